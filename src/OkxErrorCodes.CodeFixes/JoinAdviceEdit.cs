using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Joins missing codes to the sections or arms that handle codes with the same advice already.</summary>
internal sealed class JoinAdviceEdit : MissingCodesEdit
{
    public static readonly JoinAdviceEdit Instance = new();

    private JoinAdviceEdit()
    {
    }

    public override string Title => "Join the missing codes to the cases with the same retry advice";

    protected override bool AllowsPart => true;

    protected override IEnumerable<TextChange>? Changes(ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, CodeSpelling spelling, Diagnostic diagnostic)
    {
        // Codes of two kinds of advice may join one branch: they are put in order together.
        var joins = Joins(@switch, diagnostic)
            .SelectMany(join => missing.Where(code => code.Code.Advice == join.Advice).Select(code => (join.Branch, Missing: code)))
            .ToLookup(join => join.Branch, join => join.Missing);
        var changes = joins
            .SelectMany(join => Join(@switch, join.Key, join.OrderBy(code => missing.IndexOf(code)).ToList()))
            .GroupBy(change => change.Span)
            .Select(same => new TextChange(same.Key, string.Concat(same.Select(change => change.NewText))))
            .ToList();
        return changes.Count == 0 ? null : changes;
    }

    private static IEnumerable<(RetryAdvice Advice, SyntaxNode Branch)> Joins(ReportedSwitch @switch, Diagnostic diagnostic)
    {
        foreach (var join in (diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Joins) ?? "").Split(';').Select(join => join.Split('=')))
        {
            if (join.Length == 2
                && RetryAdviceText.Parse(join[0]) is { } advice
                && int.TryParse(join[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < diagnostic.AdditionalLocations.Count
                && @switch.Branches.FirstOrDefault(branch => branch.Span.Contains(diagnostic.AdditionalLocations[index].SourceSpan)) is { } branch
                && !branch.DescendantNodes(node => node is not (StatementSyntax or ExpressionSyntax)).Any(node => node is WhenClauseSyntax or SingleVariableDesignationSyntax))
            {
                yield return (advice, branch);
            }
        }
    }

    private static IEnumerable<TextChange> Join(ReportedSwitch @switch, SyntaxNode branch, IReadOnlyList<(MissingCode Code, string Label)> codes)
    {
        switch (branch)
        {
            case SwitchSectionSyntax section when section.Labels.LastOrDefault(label => label is not DefaultSwitchLabelSyntax) is { } last:
                return last is CasePatternSwitchLabelSyntax { Pattern: var pattern } && IsChain(pattern) ? Chain(@switch, pattern, codes) : Labels(@switch, section, codes);
            case SwitchExpressionArmSyntax arm when @switch.KnowsOr:
                return Chain(@switch, arm.Pattern, codes);
            default:
                return Array.Empty<TextChange>();
        }
    }

    private static bool IsChain(PatternSyntax pattern) => ReportedSwitch.Inner(pattern) is BinaryPatternSyntax || pattern is BinaryPatternSyntax;

    /// <summary>Labels of their own, each before the first one with a greater code.</summary>
    private static IEnumerable<TextChange> Labels(ReportedSwitch @switch, SwitchSectionSyntax section, IEnumerable<(MissingCode Code, string Label)> codes)
    {
        var layout = new SwitchLayout(@switch);
        var labels = section.Labels.Where(label => label is not DefaultSwitchLabelSyntax).ToList();
        var values = labels.Select(label => @switch.CodeOf(label is CaseSwitchLabelSyntax old ? old.Value : ((CasePatternSwitchLabelSyntax)label).Pattern)).ToList();
        foreach (var (code, text) in codes)
        {
            var at = IndexFor(code, values);
            var label = $"case {@switch.Wrap(text)}:";
            if (at < labels.Count)
            {
                var next = labels[at].SpanStart;
                yield return new TextChange(new TextSpan(next, 0), label + (layout.IsFirstOnLine(next) ? layout.NewLine + layout.IndentAt(next) : " "));
                continue;
            }

            // Behind the last label's comment, unless a statement stands there.
            var last = labels[at - 1];
            var end = section.Statements.Count > 0 && !layout.IsFirstOnLine(section.Statements[0].SpanStart) ? last.Span.End : last.GetLastToken().TrailingTrivia.LastOrDefault(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is { RawKind: not 0 } comment ? comment.Span.End : last.Span.End;
            yield return new TextChange(new TextSpan(end, 0), (layout.IsFirstOnLine(last.SpanStart) ? layout.NewLine + layout.IndentAt(last.SpanStart) : " ") + label);
        }
    }

    /// <summary>Alternatives of an <c>or</c> pattern.</summary>
    private static IEnumerable<TextChange> Chain(ReportedSwitch @switch, PatternSyntax pattern, IReadOnlyList<(MissingCode Code, string Label)> codes)
    {
        // { Code: "a" } or { Code: "b" } grows by whole patterns, { Code: "a" or "b" } inside.
        var isOfWhole = pattern is BinaryPatternSyntax;
        if ((isOfWhole ? pattern : ReportedSwitch.Inner(pattern)) is not { } inner)
            yield break;

        while (inner is ParenthesizedPatternSyntax { Pattern: var bare })
            inner = bare;

        var operands = new List<PatternSyntax>();
        for (; inner is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } both; inner = both.Left)
            operands.Insert(0, both.Right);

        operands.Insert(0, inner);
        var layout = new SwitchLayout(@switch);
        var separator = " or ";
        if (operands.Count > 1)
        {
            separator = @switch.Text.ToString(TextSpan.FromBounds(operands[0].Span.End, operands[1].SpanStart));
            if (separator.IndexOf('/') >= 0)
                separator = $"{layout.NewLine}{layout.IndentAt(operands[1].SpanStart)}or ";
        }

        var values = operands.Select(@switch.CodeOf).ToList();
        var line = @switch.Text.Lines.GetLineFromPosition(operands[operands.Count - 1].Span.End).Span.Length;
        var isLong = !(separator.IndexOf('\n') >= 0) && layout.IsLong(line + codes.Sum(code => (isOfWhole ? @switch.Wrap(code.Label) : code.Label).Length + separator.Length));
        var start = layout.IndentAt(operands[0].SpanStart);
        foreach (var (code, label) in codes)
        {
            var at = IndexFor(code, values);
            var text = isOfWhole ? @switch.Wrap(label) : label;
            var apart = isLong ? $"{layout.NewLine}{start}{layout.Indent}or " : separator;
            yield return at < operands.Count && !isLong
                ? new TextChange(new TextSpan(operands[at].SpanStart, 0), text + apart)
                : new TextChange(new TextSpan(operands[operands.Count - 1].Span.End, 0), apart + text);
        }
    }

    /// <summary>Where the code belongs among others in order; at their end where they are in none.</summary>
    private static int IndexFor(MissingCode code, IReadOnlyList<long?> values)
    {
        if (!long.TryParse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return values.Count;

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null || (i > 0 && values[i] < values[i - 1]))
                return values.Count;
        }

        var at = values.Count;
        while (at > 0 && values[at - 1] > number)
            at--;

        return at;
    }
}
