using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Recognition;

/// <summary>What a symbol takes its values from in a file, whatever it is. A null stands for a source that says nothing.</summary>
internal static class ValueSource
{
    public static ImmutableArray<Use?> Of(ISymbol symbol, RecognitionContext context) =>
        context.Cache.SourcesOf(symbol, context.Model.SyntaxTree, () => symbol switch
        {
            IFieldSymbol or IPropertySymbol or IMethodSymbol => MemberSource.Of(symbol, context),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method } parameter =>
                ArgumentSource.Of(parameter, method, context),
            _ => LocalSource.Of(symbol, context),
        });
}
