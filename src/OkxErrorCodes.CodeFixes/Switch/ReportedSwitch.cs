using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A switch that OKX0003, OKX0004 or OKX0015 speaks of, its sections or arms alike called branches.</summary>
internal sealed class ReportedSwitch
{
    private readonly AnalyzerConfigOptions _options;
    private readonly PatternSyntax? _samplePattern;

    private ReportedSwitch(SyntaxNode node, ExpressionSyntax sample, SemanticModel model, AnalyzerConfigOptions options)
    {
        Node = node;
        Sample = sample;
        Model = model;
        Text = model.SyntaxTree.GetText();
        _options = options;
        _samplePattern = sample.Ancestors()
            .TakeWhile(ancestor => ancestor is not (SwitchLabelSyntax or SwitchExpressionArmSyntax))
            .OfType<PatternSyntax>()
            .LastOrDefault();
    }

    public SyntaxNode Node { get; }

    /// <summary>A constant by which the switch tells codes apart: others are written like it.</summary>
    public ExpressionSyntax Sample { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    /// <summary>How long a line may become.</summary>
    public int Width => LineWidth.Of(Text, _options);

    public bool IsStatement => Node is SwitchStatementSyntax;

    /// <summary>The sections or arms.</summary>
    public IReadOnlyList<SyntaxNode> Branches =>
        Node is SwitchStatementSyntax @switch ? @switch.Sections : ((SwitchExpressionSyntax)Node).Arms;

    public SyntaxToken OpenBrace =>
        Node is SwitchStatementSyntax @switch ? @switch.OpenBraceToken : ((SwitchExpressionSyntax)Node).OpenBraceToken;

    public SyntaxToken CloseBrace =>
        Node is SwitchStatementSyntax @switch ? @switch.CloseBraceToken : ((SwitchExpressionSyntax)Node).CloseBraceToken;

    public bool KnowsOr => Node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };

    /// <summary>Several codes share a label: in a statement only where one does so already.</summary>
    public bool UsesOr => KnowsOr && (!IsStatement || Branches.OfType<SwitchSectionSyntax>()
        .SelectMany(section => section.Labels)
        .Any(label => label.DescendantNodes().Any(node => node.IsKind(SyntaxKind.OrPattern))));

    /// <summary>
    /// The switch that has the label; null where it is none of a switch, where that is half typed, and where <c>#if</c> stands in it: another
    /// build has other branches.
    /// </summary>
    public static ReportedSwitch? Around(ExpressionSyntax label, SemanticModel model, AnalyzerConfigOptions options) =>
        label.Ancestors().FirstOrDefault(node => node is SwitchStatementSyntax or SwitchExpressionSyntax) is { } node
            && !node.ContainsDiagnostics
            && !ConditionalText.IsIn(node)
            ? new ReportedSwitch(node, label, model, options)
            : null;

    /// <summary>Whether another branch goes on where the code is handled: <c>goto case "50004"</c>.</summary>
    public bool IsTargetOfGoto(ExpressionSyntax code) => Node.DescendantNodes()
        .OfType<GotoStatementSyntax>()
        .Any(jump => jump.Expression is { } target
            && Equals(Model.GetConstantValue(target).Value, Model.GetConstantValue(code).Value));

    public SyntaxNode? BranchAt(Location? place) =>
        place is null ? null : Branches.FirstOrDefault(branch => branch.Span.Contains(place.SourceSpan));

    /// <summary>
    /// The branch that new ones are written before; null for the end. Labels are tried in their order: what stands behind a default,
    /// or shares its section under a guard, still comes first.
    /// </summary>
    public SyntaxNode? BranchBehindNew(Location? rest) =>
        BranchAt(rest) is not { } branch
        || (branch is SwitchSectionSyntax { Labels: var labels }
            && labels.Any(label => label is DefaultSwitchLabelSyntax)
            && (branch != Branches[Branches.Count - 1] || labels.Any(label => label is CasePatternSwitchLabelSyntax)))
            ? null
            : branch;

    /// <summary>A pattern over the code, put where the code stands in what is matched: <c>{ Code: X }</c>.</summary>
    public string Wrap(string codes)
    {
        if (_samplePattern is not { } pattern || Inner(pattern) is not { } inner || inner == pattern)
            return codes;

        var outer = Leftmost(pattern);
        return Text.ToString(TextSpan.FromBounds(outer.SpanStart, inner.SpanStart))
            + codes
            + Text.ToString(TextSpan.FromBounds(inner.Span.End, outer.Span.End));
    }

    /// <summary>The pattern over the code itself: past properties.</summary>
    public static PatternSyntax? Inner(PatternSyntax pattern)
    {
        while (true)
        {
            switch (pattern)
            {
                case RecursivePatternSyntax
                {
                    PositionalPatternClause: null, Designation: null, PropertyPatternClause.Subpatterns: { Count: 1 } parts,
                }:
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
    public long? NumberOf(SyntaxNode label)
    {
        var constant = label is PatternSyntax pattern
            ? Inner(pattern)?.DescendantNodesAndSelf().OfType<ConstantPatternSyntax>().FirstOrDefault()?.Expression
            : label as ExpressionSyntax;

        // "0", "1" and "2" are in no order with error codes.
        if (constant is null || Model.GetConstantValue(constant).Value is not { } value || value is string { Length: < 4 })
            return null;

        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static PatternSyntax Leftmost(PatternSyntax pattern)
    {
        while (pattern is BinaryPatternSyntax both)
            pattern = both.Left;

        return pattern;
    }
}
