namespace OkxAnalyzers.Catalog;

/// <summary>
/// What a program may do after an error code. Deliberately careful: a wrong "resend" doubles an order.
/// </summary>
internal enum RetryAdvice
{
    /// <summary>The same request fails again; change it or give up.</summary>
    Never,

    /// <summary>Refused by a rate limiter and not executed: wait, then resend.</summary>
    AfterBackoff,

    /// <summary>The server is busy or away: most likely not executed, though OKX does not promise it.</summary>
    AfterPause,

    /// <summary>The timestamp was stale: take a new one, sign again, resend.</summary>
    AfterResign,

    /// <summary>The connection closed for a harmless reason: reconnect.</summary>
    AfterReconnect,

    /// <summary>Refused in a state that passes: wait for its end.</summary>
    AfterWait,

    /// <summary>The outcome is unknown: query it before anything is sent again.</summary>
    AfterCheck,

    /// <summary>What the request asks for stands already or has ended: look it up; neither resend nor take it for a refusal.</summary>
    AlreadyDone,

    /// <summary>An envelope code: each item's own <c>sCode</c> decides.</summary>
    InspectItems,

    /// <summary>Not an error.</summary>
    Success,
}
