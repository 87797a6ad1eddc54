using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>A way out of a condition.</summary>
/// <param name="Block">The block that asks.</param>
/// <param name="Condition">What is asked.</param>
/// <param name="Value">Its value, as a test.</param>
/// <param name="Answer">The answer on this way.</param>
/// <param name="State">What is known then.</param>
/// <param name="Branch">Where it leads.</param>
internal sealed record ConditionExit(
    BasicBlock Block, SyntaxNode Condition, FlowValue Value, bool Answer, FlowState State, ControlFlowBranch? Branch);
