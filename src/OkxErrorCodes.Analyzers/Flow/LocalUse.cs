using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>
/// Which locals of a graph are still read from a block on, and which are asked by conditions: what is neither is let go,
/// so that no state is kept apart for it.
/// </summary>
internal sealed class LocalUse
{
    private readonly BlockUse[] _blocks;
    private readonly HashSet<object>[] _live;
    private readonly HashSet<object> _asked = new();
    private readonly HashSet<string> _inFunctions = new();
    private readonly HashSet<string> _assignedInFunctions = new();

    public LocalUse(ControlFlowGraph graph, FlowContext flow)
    {
        foreach (var function in NestedFunctions(graph.OriginalOperation.Syntax))
            ReadFunction(function);

        _blocks = graph.Blocks.Select(block => new BlockUse(block)).ToArray();
        _live = _blocks.Select(_ => new HashSet<object>()).ToArray();
        FindAsked();
        FindLive(graph, flow);
    }

    /// <summary>Whether the local is read, here or later, before it is assigned.</summary>
    public bool IsLive(object local, BasicBlock block) =>
        _live[block.Ordinal].Contains(local) || (local is ISymbol symbol && _inFunctions.Contains(symbol.Name));

    /// <summary>Whether a condition depends on the local.</summary>
    public bool IsAsked(object local) => _asked.Contains(local);

    /// <summary>Whether a lambda or a local function assigns the variable: when, nobody knows.</summary>
    public bool IsShared(ISymbol variable) => _assignedInFunctions.Contains(variable.Name);

    /// <summary>What a block assigns.</summary>
    public IEnumerable<object> AssignedIn(BasicBlock block) => _blocks[block.Ordinal].Assigned;

    private static IEnumerable<SyntaxNode> NestedFunctions(SyntaxNode body) => body
        .DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Where(node => node != body && node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    private void ReadFunction(SyntaxNode function)
    {
        foreach (var name in function.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            _inFunctions.Add(name.Identifier.ValueText);
            if (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name
                || name.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
                    && name.Parent.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PostIncrementExpression
                        or SyntaxKind.PreDecrementExpression or SyntaxKind.PostDecrementExpression
                || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
            {
                _assignedInFunctions.Add(name.Identifier.ValueText);
            }
        }
    }

    private void FindAsked()
    {
        foreach (var block in _blocks)
            _asked.UnionWith(block.Asked);

        // done = a || b captures the local before it assigns.
        var captured = _blocks.SelectMany(block => block.CapturedLocals).ToLookup(capture => capture.Capture, capture => capture.Local);
        bool isMore;
        do
        {
            isMore = false;
            foreach (var (target, sources) in _blocks.SelectMany(block => block.Assignments))
            {
                if (_asked.Contains(target) || captured[target].Any(_asked.Contains))
                {
                    foreach (var source in sources)
                        isMore |= _asked.Add(source);
                }
            }
        }
        while (isMore);
    }

    private void FindLive(ControlFlowGraph graph, FlowContext flow)
    {
        bool isMore;
        do
        {
            isMore = false;
            for (var i = _blocks.Length - 1; i >= 0; i--)
            {
                flow.Step();
                var before = _live[i].Count;
                foreach (var next in SuccessorsOf(graph.Blocks[i]))
                {
                    foreach (var local in _live[next])
                    {
                        if (!_blocks[i].Assigned.Contains(local))
                            _live[i].Add(local);
                    }
                }

                _live[i].UnionWith(_blocks[i].ReadFirst);
                isMore |= _live[i].Count > before;
            }
        }
        while (isMore);
    }

    private static IEnumerable<int> SuccessorsOf(BasicBlock block)
    {
        foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
        {
            if (branch?.Destination is { } next)
                yield return next.Ordinal;
        }

        // An exception, or the end of a try, leads to what stands beside it.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.EnclosingRegion is
                {
                    Kind: ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally
                        or ControlFlowRegionKind.FilterAndHandler,
                } around)
            {
                foreach (var beside in around.NestedRegions.Where(other => other.FirstBlockOrdinal > region.LastBlockOrdinal))
                    yield return beside.FirstBlockOrdinal;
            }
        }
    }

    private sealed class BlockUse
    {
        public BlockUse(BasicBlock block)
        {
            foreach (var operation in block.Operations)
                Read(operation);

            if (block.BranchValue is { } value)
            {
                Read(value);

                // What a predicate returns is asked by its caller.
                if (block.ConditionKind != ControlFlowConditionKind.None
                    || block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
                {
                    Asked = LocalsIn(value).ToImmutableHashSet();
                }
            }
        }

        public HashSet<object> ReadFirst { get; } = new();

        public HashSet<object> Assigned { get; } = new();

        public List<(object Target, ImmutableArray<object> Sources)> Assignments { get; } = new();

        public List<(object Capture, object Local)> CapturedLocals { get; } = new();

        public ImmutableHashSet<object> Asked { get; } = ImmutableHashSet<object>.Empty;

        private void Read(IOperation statement)
        {
            var operation = statement is IExpressionStatementOperation { Operation: var expression } ? expression : statement;
            var target = operation switch
            {
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => (object)local.Local,
                IFlowCaptureOperation capture => capture.Id,
                _ => null,
            };
            if (operation is IFlowCaptureOperation { Value: ILocalReferenceOperation { Local: var held }, Id: var id })
                CapturedLocals.Add((id, held));

            if (operation is ISimpleAssignmentOperation { Target: IFlowCaptureReferenceOperation { Id: var through }, Value: var assigned })
                Assignments.Add((through, LocalsIn(assigned).ToImmutableArray()));

            if (target is null)
            {
                foreach (var local in LocalsIn(operation))
                {
                    if (!Assigned.Contains(local))
                        ReadFirst.Add(local);
                }

                return;
            }

            var sources = LocalsIn(operation.ChildOperations.Last()).ToImmutableArray();
            ReadFirst.UnionWith(sources.Where(source => !Assigned.Contains(source)));
            Assignments.Add((target, sources));
            Assigned.Add(target);
        }

        private static IEnumerable<object> LocalsIn(IOperation operation)
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                switch (inner)
                {
                    case ILocalReferenceOperation local:
                        yield return local.Local;
                        break;
                    case IFlowCaptureReferenceOperation capture:
                        yield return capture.Id;
                        break;
                }
            }
        }
    }
}
