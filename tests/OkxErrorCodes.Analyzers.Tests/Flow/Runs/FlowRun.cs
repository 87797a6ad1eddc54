using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Tests.Fuzz;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Runs programs batch by batch, and compares what each was seen to do with what the analyzers say of its text.</summary>
internal sealed class FlowRun(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private const int BatchSize = 500;

    public Tally Tally { get; } = new();

    public List<FlowFinding> Findings { get; } = [];

    /// <summary>Why programs were left out that did not compile.</summary>
    public List<Diagnostic> LeftOut { get; } = [];

    public async Task RunAsync(IEnumerable<int> numbers, Action<string>? progress = null)
    {
        foreach (var batch in numbers.Chunk(BatchSize))
        {
            var known = Findings.Count;
            await RunAsync([.. batch.Select(FlowProgram.Of)]);
            foreach (var finding in Findings.Skip(known))
                progress?.Invoke(finding.ToString());

            progress?.Invoke($"to {batch[^1]}: {Findings.Count} findings, {Tally}");
        }
    }

    public async Task RunAsync(IReadOnlyCollection<FlowProgram> programs)
    {
        using var assembly = new RunAssembly(programs);
        LeftOut.AddRange(assembly.LeftOut);
        Tally.Add("programs", programs.Count);
        Tally.Add("compiled", assembly.Programs.Length);
        var reports = await ReportsOfAsync(assembly);
        var player = new Player(assembly);
        foreach (var program in assembly.Programs)
        {
            var findings = new FlowComparison(program, player.Play(program), [.. reports[program.FileName]], Tally).Findings().ToList();
            if (findings.Exists(finding => finding.IsSilence) && !FollowedFlow.Is(program, assembly.Compilation))
                Tally.Add("too large");
            else
                Findings.AddRange(findings);
        }
    }

    /// <summary>By file.</summary>
    private async Task<ILookup<string, Diagnostic>> ReportsOfAsync(RunAssembly assembly)
    {
        var failures = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, analyzer, diagnostic) =>
                failures.Enqueue($"{analyzer.GetType().Name} {diagnostic.Location.GetLineSpan()}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var diagnostics = await assembly.Compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync();
        Findings.AddRange(failures.Select(failure => new FlowFinding(Contradiction.AnalyzerThrows, "", failure, assembly.Programs[0])));
        return diagnostics.Where(Batch.IsOwn).ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "");
    }
}
