using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// OKX0003 and OKX0015: joins missing codes to the sections or arms that handle codes with the same advice already. It changes
/// what the program does, so there is no Fix All.
/// </summary>
[ExtensionOrder(Before = nameof(AddAdviceSectionsFix))]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JoinAdviceFix))]
public sealed class JoinAdviceFix : MissingCodesFix
{
    internal override string Title => "Join the missing codes to the cases with the same retry advice";

    private protected override bool AllowsPart => true;

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override IEnumerable<TextChange>? Changes(
        ReportedSwitch @switch, ImmutableArray<(MissingCode Code, string Label)> missing, MissingCodesPayload payload)
    {
        // Codes of two kinds of advice may join one branch: they are put in order together.
        var joins = payload.Joins
            .SelectMany(join => missing
                .Where(code => code.Code.Advice == join.Advice)
                .Select(code => (Branch: @switch.BranchAt(join.Branch), Missing: code)))
            .Where(join => join.Branch is not null)
            .ToLookup(join => join.Branch!, join => join.Missing);
        var changes = joins
            .SelectMany(join => Join(@switch, join.Key, join.OrderBy(code => missing.IndexOf(code)).ToList()))
            .GroupBy(change => change.Span)
            .Select(same => new TextChange(same.Key, string.Concat(same.Select(change => change.NewText))))
            .ToList();
        return changes.Count == 0 ? null : changes;
    }

    private static IEnumerable<TextChange> Join(
        ReportedSwitch @switch, SyntaxNode branch, IReadOnlyList<(MissingCode Code, string Label)> codes)
    {
        switch (branch)
        {
            case SwitchSectionSyntax section when section.Labels.LastOrDefault(label => label is not DefaultSwitchLabelSyntax) is { } last:
                return last is CasePatternSwitchLabelSyntax { Pattern: var pattern } && IsChain(pattern)
                    ? Chain(@switch, pattern, codes)
                    : Labels(@switch, section, codes);
            case SwitchExpressionArmSyntax arm when @switch.KnowsOr:
                return Chain(@switch, arm.Pattern, codes);
            default:
                return Array.Empty<TextChange>();
        }
    }

    private static bool IsChain(PatternSyntax pattern) =>
        ReportedSwitch.Inner(pattern) is BinaryPatternSyntax || pattern is BinaryPatternSyntax;

    /// <summary>Labels of their own, each before the first one with a greater code.</summary>
    private static IEnumerable<TextChange> Labels(
        ReportedSwitch @switch, SwitchSectionSyntax section, IEnumerable<(MissingCode Code, string Label)> codes)
    {
        var layout = new SwitchLayout(@switch);
        var labels = section.Labels.Where(label => label is not DefaultSwitchLabelSyntax).ToList();
        var values = labels
            .Select(label => label is CaseSwitchLabelSyntax old ? old.Value : (SyntaxNode)((CasePatternSwitchLabelSyntax)label).Pattern)
            .Select(@switch.NumberOf)
            .ToList();
        foreach (var (code, text) in codes)
        {
            var at = IndexFor(code, values);
            var label = $"case {@switch.Wrap(text)}:";
            if (at < labels.Count)
            {
                var next = labels[at].SpanStart;
                yield return new TextChange(new TextSpan(next, 0), label + Apart(next));
                continue;
            }

            // Behind the last label's comment, unless a statement stands there.
            var last = labels[at - 1];
            var isBeforeStatement = section.Statements.Count > 0 && !layout.IsFirstOnLine(section.Statements[0].SpanStart);
            var end = isBeforeStatement ? last.Span.End : EndWithComment(last);
            yield return new TextChange(new TextSpan(end, 0), Apart(last.SpanStart) + label);
        }

        string Apart(int start) => layout.IsFirstOnLine(start) ? layout.NewLine + layout.IndentAt(start) : " ";
    }

    private static int EndWithComment(SwitchLabelSyntax label)
    {
        var comment = label.GetLastToken().TrailingTrivia.LastOrDefault(
            trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        return comment.RawKind == 0 ? label.Span.End : comment.Span.End;
    }

    /// <summary>Alternatives of an <c>or</c> pattern.</summary>
    private static IEnumerable<TextChange> Chain(
        ReportedSwitch @switch, PatternSyntax pattern, IReadOnlyList<(MissingCode Code, string Label)> codes)
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

        var values = operands.Select(@switch.NumberOf).ToList();
        var end = operands[operands.Count - 1].Span.End;
        var line = @switch.Text.Lines.GetLineFromPosition(end).Span.Length;
        var isLong = separator.IndexOf('\n') < 0 && layout.IsLong(line + codes.Sum(code => Written(code.Label).Length + separator.Length));
        var apart = isLong ? $"{layout.NewLine}{layout.IndentAt(operands[0].SpanStart)}{layout.Indent}or " : separator;
        foreach (var (code, label) in codes)
        {
            var at = IndexFor(code, values);
            yield return at < operands.Count && !isLong
                ? new TextChange(new TextSpan(operands[at].SpanStart, 0), Written(label) + apart)
                : new TextChange(new TextSpan(end, 0), apart + Written(label));
        }

        string Written(string label) => isOfWhole ? @switch.Wrap(label) : label;
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
