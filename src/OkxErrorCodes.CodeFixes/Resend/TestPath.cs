using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The way from a code up through the test that names it.</summary>
internal static class TestPath
{
    /// <summary>
    /// From the inside out, as far as one thing is certain of each part: it holds for no other code, or it fails for no other.
    /// </summary>
    public static IEnumerable<Step> Of(ExpressionSyntax code)
    {
        SyntaxNode part = code;
        var holds = true;
        var isAnswer = false;
        while (WholeOf(part, isAnswer, holds) is { ContainsDiagnostics: false } whole && !ConditionalText.IsIn(whole))
        {
            var step = new Step(part, whole, holds);
            yield return step;
            holds = step.WholeHolds;
            isAnswer |= whole is not (ParenthesizedExpressionSyntax or CastExpressionSyntax);
            part = whole;
        }
    }

    /// <summary>Takes the code's own part away from the others. Null where it has none, or where that part does more than read.</summary>
    public static (IEnumerable<TextChange> Changes, IReadOnlyList<string> Comments)? Removal(ExpressionSyntax code, SourceText text)
    {
        var path = Of(code).ToList();
        if (path.FirstOrDefault() is { Whole: InvocationExpressionSyntax call } && Membership.Of(call) is not null)
            return CodeRemoval.Of(code, text);

        if (path.FirstOrDefault(step => step.IsOneOfSeveral) is not { Part: var part, Whole: var whole } || DoesMore(part))
            return null;

        var (left, right) = Step.Sides(whole);
        var (changes, comments) = CodeSequence.OfAlternatives(whole, text).Without(part);
        var parentheses = Parentheses(whole, part == left ? right : left).Select(token => new TextChange(token.Span, "")).ToList();
        return parentheses.Any(parenthesis => changes.Any(change => change.Span.OverlapsWith(parenthesis.Span)))
            ? (changes, comments)
            : (changes.Concat(parentheses), comments);
    }

    /// <summary>Calls, waits or assigns: not so twice, and not left out.</summary>
    public static bool DoesMore(SyntaxNode test) => test.DescendantNodesAndSelf().Any(node =>
        node is AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax
        || node.Kind()
            is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
            or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
        || (node is InvocationExpressionSyntax call && !Comparison.IsCall(call) && Membership.Of(call) is null));

    private static SyntaxNode? WholeOf(SyntaxNode part, bool isAnswer, bool holds) => part.Parent switch
    {
        ParenthesizedExpressionSyntax whole => whole,
        _ when !isAnswer => ComparisonOf(part),
        BinaryPatternSyntax or UnaryPatternSyntax or ParenthesizedPatternSyntax => part.Parent,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression } => part.Parent,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => part.Parent,
        IsPatternExpressionSyntax test when test.Pattern == part => test,

        // { Code: not "50004" } fails where there is no object too.
        SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax or RecursivePatternSyntax when holds =>
            part.Parent,
        _ => null,
    };

    private static SyntaxNode? ComparisonOf(SyntaxNode code) => code.Parent switch
    {
        ConstantPatternSyntax or CastExpressionSyntax => code.Parent,
        BinaryExpressionSyntax test when test.Kind()
            is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression => test,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsEquality(call) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } when IsEquality(call) => call,
        _ => MembershipOf(code),
    };

    /// <summary><c>new[] { "50011", "50004" }.Contains(code)</c>.</summary>
    private static InvocationExpressionSyntax? MembershipOf(SyntaxNode code) =>
        code.Ancestors().TakeWhile(node => node is not StatementSyntax).OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
            && call.ArgumentList.Arguments.Count == 1
            && Membership.Of(call)?.Elements.Contains(code) == true
            ? call
            : null;

    /// <summary>It answers by itself; the order that <c>CompareOrdinal</c> tells is held against 0 first.</summary>
    private static bool IsEquality(InvocationExpressionSyntax call) =>
        Comparison.IsCall(call) && call.Parent is not (BinaryExpressionSyntax
        {
            OperatorToken.RawKind: (int)SyntaxKind.EqualsEqualsToken
            or (int)SyntaxKind.ExclamationEqualsToken
        } or IsPatternExpressionSyntax or ConditionalAccessExpressionSyntax);

    /// <summary>What stands around several and is of no use around one: <c>not ("50011")</c>.</summary>
    private static IEnumerable<SyntaxToken> Parentheses(SyntaxNode whole, SyntaxNode left)
    {
        var (open, close) = whole.Parent switch
        {
            ParenthesizedPatternSyntax around when left is not BinaryPatternSyntax => (around.OpenParenToken, around.CloseParenToken),
            ParenthesizedExpressionSyntax { Parent: BinaryExpressionSyntax outer } around
                when outer.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                    && left.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsPatternExpression
                        or SyntaxKind.InvocationExpression or SyntaxKind.IdentifierName or SyntaxKind.SimpleMemberAccessExpression =>
                (around.OpenParenToken, around.CloseParenToken),
            _ => default,
        };
        return open.Span.End == whole.SpanStart && close.SpanStart == whole.Span.End
            ? new[] { open, close }
            : Enumerable.Empty<SyntaxToken>();
    }

    /// <summary>A part of a test, and what it is a part of.</summary>
    /// <param name="Part">The code, or what asks for it.</param>
    /// <param name="Whole">What the part stands in.</param>
    /// <param name="Holds">The part holds for the code alone; else it fails for the code alone.</param>
    internal sealed record Step(SyntaxNode Part, SyntaxNode Whole, bool Holds)
    {
        public bool WholeHolds => Holds != (Whole.Kind()
            is SyntaxKind.NotPattern or SyntaxKind.LogicalNotExpression or SyntaxKind.NotEqualsExpression);

        public bool IsOr => Whole.Kind() is SyntaxKind.OrPattern or SyntaxKind.LogicalOrExpression;

        public bool IsAnd => Whole.Kind() is SyntaxKind.AndPattern or SyntaxKind.LogicalAndExpression;

        /// <summary>Without the part the whole answers otherwise for the code alone.</summary>
        public bool IsOneOfSeveral => Holds ? IsOr : IsAnd;

        public static (SyntaxNode Left, SyntaxNode Right) Sides(SyntaxNode whole) => whole is BinaryPatternSyntax both
            ? (both.Left, both.Right)
            : (((BinaryExpressionSyntax)whole).Left, ((BinaryExpressionSyntax)whole).Right);
    }
}
