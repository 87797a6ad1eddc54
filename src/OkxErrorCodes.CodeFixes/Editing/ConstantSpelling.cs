using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How a constant is written in a file: as shortly as its <c>using</c> directives allow, rooted where something hides it.</summary>
internal sealed class ConstantSpelling
{
    private const string Root = "global::";

    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly CancellationToken _cancellation;

    // A type means the same all over the body of another, so that it is bound once there and not once a literal.
    private readonly Dictionary<(SyntaxNode Body, string Type), INamedTypeSymbol> _types = new();
    private readonly Dictionary<(SyntaxNode Scope, string Type), ImmutableArray<string>> _ways = new();
    private readonly Dictionary<string, bool> _declaredInside = new();

    public ConstantSpelling(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _root = model.SyntaxTree.GetRoot(cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Null where the project has no such constant, or one of another value.</summary>
    /// <param name="constant">The constant as a user knows it, such as <c>OkxErrorCodes.AsInt.RequestsTooFrequent</c>.</param>
    /// <param name="value">Its value; null for the bytes of <c>"50011"u8</c>.</param>
    /// <param name="position">Where it is to stand.</param>
    public (string Text, ISymbol Symbol)? Of(string constant, object? value, int position)
    {
        _cancellation.ThrowIfCancellationRequested();
        var dot = constant.LastIndexOf('.');
        var (type, name) = (constant.Substring(0, dot), constant.Substring(dot + 1));
        if (Bind(Root + type, name, position, _root) is not { ContainingType: { } container } symbol || !Holds(symbol, value))
            return null;

        var around = _root.FindToken(position).Parent!;
        var body = Around<BaseTypeDeclarationSyntax>(around, position);
        var shortest = Ways(container, type, Around<BaseNamespaceDeclarationSyntax>(body, position), position)
            .FirstOrDefault(way => SymbolEqualityComparer.Default.Equals(Bind(way, name, position, body), symbol));
        return (Join(shortest ?? Root + type, name), symbol);
    }

    /// <summary>
    /// The bytes of <c>"50011"u8</c> are no constant that could be compared: those of the package are taken at their word.
    /// </summary>
    private static bool Holds(ISymbol symbol, object? value) => symbol switch
    {
        IFieldSymbol { IsConst: true } field => value is not null && CodeValue.AreEqual(field.ConstantValue, value),
        IPropertySymbol { ContainingType: { } constants } => value is null && ConstantsClass.IsGenerated(constants),
        _ => false,
    };

    private static string Join(string type, string name) => type.Length == 0 ? name : $"{type}.{name}";

    /// <summary>
    /// What may stand before the name, the shortest first: the type, an alias of it, or nothing at all after <c>using static</c>.
    /// </summary>
    private ImmutableArray<string> Ways(INamedTypeSymbol type, string plain, SyntaxNode scope, int position)
    {
        if (_ways.TryGetValue((scope, plain), out var known))
            return known;

        var scopes = _model.GetImportScopes(position, _cancellation);
        var ways = scopes.SelectMany(s => s.Imports).Select(import => Way(import.NamespaceOrType, ""))
            .Concat(scopes.SelectMany(s => s.Aliases).Select(alias => Way(alias.Target, alias.Name)))
            .OfType<string>()
            .Append(plain)
            .OrderBy(way => way.Length)
            .ToImmutableArray();
        _ways.Add((scope, plain), ways);
        return ways;

        string? Way(INamespaceOrTypeSymbol target, string written) =>
            SymbolEqualityComparer.Default.Equals(target, type) ? written
            : SymbolEqualityComparer.Default.Equals(target, type.ContainingType) ? Join(written, type.Name)
            : null;
    }

    /// <summary>What a name means at a position; its type, all over a body.</summary>
    private ISymbol? Bind(string type, string name, int position, SyntaxNode body)
    {
        var isKnown = type.Length > 0 && !IsDeclaredInside(type);
        if (isKnown
            && _types.TryGetValue((body, type), out var known)
            && known.GetMembers(name).FirstOrDefault() is { DeclaredAccessibility: Accessibility.Public } member)
        {
            return member;
        }

        var bound = _model
            .GetSpeculativeSymbolInfo(
                position, SyntaxFactory.ParseExpression(Join(type, name)), SpeculativeBindingOption.BindAsExpression)
            .Symbol;
        if (isKnown && bound?.ContainingType is { } container)
            _types[(body, type)] = container;

        return bound;
    }

    /// <summary>Whether a local, a parameter or the like has the type's name: it means that in a part of a body only.</summary>
    private bool IsDeclaredInside(string type)
    {
        if (!_declaredInside.TryGetValue(type, out var known))
        {
            var name = type.Split('.')[0];
            known = _model.SyntaxTree.GetText(_cancellation).ToString().Contains(name) && _root.DescendantTokens().Any(token =>
                token.IsKind(SyntaxKind.IdentifierToken)
                && token.ValueText == name
                && token.Parent is not (IdentifierNameSyntax or MemberDeclarationSyntax));
            _declaredInside.Add(type, known);
        }

        return known;
    }

    /// <summary>The innermost type or namespace between whose braces the position is, or the whole file.</summary>
    private static SyntaxNode Around<T>(SyntaxNode node, int position)
        where T : MemberDeclarationSyntax
    {
        for (; node.Parent is { } parent; node = parent)
        {
            if (node is T && Body(node) <= position)
                break;
        }

        return node;
    }

    private static int Body(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.OpenBraceToken.Span.End,
        NamespaceDeclarationSyntax @namespace => @namespace.OpenBraceToken.Span.End,
        FileScopedNamespaceDeclarationSyntax @namespace => @namespace.SemicolonToken.Span.End,
        _ => 0,
    };
}
