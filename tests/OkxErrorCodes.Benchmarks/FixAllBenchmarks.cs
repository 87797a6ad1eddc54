using BenchmarkDotNet.Attributes;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>What Fix All costs, beside parsing and binding the same documents once.</summary>
[Config(typeof(Measured.Compilations))]
public class FixAllBenchmarks
{
    private readonly FixAllScene _swaps = new(Sources.Hits(10_000), new LiteralAnalyzer(), new UseConstantFix(), 10_000);
    private readonly FixAllScene _switches = new(Sources.Decisions(1_000), new DecisionAnalyzer(), new KeepBehaviourFix(), 1_000);

    [Benchmark]
    public int ParseAndBindLiterals() => _swaps.ParseAndBind();

    [Benchmark]
    public int Swap() => _swaps.FixAll();

    [Benchmark]
    public int ParseAndBindSwitches() => _switches.ParseAndBind();

    [Benchmark]
    public int NameMissingCodes() => _switches.FixAll();
}
