using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Rules;

/// <summary>The kinds of retry advice that a decision has to have a way for, and how OKX0003 lists their codes.</summary>
internal static class RetryGroup
{
    // More than that are counted.
    private const int Listed = 4;
    private const int ListedOfMany = 3;

    private static readonly (RetryAdvice Advice, string Phrase)[] s_groups =
    {
        (RetryAdvice.AfterBackoff, "after backing off"),
        (RetryAdvice.AfterPause, "after a pause"),
        (RetryAdvice.AfterResign, "after signing again"),
        (RetryAdvice.AfterCheck, "after a check of the outcome"),
        (RetryAdvice.AfterWait, "after waiting"),
    };

    /// <summary>The advice as a catalog file writes it; null where a retry is no question.</summary>
    public static string? Of(RetryAdvice advice) => s_groups.Any(group => group.Advice == advice) ? RetryAdviceText.Of(advice) : null;

    /// <summary><c>after backing off 50011; after a pause 50001, 50013, 50064 and 4 more</c>.</summary>
    public static string Text(IReadOnlyCollection<ErrorCode> codes) => string.Join("; ", s_groups
        .Select(group => (group.Phrase, Codes: codes.Where(code => code.Retry == group.Advice).Select(code => code.Code).ToList()))
        .Where(group => group.Codes.Count > 0)
        .Select(group => $"{group.Phrase} {List(group.Codes)}"));

    private static string List(IReadOnlyCollection<string> codes) => codes.Count <= Listed
        ? string.Join(", ", codes)
        : $"{string.Join(", ", codes.Take(ListedOfMany))} and {codes.Count - ListedOfMany} more";
}
