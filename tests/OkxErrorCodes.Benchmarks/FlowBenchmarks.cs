using System;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>Which codes can still be here? What the rules on decisions and resends cost one member that asks it of them.</summary>
[Config(typeof(Measured.Compilations))]
public class FlowBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [ParamsAllValues]
    public FlowSource Source { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Analysis.Compilation([FlowSources.Of(Source)]);

        // Compiled to the last tier, as in an editor that has been open for a while.
        var reported = Flow();
        for (var warmUp = Stopwatch.StartNew(); warmUp.Elapsed < TimeSpan.FromSeconds(3);)
            Flow();

        if (Source == FlowSource.Miss)
            Analysis.Expect(0, reported);
        else if (Source == FlowSource.Lines50 && reported == 0)
            throw new InvalidOperationException("Nothing is reported where an order is sent again after 50004");
    }

    [Benchmark(Baseline = true)]
    public int EmptyAction() =>
        Analysis.Run(_compilation, new EmptyAnalyzer(SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IfStatement));

    [Benchmark]
    public int Flow() => Analysis.Run(_compilation, new DecisionAnalyzer(), new ResendAnalyzer());
}
