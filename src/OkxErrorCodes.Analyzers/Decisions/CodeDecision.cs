using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Flow;

namespace OkxAnalyzers.Decisions;

/// <summary>How a decision is written.</summary>
internal enum DecisionKind
{
    /// <summary>A switch statement or a switch expression.</summary>
    Switch,

    /// <summary><c>if</c> and <c>else if</c>.</summary>
    Chain,

    /// <summary>Several <c>if</c> one after the other, each of which leaves.</summary>
    Sequence,
}

/// <summary>A switch, a chain or a sequence of ifs over one value that holds OKX codes.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Node">The switch, or the first <c>if</c>.</param>
/// <param name="Keyword">Where it is reported: <c>switch</c>, the governing expression of a switch expression, the first <c>if</c>.</param>
/// <param name="Subject">What is decided on.</param>
/// <param name="Branches">In their order, the default among them.</param>
internal sealed record CodeDecision(
    DecisionKind Kind, SyntaxNode Node, Location Keyword, FlowValue Subject, ImmutableArray<CodeBranch> Branches)
{
    public bool IsSwitch => Kind == DecisionKind.Switch;
}
