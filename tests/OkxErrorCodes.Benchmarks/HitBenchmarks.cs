using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>An OKX client in which every literal is reported.</summary>
[Config(typeof(Measured.Compilations))]
public class HitBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Literals { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Analysis.Compilation(Sources.Hits(Literals));
        Analysis.Expect(Literals, Analysis.Run(_compilation, new ReportingAnalyzer()));
        Analysis.Expect(Literals, Analysis.Run(_compilation, new LiteralAnalyzer()));
    }

    [Benchmark(Baseline = true)]
    public int NoAction() => Analysis.Run(_compilation, new SilentAnalyzer());

    [Benchmark]
    public int ReportOnly() => Analysis.Run(_compilation, new ReportingAnalyzer());

    [Benchmark]
    public int Literal() => Analysis.Run(_compilation, new LiteralAnalyzer());
}
