using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>One diagnostic of each rule, and every fix that is offered for it.</summary>
internal sealed class FixCheck(
    Batch batch,
    Project project,
    CompiledProject? compiled,
    ImmutableArray<Diagnostic> diagnostics,
    IEnumerable<CodeFixProvider> providers,
    Tally tally)
{
    private readonly ILookup<SyntaxTree?, Diagnostic>? _said = compiled?.Diagnostics.ToLookup(d => d.Location.SourceTree);

    public async Task RunAsync()
    {
        var random = new Random(batch.Settings.Index);
        // One of each kind: by what it hands over a diagnostic has other fixes.
        var chosen = diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource && Batch.IsOwn(diagnostic))
            .GroupBy(diagnostic => (
                diagnostic.Id,
                HandsOver: string.Join(' ', diagnostic.Properties.Keys.Order()),
                ResentCodePayload.Read(diagnostic)?.IsInList))
            .SelectMany(group => group.OrderBy(_ => random.Next()).Take(1));
        foreach (var diagnostic in chosen)
            await CheckAsync(diagnostic);
    }

    private async Task CheckAsync(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree!;
        var program = batch.ProgramIn(tree);
        try
        {
            foreach (var (fix, after) in await OfferedFixes.OfAsync(project.GetDocument(tree)!, diagnostic, providers))
            {
                tally.Add($"offered {fix}");
                await CheckAsync(
                    $"{fix} of {diagnostic.Id} at {diagnostic.Location.SourceSpan} '{tree.GetText().ToString(diagnostic.Location.SourceSpan)}'",
                    after,
                    program);
            }
        }
        catch (Exception e)
        {
            batch.Report(Property.FixesAreComputed, $"{diagnostic}: {e}", program);
        }
    }

    private async Task CheckAsync(string fix, Solution after, Program? program)
    {
        var changed = after.GetProject(project.Id)!;
        var changes = changed.GetChanges(project);
        var texts = new List<string>();
        foreach (var id in changes.GetChangedDocuments())
        {
            var before = await project.GetDocument(id)!.GetSyntaxTreeAsync();
            var tree = await changed.GetDocument(id)!.GetSyntaxTreeAsync();
            if (before!.GetText().ContentEquals(tree!.GetText()))
                continue;

            texts.Add(tree.ToString());
            var worse = Worse(before.GetDiagnostics(), tree.GetDiagnostics());
            if (worse.Length > 0)
                batch.Report(Property.FixesParse, $"{fix}: {worse}\n{tree}", program);

            if (_said is null)
                continue;

            tally.Add("fixes compiled");
            var errors = Worse(
                _said[before],
                (await changed.GetCompilationAsync())!
                    .GetSemanticModel(tree)
                    .GetDiagnostics()
                    .Where(d => d.Severity >= DiagnosticSeverity.Warning));
            if (errors.Length > 0)
                batch.Report(Property.FixesCompile, $"{fix}: {errors}\n{tree}", program);
        }

        if (texts.Count == 0 && !changes.GetChangedAdditionalDocuments().Any())
            batch.Report(Property.FixesChangeSomething, fix, program);
    }

    /// <summary>What there is more of afterwards, by id.</summary>
    public static string Worse(IEnumerable<Diagnostic> before, IEnumerable<Diagnostic> after)
    {
        var known = before.CountBy(d => d.Id).ToDictionary();
        return string.Join(
            "; ",
            after.GroupBy(d => d.Id).Where(group => group.Count() > known.GetValueOrDefault(group.Key)).Select(group => group.Last()));
    }
}
