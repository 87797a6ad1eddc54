using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Decisions;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A switch that OKX0003 or OKX0004 speaks of, its sections or arms alike called branches.</summary>
internal sealed class ReportedSwitch
{
    private readonly SyntaxNode? _sample;

    private ReportedSwitch(SyntaxNode node, SemanticModel model, SourceText text)
    {
        Node = node;
        Model = model;
        Text = text;
        _sample = Patterns.FirstOrDefault(pattern => Constant(pattern) is not null);
    }

    public SyntaxNode Node { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    public bool IsStatement => Node is SwitchStatementSyntax;

    /// <summary>The sections or arms.</summary>
    public IReadOnlyList<SyntaxNode> Branches => Node is SwitchStatementSyntax @switch ? @switch.Sections : ((SwitchExpressionSyntax)Node).Arms;

    public SyntaxToken OpenBrace => Node is SwitchStatementSyntax @switch ? @switch.OpenBraceToken : ((SwitchExpressionSyntax)Node).OpenBraceToken;

    public SyntaxToken CloseBrace => Node is SwitchStatementSyntax @switch ? @switch.CloseBraceToken : ((SwitchExpressionSyntax)Node).CloseBraceToken;

    /// <summary>The section with <c>default</c>, or whatever else takes all that is left.</summary>
    public SyntaxNode? Default => Branches.FirstOrDefault(IsDefault);

    public bool KnowsOr => Node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    /// <summary>Several codes share a label: in a statement only where one does so already.</summary>
    public bool UsesOr => KnowsOr && (!IsStatement || Branches.OfType<SwitchSectionSyntax>()
        .SelectMany(section => section.Labels)
        .Any(label => label.DescendantNodes().Any(node => node.IsKind(SyntaxKind.OrPattern))));

    /// <summary>A constant by which the switch tells codes apart; null where the codes stand in a tuple, say.</summary>
    public ExpressionSyntax? SampleLabel => _sample is null ? null : Constant(_sample);

    private IEnumerable<SyntaxNode> Patterns => Node is SwitchStatementSyntax @switch
        ? @switch.Sections.SelectMany(section => section.Labels).Select(label => label is CaseSwitchLabelSyntax old ? old.Value : (SyntaxNode?)(label as CasePatternSwitchLabelSyntax)?.Pattern).OfType<SyntaxNode>()
        : ((SwitchExpressionSyntax)Node).Arms.Select(arm => arm.Pattern);

    /// <summary>The switch that is reported at its keyword, or at its governing expression.</summary>
    public static ReportedSwitch? At(TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        if (!root.FullSpan.Contains(place))
            return null;

        var node = root.FindToken(place.Start).Parent?.AncestorsAndSelf().FirstOrDefault(node => node switch
        {
            SwitchStatementSyntax statement => statement.SwitchKeyword.Span == place,
            SwitchExpressionSyntax expression => expression.GoverningExpression.Span == place,
            _ => false,
        });
        return node is null ? null : new ReportedSwitch(node, model, model.SyntaxTree.GetText(cancellation));
    }

    public static ReportedSwitch Of(SyntaxNode node, SemanticModel model) => new(node, model, model.SyntaxTree.GetText());

    /// <summary>A pattern over the code, put where the code stands in what is matched: <c>{ Code: X }</c>.</summary>
    public string Wrap(string codes)
    {
        if (_sample is not PatternSyntax pattern || Inner(pattern) is not { } inner || inner == pattern)
            return codes;

        var outer = pattern;
        while (outer is BinaryPatternSyntax both)
            outer = both.Left;

        return Text.ToString(TextSpan.FromBounds(outer.SpanStart, inner.SpanStart)) + codes + Text.ToString(TextSpan.FromBounds(inner.Span.End, outer.Span.End));
    }

    /// <summary>The pattern over the code itself: past parentheses and properties.</summary>
    public static PatternSyntax? Inner(PatternSyntax pattern)
    {
        while (true)
        {
            switch (pattern)
            {
                case RecursivePatternSyntax { PositionalPatternClause: null, Designation: null, PropertyPatternClause.Subpatterns: { Count: 1 } parts }:
                    pattern = parts[0].Pattern;
                    continue;
                case BinaryPatternSyntax { Left: var left } when Leftmost(left) is RecursivePatternSyntax:
                    pattern = left;
                    continue;
                case RecursivePatternSyntax:
                    return null;
                default:
                    return pattern;
            }
        }
    }

    /// <summary>The number of the one code that a label or pattern spells.</summary>
    public long? CodeOf(SyntaxNode label) =>
        Constant(label) is { } constant && Convert.ToString(Model.GetConstantValue(constant).Value, CultureInfo.InvariantCulture) is var text
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static PatternSyntax Leftmost(PatternSyntax pattern)
    {
        while (pattern is BinaryPatternSyntax both)
            pattern = both.Left;

        return pattern;
    }

    private static bool IsDefault(SyntaxNode branch) => branch switch
    {
        SwitchSectionSyntax section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax || (label is CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } && TakesAll(pattern))),
        SwitchExpressionArmSyntax { WhenClause: null, Pattern: var pattern } => TakesAll(pattern),
        _ => false,
    };

    private static bool TakesAll(PatternSyntax pattern) => PatternValue.IsCatchAll(pattern) || PatternValue.IsOfType(pattern);

    private ExpressionSyntax? Constant(SyntaxNode label)
    {
        var constant = label switch
        {
            ExpressionSyntax old => old,
            PatternSyntax pattern when Inner(pattern) is { } inner => inner.DescendantNodesAndSelf().OfType<ConstantPatternSyntax>().FirstOrDefault()?.Expression,
            _ => null,
        };
        return constant is not null && Model.GetConstantValue(constant) is { HasValue: true, Value: string { Length: >= 4 } or int or long or uint or ulong or short or ushort } ? constant : null;
    }
}
