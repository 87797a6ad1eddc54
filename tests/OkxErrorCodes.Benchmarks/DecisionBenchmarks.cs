using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// Switches over an enum and over strings that are no codes: what the rules on decisions cost code that has nothing to do with OKX.
/// </summary>
[Config(typeof(Measured.Compilations))]
public class DecisionBenchmarks
{
    private CSharpCompilation _compilation = null!;

    [Params(10_000)]
    public int Switches { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Analysis.Compilation(Enumerable.Range(0, Switches / 100).Select(Sources.ForeignSwitches));
        Analysis.Expect(0, Decisions());
    }

    [Benchmark(Baseline = true)]
    public int EmptyAction() =>
        Analysis.Run(_compilation, new EmptyAnalyzer(SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IfStatement));

    [Benchmark]
    public int Decisions() => Analysis.Run(_compilation, new DecisionAnalyzer(), new ResendAnalyzer(), new RetryListAnalyzer());
}
