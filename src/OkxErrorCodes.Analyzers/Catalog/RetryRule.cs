namespace OkxAnalyzers.Catalog;

/// <summary>Whether a code may be sent again, by its advice and by what is sent: one table for retry lists and for branches.</summary>
internal static class RetryRule
{
    /// <summary>What a retry list for such requests may do with the code.</summary>
    public static RetryVerdict InList(ErrorCode code, RetryScope scope) => (code.Retry, ScopeOf(code, scope)) switch
    {
        (RetryAdvice.AfterBackoff or RetryAdvice.AfterResign, _) => RetryVerdict.AskedFor,
        (RetryAdvice.AfterPause, RetryScope.Reads) => RetryVerdict.AskedFor,
        (RetryAdvice.AfterPause, _) => RetryVerdict.Unpromised,
        (RetryAdvice.AfterCheck, RetryScope.Reads) => RetryVerdict.Fine,
        (RetryAdvice.AfterCheck or RetryAdvice.AlreadyDone or RetryAdvice.Never, _) => RetryVerdict.Forbidden,
        _ => RetryVerdict.Fine,
    };

    /// <summary>
    /// What a branch that sends the request again may do with the code. A request that fails again is no order too many, and
    /// a pause is held against the branch only where a write is seen.
    /// </summary>
    public static RetryVerdict InBranch(ErrorCode code, RetryScope scope) => (code.Retry, ScopeOf(code, scope)) switch
    {
        (RetryAdvice.AlreadyDone or RetryAdvice.Never, _) => RetryVerdict.Fine,
        (RetryAdvice.AfterPause, RetryScope.Unclear) => RetryVerdict.Fine,
        _ => InList(code, scope),
    };

    /// <summary>Whether a branch must not, or should not, send a write again for the code.</summary>
    public static bool IsHeldAgainstWrites(ErrorCode code) =>
        InBranch(code, RetryScope.Writes) is RetryVerdict.Forbidden or RetryVerdict.Unpromised;

    /// <summary>To connect and to log in again is as safe as to read, whatever else is sent.</summary>
    private static RetryScope ScopeOf(ErrorCode code, RetryScope scope) =>
        code.IsCloseCode || code.Operations == Operations.Connect ? RetryScope.Reads : scope;
}
