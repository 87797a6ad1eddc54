using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What recognition looks up more than once in a compilation: keeps many hits in one place linear.</summary>
internal sealed class RecognitionCache
{
    private readonly ConcurrentDictionary<SyntaxNode, Operand> _operands = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Use?>> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> _calls = new();
    private readonly ConcurrentDictionary<SyntaxNode, Venue> _texts = new();
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<ISymbol, SyntaxNode>> _named = new();

    public Operand OperandOf(ExpressionSyntax expression, Func<Operand> trace) =>
        _operands.TryGetValue(expression, out var known) ? known : _operands.GetOrAdd(expression, trace());

    public ImmutableArray<Use?> SourcesOf(ISymbol local, SemanticModel model, CancellationToken cancellation) =>
        _sources.TryGetValue(local, out var known)
            ? known
            : _sources.GetOrAdd(local, LocalSource.Of(local, model, cancellation));

    public IEnumerable<InvocationExpressionSyntax> CallsOf(string method, SyntaxTree tree, CancellationToken cancellation) =>
        _calls.GetOrAdd(tree, key => key.GetRoot(cancellation).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .ToLookup(call => InvocationUse.Target(call).Name))[method];

    /// <summary>The venue whose address or headers a type's string literals contain.</summary>
    public Venue VenueOfTexts(SyntaxNode type, RecognitionOptions options) => _texts.GetOrAdd(type, key =>
    {
        bool okx = false, other = false;
        foreach (var token in key.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.InterpolatedStringTextToken))
                continue;

            var text = token.ValueText;
            if (Vocabulary.OkxTexts.Any(known => text.IndexOf(known, StringComparison.OrdinalIgnoreCase) >= 0))
                okx = true;
            else if (text.Length < 200 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                other |= VenueName.Of(text, options) == Venue.Other;
        }

        return okx ? other ? Venue.Mixed : Venue.Okx : Venue.None;
    });

    /// <summary>The members where a value of this symbol meets a constant of the generated class.</summary>
    public IEnumerable<SyntaxNode> MembersThatName(ISymbol symbol, SemanticModel model, RecognitionOptions options, CancellationToken cancellation) =>
        _named.GetOrAdd(model.SyntaxTree, _ => NamedUses(model, options, cancellation).ToLookup(
            pair => pair.Symbol, pair => pair.Member, SymbolEqualityComparer.Default))[symbol];

    private static IEnumerable<(ISymbol Symbol, SyntaxNode Member)> NamedUses(SemanticModel model, RecognitionOptions options, CancellationToken cancellation)
    {
        var finder = new UseFinder(model, options, cancellation);
        foreach (var name in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != Constants.ConstantsClass.Name)
                continue;

            ExpressionSyntax constant = name;
            while (constant.Parent is MemberAccessExpressionSyntax access)
                constant = access;

            if (finder.Find(constant) is not { Kind: UseKind.Test } use)
                continue;

            var symbol = use.Slot ?? (use.Operand is { } operand ? model.GetSymbolInfo(operand, cancellation).Symbol : null);
            if (symbol is not null && Surroundings.MemberOf(name) is { } member)
                yield return (symbol, member);
        }
    }
}
