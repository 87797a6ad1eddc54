using System;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// The action on names by itself, per name, and the look-up in it: a name that is no retired constant must cost next to nothing.
/// </summary>
[Config(typeof(Measured.Calls))]
public class NameBenchmarks
{
    private const int Names = 10_000;

    private readonly RetiredNames _retired = RetiredNames.Of(ErrorCodeCatalog.Embedded);
    private readonly string _short = "article";
    private readonly string _ofSameLength = ErrorCodeCatalog.Embedded.Codes.First(RetiredCode.Is).Name.ToLowerInvariant();
    private readonly string _known = ErrorCodeCatalog.Embedded.Codes.First(RetiredCode.Is).Name;
    private ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> _empty;
    private ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> _name;

    [GlobalSetup]
    public void Setup()
    {
        var compilation = Analysis.Compilation(Sources.Misses(2 * Names));
        Analysis.Expect(0, Analysis.Run(compilation, new RetiredCodeAnalyzer()));
        _empty = [.. SyntaxAction.CallsOf<IdentifierNameSyntax>(new EmptyAnalyzer(SyntaxKind.IdentifierName), compilation).Take(Names)];
        _name = [.. SyntaxAction.CallsOf<IdentifierNameSyntax>(new RetiredCodeAnalyzer(), compilation).Take(Names)];
        Analysis.Expect(Names, _empty.Length);
        Analysis.Expect(Names, _name.Length);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Names)]
    public void EmptyAction() => Call(_empty);

    [Benchmark(OperationsPerInvoke = Names)]
    public void Name() => Call(_name);

    [Benchmark]
    public bool FindShort() => _retired.Find(_short) is not null;

    [Benchmark]
    public bool FindOfSameLength() => _retired.Find(_ofSameLength) is not null;

    [Benchmark]
    public bool FindKnown() => _retired.Find(_known) is not null;

    private static void Call(ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> calls)
    {
        foreach (var (action, context) in calls)
            action(context);
    }
}
