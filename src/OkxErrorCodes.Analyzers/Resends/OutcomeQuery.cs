using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Resends;

/// <summary>Whether the outcome is asked for before the request is sent again.</summary>
internal static class OutcomeQuery
{
    /// <summary>In the branch before the resend, or anywhere in what is then run again: the round of a loop, the method.</summary>
    public static bool Is(SyntaxNode resend, SyntaxNode branch, SyntaxNode? again) =>
        RequestInvocation
            .In(branch)
            .Any(call => call.SpanStart <= resend.Span.End && call != resend && RequestInvocation.AsksForOutcome(call))
        || (again is not null && RequestInvocation.In(again).Any(RequestInvocation.AsksForOutcome));
}
