using System;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>What names say of how a request has ended, by their words.</summary>
internal static class OutcomeNames
{
    private static readonly ImmutableHashSet<string> s_success = Words(
        "success successful succeeded ok okay isok accepted filled placed");

    private static readonly ImmutableHashSet<string> s_failure = Words("error errors exception fault failure failed rejected");

    /// <summary><c>Success</c>, <c>IsOk</c>.</summary>
    public static bool SaysSuccess(string name) => NameWords.Of(name).Any(s_success.Contains);

    /// <summary><c>Error</c>, <c>HasFailed</c>.</summary>
    public static bool SaysFailure(string name) => NameWords.Of(name).Any(s_failure.Contains);

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
