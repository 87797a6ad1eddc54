using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// What a condition asks of one code, spelled as it does: in <c>i &lt; 3 &amp;&amp; code is "50011" or "50004"</c> this is
/// <c>i &lt; 3 &amp;&amp; code is "50004"</c>. What else is asked for stays, so that it holds where the condition holds because of the code.
/// </summary>
internal static class OwnTest
{
    /// <summary>Null where that cannot be asked twice, or where it would be asked of an object that the condition has found missing.</summary>
    public static string? Of(ExpressionSyntax code, IReadOnlyList<TestPath.Step> path)
    {
        var condition = path[path.Count - 1].Whole;
        if (TestPath.DoesMore(condition) || condition.DescendantTokens().Any(token => token.ToString().IndexOf('\n') >= 0))
            return null;

        var operand = path.Select(OperandIn).FirstOrDefault(found => found is not null);
        var test = code.ToString();
        var isPastOthers = false;
        foreach (var step in path)
        {
            if (step.IsOneOfSeveral)
            {
                if (isPastOthers || !IsReadAnyway(operand, step))
                    return null;
            }
            else if (step.IsOr)
            {
                isPastOthers = true;
            }
            else if (step.Whole is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal)
            {
                test = $"{unequal.Left} == {unequal.Right}";
            }
            else if (step.Whole is InvocationExpressionSyntax call && Membership.Of(call) is { } membership)
            {
                test = $"{membership.Value} == {code}";
            }
            else if (step.WholeHolds == step.Holds && !IsParenthesized(step))
            {
                test = step.Whole.ToString()
                    .Remove(step.Part.SpanStart - step.Whole.SpanStart, step.Part.Span.Length)
                    .Insert(step.Part.SpanStart - step.Whole.SpanStart, test);
            }
        }

        return OnOneLine(test, condition);
    }

    private static bool IsParenthesized(TestPath.Step step) => step.Whole
        is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax { Expression: not (LiteralExpressionSyntax or NameSyntax) };

    private static ExpressionSyntax? OperandIn(TestPath.Step step) => step.Whole switch
    {
        IsPatternExpressionSyntax test => test.Expression,
        InvocationExpressionSyntax call when Membership.Of(call) is { } membership => membership.Value,
        ExpressionSyntax test => Comparison.In(test, null).Select(pair => pair.Other(step.Part)).FirstOrDefault(side => side is not null),
        _ => null,
    };

    /// <summary>Whether the operand is read in any case, though the tests before this one are left out.</summary>
    private static bool IsReadAnyway(ExpressionSyntax? operand, TestPath.Step step)
    {
        if (step.Whole is not BinaryExpressionSyntax { Left: var first } || first == step.Part || operand is IdentifierNameSyntax)
            return true;

        while (first is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression }
            or ParenthesizedExpressionSyntax)
        {
            first = first is BinaryExpressionSyntax both ? both.Left : ((ParenthesizedExpressionSyntax)first).Expression;
        }

        return operand is not null
            && first.DescendantNodes(node => node is not ConditionalExpressionSyntax).Any(node => node.IsEquivalentTo(operand));
    }

    private static string? OnOneLine(string test, SyntaxNode condition)
    {
        if (test.IndexOf('\n') < 0)
            return test;

        var hasComment = condition.DescendantTrivia().Any(
            trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return hasComment ? null : string.Join(" ", test.Split('\n').Select(line => line.Trim()));
    }
}
