using System;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>The action on literals by itself, per literal: too little to be seen in a whole compilation.</summary>
[Config(typeof(Measured.Calls))]
public class FilterBenchmarks
{
    private const int Literals = 10_000;

    private ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> _empty;
    private ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> _literal;

    [GlobalSetup]
    public void Setup()
    {
        var compilation = Analysis.Compilation(Sources.Misses(Literals));
        _empty = SyntaxAction.CallsOf<LiteralExpressionSyntax>(new EmptyAnalyzer(Floor.Kinds), compilation);
        _literal = SyntaxAction.CallsOf<LiteralExpressionSyntax>(new LiteralAnalyzer(), compilation);
        Analysis.Expect(Literals, _empty.Length);
        Analysis.Expect(Literals, _literal.Length);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Literals)]
    public void EmptyAction() => Call(_empty);

    [Benchmark(OperationsPerInvoke = Literals)]
    public void Literal() => Call(_literal);

    private static void Call(ImmutableArray<(Action<SyntaxNodeAnalysisContext> Action, SyntaxNodeAnalysisContext Context)> calls)
    {
        foreach (var (action, context) in calls)
            action(context);
    }
}
