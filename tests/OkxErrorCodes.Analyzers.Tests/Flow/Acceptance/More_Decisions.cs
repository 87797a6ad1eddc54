// OKX0003: what a default does with the rest, and what has come before it.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace OkxAcceptance;

public sealed class Defaults : OkxDesk
{
    static readonly HashSet<string> Later = new()
    {
        OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.OperationsTooFrequent, OkxErrorCodes.AccountOrderRateLimitReached,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy, OkxErrorCodes.RequestTimestampExpired,
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout,
    };

    async Task<OkxReply?> HandleAsync(string code)
    {
        await PauseAsync();
        return Later.Contains(code) ? null : throw new OkxException(code);
    }

    // 1: handed on whole
    public async Task<OkxReply?> HandsOnTheReply(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return null;
            default: return reply;
        }
    }
    public async Task<OkxReply?> HandsOnTheCode(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); return null;
            default: return await HandleAsync(reply.SCode);
        }
    }
    public async Task HandsOnTheException(OkxOrder order)
    {
        try { await client.PlaceAsync(order); }
        catch (OkxException e)
        {
            switch (e.Code)
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                case OkxErrorCodes.OrderAmountBelowMinimum: Drop(); break;
                default: throw;
            }
        }
    }
    // 2: dropped, told, or thrown away with the code's name on it
    public void Drops(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: Drop(); break;
        }
    }
    public void Tells(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: Note(reply.SCode); break;
        }
    }
    public void Nothing(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: goto default;
            default: break;
        }
    }
    // 3: the default waits itself
    public async Task Waits(OkxOrder order)
    {
        var reply = await client.PlaceAsync(order);
        switch (reply.SCode)
        {
            case "0": break;
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: await PauseAsync(); break;
        }
    }
    // 4: the default asks further
    public void AsksFurther(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default:
                if (Later.Contains(reply.SCode)) { Note("later"); break; }
                throw new OkxException(reply.SCode);
        }
    }
    public void AsksForSomethingElse(OkxReply reply, int attempt)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default:
                if (attempt < 3) { Note("again"); break; }
                throw new OkxException(reply.SCode);
        }
    }
    // 5: two switches: the first leaves with those that could wait, or falls through to the second
    public void TwoSwitches(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OperationsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached:
            case OkxErrorCodes.RequestTimestampExpired or OkxErrorCodes.SystemBusy or OkxErrorCodes.ServiceTemporarilyUnavailable:
            case OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemError:
            case OkxErrorCodes.TradeRequestTimeout or OkxErrorCodes.OrderTimeout:
                Note("later");
                return;
        }
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    public void FallsThrough(OkxReply reply)
    {
        switch (reply.SCode)
        {
            case OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OperationsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached:
            case OkxErrorCodes.RequestTimestampExpired or OkxErrorCodes.SystemBusy or OkxErrorCodes.ServiceTemporarilyUnavailable:
            case OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemError:
            case OkxErrorCodes.TradeRequestTimeout or OkxErrorCodes.OrderTimeout:
                Note("later");
                break;
        }
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 6: the switch in the branch that the test leaves to it
    public void InTheElse(OkxReply reply)
    {
        if (Later.Contains(reply.SCode)) Note("later");
        else
        {
            switch (reply.SCode)
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: throw new OkxException(reply.SCode);
            }
        }
    }
    // 7: what the pattern has left
    public OkxReply? OnlyTwo(OkxReply reply)
    {
        if (reply is not { SCode: OkxErrorCodes.InsufficientBalanceForOrder or OkxErrorCodes.OrderAmountBelowMinimum }) return reply;
        switch (reply.SCode)
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: Drop(); break;
        }
        return null;
    }
    // 8: replaced on one way, after it was asked
    public async Task Replaced(OkxOrder order, bool again)
    {
        var reply = await client.PlaceAsync(order);
        if (Later.Contains(reply.SCode)) return;
        if (again) reply = await client.PlaceAsync(order with { Sz = order.Sz / 2 });
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
    // 9: the name of a lambda's parameter
    public void InALambda(List<OkxReply> replies, OkxReply reply)
    {
        if (Later.Contains(reply.SCode)) return;
        replies.ForEach(reply =>
        {
            switch (reply.SCode) //! OKX0003
            {
                case OkxErrorCodes.InsufficientBalanceForOrder: Halve(); break;
                default: Drop(); break;
            }
        });
    }
    // 10: a guard narrows only its own label
    public void Guarded(OkxReply reply, decimal size)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder when size > 1: Halve(); break;
            case OkxErrorCodes.InsufficientBalanceForOrder: Drop(); break;
            default: throw new OkxException(reply.SCode);
        }
    }
}
