using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>
/// Follows the states of a control flow graph to their fixed point: which values are possible where. States that have sent different
/// requests, or hold different constants that a condition asks for, are kept apart.
/// </summary>
internal sealed class GraphAnalysis
{
    // More states than that at a block are kept apart by what they have sent alone.
    private const int MostStates = 24;

    private readonly ControlFlowGraph _graph;
    private readonly FlowContext _flow;
    private readonly ICallObserver? _observer;
    private readonly LocalUse _locals;
    private readonly OperationEvaluator _evaluator;
    private readonly Refinement _refinement;
    private readonly ConditionParts _conditions;
    private readonly bool[] _mayThrow;
    private readonly Dictionary<ulong, FlowState>[] _states;
    private readonly SortedSet<(int Block, ulong Key)> _work = new();
    private GraphOrder? _order;

    public GraphAnalysis(ControlFlowGraph graph, FlowContext flow, ICallObserver? observer)
    {
        _graph = graph;
        _flow = flow;
        _observer = observer;
        _locals = new LocalUse(graph, flow);
        _evaluator = new OperationEvaluator(flow, _locals.IsShared, observer);
        _refinement = new Refinement(flow);
        _conditions = new ConditionParts(graph, flow, _evaluator);
        _mayThrow = graph.Blocks.Select(ExceptionRegions.MayThrow).ToArray();
        if (flow.Tests is { } tests)
            tests.Now = () => _evaluator.IsDead ? null : _evaluator.State;

        _states = graph.Blocks.Select(_ => new Dictionary<ulong, FlowState>()).ToArray();
    }

    /// <summary>Which branches lead on.</summary>
    public GraphOrder Order => _order ??= new GraphOrder(_graph);

    /// <summary>Each way out of a condition, with what is known there.</summary>
    public List<ConditionExit> Exits { get; } = new();

    /// <summary>What the function returns, with what is known then.</summary>
    public List<(BasicBlock Block, FlowValue Value, FlowState State)> Returns { get; } = new();

    /// <exception cref="FlowBudgetException">The graph is too large.</exception>
    public GraphAnalysis Run()
    {
        // A predicate is followed in the midst of its caller.
        var isCallerFinal = _flow.IsFinal;
        _flow.IsFinal = false;
        Enter(_graph.Blocks[0], FlowState.Start);
        while (_work.Count > 0)
        {
            var next = _work.Min;
            _work.Remove(next);
            if (_states[next.Block].TryGetValue(next.Key, out var state))
                Run(_graph.Blocks[next.Block], state);
        }

        _flow.IsFinal = true;
        for (var i = 0; i < _states.Length; i++)
        {
            foreach (var state in _states[i].Values.ToList())
                Run(_graph.Blocks[i], state);
        }

        _flow.IsFinal = isCallerFinal;
        return this;
    }

    /// <summary>Whether one of the blocks throws on what it has caught.</summary>
    public bool RethrowsIn(ISet<int> blocks) =>
        blocks.Any(block => _graph.Blocks[block].FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Rethrow);

    private void Run(BasicBlock block, FlowState state)
    {
        _flow.Step(8);
        var caught = ExceptionRegions.HandledAt(block.EnclosingRegion);
        _evaluator.State = state;
        _evaluator.IsDead = false;
        _evaluator.Block = block.Ordinal;
        _evaluator.Caught = caught is null ? null : _flow.Values.Result(caught);
        _evaluator.Thrown = thrown => Raise(block.EnclosingRegion, thrown);
        if (_mayThrow[block.Ordinal] || _flow.Tests is not null)
            Raise(block.EnclosingRegion, state);

        foreach (var operation in block.Operations)
        {
            _evaluator.Visit(operation);
            if (_evaluator.IsDead)
                return;
        }

        var value = block.BranchValue is { } branch ? _evaluator.Visit(branch) : null;
        if (_evaluator.IsDead)
            return;

        state = _evaluator.State;
        if (_flow.Tests is not null)
            Raise(block.EnclosingRegion, state);

        if (block.ConditionKind == ControlFlowConditionKind.None || value is null)
        {
            Follow(block, block.FallThroughSuccessor, value, state);
            return;
        }

        var condition = block.BranchValue!.Syntax;
        var parts = _conditions.Around(block, value, state);
        foreach (var answer in new[] { true, false })
        {
            var successor = answer == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)
                ? block.ConditionalSuccessor
                : block.FallThroughSuccessor;
            foreach (var refined in _refinement.Of(state, value, answer, condition))
            {
                var left = Answered(block.BranchValue!, answer, _refinement.Left(refined, condition, answer, parts));
                if (_flow.IsFinal)
                    Exits.Add(new ConditionExit(block, condition, value, answer, left, successor));

                Follow(block, successor, value, left);
            }
        }
    }

    /// <summary>A flag that has been asked holds the answer from then on, whatever is tested anew in another round.</summary>
    private FlowState Answered(IOperation condition, bool answer, FlowState state) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Answered(not.Operand, !answer, state),
        ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } flag =>
            state.Bind(_flow.Values.Root(flag.Local), _flow.Values.Constant(answer)),
        _ => state,
    };

    private void Follow(BasicBlock block, ControlFlowBranch? branch, FlowValue? value, FlowState state)
    {
        switch (branch?.Semantics)
        {
            case ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow:
                Raise(block.EnclosingRegion, state);
                break;

            case ControlFlowBranchSemantics.StructuredExceptionHandling when ExceptionRegions.FilterOf(block) is { } filter:
                EnterHandlers(filter.EnclosingRegion!, filter, state);
                break;

            case ControlFlowBranchSemantics.Return when _flow.IsFinal && value is not null:
                Returns.Add((block, value, state));
                goto default;

            default:
                if (branch?.Destination is { } next)
                {
                    foreach (var region in branch.FinallyRegions)
                    {
                        Enter(_graph.Blocks[region.FirstBlockOrdinal], state);
                        state = AfterFinally(region, state);
                    }

                    Enter(next, state);
                }

                break;
        }
    }

    /// <summary>What a <c>finally</c> assigns is not known after it.</summary>
    private FlowState AfterFinally(ControlFlowRegion region, FlowState state)
    {
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
        {
            foreach (var local in _locals.AssignedIn(_graph.Blocks[i]))
                state = state.Bind(_flow.Values.Root(local), _flow.Values.Result(region));
        }

        return state;
    }

    /// <summary>Leads to the handlers around: nothing else in the graph does.</summary>
    private void Raise(ControlFlowRegion? region, FlowState state)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } around })
            {
                // What a handler has caught in a round before is told by that, and not by what is thrown now.
                var exception = _flow.Values.Result(around);
                var raised = state
                    .WithSent(state.Sent.Without((_, sent) => sent.Exception == exception))
                    .Aged(around, _flow.Values);
                if (_observer is not null)
                    raised = _observer.Raised(exception, raised);

                if (EnterHandlers(around, region, raised))
                    return;
            }
        }
    }

    /// <summary>Tries the handlers behind a region one after the other; whether one of them takes all that is left.</summary>
    private bool EnterHandlers(ControlFlowRegion around, ControlFlowRegion after, FlowState state)
    {
        foreach (var handler in around.NestedRegions.Where(other => other.FirstBlockOrdinal > after.LastBlockOrdinal))
        {
            var entered = _observer?.Caught(_flow.Values.Result(around), handler.ExceptionType, state) ?? state;
            Enter(_graph.Blocks[handler.FirstBlockOrdinal], entered);
            if (handler.Kind == ControlFlowRegionKind.FilterAndHandler)
                return true;

            if (handler.ExceptionType is null or { Name: "Exception", ContainingNamespace.Name: "System" }
                or { SpecialType: SpecialType.System_Object })
                return true;
        }

        return false;
    }

    private void Enter(BasicBlock block, FlowState state)
    {
        if (_flow.IsFinal)
            return;

        state = StateJoin.Aged(StateTrim.At(block, state, _locals), _states[block.Ordinal].Values, block, _flow.Values);
        var states = _states[block.Ordinal];
        var key = StateKey.Of(state, _locals, isFine: states.Count < MostStates);
        if (states.Count >= 2 * MostStates && !states.ContainsKey(key))
        {
            // A request that is made of the one before is another one in each round, without end.
            state = state.WithSent(FlowState.Start.Sent);
            key = StateKey.Of(state, _locals, isFine: false);
        }

        _flow.Step(1 + ((state.Bindings.Count + state.Facts.Count) / 4));
        if (states.TryGetValue(key, out var known))
        {
            var joined = new StateJoin(block, _flow.Values, _flow.Universe).Of(known, state);
            if (joined.Equals(known))
                return;

            state = joined;
        }

        states[key] = state;
        _work.Add((block.Ordinal, key));
    }
}
