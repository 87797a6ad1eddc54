using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Flow;

/// <summary>A function, and how codes flow through it.</summary>
internal sealed class FunctionFlow
{
    private const int Steps = 30_000;

    private readonly ControlFlowGraph _graph;

    private FunctionFlow(SyntaxNode function, ControlFlowGraph graph, FlowContext flow, GraphAnalysis analysis)
    {
        Function = function;
        _graph = graph;
        Flow = flow;
        Analysis = analysis;
    }

    public SyntaxNode Function { get; }

    public FlowContext Flow { get; }

    /// <summary>What the tests of the function tell.</summary>
    public GraphAnalysis Analysis { get; }

    /// <summary>Null where there is nothing to follow, or too much.</summary>
    public static FunctionFlow? Of(SyntaxNode function, CodeReader reader, ErrorCodeCatalog catalog, CancellationToken cancellation)
    {
        if (FunctionGraph.Of(function, reader.Model, cancellation) is not { } graph)
            return null;

        var flow = new FlowContext(reader, CodeUniverse.Of(catalog), new SummaryCache(), Steps, cancellation);
        return Run(graph, flow, observer: null) is { } analysis ? new FunctionFlow(function, graph, flow, analysis) : null;
    }

    /// <summary>What the tests of a function meet; an empty record where there is nothing to follow, or too much.</summary>
    public static TestRecord TestsOf(SyntaxNode function, CodeReader reader, ErrorCodeCatalog catalog, CancellationToken cancellation)
    {
        var record = new TestRecord(function);
        var flow = new FlowContext(reader, CodeUniverse.Of(catalog), new SummaryCache(), Steps, cancellation) { Tests = record };
        return FunctionGraph.Of(function, reader.Model, cancellation) is { } graph && Run(graph, flow, observer: null) is not null
            ? record
            : new TestRecord(function);
    }

    /// <summary>Runs through the function once more, and lets somebody see the calls; false where that is too much.</summary>
    public bool Observe(Func<FlowContext, ICallObserver> observe)
    {
        var flow = new FlowContext(Flow.Reader, Flow.Universe, Flow.Summaries, Steps, Flow.Cancellation);
        return Run(_graph, flow, observe(flow)) is not null;
    }

    /// <summary>Where the values come from that the function tests.</summary>
    public ISet<object> TestedOrigins() => new HashSet<object>(Flow.Subjects.Values.SelectMany(subject => subject.Origins.Concat(
        Alternatives(subject).SelectMany(value => value.Origins))));

    private static IEnumerable<FlowValue> Alternatives(FlowValue value) =>
        value.Kind == ValueKind.Either
            ? value.Parts.SelectMany(Alternatives).Append(value)
            : value.Parts.SelectMany(Alternatives).Append(value);

    private static GraphAnalysis? Run(ControlFlowGraph graph, FlowContext flow, ICallObserver? observer)
    {
        try
        {
            return new GraphAnalysis(graph, flow, observer).Run();
        }
        catch (Exception tooMuch) when (tooMuch is FlowBudgetException or InsufficientExecutionStackException)
        {
            return null;
        }
    }
}
