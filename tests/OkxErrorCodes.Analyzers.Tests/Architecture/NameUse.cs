using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>A simple name in one file whose symbol is declared in another. A cref is none: a comment needs nothing.</summary>
internal sealed record NameUse(SourceFile From, SourceFile To, int Line, string Name)
{
    public override string ToString() => $"{From.Path}({Line}): {Name}";

    public static ImmutableArray<NameUse> In(IEnumerable<CSharpCompilation> projects) =>
    [
        .. from project in projects
           from tree in project.SyntaxTrees
           let model = project.GetSemanticModel(tree)
           from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
           where !name.IsVar
           from path in DeclaringPaths(model.GetSymbolInfo(name)).Distinct()
           where path != tree.FilePath
           let line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1
           select new NameUse(new(tree.FilePath), new(path), line, name.Identifier.ValueText),
    ];

    private static IEnumerable<string> DeclaringPaths(SymbolInfo info)
    {
        var symbol = (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.OriginalDefinition;
        if (symbol is IMethodSymbol { ReducedFrom: { } extension })
            symbol = extension.OriginalDefinition;

        // What the compiler adds to a type, as a constructor, is declared where the type is.
        while (symbol is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } type })
            symbol = type.OriginalDefinition;

        return symbol is null or INamespaceSymbol
            ? []
            : symbol.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath);
    }
}
