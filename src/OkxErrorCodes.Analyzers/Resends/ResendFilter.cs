using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>Which functions are followed at all: those in which something may run twice, by their syntax.</summary>
internal static class ResendFilter
{
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<bool>> s_known = new();

    /// <summary>A loop, a jump back, a call of itself, or one call that stands twice.</summary>
    public static bool MayRunTwice(SyntaxNode function) =>
        s_known.GetValue(function, static function => new StrongBox<bool>(Reads(function))).Value;

    private static bool Reads(SyntaxNode function)
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
                    if (name == own || RetryNames.IsResendCall(name) || (RequestInvocation.MaySend(call) && !called.Add(name)))
                        return true;

                    break;
            }
        }

        return false;
    }
}
