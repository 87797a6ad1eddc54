using System;

namespace OkxAnalyzers.Catalog;

/// <summary>How a catalog file writes <see cref="RetryAdvice"/>.</summary>
internal static class RetryAdviceText
{
    // In the order of the enum.
    private static readonly string[] s_texts =
    {
        "never", "after-backoff", "after-pause", "after-resign", "after-reconnect", "after-wait", "after-check", "already-done", "inspect-items", "success",
    };

    /// <summary>All advice, as an error message lists it.</summary>
    public static string All => string.Join(", ", s_texts);

    public static string Of(RetryAdvice advice) => s_texts[(int)advice];

    /// <summary>The advice that the text means; without a text it is <see cref="RetryAdvice.Never"/>, which risks nothing.</summary>
    public static RetryAdvice? Parse(string text) =>
        text.Length == 0 ? RetryAdvice.Never
        : Array.IndexOf(s_texts, text) is >= 0 and var index ? (RetryAdvice)index
        : null;
}
