// OKX0003 and OKX0004 where ways part and meet again: what the runs of random programs have found.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class WaysApart : OkxDesk
{
    static readonly HashSet<string> Later = new()
    {
        OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent, OkxErrorCodes.AccountOrderRateLimitReached,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy, OkxErrorCodes.RequestTimestampExpired,
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout,
    };
    static readonly HashSet<string> Busy = new() { OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent };

    // 1: an order that is replaced is not the one that was sent
    public async Task<OkxReply> Replaced(OkxOrder order, bool isUrgent)
    {
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            switch (reply.Code)
            {
                case OkxErrorCodes.EndpointRequestTimeout: order = order with { Sz = order.Sz / 2 }; break;
                default: if (isUrgent || !Busy.Contains(reply.Code)) return reply; break;
            }
        }
    }
    public async Task<OkxReply> ReplacedButKept(OkxOrder order)
    {
        var first = order;
        order = order with { Sz = order.Sz / 2 };
        var reply = await client.PlaceAsync(first);
        if (reply.Code == OkxErrorCodes.InsufficientBalanceForOrder) return await client.PlaceAsync(order);
        if (reply.Code == OkxErrorCodes.EndpointRequestTimeout) return await client.PlaceAsync(first); //! OKX0004
        return reply;
    }
    // 2: a flag that the loop has asked, and one that is set after it was
    public async Task<OkxReply?> FlagOfTheRound(OkxOrder order)
    {
        var done = false;
        while (!done)
        {
            var reply = await client.PlaceAsync(order);
            if (Busy.Contains(reply.Code)) continue;
            done = reply.Code == "0" || reply.Code != OkxErrorCodes.OperationsTooFrequent;
        }
        return null;
    }
    public async Task<OkxReply?> FlagOfTheRoundLate(OkxOrder order)
    {
        var done = false;
        while (!done)
        {
            var reply = await client.PlaceAsync(order);
            if (Busy.Contains(reply.Code)) continue;
            done = reply.Code == "0" || reply.Code != OkxErrorCodes.OrderTimeout; //! OKX0004
        }
        return null;
    }
    // 3: a code that is named in a call
    public async Task<OkxReply> NamedInACall(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.SCode.Equals(OkxErrorCodes.OrderTimeout)) reply = await client.PlaceAsync(order); //! OKX0004
        return reply;
    }
    public async Task<OkxReply> NamedInACallSafely(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        if (reply.SCode.Equals(OkxErrorCodes.RequestsTooFrequent)) reply = await client.PlaceAsync(order);
        return reply;
    }
    // 4: a range of numbers names nothing
    public async Task<OkxReply> NumbersGoRound(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        while (reply.SCode != "0" && int.TryParse(reply.SCode, out var number) && number is >= 50000 and < 50100)
            reply = await client.PlaceAsync(order); //! OKX0004
        return reply;
    }
    public async Task<OkxReply> BusyNumbersGoRound(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        while (reply.SCode != "0" && int.TryParse(reply.SCode, out var number) && number is >= 50010 and < 50012)
            reply = await client.PlaceAsync(order);
        return reply;
    }
    // 5: either of two tests, by the answer of a third
    public async Task<OkxReply> EitherTest(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        var again = Later.Contains(reply.SCode) ? Busy.Contains(reply.SCode) : reply.SCode == OkxErrorCodes.BuyPriceAboveMaximum;
        return again ? await client.PlaceAsync(order) : reply;
    }
    public async Task<OkxReply> EitherTestLate(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        var again = Later.Contains(reply.SCode) ? reply.SCode == OkxErrorCodes.OrderTimeout : Busy.Contains(reply.SCode); //! OKX0004
        return again ? await client.PlaceAsync(order) : reply;
    }
    // 6: asked on either way behind a decision
    public void AskedOnEitherWay(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
        }
        if (reply.SCode == OkxErrorCodes.OrderTimeout ? !Busy.Contains(reply.SCode) : Later.Contains(reply.SCode)) return;
        throw new OkxException(reply.SCode);
    }
    public void AskedOnOneWay(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
        }
        if (reply.SCode == OkxErrorCodes.OrderTimeout ? Busy.Contains(reply.SCode) : Later.Contains(reply.SCode)) return;
        throw new OkxException(reply.SCode);
    }
    // 7: the reply's code behind a decision on it, as a property
    public void AskedByProperty(OkxReply reply)
    {
        if (Later.Contains(reply.SCode) && reply.SCode != OkxErrorCodes.OrderTimeout && reply.SCode != OkxErrorCodes.SystemError) return;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
        }
        if (reply is { SCode: OkxErrorCodes.OrderTimeout or OkxErrorCodes.SystemError }) return;
        throw new OkxException(reply.SCode);
    }
    public void AskedByPropertyOfOne(OkxReply reply)
    {
        if (Later.Contains(reply.SCode) && reply.SCode != OkxErrorCodes.OrderTimeout && reply.SCode != OkxErrorCodes.SystemError) return;
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
        }
        if (reply is { SCode: OkxErrorCodes.OrderTimeout }) return;
        throw new OkxException(reply.SCode);
    }
    // 8: a default that asks further in two steps
    public void TwoSteps(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
            default:
                if (reply.SCode is not OkxErrorCodes.BuyPriceAboveMaximum && Later.Contains(reply.SCode)) return;
                throw new OkxException(reply.SCode);
        }
    }
    public void TwoStepsOfSome(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
            default:
                if (reply.SCode is not OkxErrorCodes.BuyPriceAboveMaximum && Busy.Contains(reply.SCode)) return;
                throw new OkxException(reply.SCode);
        }
    }
    // 9: what is thrown is what was asked last
    public void AnotherReplyBefore(OkxReply first, OkxReply reply)
    {
        if (first.SCode is OkxErrorCodes.OrderPriceOutOfLimit or OkxErrorCodes.BuyPriceAboveMaximum) { Drop(); return; }
        if (first.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (Later.Contains(reply.SCode)) return;
        if (reply.SCode is OkxErrorCodes.InsufficientBalanceForOrder or OkxErrorCodes.OrderPriceOutOfLimit) { Halve(); return; }
        throw new OkxException(reply.SCode);
    }
    public void AnotherReplyBetween(OkxReply first, OkxReply reply)
    {
        if (reply.SCode is OkxErrorCodes.OrderPriceOutOfLimit or OkxErrorCodes.BuyPriceAboveMaximum) { Drop(); return; } //! OKX0003
        if (first.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        throw new OkxException(reply.SCode);
    }
    public void AnotherReplyBeforeASwitch(OkxReply first, OkxReply reply)
    {
        if (first.SCode is OkxErrorCodes.OrderPriceOutOfLimit or OkxErrorCodes.BuyPriceAboveMaximum) { Drop(); return; }
        if (first.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderPriceOutOfLimit: Drop(); return;
        }
        throw new OkxException(reply.SCode);
    }
}
