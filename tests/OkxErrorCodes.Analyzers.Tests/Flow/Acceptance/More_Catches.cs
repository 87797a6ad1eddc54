// OKX0003 and OKX0004 where a refusal is an exception.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Catches : OkxDesk
{
    static readonly HashSet<string> Later = new()
    {
        OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent, OkxErrorCodes.AccountOrderRateLimitReached,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy, OkxErrorCodes.RequestTimestampExpired,
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout,
    };

    // 1: thrown in the try, caught beside it, sent again
    public async Task<OkxReply?> ThrowsAndCatches(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var reply = await client.PlaceAsync(order); //! OKX0004
                if (reply.Code != "0") throw new OkxException(reply.Code);
                return reply;
            }
            catch (OkxException e) when (e.Code != OkxErrorCodes.InsufficientBalanceForOrder) { await PauseAsync(); }
        }
        return null;
    }
    public async Task<OkxReply?> ThrowsAndCatchesOne(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var reply = await client.PlaceAsync(order);
                if (reply.Code != "0") throw new OkxException(reply.Code);
                return reply;
            }
            catch (OkxException e) when (e.Code == OkxErrorCodes.RequestsTooFrequent) { await PauseAsync(); }
        }
        return null;
    }
    // 2: a finally holds nothing up
    public async Task<OkxReply?> Finally(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var reply = await client.PlaceAsync(order);
                if (reply.Code is not (OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OrderTimeout)) return reply; //! OKX0004
            }
            finally { Note("sent"); }
        }
        return null;
    }
    // 3: asked in the handler, before the next round
    public async Task<OkxReply?> AsksInTheHandler(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) when (e.Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.RequestsTooFrequent)
            {
                if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
            }
        }
        return null;
    }
    public async Task<OkxReply?> AsksInOneHandler(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) when (e.Code == OkxErrorCodes.EndpointRequestTimeout)
            {
                if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
            }
            catch (OkxException late) when (late.Code == OkxErrorCodes.OrderTimeout) { Note("late"); } //! OKX0004
        }
        return null;
    }
    // 4: an earlier filter takes the open ones, the last handler swallows the rest
    public async Task<OkxReply?> OpenOnesEscape(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) when (e.Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemError
                or OkxErrorCodes.TradeRequestTimeout or OkxErrorCodes.OrderTimeout or OkxErrorCodes.SystemBusy
                or OkxErrorCodes.ServiceTemporarilyUnavailable or OkxErrorCodes.CancelTimeout or OkxErrorCodes.BuySellRequestFailed)
            {
                throw;
            }
            catch (OkxException) { await PauseAsync(); }
        }
        return null;
    }
    // 5: recursion from a handler
    public async Task<OkxReply> Recursion(OkxOrder order, int left)
    {
        try { return await client.PlaceAsync(order); }
        catch (OkxException e) when (e.Code == OkxErrorCodes.OrderTimeout && left > 0) //! OKX0004
        {
            return await Recursion(order, left - 1);
        }
    }
    public async Task<OkxReply> SafeRecursion(OkxOrder order, int left)
    {
        try { return await client.PlaceAsync(order); }
        catch (OkxException e) when (e.Code == OkxErrorCodes.RequestsTooFrequent && left > 0)
        {
            return await SafeRecursion(order, left - 1);
        }
    }
    // 6: the code outlives its handler
    public async Task<OkxReply> CodeOfTheHandler(OkxOrder order)
    {
        while (true)
        {
            string code;
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) { code = e.Code; }
            if (code is not (OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OrderTimeout)) throw new OkxException(code); //! OKX0004
        }
    }
    public async Task<OkxReply> SafeCodeOfTheHandler(OkxOrder order)
    {
        while (true)
        {
            string code;
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) { code = e.Code; }
            if (code != OkxErrorCodes.RequestsTooFrequent) throw new OkxException(code);
        }
    }
    // 7: a filter lets in what the switch then tells apart
    public async Task FilteredSwitch(OkxOrder order)
    {
        try { await client.PlaceAsync(order); }
        catch (OkxException e) when (!Later.Contains(e.Code))
        {
            switch (e.Code)
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw new OkxException("stopped");
            }
        }
    }
    public async Task OpenSwitch(OkxOrder order)
    {
        try { await client.PlaceAsync(order); }
        catch (OkxException e) when (e.Code != OkxErrorCodes.OrderAmountBelowMinimum)
        {
            switch (e.Code) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw new OkxException("stopped");
            }
        }
    }
    // 8: the filter of another try
    public async Task OtherTry(OkxOrder order, OkxOrder hedge)
    {
        try { await client.PlaceAsync(order); }
        catch (OkxException e) when (Later.Contains(e.Code)) { Note("later"); }
        try { await client.PlaceAsync(hedge); }
        catch (OkxException e)
        {
            switch (e.Code) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw new OkxException("stopped");
            }
        }
    }
}
