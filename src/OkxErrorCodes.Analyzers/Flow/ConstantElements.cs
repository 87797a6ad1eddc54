using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>The elements of a collection, where all are constants that can be seen in the same file.</summary>
internal static class ConstantElements
{
    /// <summary>Null where an element cannot be seen, or may be added later.</summary>
    public static IReadOnlyList<string>? Of(ExpressionSyntax collection, CodeReader reader, CancellationToken cancellation)
    {
        collection = Unwrapping.Inner(collection) is { } inner && collection is ParenthesizedExpressionSyntax ? inner : collection;
        SyntaxNode? written = CollectionElements.IsWrittenOut(collection)
            ? collection
            : InitializerOf(reader.Model.GetSymbolInfo(collection, cancellation).Symbol, collection.SyntaxTree, cancellation);
        if (written is null)
            return null;

        var elements = CollectionElements.Of(written).Select(element => element is null ? null : reader.TextOf(element)).ToList();
        return elements.Count > 0 && elements.All(element => element is not null) ? elements.ConvertAll(element => element!) : null;
    }

    private static SyntaxNode? InitializerOf(ISymbol? symbol, SyntaxTree tree, CancellationToken cancellation)
    {
        if (symbol is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } or ILocalSymbol
            or IFieldSymbol { DeclaredAccessibility: Accessibility.Private })
            || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.SyntaxTree != tree)
        {
            return null;
        }

        return reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            _ => null,
        };
    }
}
