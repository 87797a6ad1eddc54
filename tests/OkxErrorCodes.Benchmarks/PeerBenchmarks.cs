using System.Collections.Generic;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>Other analyzer packages, as they come, on the sources of <see cref="MissBenchmarks"/>.</summary>
[Config(typeof(Measured.Compilations))]
public class PeerBenchmarks
{
    public const int Literals = 10_000;

    private CSharpCompilation _compilation = null!;
    private ImmutableArray<DiagnosticAnalyzer> _analyzers;

    public static IEnumerable<string> Packages => ["NoAction", "OkxErrorCodes.Analyzers", .. PeerPackage.Names];

    [ParamsSource(nameof(Packages))]
    public string Package { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Analysis.Compilation(Sources.Misses(Literals));
        _analyzers = Package switch
        {
            "NoAction" => [new SilentAnalyzer()],
            "OkxErrorCodes.Analyzers" => [new LiteralAnalyzer()],
            _ => new PeerPackage(Package).Analyzers(),
        };
    }

    [Benchmark]
    public int Run() => Analysis.Run(_compilation, _analyzers);
}
