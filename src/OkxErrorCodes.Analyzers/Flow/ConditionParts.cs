using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>
/// A condition with several parts may be left before all of them have been asked: what the others would ask is looked up.
/// </summary>
internal sealed class ConditionParts
{
    // The parts of a longer condition are looked up once, and not in each state.
    private const int Most = 16;

    private static readonly Dictionary<SyntaxNode, FlowValue> s_none = new();

    private readonly Dictionary<SyntaxNode, Dictionary<SyntaxNode, FlowValue>> _known = new();
    private readonly Dictionary<SyntaxNode, List<BasicBlock>> _blocks;
    private readonly FlowContext _flow;
    private readonly OperationEvaluator _evaluator;

    public ConditionParts(ControlFlowGraph graph, FlowContext flow, OperationEvaluator evaluator)
    {
        _flow = flow;
        _evaluator = evaluator;
        _blocks = graph.Blocks
            .Where(block => block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is not null)
            .GroupBy(block => RootOf(block.BranchValue!.Syntax))
            .ToDictionary(condition => condition.Key, condition => condition.ToList());
    }

    /// <summary>What the parts of a condition ask in a state, by their places.</summary>
    /// <param name="asked">The block that asks one of the parts.</param>
    /// <param name="value">What it asks.</param>
    /// <param name="state">What is known then.</param>
    public IReadOnlyDictionary<SyntaxNode, FlowValue> Around(BasicBlock asked, FlowValue value, FlowState state)
    {
        var root = RootOf(asked.BranchValue!.Syntax);
        var blocks = _blocks[root];
        if (blocks.Count == 1 && value.Kind is not (ValueKind.And or ValueKind.Or))
            return s_none;

        return blocks.Count > Most && _known.TryGetValue(root, out var known) ? known : _known[root] = LookUp(blocks, asked, state);
    }

    private Dictionary<SyntaxNode, FlowValue> LookUp(IEnumerable<BasicBlock> blocks, BasicBlock asked, FlowState state)
    {
        var before = (_flow.LookedUpParts, _flow.IsFinal, _evaluator.Thrown);
        var parts = new Dictionary<SyntaxNode, FlowValue>();
        (_flow.LookedUpParts, _flow.IsFinal, _evaluator.Thrown) = (parts, false, null);
        foreach (var block in blocks)
        {
            _evaluator.State = state;

            // What stands before the parts that were asked has run.
            if (block.Ordinal > asked.Ordinal)
            {
                foreach (var operation in block.Operations)
                    _evaluator.Visit(operation);
            }

            _evaluator.Visit(block.BranchValue!);
        }

        (_flow.LookedUpParts, _flow.IsFinal, _evaluator.Thrown) = before;
        (_evaluator.State, _evaluator.IsDead) = (state, false);
        return parts;
    }

    private static SyntaxNode RootOf(SyntaxNode part) => ConditionAnswer.Of(part, true).Root;
}
