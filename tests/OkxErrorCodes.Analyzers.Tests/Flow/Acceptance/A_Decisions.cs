// OKX0003: what reaches the rest of a decision.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Decisions : OkxDesk
{
    static readonly HashSet<string> Waiting = new()
    {
        OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent, OkxErrorCodes.AccountOrderRateLimitReached, OkxErrorCodes.MarketCloseAllTooFrequent,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy, OkxErrorCodes.BorrowingSystemUnavailable, OkxErrorCodes.RpiTakerSystemBusy, OkxErrorCodes.RequestTimestampExpired,
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout, OkxErrorCodes.CancelTimeout, OkxErrorCodes.BuySellRequestFailed,
    };

    // 1: ifs that leave are a decision in all but name
    public void Sequence(OkxReply reply)
    {
        if (reply.SCode == "0") return;
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; } //! OKX0003
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        throw new OkxException(reply.SCode);
    }
    // 2: what is left goes back to the caller, who can decide
    public OkxReply? SequenceHandsOn(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return null; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return null; }
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return null; }
        return reply;
    }
    // 3
    public void SequenceComplete(OkxReply reply)
    {
        if (reply.SCode == OkxErrorCodes.InsufficientBalanceForOrder) { Halve(); return; }
        if (reply.SCode == OkxErrorCodes.OrderAmountBelowMinimum) { Drop(); return; }
        if (reply.SCode == OkxErrorCodes.OrderPriceOutOfLimit) { Drop(); return; }
        if (Waiting.Contains(reply.SCode)) { Note("later"); return; }
        throw new OkxException(reply.SCode);
    }
    // 4: two variables of one name; the first one's codes are not the second one's
    public void SameName(OkxReply first, OkxReply reply)
    {
        { var code = first.SCode; if (Waiting.Contains(code)) return; }
        {
            var code = reply.SCode;
            switch (code) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); break;
                default: throw new OkxException(code);
            }
        }
    }
    // 5: the variable holds something else by then
    public void Reassigned(OkxReply first, OkxReply reply)
    {
        var code = first.SCode;
        if (Waiting.Contains(code)) return;
        code = reply.SCode;
        switch (code) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(code);
        }
    }
    // 6: a new reply in the same variable
    public async Task NewReply(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        if (Waiting.Contains(reply.SCode)) return;
        reply = await client.PlaceAsync(order with { Sz = order.Sz / 2 });
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 7: a copy is the same code
    public void Copies(OkxReply reply)
    {
        var (code, text) = (reply.SCode, reply.Msg);
        if (Waiting.Contains(code)) { Note(text); return; }
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 8: kept in a flag, asked later
    public void Flag(OkxReply reply)
    {
        var wait = Waiting.Contains(reply.SCode);
        var attempts = 0;
        if (wait && attempts == 0) { Note("later"); return; }
        if (wait) return;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 9: a flag that says the opposite
    public void NegatedFlag(OkxReply reply)
    {
        bool final;
        if (Waiting.Contains(reply.SCode)) final = false; else final = true;
        if (!final) return;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 10: a flag that is overwritten says nothing
    public void OverwrittenFlag(OkxReply reply)
    {
        var wait = Waiting.Contains(reply.SCode);
        wait = false;
        if (wait) return;
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 11: a predicate of the same file takes all of them
    static bool IsForLater(string code) => Waiting.Contains(code);
    public void OwnPredicate(OkxReply reply)
    {
        if (IsForLater(reply.SCode)) return;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 12: a predicate of the same file takes two of them
    static bool IsThrottled(string code) { if (code == OkxErrorCodes.RequestsTooFrequent) return true; return code is OkxErrorCodes.AccountOrderRateLimitReached; }
    public void NarrowPredicate(OkxReply reply)
    {
        if (IsThrottled(reply.SCode)) return;
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 13: a predicate that cannot be read may take any
    public void ForeignPredicate(OkxReply reply)
    {
        if (advisor.IsRetryable(reply.SCode)) return;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 14: asked, but nothing follows from it
    public void AskedInVain(OkxReply reply)
    {
        if (advisor.IsRetryable(reply.SCode)) Note("a retry would help");
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 15: the retryable ones cannot get here
    public void Inside(OkxReply reply)
    {
        if (reply.SCode is OkxErrorCodes.InsufficientBalanceForOrder or OkxErrorCodes.OrderAmountBelowMinimum)
        {
            switch (reply.SCode)
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: Drop(); break;
            }
        }
    }
    // 16: inside a test of another reply
    public void InsideOther(OkxReply first, OkxReply reply)
    {
        if (first.SCode is OkxErrorCodes.InsufficientBalanceForOrder or OkxErrorCodes.OrderAmountBelowMinimum)
        {
            switch (reply.SCode) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: Drop(); break;
            }
        }
    }
    // 17: an earlier filter of the same try has caught them, under another name
    public async Task Filters(OkxOrder order)
    {
        try { await client.PlaceAsync(order); }
        catch (OkxException busy) when (Waiting.Contains(busy.Code)) { Note("later"); }
        catch (OkxException e)
        {
            switch (e.Code)
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw;
            }
        }
    }
    // 18: a filter that asks for something else as well does no harm
    public void Guard(OkxReply reply, int attempt)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            case var code when Waiting.Contains(code) && attempt < 3: Note("later"); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 19: asked after the switch
    public void After(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return;
            case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); return;
        }
        if (Waiting.Contains(reply.SCode)) { Note("later"); return; }
        throw new OkxException(reply.SCode);
    }
    // 20: as a number
    public void Number(OkxReply reply)
    {
        if (int.TryParse(reply.SCode, out var number) && number is >= 50000 and < 60000 and not OkxErrorCodes.AsInt.InsufficientBalanceForOrder) { Note("later"); return; }
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 21: ?. and ?? change nothing
    public void Absent(OkxReply? reply)
    {
        var code = reply?.SCode ?? "";
        if (code.Length == 0) return;
        if (Waiting.Contains(code)) return;
        switch (reply!.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(code);
        }
    }
    // 22: on one of two ways only
    public void OneWay(OkxReply reply, bool careful)
    {
        if (careful)
        {
            if (Waiting.Contains(reply.SCode)) return;
        }
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 23: in a lambda and in a local function
    public Func<string, string> Lambda() => code => code switch { OkxErrorCodes.InsufficientBalanceForOrder => "halve", _ => throw new OkxException(code) }; //! OKX0015
    public void LocalFunction(OkxReply reply)
    {
        if (Waiting.Contains(reply.SCode)) return;
        Map(reply.Code);
        void Map(string code)
        {
            switch (code) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw new OkxException(code);
            }
        }
    }
}
