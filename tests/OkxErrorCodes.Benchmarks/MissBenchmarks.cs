using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>A compilation without an error code in it: what the package costs code that has nothing to do with OKX.</summary>
[Config(typeof(Measured.Compilations))]
public class MissBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Literals { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Analysis.Compilation(Sources.Misses(Literals));
        Analysis.Expect(0, Analysis.Run(_compilation, new LiteralAnalyzer()));
    }

    [Benchmark]
    public int NoAnalyzer() => Analysis.Compile(_compilation);

    [Benchmark(Baseline = true)]
    public int NoAction() => Analysis.Run(_compilation, new SilentAnalyzer());

    [Benchmark]
    public int EmptyAction() => Analysis.Run(_compilation, new EmptyAnalyzer(Floor.Kinds));

    [Benchmark]
    public int Literal() => Analysis.Run(_compilation, new LiteralAnalyzer());

    [Benchmark]
    public int AllWarnings() =>
        Analysis.Run(
            _compilation,
            new LiteralAnalyzer(),
            new DecisionAnalyzer(),
            new ResendAnalyzer(),
            new RetryListAnalyzer(),
            new ConstantsAnalyzer());
}
