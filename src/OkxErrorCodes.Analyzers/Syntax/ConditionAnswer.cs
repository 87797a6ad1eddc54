using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>What a whole condition answers once a part of it has: an <c>if</c>'s condition, a label with its guard, an arm.</summary>
internal readonly struct ConditionAnswer
{
    private ConditionAnswer(SyntaxNode root, bool? answer)
    {
        Root = root;
        Answer = answer;
    }

    /// <summary>The condition, the label or the arm.</summary>
    public SyntaxNode Root { get; }

    /// <summary>Null where another part is asked next.</summary>
    public bool? Answer { get; }

    public static ConditionAnswer Of(SyntaxNode part, bool answer)
    {
        bool? known = answer;
        var node = part;
        while (Around(node) is { } around)
        {
            known = known is { } value ? AnswerOf(around, node, value) : null;
            node = around;
        }

        return new ConditionAnswer(node, node == part ? AnswerOf(part, part, answer) : known);
    }

    private static SyntaxNode? Around(SyntaxNode node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or WhenClauseSyntax => node.Parent,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => node.Parent,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => node.Parent,
        ConditionalExpressionSyntax choice when IsAsked(choice) => choice,
        SwitchLabelSyntax => node.Parent,
        SwitchExpressionArmSyntax arm when arm.Expression != node => arm,
        PatternSyntax => node.Parent,
        _ => null,
    };

    /// <summary>It stands for a condition, where the program goes by it: <c>if (isUrgent ? code == "50011" : IsBusy(code))</c>.</summary>
    public static bool IsAsked(SyntaxNode choice) => choice.Parent switch
    {
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or WhenClauseSyntax
            or CatchFilterClauseSyntax
            or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => true,
        ConditionalExpressionSyntax outer => outer.Condition == choice || IsAsked(outer),
        ParenthesizedExpressionSyntax => IsAsked(choice.Parent),
        _ => false,
    };

    private static bool? AnswerOf(SyntaxNode around, SyntaxNode part, bool answer) => around switch
    {
        PrefixUnaryExpressionSyntax => !answer,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => answer && both.Left == part ? null : answer,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => !answer && either.Left == part ? null : answer,

        ConditionalExpressionSyntax choice => part == choice.Condition ? null : answer,

        // A pattern that matches lets its guard be asked.
        CasePatternSwitchLabelSyntax { WhenClause: { } guard } => answer && part != guard ? null : answer,
        SwitchExpressionArmSyntax { WhenClause: { } guard } => answer && part != guard ? null : answer,
        _ => answer,
    };
}
