namespace OkxAnalyzers.Catalog;

/// <summary>How a catalog file writes <see cref="RetryAdvice"/>.</summary>
internal static class RetryAdviceText
{
    public const string All =
        "never, after-backoff, after-pause, after-resign, after-reconnect, after-wait, after-check, inspect-items, success";

    /// <summary>The advice that the text means; without a text it is <see cref="RetryAdvice.Never"/>, which risks nothing.</summary>
    public static RetryAdvice? Parse(string text) => text switch
    {
        "" or "never" => RetryAdvice.Never,
        "after-backoff" => RetryAdvice.AfterBackoff,
        "after-pause" => RetryAdvice.AfterPause,
        "after-resign" => RetryAdvice.AfterResign,
        "after-reconnect" => RetryAdvice.AfterReconnect,
        "after-wait" => RetryAdvice.AfterWait,
        "after-check" => RetryAdvice.AfterCheck,
        "inspect-items" => RetryAdvice.InspectItems,
        "success" => RetryAdvice.Success,
        _ => null,
    };
}
