using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Decisions;

/// <summary>Whether the outcome is asked for before the request is sent again.</summary>
internal static class QueryBefore
{
    /// <summary>In the branch before the resend, or anywhere in what is then run again: the round of a loop, the method.</summary>
    public static bool Is(SyntaxNode resend, SyntaxNode branch, SyntaxNode? again) =>
        Calls.In(branch).Any(call => call.SpanStart <= resend.Span.End && call != resend && Calls.AsksForOutcome(call))
        || (again is not null && Calls.In(again).Any(Calls.AsksForOutcome));
}
