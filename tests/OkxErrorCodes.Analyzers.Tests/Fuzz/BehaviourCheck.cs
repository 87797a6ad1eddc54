using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.CodeFixes;
using OkxAnalyzers.Tests.CodeFixes.Retryable;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>The Fix All of OKX0003 and OKX0015 names codes: every switch answers every code as before.</summary>
internal sealed class BehaviourCheck(
    Batch batch, CompiledProject before, ImmutableArray<Diagnostic> diagnostics, CodeFixProvider fix, Tally tally)
{
    public async Task RunAsync()
    {
        var reported = diagnostics.Where(d => d.Id is RuleIds.UnhandledRetryableCodes or RuleIds.MappedWithoutRetryable).ToImmutableArray();
        if (reported.IsEmpty)
            return;

        var solution = await FixAllRun.FixAsync(before.Project.Solution, reported, FixAllScope.Project, fix, nameof(KeepBehaviourFix));
        var after = solution.GetProject(batch.Project.Id)!;
        tally.Add("switches named", after.GetChanges(before.Project).GetChangedDocuments().Count());
        var (_, image, said) = CompiledProject.Of(after);
        if (image is null)
        {
            foreach (var error in said.Where(Batch.IsError))
                batch.Report(
                    Property.FixesCompile, $"Fix All: {error}\n{error.Location.SourceTree}", batch.ProgramIn(error.Location.SourceTree));

            return;
        }

        var first = new ProgramAnswers(before.Image!);
        tally.Add("switches run", first.Methods);
        foreach (var difference in first.DifferencesFrom(new ProgramAnswers(image)))
            batch.Report(Property.NamedCodesKeepTheirAnswers, difference, batch.ProgramNamed(difference));
    }
}
