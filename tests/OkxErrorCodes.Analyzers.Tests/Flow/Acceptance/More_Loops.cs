// OKX0004: each form of a loop in which a bot tries again, beside one that is safe.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Loops : OkxDesk
{
    static readonly TimeSpan[] Delays = { TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5) };
    enum Verdict { Done, Again, GiveUp }

    // 1: a counter that the condition raises
    public async Task<OkxReply> CountsInTheCondition(OkxOrder order)
    {
        var tries = 0;
        OkxReply reply;
        do
        {
            reply = await client.PlaceAsync(order); //! OKX0004
            if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) throw new OkxException(reply.Code);
        }
        while (reply.Code != "0" && tries++ < 3);
        return reply;
    }
    public async Task<OkxReply> CountsAndIsSafe(OkxOrder order)
    {
        var tries = 0;
        OkxReply reply;
        do reply = await client.PlaceAsync(order);
        while (reply.Code == OkxErrorCodes.RequestsTooFrequent && tries++ < 3);
        return reply;
    }
    // 2: sent in the condition itself
    public async Task<OkxReply> SendsInTheCondition(OkxOrder order)
    {
        OkxReply reply;
        while ((reply = await client.PlaceAsync(order)).Code != "0") //! OKX0004
            await PauseAsync();
        return reply;
    }
    public async Task<OkxReply> SendsInASafeCondition(OkxOrder order)
    {
        OkxReply reply;
        while ((reply = await client.PlaceAsync(order)).Code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.RequestTimestampExpired)
            await PauseAsync();
        return reply;
    }
    // 3: a round for each delay, and for each number
    public async Task<OkxReply?> ForEachDelay(OkxOrder order)
    {
        foreach (var delay in Delays)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            if (reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return reply;
            await Task.Delay(delay);
        }
        return null;
    }
    public async Task<OkxReply?> ForEachNumber(OkxOrder order)
    {
        foreach (var attempt in Enumerable.Range(1, 3))
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code != OkxErrorCodes.AccountOrderRateLimitReached) return reply;
            await Task.Delay(attempt * 1000);
        }
        return null;
    }
    // 4: a loop that a clock or a token ends
    public async Task<OkxReply?> UntilTheDeadline(OkxOrder order, DateTime deadline)
    {
        while (DateTime.UtcNow < deadline)
        {
            var reply = await client.PlaceAsync(order);
            switch (reply.Code)
            {
                case "0": return reply;
                case OkxErrorCodes.RequestsTooFrequent:
                case OkxErrorCodes.OrderTimeout: //! OKX0004
                    await PauseAsync();
                    continue;
                default: return reply;
            }
        }
        return null;
    }
    public async Task<OkxReply?> UntilCancelled(OkxOrder order, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var reply = await client.PlaceAsync(order);
            switch (reply.Code)
            {
                case "0": return reply;
                case OkxErrorCodes.RequestsTooFrequent:
                case OkxErrorCodes.RequestTimestampExpired:
                    await PauseAsync();
                    continue;
                default: return reply;
            }
        }
        return null;
    }
    // 5: the break of a switch leaves the switch, not the loop
    public async Task<OkxReply> BreakOfASwitch(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            switch (reply.Code)
            {
                case OkxErrorCodes.EndpointRequestTimeout: break; //! OKX0004
                default: return reply;
            }
        }
    }
    public async Task<OkxReply?> BreakOfALoop(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) break;
            if (reply.Code != OkxErrorCodes.RequestsTooFrequent) return reply;
        }
        return null;
    }
    // 6: the inner loop tries again, the outer one goes on
    public async Task TriesEach(IEnumerable<OkxOrder> orders)
    {
        foreach (var order in orders)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                var reply = await client.PlaceAsync(order);
                if (reply.Code != OkxErrorCodes.RequestsTooFrequent) break;
                await PauseAsync();
            }
        }
    }
    public async Task TriesEachInVain(IEnumerable<OkxOrder> orders)
    {
        foreach (var order in orders)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                var reply = await client.PlaceAsync(order); //! OKX0004
                if (reply.Code == "0") break;
                if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) return;
            }
        }
    }
    // 7: a verdict between the code and the next round; GiveUp throws at those that could wait
    public async Task<OkxReply> ByVerdict(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            var verdict = reply.Code switch //! OKX0015
            {
                "0" => Verdict.Done,
                OkxErrorCodes.RequestsTooFrequent => Verdict.Again,
                OkxErrorCodes.OrderTimeout => Verdict.Again, //! OKX0004
                _ => Verdict.GiveUp,
            };
            if (verdict == Verdict.Again) continue;
            if (verdict == Verdict.GiveUp) throw new OkxException(reply.Code);
            return reply;
        }
    }
    // 8: the verdict sends only what was refused again
    public async Task<OkxReply> BySafeVerdict(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            var verdict = reply.Code switch //! OKX0015
            {
                "0" => Verdict.Done,
                OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached => Verdict.Again,
                _ => Verdict.GiveUp,
            };
            if (verdict == Verdict.Again) continue;
            if (verdict == Verdict.GiveUp) throw new OkxException(reply.Code);
            return reply;
        }
    }
    // 9: two flags, of which one lets an open code through
    public async Task<OkxReply> TwoFlags(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            var isBusy = reply.Code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached;
            var isLate = reply.Code == OkxErrorCodes.TradeRequestTimeout; //! OKX0004
            if (!isBusy && !isLate) return reply;
            await PauseAsync();
        }
    }
    public async Task<OkxReply> TwoFlagsApart(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            var isBusy = reply.Code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached;
            var isLate = reply.Code == OkxErrorCodes.TradeRequestTimeout;
            if (isLate) Note("late");
            if (!isBusy || isLate) return reply;
            await PauseAsync();
        }
    }
    // 10: goto into the next round from within a switch
    public async Task<OkxReply> GotoFromASwitch(OkxOrder order)
    {
    send:
        var reply = await client.PlaceAsync(order);
        switch (reply.Code)
        {
            case OkxErrorCodes.RequestsTooFrequent: await PauseAsync(); goto send;
            case OkxErrorCodes.EndpointRequestTimeout: goto case OkxErrorCodes.RequestsTooFrequent; //! OKX0004
            default: return reply;
        }
    }
    // 11: asked about the order, or about something else
    public async Task<OkxReply?> AsksAboutTheMarket(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            if (reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder) return reply;
            Note((await client.GetTickerAsync(order.InstId)).Msg);
        }
        return null;
    }
}
