using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Runs programs batch by batch through analyzers and fixes, and looks for the one program behind each finding.</summary>
internal sealed class FuzzRun(ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<CodeFixProvider> fixes)
{
    /// <summary>The rules of which one at most speaks of a literal.</summary>
    public static readonly string[] PerLiteral =
        [RuleIds.LiteralErrorCode, RuleIds.UnknownErrorCode, RuleIds.PossibleErrorCode, RuleIds.DeclaredErrorCode];

    public FuzzRun()
        : this(Batch.OwnAnalyzers, OfferedFixes.Own)
    {
    }

    public Tally Tally { get; } = new();

    public List<Finding> Findings { get; } = new();

    public async Task RunAsync(IEnumerable<int> numbers, Action<string>? progress = null)
    {
        foreach (var batch in numbers.GroupBy(number => number / BatchSettings.Size))
        {
            Program[] programs = [.. batch.Select(Program.Of)];
            foreach (var finding in (await CheckAsync(programs, Tally)).DistinctBy(finding => (finding.Property, finding.Program)))
            {
                Findings.Add(finding.Program is null ? await NarrowedAsync(finding, programs) : finding);
                progress?.Invoke(Findings[^1].ToString());
            }

            progress?.Invoke($"to {batch.Last()}: {Findings.Count} findings, {Tally}");
        }
    }

    private CodeFixProvider FixAllOf(string rule) =>
        fixes.Single(fix => fix.FixableDiagnosticIds.Contains(rule) && fix.GetFixAllProvider() is not null);

    private async Task<IReadOnlyList<Finding>> CheckAsync(IReadOnlyCollection<Program> programs, Tally tally)
    {
        var batch = new Batch(programs, analyzers);
        try
        {
            tally.Add("programs", programs.Count);
            var (correct, halfTyped) = batch.Split();
            await CheckCorrectAsync(batch, correct, tally);
            var diagnostics = await AnalyzedAsync(batch, halfTyped, tally);
            if (batch.Settings.HasFixes)
                await new FixCheck(batch, halfTyped, compiled: null, diagnostics, fixes, tally).RunAsync();
        }
        catch (Exception e)
        {
            batch.Report(Property.FixesAreComputed, e.ToString());
        }

        return batch.Findings;
    }

    private async Task CheckCorrectAsync(Batch batch, Project correct, Tally tally)
    {
        var diagnostics = await AnalyzedAsync(batch, correct, tally);
        if (!batch.Settings.HasFixes)
            return;

        tally.Add("programs to fix", correct.DocumentIds.Count - 1);
        if (batch.Compilable(correct, diagnostics) is not { } whole)
            return;

        tally.Add("compiled", whole.Project.DocumentIds.Count - 1);

        await new FixCheck(
            batch,
            correct,
            compiled: null,
            [.. diagnostics.Where(diagnostic => whole.Project.GetDocument(diagnostic.Location.SourceTree) is null)],
            fixes,
            tally).RunAsync();

        // A program that declares a type System or OkxReply of its own changed what was said of the others.
        diagnostics = whole.Project.DocumentIds.Count < correct.DocumentIds.Count * 2 / 3
            ? await AnalyzedAsync(batch, whole.Project, new Tally())
            : [.. diagnostics.Where(diagnostic =>
                diagnostic.Location.SourceTree is null || whole.Project.GetDocument(diagnostic.Location.SourceTree) is not null)];
        await new FixCheck(batch, whole.Project, whole, diagnostics, fixes, tally).RunAsync();
        await new SwapCheck(batch, whole, diagnostics, FixAllOf(RuleIds.LiteralErrorCode), tally).RunAsync();
        if (batch.Settings.HasDecisions)
            await new BehaviourCheck(batch, whole, diagnostics, FixAllOf(RuleIds.UnhandledRetryableCodes), tally).RunAsync();

        if (batch.Settings.IsRunTwice)
            await RunAgainAsync(batch, whole.Project);
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzedAsync(Batch batch, Project project, Tally tally)
    {
        var diagnostics = await batch.AnalyzeAsync(project);
        var literals = new HashSet<(SyntaxTree?, int)>();
        foreach (var diagnostic in diagnostics.Where(Batch.IsOwn))
        {
            tally.Add(diagnostic.Id);
            if (PerLiteral.Contains(diagnostic.Id)
                && !literals.Add((diagnostic.Location.SourceTree, diagnostic.Location.SourceSpan.Start)))
                batch.Report(Property.OneDiagnosticPerLiteral, diagnostic.ToString(), batch.ProgramIn(diagnostic.Location.SourceTree));
        }

        tally.Add(
            "reported",
            diagnostics.Where(Batch.IsOwn).Select(d => batch.ProgramIn(d.Location.SourceTree)).OfType<Program>().Distinct().Count());
        return diagnostics;
    }

    /// <summary>The same programs in another order of files, side by side.</summary>
    private static async Task RunAgainAsync(Batch batch, Project project)
    {
        var diagnostics = await batch.AnalyzeAsync(project);
        var documents = project.Documents.Reverse().Select(document => DocumentInfo.Create(
            DocumentId.CreateNewId(project.Id),
                document.Name,
                loader: TextLoader.From(TextAndVersion.Create(document.GetTextAsync().Result, VersionStamp.Default)),
                filePath: document.FilePath));
        var solution = project.Solution.RemoveDocuments([.. project.DocumentIds]).AddDocuments([.. documents]);
        var again = await batch.AnalyzeAsync(solution.GetProject(project.Id)!, concurrent: true);
        var first = diagnostics.Where(Batch.IsOwn).ToLookup(d => d.ToString(), d => batch.ProgramIn(d.Location.SourceTree));
        var second = again.Where(Batch.IsOwn).ToLookup(d => d.ToString(), d => batch.ProgramIn(d.Location.SourceTree));
        foreach (var only in first.Where(d => second[d.Key].Count() != d.Count()).Concat(second.Where(d => !first.Contains(d.Key))))
            batch.Report(Property.RunsAgree, only.Key, only.First());
    }

    /// <summary>Halves the programs as long as one half shows the finding.</summary>
    private async Task<Finding> NarrowedAsync(Finding finding, Program[] programs)
    {
        while (programs.Length > 1)
        {
            var half = programs.Length / 2;
            Program[]? smaller = null;
            foreach (var part in new[] { programs[..half], programs[half..] })
            {
                if ((await CheckAsync(part, new Tally())).FirstOrDefault(other => other.Property == finding.Property) is not { } same)
                    continue;

                finding = same;
                smaller = part;
                break;
            }

            if (smaller is null)
                return finding with { Message = $"{finding.Message}\nonly together: {string.Join('\n', programs.Take(4))}" };

            programs = smaller;
        }

        return finding with { Program = programs[0] };
    }
}
