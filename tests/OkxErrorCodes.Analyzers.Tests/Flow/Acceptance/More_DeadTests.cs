// OKX0016: a test that can never be true, or always is; OKX0017: what OKX has not promised to have refused.
using System;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class DeadTests : OkxDesk
{
    // 1: an earlier branch took it
    public void Taken(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Drop(); //! OKX0016
    }
    public void NotTaken(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Halve();
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Drop();
    }
    public async Task Another(OkxReply reply, OkxOrder order)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        reply = await client.PlaceAsync(order);
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Drop();
    }
    // 2: differs from one or from the other
    public void Always(OkxReply reply)
    {
        if (reply.SCode != OkxErrorCodes.SystemBusy || reply.SCode != OkxErrorCodes.OrderAmountBelowMinimum) Drop(); //! OKX0016
    }
    public void Sometimes(OkxReply reply)
    {
        if (reply.SCode != OkxErrorCodes.SystemBusy && reply.SCode != OkxErrorCodes.OrderAmountBelowMinimum) Drop();
    }
    // 3: one part of a pattern is dead
    public void DeadPart(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) return;
        if (reply.SCode is OkxErrorCodes.InsufficientBalanceForOrder or OkxErrorCodes.OrderAmountBelowMinimum) Drop(); //! OKX0016
    }
    // 4: the same test in the next round
    public async Task NextRound(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.SCode != OkxErrorCodes.RequestsTooFrequent) return;
            await PauseAsync();
        }
    }
    // 5: busy is no promise, for an order; a ticker can be asked for again
    public async Task<OkxReply> Busy(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code != OkxErrorCodes.SystemBusy) return reply; //! OKX0017
            await PauseAsync();
        }
    }
    public async Task<OkxReply> BusyTicker(string instId)
    {
        while (true)
        {
            var reply = await client.GetTickerAsync(instId);
            if (reply.Code != OkxErrorCodes.SystemBusy) return reply;
            await PauseAsync();
        }
    }
    public async Task<OkxReply?> BusyButAsked(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code != OkxErrorCodes.SystemBusy) return reply;
            if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
        }
    }
}
