using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.CodeFixes.Retryable;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>Programs through every fix of a decision, batch by batch: all results of a batch are compiled, run and analyzed together.</summary>
internal sealed class DecisionRun(ImmutableArray<CodeFixProvider> fixes)
{
    private const int Width = 140;

    public Tally Tally { get; } = new();

    public List<DecisionFinding> Findings { get; } = new();

    public async Task RunAsync(IEnumerable<int> numbers, Action<string>? progress = null)
    {
        foreach (var batch in numbers.GroupBy(number => number / DecisionProgram.BatchSize))
        {
            var known = Findings.Count;
            await RunAsync([.. batch.Select(DecisionProgram.Of)], DecisionProgram.LanguageOf(batch.First()));
            foreach (var finding in Findings.Skip(known))
                progress?.Invoke(finding.ToString());

            progress?.Invoke($"to {batch.Last()}: {Findings.Count} findings, {Tally}");
        }
    }

    private async Task RunAsync(IReadOnlyList<DecisionProgram> drawn, LanguageVersion language)
    {
        // Two of three are formatted before, so that a formatter must leave what a fix writes.
        var programs = drawn
            .Select(program => program.Number % 3 == 0
                ? program
                : program with { Text = new DecisionFormat(program.Indent).Of(program.Text, language) })
            .ToDictionary(program => program.Namespace);
        var before = DecisionBatch.Of(programs.Values.Select(program => (program.Namespace, program.Text)), language);
        Tally.Add("programs", programs.Count);
        Tally.Add("compiled", before.Project.DocumentIds.Count - 1);

        var applied = new List<DecisionFix>();
        foreach (var file in await before.AnalyzeAsync())
        {
            Tally.Add("reported");
            foreach (var diagnostic in file.DistinctBy(diagnostic => (diagnostic.Id, diagnostic.Location.SourceSpan)))
            {
                Tally.Add(diagnostic.Id);
                applied.AddRange(await AppliedAsync(before.DocumentOf(file.Key)!, programs[file.Key], diagnostic, applied.Count));
            }
        }

        var after = DecisionBatch.Of(applied.Select(fix => (fix.Namespace, fix.Text)), language);
        if (before.Image is null || after.Image is null)
            throw new InvalidOperationException("What is left of a batch does not compile.");

        var answersBefore = new ProgramAnswers(before.Image);
        var answersAfter = new ProgramAnswers(after.Image);
        var saidAfter = await after.AnalyzeAsync();
        foreach (var fix in applied)
        {
            Tally.Add(fix.Name);
            CheckText(fix, language);
            if (FixCheck.Worse(before.Said[fix.Program.Namespace], after.Said[fix.Namespace]) is { Length: > 0 } worse)
                Report(DecisionProperty.Compiles, fix, worse);

            if (after.DocumentOf(fix.Namespace) is not { } document)
                continue;

            var differences = ExpectedAnswers.Differences(fix, answersBefore.Of(fix.Program.Namespace), answersAfter.Of(fix.Namespace)).ToList();
            if (differences.Count > 0)
                Report(DecisionProperty.AnswersAsTitled, fix, string.Join("; ", differences.Take(3)));

            foreach (var diagnostic in saidAfter[fix.Namespace].Where(later => IsSame(fix.Diagnostic, later)))
            {
                if ((await OfferedFixes.OfAsync(document, diagnostic, fixes)).Any(again => again.Fix == fix.Name))
                    Report(DecisionProperty.IsNotOfferedAgain, fix, diagnostic.GetMessage());
            }
        }
    }

    private async Task<IReadOnlyList<DecisionFix>> AppliedAsync(Document document, DecisionProgram program, Diagnostic diagnostic, int number)
    {
        var applied = new List<DecisionFix>();
        try
        {
            foreach (var (name, solution) in await OfferedFixes.OfAsync(document, diagnostic, fixes))
            {
                var text = await solution.GetDocument(document.Id)!.GetTextAsync();
                applied.Add(new DecisionFix(program, diagnostic, name, text.ToString(), number + applied.Count));
            }
        }
        catch (Exception e)
        {
            Report(DecisionProperty.IsComputed, new DecisionFix(program, diagnostic, "a fix", "", number), e.ToString());
        }

        return applied;
    }

    private void CheckText(DecisionFix fix, LanguageVersion language)
    {
        var format = new DecisionFormat(fix.Program.Indent);
        if (!HasAlignedComment(fix.Program.Text) && format.FirstChange(fix.Program.Text, language) is null)
        {
            Tally.Add("formatted");
            if (format.FirstChange(fix.After, language) is { } change)
                Report(DecisionProperty.IsFormatted, fix, change);
        }

        var commentsAfter = Comments(fix.After).CountBy(comment => comment).ToDictionary();
        if (Comments(fix.Program.Text).FirstOrDefault(comment =>
            commentsAfter.GetValueOrDefault(comment) != 1 && !IsOfReportedCode(comment, fix)) is { } lost)
        {
            Report(DecisionProperty.KeepsComments, fix, $"{lost} is there {commentsAfter.GetValueOrDefault(lost)} times");
        }

        var lines = fix.Program.Text.Split('\n').Select(line => line.Length).Append(Width).Max();
        if (fix.After.Split('\n').FirstOrDefault(line => line.TrimEnd('\r').Length > lines && !line.TrimStart().StartsWith("//")) is { } longest)
            Report(DecisionProperty.KeepsLinesShort, fix, $"{longest.Length} columns");
    }

    /// <summary>A formatter sets a comment below the one at the end of a line, wherever that line ends.</summary>
    private static bool HasAlignedComment(string text) =>
        text.Split('\n') is var lines
        && lines.Zip(lines.Skip(1)).Any(pair =>
            pair.First.TrimStart().IndexOf("//", StringComparison.Ordinal) > 0
            && pair.Second.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>What stands on the line of a code that goes, or right above it, may go with it.</summary>
    private static bool IsOfReportedCode(string comment, DecisionFix fix)
    {
        if (ResentCodePayload.Read(fix.Diagnostic) is null)
            return false;

        var text = fix.Diagnostic.Location.SourceTree!.GetText();
        var line = text.Lines.GetLineFromPosition(fix.Diagnostic.Location.SourceSpan.Start).LineNumber;
        return Enumerable.Range(Math.Max(0, line - 1), 2)
            .Any(near => text.Lines[near].ToString().Contains(comment, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Comments(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTrivia()
        .Where(trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
        .Select(trivia => trivia.ToString());

    /// <summary>The same is still said: of one code as before, of as many missing codes.</summary>
    private static bool IsSame(Diagnostic before, Diagnostic after)
    {
        if (MissingCodesPayload.Read(before) is { } missing)
            return MissingCodesPayload.Read(after) is { } left && left.Codes.Length >= missing.Codes.Length;

        return ResentCodePayload.Read(before)?.Code is { } code && ResentCodePayload.Read(after)?.Code == code;
    }

    private void Report(DecisionProperty property, DecisionFix fix, string message) => Findings.Add(new(property, fix, message));
}
