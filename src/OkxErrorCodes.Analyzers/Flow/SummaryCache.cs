using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Flow;

/// <summary>The summaries of a file's predicates, each made when the first call is seen.</summary>
internal sealed class SummaryCache
{
    private const int Steps = 20_000;

    private readonly ConcurrentDictionary<IMethodSymbol, PredicateSummary?> _known = new(SymbolEqualityComparer.Default);
    private readonly ImmutableHashSet<IMethodSymbol> _running;

    public SummaryCache()
        : this(new(SymbolEqualityComparer.Default), ImmutableHashSet.Create<IMethodSymbol>(SymbolEqualityComparer.Default))
    {
    }

    private SummaryCache(ConcurrentDictionary<IMethodSymbol, PredicateSummary?> known, ImmutableHashSet<IMethodSymbol> running)
    {
        _known = known;
        _running = running;
    }

    /// <summary>
    /// Null for what is overridden, of another file, or named for retrying: what such a predicate lets through is the business of a
    /// retry list's rules.
    /// </summary>
    public PredicateSummary? Of(IMethodSymbol method, FlowContext flow)
    {
        method = method.OriginalDefinition;
        if (_known.TryGetValue(method, out var known))
            return known;

        if (_running.Contains(method) || !CanBeRead(method, flow))
            return null;

        var function = method.DeclaringSyntaxReferences[0].GetSyntax(flow.Cancellation);
        if (FunctionGraph.Of(function, flow.Reader.Model, flow.Cancellation) is not { } graph)
            return null;

        try
        {
            var inner = new FlowContext(
                flow.Reader, flow.Universe, new SummaryCache(_known, _running.Add(method)), Steps, flow.Cancellation)
            {
                Tests = flow.Tests is null ? null : new TestRecord(function),
            };
            return _known[method] = PredicateSummary.Of(method, graph, inner);
        }
        catch (FlowBudgetException)
        {
            return _known[method] = null;
        }
    }

    private static bool CanBeRead(IMethodSymbol method, FlowContext flow) =>
        method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction
        && !method.IsVirtual && !method.IsOverride && !method.IsAbstract && !method.IsAsync
        && method.DeclaringSyntaxReferences.Length == 1
        && method.DeclaringSyntaxReferences[0].SyntaxTree == flow.Reader.Model.SyntaxTree
        && !RetryNames.IsPredicate(method.Name);
}
