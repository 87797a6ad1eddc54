// OKX0004: a way from a request back to the same request on which its outcome is still open. Where the code is named, the name is reported; where nothing names it, the request that is sent again.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Resends : OkxDesk
{
    // 1: all that is not named is sent again
    public async Task<OkxReply> Killer(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            if (reply.Code == "0") return reply;
            if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) throw new OkxException(reply.Code);
            await PauseAsync();
        }
        throw new TimeoutException();
    }
    // 2: only success ends it
    public async Task<OkxReply> UntilSuccess(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            if (reply.Code == "0") return reply;
            await PauseAsync();
        }
    }
    // 3: any error at all
    public async Task<OkxReply> WhileError(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        while (reply.Error != null)
        {
            await PauseAsync();
            reply = await client.PlaceAsync(order); //! OKX0004
        }
        return reply;
    }
    // 4: a filter that keeps one code out
    public async Task<OkxReply?> FilterBut(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); } //! OKX0004
            catch (OkxException e) when (e.Code != OkxErrorCodes.InsufficientBalanceForOrder) { await PauseAsync(); }
        }
        return null;
    }
    // 5: a filter that lets one safe code in
    public async Task<OkxReply?> FilterSafe(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); }
            catch (OkxException e) when (e.Code == OkxErrorCodes.RequestsTooFrequent) { await PauseAsync(); }
        }
        return null;
    }
    // 6: the handler throws for one code and swallows the others
    public async Task<OkxReply?> Swallows(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); } //! OKX0004
            catch (OkxException e)
            {
                if (e.Code == OkxErrorCodes.InsufficientBalanceForOrder) throw;
                Note(e.Code);
            }
        }
        return null;
    }
    // 7: by a flag
    public async Task Flag(OkxOrder order)
    {
        bool again;
        do
        {
            again = false;
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) again = true; //! OKX0004
        }
        while (again);
    }
    // 8: the flag lets a safe code through only
    public async Task SafeFlag(OkxOrder order)
    {
        var done = false;
        while (!done)
        {
            var reply = await client.PlaceAsync(order);
            done = reply.Code != OkxErrorCodes.RequestsTooFrequent;
        }
    }
    // 9: the flag lets all but two through
    public async Task OpenFlag(OkxOrder order)
    {
        var done = false;
        while (!done)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            done = reply.Code is "0" or OkxErrorCodes.InsufficientBalanceForOrder;
        }
    }
    // 10: goto, by what it is not
    public async Task Goto(OkxOrder order)
    {
        var tries = 0;
    again:
        var reply = await client.PlaceAsync(order); //! OKX0004
        tries++;
        if (reply.Code != "0" && reply.Code != OkxErrorCodes.InsufficientBalanceForOrder && tries < 3) goto again;
    }
    // 11: asked before every further round
    public async Task<OkxReply?> AsksFirst(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == "0") return reply;
            await PauseAsync();
            if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
        }
        return null;
    }
    // 12: asked on another way only
    public async Task<OkxReply?> AsksElsewhere(OkxOrder order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.OrderTimeout)
            {
                if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
                continue;
            }
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue; //! OKX0004
            return reply;
        }
        return null;
    }
    // 13: asked by a helper of the same file
    async Task<bool> StandsAsync(OkxOrder order) => await client.GetOrderAsync(order.ClOrdId) is not null;
    public async Task AsksByHelper(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == "0" || await StandsAsync(order)) return;
        }
    }
    // 14: the next order is another request
    public async Task Batch(IEnumerable<OkxOrder> orders)
    {
        foreach (var order in orders)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue;
            if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) break;
        }
    }
    // 15: each order until it has gone through
    public async Task BatchUntilDone(IEnumerable<OkxOrder> orders)
    {
        foreach (var order in orders)
        {
            OkxReply reply;
            do reply = await client.PlaceAsync(order); //! OKX0004
            while (reply.Code != "0");
        }
    }
    // 16: by index: the next one, and the same one
    public async Task Index(List<OkxOrder> orders)
    {
        for (var i = 0; i < orders.Count; i++)
        {
            var reply = await client.PlaceAsync(orders[i]);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue;
            Note(reply.Code);
        }
    }
    public async Task SameIndex(List<OkxOrder> orders)
    {
        for (var i = 0; i < orders.Count;)
        {
            var reply = await client.PlaceAsync(orders[i]);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) continue; //! OKX0004
            i++;
        }
    }
    // 17: from a queue, and back into it
    public async Task Drains(Queue<OkxOrder> queue)
    {
        while (queue.Count > 0)
        {
            var order = queue.Dequeue();
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) Note(order.ClOrdId);
        }
    }
    public async Task Requeues(Queue<OkxOrder> queue)
    {
        while (queue.Count > 0)
        {
            var order = queue.Dequeue();
            var reply = await client.PlaceAsync(order);
            if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) queue.Enqueue(order); //! OKX0004
        }
    }
    // 18: a new signal each round
    public async Task Signals()
    {
        while (true)
        {
            var signal = await client.NextSignalAsync();
            var reply = await client.PlaceAsync(signal);
            if (reply.Code == "0") return;
        }
    }
    // 19: once more, and the other leg
    public async Task Twice(OkxOrder order, OkxOrder hedge)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) //! OKX0004
            reply = await client.PlaceAsync(order);
        Note(reply.Code);
    }
    public async Task OtherLeg(OkxOrder order, OkxOrder hedge)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.Code == OkxErrorCodes.EndpointRequestTimeout)
            reply = await client.PlaceAsync(hedge);
        Note(reply.Code);
    }
    // 20: recursion
    public async Task<OkxReply> Recursion(OkxOrder order, int left)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.Code == OkxErrorCodes.EndpointRequestTimeout && left > 0) return await Recursion(order, left - 1); //! OKX0004
        return reply;
    }
    public async Task<OkxReply> OpenRecursion(OkxOrder order, int left)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.Code == "0" || reply.Code == OkxErrorCodes.InsufficientBalanceForOrder || left == 0) return reply;
        return await OpenRecursion(order, left - 1); //! OKX0004
    }
    // 21: only what is safe goes round
    public async Task<OkxReply> Safe(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code is not (OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached)) return reply;
            await PauseAsync();
        }
    }
    // 22: envelope and item: the one that is named decides
    public async Task<OkxReply?> TwoCodes(OkxOrder order)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.SCode == "0") return reply;
            if (reply.Code == OkxErrorCodes.RequestsTooFrequent || reply.SCode == OkxErrorCodes.AccountOrderRateLimitReached)
            {
                await PauseAsync();
                continue;
            }
            return null;
        }
        return null;
    }
    // 23: the predicate of the same file lets an open one in
    static bool GoesRound(string code) => code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.EndpointRequestTimeout;
    public async Task<OkxReply> ByPredicate(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (!GoesRound(reply.Code)) return reply; //! OKX0004
        }
    }
    // 24: a switch whose default goes round
    public async Task<OkxReply> OpenSwitch(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order); //! OKX0004
            switch (reply.Code)
            {
                case "0": return reply;
                case OkxErrorCodes.InsufficientBalanceForOrder: throw new OkxException(reply.Code);
                default: await PauseAsync(); break;
            }
        }
    }
    // 25: all open ones are taken out before the next round; 50001 and 50013 are not
    public async Task<OkxReply> TakenOut(OkxOrder order)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order); //! OKX0017
            if (reply.Code == "0") return reply;
            if (reply.Code is OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemError or OkxErrorCodes.TradeRequestTimeout or OkxErrorCodes.OrderTimeout or OkxErrorCodes.CancelTimeout or OkxErrorCodes.BuySellRequestFailed)
                throw new OkxException(reply.Code);
            await PauseAsync();
        }
    }
    // 26: it only reads
    public async Task<OkxReply> TickerAsync(string instId)
    {
        while (true)
        {
            var reply = await client.GetTickerAsync(instId);
            if (reply.Code == "0") return reply;
        }
    }
    // 27: a lambda of its own loop
    public Func<OkxOrder, Task> InLambda() => async order =>
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.Code is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OrderTimeout) continue; //! OKX0004
            return;
        }
    };
}
