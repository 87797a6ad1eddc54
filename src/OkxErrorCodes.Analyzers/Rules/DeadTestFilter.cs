using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>
/// Which functions are followed for OKX0016, by their syntax: in which one code stands in two tests, or two tests of one value are joined
/// so that the second cannot be true, or must be.
/// </summary>
internal sealed class DeadTestFilter
{
    private readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> _known = new();
    private readonly ErrorCodeCatalog _catalog;

    public DeadTestFilter(ErrorCodeCatalog catalog) => _catalog = catalog;

    /// <summary>Whether an earlier test may have decided that of the code.</summary>
    public bool MayBeDead(ExpressionSyntax code, SyntaxNode function) =>
        NameOf(code) is { } name && _known.GetValue(function, Read).Contains(name);

    /// <summary>The names of the codes that stand twice, or in two joined tests.</summary>
    private HashSet<string> Read(SyntaxNode function)
    {
        var (once, twice) = (new HashSet<string>(), new HashSet<string>());
        foreach (var node in RequestInvocation.Nodes(function))
        {
            switch (node)
            {
                case CaseSwitchLabelSyntax label:
                    Add(label.Value);
                    break;
                case ConstantPatternSyntax pattern:
                    Add(pattern.Expression);
                    break;
                case ArgumentSyntax { Expression: LiteralExpressionSyntax or MemberAccessExpressionSyntax } argument:
                    Add(argument.Expression);
                    break;
                case BinaryExpressionSyntax test when test.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
                    or SyntaxKind.IsExpression:
                    Add(test.Left);
                    Add(test.Right);
                    break;
                case BinaryExpressionSyntax both when both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                    && !both.Parent.IsKind(both.Kind()):
                    twice.UnionWith(Joined(both));
                    break;
            }
        }

        return twice;

        void Add(ExpressionSyntax code)
        {
            if (NameOf(code) is { } name && !once.Add(name))
                twice.Add(name);
        }
    }

    /// <summary>The codes of <c>code != one || code != other</c> and <c>code == one &amp;&amp; code == other</c>.</summary>
    private IEnumerable<string> Joined(BinaryExpressionSyntax both)
    {
        var tests = new List<(string Operand, string Code)>();
        ExpressionSyntax next = both;
        while (next.IsKind(both.Kind()) && next is BinaryExpressionSyntax joined)
        {
            Add(joined.Right);
            next = joined.Left;
        }

        Add(next);
        return tests.GroupBy(test => test.Operand).Where(group => group.Count() > 1).SelectMany(group => group.Select(test => test.Code));

        void Add(ExpressionSyntax test)
        {
            while (test is ParenthesizedExpressionSyntax { Expression: var inner })
                test = inner;

            var kind = both.IsKind(SyntaxKind.LogicalOrExpression) ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression;
            if (test is BinaryExpressionSyntax comparison && test.IsKind(kind))
            {
                if (NameOf(comparison.Right) is { } right)
                    tests.Add((comparison.Left.ToString(), right));
                if (NameOf(comparison.Left) is { } left)
                    tests.Add((comparison.Right.ToString(), left));
            }
            else if (test is IsPatternExpressionSyntax { Pattern: var pattern } match
                && both.IsKind(SyntaxKind.LogicalOrExpression) == pattern is UnaryPatternSyntax
                && (pattern is UnaryPatternSyntax not ? not.Pattern : pattern) is ConstantPatternSyntax { Expression: var code }
                && NameOf(code) is { } name)
            {
                tests.Add((match.Expression.ToString(), name));
            }
        }
    }

    /// <summary>The name of the code that a literal spells, or that of a constant; so both spellings are one.</summary>
    private string? NameOf(ExpressionSyntax code)
    {
        while (code is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            code = Unwrapping.Inner(code)!;

        if (code is not LiteralExpressionSyntax literal)
            return CodeReader.MayBeConstant(code) ? ExpressionName.Of(code) : null;

        return CodeLiteral.IsKnown(literal, _catalog)
            ? (literal.Token.Value is int number ? _catalog.Find(number) : _catalog.Find(literal.Token.ValueText.AsSpan()))?.Name
            : null;
    }
}
