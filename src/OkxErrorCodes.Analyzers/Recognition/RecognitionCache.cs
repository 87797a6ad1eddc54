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
    private readonly ConcurrentDictionary<(SyntaxNode Operand, bool IsContainer), Operand> _operands = new();
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Operand>> _passed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _handedOn = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Use?>> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> _calls = new();
    private readonly ConcurrentDictionary<SyntaxNode, Venue> _texts = new();
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<ISymbol, SyntaxNode>> _named = new();

    public Operand OperandOf(ExpressionSyntax expression, bool isContainer, Func<Operand> trace) =>
        _operands.TryGetValue((expression, isContainer), out var known) ? known : _operands.GetOrAdd((expression, isContainer), trace());

    public IReadOnlyList<Operand> PassedTo(ISymbol parameter, Func<IReadOnlyList<Operand>> trace) =>
        _passed.TryGetValue(parameter, out var known) ? known : _passed.GetOrAdd(parameter, trace());

    public ImmutableArray<Use?> SourcesOf(ISymbol local, SemanticModel model, CancellationToken cancellation) =>
        _sources.TryGetValue(local, out var known)
            ? known
            : _sources.GetOrAdd(local, LocalSource.Of(local, model, cancellation));

    public IEnumerable<InvocationExpressionSyntax> CallsOf(string method, SyntaxTree tree, CancellationToken cancellation) =>
        _calls.GetOrAdd(tree, key => key.GetRoot(cancellation).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .ToLookup(call => InvocationUse.Target(call).Name))[method];

    /// <summary>Whether a name stands as a value: <c>codes.Any(IsBusy)</c>, <c>Func&lt;string, bool> test = IsBusy</c>.</summary>
    public bool IsHandedOn(string method, SyntaxTree tree, CancellationToken cancellation) =>
        _handedOn.GetOrAdd(tree, key => new HashSet<string>(key.GetRoot(cancellation).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax)
            .Select(name => name.Identifier.ValueText))).Contains(method);

    /// <summary>The venue whose address or headers a type's string literals contain.</summary>
    public Venue VenueOfTexts(SyntaxNode type) => _texts.GetOrAdd(type, key =>
    {
        bool okx = false, other = false;
        foreach (var token in key.DescendantTokens())
        {
            if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken))
            {
                continue;
            }

            var text = token.ValueText;
            if (OkxText.IsIn(text))
                okx = true;
            else if (text.Length < 200 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                other |= VenueName.IsOfExchange(text);
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

            if (finder.Find(ConstantAt(name)) is not { Kind: UseKind.Test } use)
                continue;

            var symbol = use.Slot ?? (use.Operand is { } operand ? model.GetSymbolInfo(operand, cancellation).Symbol : null);
            if (symbol is not null)
                yield return (symbol, Surroundings.MemberOf(name));
        }
    }

    /// <summary>The whole of <c>global::OkxErrorCodes.AsInt.Name</c>, written as an expression or, after <c>is</c>, like a type.</summary>
    private static ExpressionSyntax ConstantAt(IdentifierNameSyntax name)
    {
        ExpressionSyntax constant = name.Parent is AliasQualifiedNameSyntax rooted ? rooted : name;
        for (var isClass = true; isClass; isClass = InvocationUse.RightmostName(constant) == Constants.ConstantsClass.IntClass)
        {
            if (constant.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax))
                break;

            constant = (ExpressionSyntax)constant.Parent;
        }

        return constant;
    }
}
