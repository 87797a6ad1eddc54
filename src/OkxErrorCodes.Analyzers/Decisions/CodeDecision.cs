using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>A switch statement, a switch expression or an if-chain over one operand that holds OKX codes.</summary>
internal sealed class CodeDecision
{
    public CodeDecision(
        SyntaxNode node, Location keyword, ExpressionSyntax operand, CodeOperand subject, ImmutableArray<CodeBranch> branches)
    {
        Node = node;
        Keyword = keyword;
        Operand = operand;
        Subject = subject;
        Branches = branches;
    }

    /// <summary>A switch statement, a switch expression or the first <c>if</c> of a chain.</summary>
    public SyntaxNode Node { get; }

    /// <summary>A chain of <c>if</c> and <c>else if</c>.</summary>
    public bool IsChain => Node is IfStatementSyntax;

    /// <summary>
    /// Where the decision is reported: <c>switch</c>, the governing expression of a switch expression, the first <c>if</c>.
    /// </summary>
    public Location Keyword { get; }

    /// <summary>What is decided on: the governing expression, or the side of <c>==</c> that is not the code.</summary>
    public ExpressionSyntax Operand { get; }

    /// <summary>The operand under all its names.</summary>
    public CodeOperand Subject { get; }

    /// <summary>In their order, the default among them.</summary>
    public ImmutableArray<CodeBranch> Branches { get; }
}
