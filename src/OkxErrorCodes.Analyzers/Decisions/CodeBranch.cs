using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>One way out of a decision: a section, an arm, an <c>if</c> or an <c>else</c>.</summary>
internal sealed class CodeBranch
{
    public CodeBranch(SyntaxNode node, SyntaxNode? body, bool isDefault, SyntaxNode? lastTest, ImmutableArray<CodeLabel> labels)
    {
        Node = node;
        Body = body;
        IsDefault = isDefault;
        LastTest = lastTest;
        Labels = labels;
    }

    /// <summary>The switch section, the arm, the <c>if</c> statement or the <c>else</c> clause.</summary>
    public SyntaxNode Node { get; }

    /// <summary>What runs: the section itself, the arm's expression, the statement of the <c>if</c> or <c>else</c>.</summary>
    public SyntaxNode? Body { get; }

    /// <summary>Takes whatever is left: <c>default</c>, <c>_</c>, <c>var x</c>, <c>else</c>.</summary>
    public bool IsDefault { get; }

    /// <summary>What is asked last before the branch is passed over: a label, an arm, a condition; null for what asks nothing.</summary>
    public SyntaxNode? LastTest { get; }

    /// <summary>The codes that are spelled here, in their order.</summary>
    public ImmutableArray<CodeLabel> Labels { get; }

    /// <summary>Behind what further codes can be joined to the branch.</summary>
    public Location LastLabel => Node switch
    {
        SwitchSectionSyntax section => section.Labels.Last(label => label is not DefaultSwitchLabelSyntax).GetLocation(),
        SwitchExpressionArmSyntax arm => arm.Pattern.GetLocation(),
        IfStatementSyntax link => link.Condition.GetLocation(),
        _ => Node.GetLocation(),
    };
}
