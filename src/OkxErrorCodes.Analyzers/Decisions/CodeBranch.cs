using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>One way out of a decision: a section, an arm, an <c>if</c> or an <c>else</c>.</summary>
internal sealed class CodeBranch
{
    private readonly CodeTest _test;

    public CodeBranch(SyntaxNode node, SyntaxNode? body, bool isDefault, ImmutableArray<CodeLabel> labels, CodeTest test)
    {
        Node = node;
        Body = body;
        IsDefault = isDefault;
        Labels = labels;
        _test = test;
    }

    /// <summary>The switch section, the arm, the <c>if</c> statement or the <c>else</c> clause.</summary>
    public SyntaxNode Node { get; }

    /// <summary>What runs: the section itself, the arm's expression, the statement of the <c>if</c> or <c>else</c>.</summary>
    public SyntaxNode? Body { get; }

    /// <summary>Takes whatever is left: <c>default</c>, <c>_</c>, <c>var x</c>, <c>else</c>.</summary>
    public bool IsDefault { get; }

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

    /// <summary>Whether a label, pattern or guard speaks of the code and lets it in. A guard about something else counts as true.</summary>
    public bool MayMatch(ErrorCode code) => _test.MayMatch(code);
}
