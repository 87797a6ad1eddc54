// OKX0015: what only maps or tells, beside OKX0003, where one branch acts.
using System;
using System.Collections.Generic;

namespace OkxAcceptance;

public enum Refusal { Poor, Small, Other }
public sealed class PoorException : Exception { }
public interface IOkxLog { void LogWarning(string text); void LogError(string text); }
public interface IOkxMetrics { void Count(string name); }
public interface IOkxDialog { void ShowMessage(string text); }

public sealed class Maps : OkxDesk
{
    readonly IOkxLog log = null!;
    readonly IOkxMetrics metrics = null!;
    readonly IOkxDialog dialog = null!;

    // 1: to an exception
    public Exception ToException(string sCode) => sCode switch //! OKX0015
    {
        OkxErrorCodes.InsufficientBalanceForOrder => new PoorException(),
        OkxErrorCodes.OrderAmountBelowMinimum => new ArgumentException("size"),
        _ => new OkxException(sCode),
    };
    // 2: to an enum, to an HTTP status
    public Refusal ToEnum(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0015
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: return Refusal.Poor;
            case OkxErrorCodes.OrderAmountBelowMinimum: return Refusal.Small;
            default: return Refusal.Other;
        }
    }
    public int ToStatus(OkxReply reply) => reply.SCode switch //! OKX0015
    {
        OkxErrorCodes.InsufficientBalanceForOrder => 402,
        OkxErrorCodes.OrderAmountBelowMinimum => 422,
        _ => 500,
    };
    // 3: to a log, a metric, the user
    public void ToLog(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0015
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: log.LogWarning("poor"); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: log.LogWarning("small"); break;
            default: log.LogError(reply.SCode); break;
        }
    }
    public void ToMetric(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0015
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: metrics.Count("poor"); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: metrics.Count("small"); break;
            default: metrics.Count("other"); break;
        }
    }
    public void ToUser(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0015
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: dialog.ShowMessage("Not enough balance"); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: dialog.ShowMessage("Too small"); break;
            default: dialog.ShowMessage("Refused"); break;
        }
    }
    // 4: one of the branches acts
    public void ToLogAndHalve(OkxReply reply)
    {
        switch (reply.SCode) //! OKX0003
        {
            case OkxErrorCodes.InsufficientBalanceForOrder: log.LogWarning("poor"); Halve(); break;
            case OkxErrorCodes.OrderAmountBelowMinimum: log.LogWarning("small"); break;
            default: log.LogError(reply.SCode); break;
        }
    }
    // 5: all that could wait are named, and mapped
    public string Complete(string sCode) => sCode switch
    {
        OkxErrorCodes.InsufficientBalanceForOrder => "halve",
        OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OperationsTooFrequent or OkxErrorCodes.AccountOrderRateLimitReached => "wait",
        OkxErrorCodes.ServiceTemporarilyUnavailable or OkxErrorCodes.SystemBusy => "pause",
        OkxErrorCodes.RequestTimestampExpired => "sign",
        OkxErrorCodes.EndpointRequestTimeout or OkxErrorCodes.SystemError => "ask",
        OkxErrorCodes.TradeRequestTimeout or OkxErrorCodes.OrderTimeout => "ask",
        _ => throw new OkxException(sCode),
    };
    // 6: a table keeps the rest
    static readonly HashSet<string> Open = new()
    {
        OkxErrorCodes.EndpointRequestTimeout, OkxErrorCodes.SystemError, OkxErrorCodes.TradeRequestTimeout, OkxErrorCodes.OrderTimeout,
        OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.SystemBusy,
    };
    public string ByTable(string sCode) => sCode switch
    {
        OkxErrorCodes.InsufficientBalanceForOrder => "halve",
        var limited when limited is OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.OperationsTooFrequent => "wait",
        OkxErrorCodes.AccountOrderRateLimitReached => "wait",
        OkxErrorCodes.RequestTimestampExpired => "sign",
        { } open when Open.Contains(open) => "ask",
        _ => "stop",
    };
}
