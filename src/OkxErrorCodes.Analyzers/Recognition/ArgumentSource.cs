using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what a method's parameter takes its values from: what its callers in the same file pass.</summary>
internal static class ArgumentSource
{
    public static ImmutableArray<Use?> Of(IParameterSymbol parameter, IMethodSymbol method, RecognitionContext context)
    {
        var sources = ImmutableArray.CreateBuilder<Use?>();

        // Handed on as a delegate, it is called by who knows whom.
        if (context.Cache.IsHandedOn(method, context.Model.SyntaxTree, context.Cancellation))
            sources.Add(null);

        foreach (var call in context.Cache.CallsOf(method.Name, context.Model.SyntaxTree, context.Cancellation))
        {
            // A call that misses a reference still calls its only candidate.
            var info = context.Model.GetSymbolInfo(call, context.Cancellation);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol called
                || !SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method.OriginalDefinition))
            {
                continue;
            }

            if (Passed(call, parameter, isExtension: called.ReducedFrom is not null) is { } passed and not LiteralExpressionSyntax)
                sources.Add(Use.OfExpression(UseKind.Value, passed));
        }

        return sources.ToImmutable();
    }

    private static ExpressionSyntax? Passed(InvocationExpressionSyntax call, IParameterSymbol parameter, bool isExtension)
    {
        var position = isExtension ? parameter.Ordinal - 1 : parameter.Ordinal;
        return position < 0 ? Invocation.Target(call).Receiver : Invocation.ArgumentFor(call.ArgumentList, parameter.Name, position);
    }
}
