using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>Which functions are followed at all: those in which something may run twice, by their syntax.</summary>
internal static class ResendFilter
{
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<bool>> s_known = new();

    /// <summary>
    /// A loop, a jump back, a call of itself, or one call that stands twice; and beside it, in a function that does not only read, a request
    /// which may write: by its name, or since something in the function sounds like an answer's code.
    /// </summary>
    public static bool MayResend(SyntaxNode function) =>
        s_known.GetValue(function, static function => new StrongBox<bool>(RunsTwice(function) && Writes(function))).Value;

    private static bool Writes(SyntaxNode function)
    {
        if (ReadOnlyContext.IsOfReader(function)
            || ReadOnlyContext.IsReadingFunction(function)
            || ReadOnlyContext.IsInReadingFunction(function))
        {
            return false;
        }

        var requests = RequestInvocation.In(function)
            .Where(call => SentRequests.MayWrite(call) || RetryNames.IsResendCall(RequestInvocation.NameOf(call)))
            .ToList();
        return requests.Any(SentRequests.Writes)
            || (requests.Any(RequestInvocation.GoesOut) && function.DescendantNodes().OfType<SimpleNameSyntax>().Any(SoundsLikeCode));
    }

    private static bool MayGoOut(InvocationExpressionSyntax call) =>
        SentRequests.MayWrite(call) && (RequestInvocation.GoesOut(call) || SentRequests.Writes(call));

    private static bool SoundsLikeCode(SimpleNameSyntax name) => CodeName.MayMean(name.Identifier.ValueText);

    private static bool RunsTwice(SyntaxNode function)
    {
        var own = function switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText,
            _ => null,
        };
        var called = new HashSet<string>();
        foreach (var node in RequestInvocation.Nodes(function))
        {
            switch (node)
            {
                case WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax or GotoStatementSyntax:
                    return true;

                case InvocationExpressionSyntax call when Invocation.Target(call).Name is { Length: > 0 } name:
                    if (name == own || RetryNames.IsResendCall(name) || (MayGoOut(call) && !called.Add(name)))
                        return true;

                    break;
            }
        }

        return false;
    }
}
