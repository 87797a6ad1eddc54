using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.CodeFixes;

/// <summary>What a fix writes into a new branch: what to do with its codes, and why.</summary>
internal static class AdviceWords
{
    /// <summary>The order in which sections for several kinds of advice are written.</summary>
    public static readonly RetryAdvice[] Order =
    {
        RetryAdvice.AfterBackoff, RetryAdvice.AfterPause, RetryAdvice.AfterResign, RetryAdvice.AfterCheck, RetryAdvice.AfterWait,
    };

    public static string Comment(RetryAdvice advice) => advice switch
    {
        RetryAdvice.AfterBackoff => "After backing off: refused by a rate limiter, not executed.",
        RetryAdvice.AfterPause => "After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.",
        RetryAdvice.AfterResign => "After signing again: the timestamp was stale, not executed.",
        RetryAdvice.AfterCheck => "After a check of the outcome: it may have been executed. Query it before anything is sent again.",
        _ => "After waiting: refused in a state that passes.",
    };

    /// <summary>The message of the exception that holds the place of the body.</summary>
    public static string Task(RetryAdvice advice) => advice switch
    {
        RetryAdvice.AfterBackoff => "Back off, then send again.",
        RetryAdvice.AfterPause => "Pause, query, then send again what did not happen.",
        RetryAdvice.AfterResign => "Sign again, then send.",
        RetryAdvice.AfterCheck => "Query the outcome.",
        _ => "Wait, then send again.",
    };
}
