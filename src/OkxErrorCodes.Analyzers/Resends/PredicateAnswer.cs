using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// What answers yes where a code is met: the function that returns true then, or the condition that another takes as it is.
/// </summary>
internal static class PredicateAnswer
{
    /// <summary>
    /// The lambda, method or accessor whose answer it is; the whole condition where that is an argument or is assigned; null where
    /// the answer is no, or something else is done.
    /// </summary>
    /// <param name="code">The code; or a call or a list that asks for it.</param>
    /// <param name="isCondition">Whether it is itself a condition, as the call of a predicate is.</param>
    public static SyntaxNode? Of(ExpressionSyntax code, bool isCondition = false)
    {
        var condition = EnclosingCondition.Of(code);
        if (condition.IsNegated)
            return null;

        // return "50004" answers nothing; case "50004": does.
        var node = condition.Root;
        if (node == code && !isCondition && code.Parent is not CaseSwitchLabelSyntax)
            return null;

        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or AwaitExpressionSyntax:
                case ConditionalExpressionSyntax choice when choice.Condition == node && IsTrue(choice.WhenTrue):
                case InvocationExpressionSyntax task when IsTaskOf(task):
                    node = node.Parent;
                    continue;
                case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax task } when IsTaskOf(task):
                    node = task;
                    continue;
                case SwitchExpressionArmSyntax arm when arm.Pattern == node && IsTrue(arm.Expression):
                    node = arm.Parent!;
                    continue;
                case WhenClauseSyntax { Parent: SwitchExpressionArmSyntax arm } when IsTrue(arm.Expression):
                    node = arm.Parent!;
                    continue;
                case IfStatementSyntax test:
                    return test.Condition == node && ReturnsTrue(test.Statement) ? EnclosingMember.Of(test) : null;
                case SwitchLabelSyntax { Parent: SwitchSectionSyntax section }:
                    return ReturnsTrue(section.Statements.FirstOrDefault()) ? EnclosingMember.Of(section) : null;
                case WhenClauseSyntax { Parent.Parent: SwitchSectionSyntax section }:
                    return ReturnsTrue(section.Statements.FirstOrDefault()) ? EnclosingMember.Of(section) : null;
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                    return EnclosingMember.Of(node);
                case LambdaExpressionSyntax lambda:
                    return lambda;
                // The condition takes in the arguments of a call that it stands in.
                case InvocationExpressionSyntax when node is ArgumentListSyntax arguments:
                    return arguments.Arguments.First(argument => argument.Span.Contains(code.Span)).Expression;
                case ArgumentSyntax:
                    return node;
                case AssignmentExpressionSyntax assignment:
                    return assignment.Right == node ? node : null;
                default:
                    return null;
            }
        }
    }

    public static bool ReturnsTrue(StatementSyntax? statement) => statement switch
    {
        BlockSyntax block => block.Statements.Count > 0 && ReturnsTrue(block.Statements.Last()),
        ReturnStatementSyntax { Expression: { } value } => IsTrue(value),
        _ => false,
    };

    /// <summary><c>true</c>, what depends on the count of attempts, or a task of these: <c>PredicateResult.True()</c>.</summary>
    private static bool IsTrue(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax => value.IsKind(SyntaxKind.TrueLiteralExpression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call => Invocation.Target(call).Name == "True",
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } whole } when IsTaskOf(value) => IsTrue(whole[0].Expression),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } whole } when IsTaskOf(value) => IsTrue(whole[0].Expression),
        _ => false,
    };

    /// <summary><c>ValueTask.FromResult(…)</c>, <c>new ValueTask&lt;bool>(…)</c>.</summary>
    private static bool IsTaskOf(ExpressionSyntax task) => Invocation.Target(task) switch
    {
        ("FromResult", { } receiver) => (ExpressionName.Of(receiver) ?? "").EndsWith("Task", StringComparison.Ordinal),
        (var created, null) => task is ObjectCreationExpressionSyntax && created is "ValueTask",
        _ => false,
    };
}
