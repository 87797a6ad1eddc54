using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>What recognition looks up more than once in a compilation: keeps many hits in one place linear.</summary>
internal sealed class RecognitionCache
{
    private readonly ConcurrentDictionary<(SyntaxNode Operand, UseKind Use), Operand> _operands = new();
    private readonly ConcurrentDictionary<(ISymbol, SyntaxTree, Relation, int Hops), IReadOnlyList<Operand>> _related = new();
    private readonly ConcurrentDictionary<(ISymbol Symbol, SyntaxTree Tree), ImmutableArray<Use?>> _sources = new();
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, InvocationExpressionSyntax>> _calls = new();
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<string, IdentifierNameSyntax>> _names = new();
    private readonly ConcurrentDictionary<SyntaxNode, Venue> _texts = new();
    private readonly ConcurrentDictionary<SyntaxTree, Venue> _files = new();
    private readonly ConcurrentDictionary<SyntaxTree, ILookup<ISymbol, SyntaxNode>> _named = new();

    public Operand OperandOf(ExpressionSyntax expression, UseKind use, Func<Operand> trace) =>
        _operands.TryGetValue((expression, use), out var known) ? known : _operands.GetOrAdd((expression, use), trace());

    /// <summary>What is known, by their other names, of the values of a file that are related to a symbol.</summary>
    public IReadOnlyList<Operand> RelatedTo(
        ISymbol symbol, SyntaxTree tree, Relation relation, int hops, Func<IReadOnlyList<Operand>> trace) =>
        _related.TryGetValue((symbol, tree, relation, hops), out var known)
            ? known
            : _related.GetOrAdd((symbol, tree, relation, hops), trace());

    public ImmutableArray<Use?> SourcesOf(ISymbol symbol, SyntaxTree tree, Func<ImmutableArray<Use?>> find) =>
        _sources.TryGetValue((symbol, tree), out var known) ? known : _sources.GetOrAdd((symbol, tree), find());

    public IEnumerable<InvocationExpressionSyntax> CallsOf(string method, SyntaxTree tree, CancellationToken cancellation) =>
        _calls.GetOrAdd(tree, key => key.GetRoot(cancellation).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .ToLookup(call => Invocation.Target(call).Name))[method];

    public IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol symbol, SyntaxTree tree, CancellationToken cancellation) =>
        _names.GetOrAdd(tree, key => key.GetRoot(cancellation).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .ToLookup(name => name.Identifier.ValueText))[symbol.Name];

    /// <summary>Whether a name stands as a value: <c>codes.Any(IsBusy)</c>, <c>Func&lt;string, bool> test = IsBusy</c>.</summary>
    public bool IsHandedOn(ISymbol method, SyntaxTree tree, CancellationToken cancellation) =>
        NamesOf(method, tree, cancellation).Any(name =>
            name.Parent is ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax
                or ReturnStatementSyntax);

    /// <summary>The venue whose address or headers a type's string literals contain.</summary>
    public Venue VenueOfTexts(SyntaxNode type, RecognitionOptions options) => _texts.GetOrAdd(type, key =>
    {
        bool okx = false, other = false;
        foreach (var token in key.DescendantTokens())
        {
            if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                    or SyntaxKind.Utf8StringLiteralToken))
            {
                continue;
            }

            var text = token.ValueText;
            if (OkxSpelling.IsIn(text))
                okx = true;
            else if (text.Length < 200 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                other |= VenueName.IsOfExchange(text, options);
        }

        return okx ? other ? Venue.Mixed : Venue.Okx : Venue.None;
    });

    /// <summary>The venue whose library a file uses.</summary>
    public Venue VenueOfFile(SyntaxTree tree, Func<Venue> read) => _files.GetOrAdd(tree, _ => read());

    /// <summary>The members of a file where a value of this symbol meets a constant of the package.</summary>
    public IEnumerable<SyntaxNode> MembersThatName(ISymbol symbol, SyntaxTree tree, Func<ILookup<ISymbol, SyntaxNode>> read) =>
        _named.GetOrAdd(tree, _ => read())[symbol];
}
