// OKX0003 where ifs decide: in a row, in a chain, with something in between.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Sequences : OkxDesk
{
    static readonly HashSet<string> Later = new()
    {
        OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent, OkxErrorCodes.AccountOrderRateLimitReached,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy, OkxErrorCodes.RequestTimestampExpired,
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout,
    };

    // 1: two codes are two questions, three are a decision
    public void Two(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        throw new OkxException(reply.SCode);
    }
    public void ThreeInTwo(OkxReply reply)
    {
        if (reply.SCode is OkxErrorCodes.OrderPriceOutOfLimit or OkxErrorCodes.BuyPriceAboveMaximum) { Drop(); return; } //! OKX0003
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        throw new OkxException(reply.SCode);
    }
    // 2: what is said in between changes nothing
    public void Interrupted(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; } //! OKX0003
        Note("not the balance");
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        Note("not the size");
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        throw new OkxException(reply.SCode);
    }
    // 3: they go on, and nothing throws
    public void FallsOut(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        Note(reply.SCode);
    }
    // 4: a chain
    public void Chain(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Halve(); //! OKX0003
        else if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) Drop();
        else if (reply.SCode is OkxErrorCodes.OrderPriceOutOfLimit) Drop();
        else throw new OkxException(reply.SCode);
    }
    public void ChainThatWaits(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Halve();
        else if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) Drop();
        else if (reply.SCode is OkxErrorCodes.OrderPriceOutOfLimit) Drop();
        else if (Later.Contains(reply.SCode)) Note("later");
        else throw new OkxException(reply.SCode);
    }
    public void ChainThatSucceeds(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) Halve(); //! OKX0003
        else if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) Drop();
        else if (reply.SCode is OkxErrorCodes.OrderPriceOutOfLimit) Drop();
        else if (reply.SCode != "0") throw new OkxException(reply.SCode);
    }
    // 5: each code from another reply
    public void OneOfEach(OkxReply first, OkxReply second, OkxReply third)
    {
        if (first.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (second.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (third.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        throw new OkxException(third.SCode);
    }
    // 6: a new reply between the second and the third
    public async Task NewReply(OkxReply reply, OkxOrder order)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        reply = await client.PlaceAsync(order);
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        throw new OkxException(reply.SCode);
    }
    // 7: those that could wait leave before, or by a flag
    public void LeaveBefore(OkxReply reply)
    {
        if (!Later.Contains(reply.SCode))
        {
            if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
            if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
            if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
            throw new OkxException(reply.SCode);
        }
        Note("later");
    }
    public void LeaveByFlag(OkxReply reply)
    {
        var canWait = Later.Contains(reply.SCode);
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        if (!canWait) throw new OkxException(reply.SCode);
        Note("later");
    }
    // 8: in a loop over items, each with a code of its own
    public void EachItem(IEnumerable<OkxReply> items)
    {
        foreach (var item in items)
        {
            if (item.SCode == "0") continue;
            if (item.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); continue; } //! OKX0003
            if (item.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); continue; }
            if (item.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); continue; }
            throw new OkxException(item.SCode);
        }
    }
    // 9: an exception for each code, which the caller throws
    public Exception ExceptionOf(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) return new InvalidOperationException("low"); //! OKX0015
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) return new ArgumentException("small");
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) return new ArgumentException("far");
        return new OkxException(reply.SCode);
    }
    public Exception ExceptionOfAll(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) return new InvalidOperationException("low");
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) return new ArgumentException("small");
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) return new ArgumentException("far");
        if (Later.Contains(reply.SCode)) return new TimeoutException();
        return new OkxException(reply.SCode);
    }
}
