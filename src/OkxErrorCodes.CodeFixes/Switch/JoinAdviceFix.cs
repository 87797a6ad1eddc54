using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

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

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override bool HasWay(MissingCode code, MissingCodesPayload payload) =>
        payload.Joins.Any(join => join.Advice == code.Advice);

    /// <summary>A branch that is left for the next round of its loop sends again, whatever is called in it.</summary>
    private protected override ImmutableHashSet<string> ResentLabels(
        ReportedSwitch @switch, SyntaxTree edited, AnalyzerOptions options, CancellationToken cancellation)
    {
        var compiled = @switch.Model.Compilation.ReplaceSyntaxTree(@switch.Model.SyntaxTree, edited);
        var okx = OkxContext.Of(compiled, options, cancellation);
        var reader = okx.ReaderOf(compiled.GetSemanticModel(edited), cancellation);
        return (EditedMember.Same(@switch.Node, edited, cancellation)?.DescendantNodes() ?? Enumerable.Empty<SyntaxNode>())
            .OfType<ExpressionSyntax>()
            .Where(label => !okx.ResentIn(label, reader, cancellation).At(label).IsEmpty)
            .Select(label => label.ToString())
            .ToImmutableHashSet();
    }

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
        var layout = new SwitchLayout(@switch);
        var isSpread = layout.IsSpread(missing.Sum(code => code.Label.Length + " or ".Length));
        var changes = joins
            .SelectMany(join => Join(
                @switch, join.Key, join.OrderBy(code => missing.IndexOf(code)).ToList(), isSpread ? layout.SpreadLine(join.Key) : null))
            .ToList();
        return changes.Count == 0 ? null : isSpread ? layout.Spread(Array.Empty<string>(), before: null).Concat(changes) : changes;
    }

    private static IEnumerable<TextChange> Join(
        ReportedSwitch @switch, SyntaxNode branch, IReadOnlyList<(MissingCode Code, string Label)> codes, string? spread)
    {
        switch (branch)
        {
            case SwitchSectionSyntax section when section.Labels.LastOrDefault(label => label is not DefaultSwitchLabelSyntax) is { } last:
                return last is CasePatternSwitchLabelSyntax { Pattern: var pattern } && IsChain(pattern)
                    ? WithStatementBelow(@switch, section, Alternatives(@switch, pattern, codes, spread).ToList(), spread)
                    : Labels(@switch, section, codes, spread);
            case SwitchExpressionArmSyntax arm when @switch.KnowsOr:
                return Alternatives(@switch, arm.Pattern, codes, spread);
            default:
                return Array.Empty<TextChange>();
        }
    }

    /// <summary>A statement behind a label goes below it where the label takes several lines.</summary>
    private static IEnumerable<TextChange> WithStatementBelow(
        ReportedSwitch @switch, SwitchSectionSyntax section, IReadOnlyList<TextChange> changes, string? spread)
    {
        var text = @switch.Text;
        var label = section.Labels.Last();
        if (changes.All(change => change.NewText!.IndexOf('\n') < 0)
            || section.Statements.FirstOrDefault() is not { } statement
            || Indentation.Ends(statement.SpanStart, text)
            || !Indentation.IsBlank(label.Span.End, statement.SpanStart, text))
        {
            return changes;
        }

        return changes.Append(new TextChange(
            TextSpan.FromBounds(label.Span.End, statement.SpanStart),
            LineBreak.At(section.SpanStart, text)
                + (spread is null ? Indentation.At(section.SpanStart, text) : Indentation.Of(spread))
                + Indentation.StepOf(text)));
    }

    private static bool IsChain(PatternSyntax pattern) =>
        ReportedSwitch.Inner(pattern) is BinaryPatternSyntax || pattern is BinaryPatternSyntax;

    /// <summary>Labels of their own, each before the first one with a greater code.</summary>
    private static IEnumerable<TextChange> Labels(
        ReportedSwitch @switch,
        SwitchSectionSyntax section,
        IEnumerable<(MissingCode Code, string Label)> codes,
        string? spread)
    {
        var labels = section.Labels.Where(label => label is not DefaultSwitchLabelSyntax).ToList();
        var values = labels
            .Select(label => label is CaseSwitchLabelSyntax old ? old.Value : (SyntaxNode)((CasePatternSwitchLabelSyntax)label).Pattern)
            .Select(@switch.NumberOf)
            .ToList();
        var sequence = CodeSequence.OfLabels(labels, @switch.Text);
        var changes = sequence
            .With(
                codes.Select(code => (IndexFor(code.Code, values), $"case {@switch.Wrap(code.Label)}:")).ToList(),
                "",
                @switch.Width,
                spread)
            .ToList();
        return sequence.IsOnOwnLines ? changes : WithStatementBelow(@switch, section, changes, spread);
    }

    /// <summary>Alternatives of an <c>or</c> pattern: <c>{ Code: "a" } or { Code: "b" }</c>, or inside, <c>{ Code: "a" or "b" }</c>.</summary>
    private static IEnumerable<TextChange> Alternatives(
        ReportedSwitch @switch,
        PatternSyntax pattern,
        IReadOnlyList<(MissingCode Code, string Label)> codes,
        string? spread)
    {
        var isOfWhole = pattern is BinaryPatternSyntax;
        if ((isOfWhole ? pattern : ReportedSwitch.Inner(pattern)) is not { } inner)
            return Array.Empty<TextChange>();

        while (inner is ParenthesizedPatternSyntax { Pattern: var bare })
            inner = bare;

        var alternatives = CodeSequence.OfAlternatives(inner, @switch.Text);
        var values = alternatives.Items.Select(@switch.NumberOf).ToList();
        var changes = alternatives
            .With(
                codes.Select(code => (IndexFor(code.Code, values), isOfWhole ? @switch.Wrap(code.Label) : code.Label)).ToList(),
                "or",
                @switch.Width,
                spread)
            .ToList();

        // Braces stay on one line: { Code: "a" } or { Code: "b" }.
        return pattern is RecursivePatternSyntax && changes.Any(change => change.NewText!.IndexOf('\n') >= 0)
            ? CodeSequence.OfAlternatives(pattern, @switch.Text)
                .With(codes.Select(code => (1, @switch.Wrap(code.Label))).ToList(), "or", @switch.Width, spread)
            : changes;
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
