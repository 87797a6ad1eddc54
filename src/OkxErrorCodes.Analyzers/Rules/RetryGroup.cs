using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Rules;

/// <summary>How OKX0003 and OKX0015 list the codes that they miss, by their retry advice.</summary>
internal static class RetryGroup
{
    // More than that are counted.
    private const int Listed = 4;
    private const int ListedOfMany = 3;

    /// <summary><c>after backing off 50011; after a pause 50001, 50013, 50064 and 4 more</c>.</summary>
    public static string Text(IReadOnlyCollection<ErrorCode> codes) => string.Join("; ", RetryAdviceText.InDecisions
        .Select(group => (group.Branch!.Phrase, Codes: codes.Where(code => code.Retry == group.Advice).Select(code => code.Code).ToList()))
        .Where(group => group.Codes.Count > 0)
        .Select(group => $"{group.Phrase} {List(group.Codes)}"));

    /// <summary><c>50004, 50026, 51054 and 3 more</c>.</summary>
    public static string List(IReadOnlyCollection<string> codes) => codes.Count <= Listed
        ? string.Join(", ", codes)
        : $"{string.Join(", ", codes.Take(ListedOfMany))} and {codes.Count - ListedOfMany} more";
}
