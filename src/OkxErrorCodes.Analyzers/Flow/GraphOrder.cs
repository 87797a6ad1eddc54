using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>Which branches of a graph lead on, and which lead back: blocks are not numbered in the order in which they run.</summary>
internal sealed class GraphOrder
{
    private readonly int[] _left;

    public GraphOrder(ControlFlowGraph graph)
    {
        _left = new int[graph.Blocks.Length];
        var seen = new HashSet<BasicBlock>();
        var open = new Stack<(BasicBlock Block, bool IsDone)>(graph.Blocks.Reverse().Select(static block => (block, false)));
        for (var count = 0; open.Count > 0; count++)
        {
            var (block, isDone) = open.Pop();
            if (isDone)
            {
                _left[block.Ordinal] = count;
            }
            else if (seen.Add(block))
            {
                open.Push((block, true));
                foreach (var branch in BranchesOf(block))
                    open.Push((branch.Destination!, false));
            }
        }
    }

    /// <summary>Whatever a block leads on to is left before the block itself is, in a search from the start.</summary>
    public bool LeadsOn(ControlFlowBranch branch) =>
        branch.Destination is { } next && _left[next.Ordinal] < _left[branch.Source.Ordinal];

    /// <summary>The blocks that the given ones lead to without going back.</summary>
    public HashSet<int> BlocksAfter(IEnumerable<BasicBlock> starts)
    {
        var found = new HashSet<int>();
        var open = new Stack<BasicBlock>(starts);
        while (open.Count > 0)
        {
            var block = open.Pop();
            if (!found.Add(block.Ordinal))
                continue;

            foreach (var branch in BranchesOf(block).Where(LeadsOn))
                open.Push(branch.Destination!);
        }

        return found;
    }

    private static IEnumerable<ControlFlowBranch> BranchesOf(BasicBlock block)
    {
        if (block.FallThroughSuccessor is { Destination: not null } next)
            yield return next;

        if (block.ConditionalSuccessor is { Destination: not null } other)
            yield return other;
    }
}
