using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>The whole test that a constant stands in: the pattern, the <c>||</c> chain, the case label.</summary>
internal readonly struct EnclosingCondition
{
    private EnclosingCondition(SyntaxNode root, bool isNegated)
    {
        Root = root;
        IsNegated = isNegated;
    }

    public SyntaxNode Root { get; }

    /// <summary>It holds for what is not the constant: <c>code != "50004"</c>.</summary>
    public bool IsNegated { get; }

    public static EnclosingCondition Of(SyntaxNode constant)
    {
        SyntaxNode node = constant;
        var isNegated = false;
        while (node.Parent is { } parent && IsPartOf(parent, node, ref isNegated))
            node = parent;

        return new EnclosingCondition(node, isNegated);
    }

    private static bool IsPartOf(SyntaxNode parent, SyntaxNode node, ref bool isNegated)
    {
        switch (parent)
        {
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
            case UnaryPatternSyntax:
                isNegated = !isNegated;
                return true;

            case BinaryExpressionSyntax binary:
                var other = binary.Left == node ? binary.Right : binary.Left;
                if (binary.IsKind(SyntaxKind.NotEqualsExpression) != other.IsKind(SyntaxKind.FalseLiteralExpression)
                    && binary.Kind() is SyntaxKind.NotEqualsExpression or SyntaxKind.EqualsExpression)
                {
                    isNegated = !isNegated;
                }

                return binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LogicalAndExpression
                    or SyntaxKind.LogicalOrExpression
                    || (binary.IsKind(SyntaxKind.IsExpression) && binary.Right == node)
                    || (binary.IsKind(SyntaxKind.CoalesceExpression) && other.IsKind(SyntaxKind.FalseLiteralExpression));

            case IsPatternExpressionSyntax test:
                // (code == "50004") is false
                if (test.Pattern != node
                    && test.Pattern is ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression })
                {
                    isNegated = !isNegated;
                }

                return test.Pattern == node || test.Pattern is ConstantPatternSyntax;

            case InvocationExpressionSyntax call:
                return Asks(call);

            case ConditionalExpressionSyntax choice:
                return choice.Condition != node && ConditionAnswer.IsAsked(choice);

            case ConditionalAccessExpressionSyntax access:
                return access.WhenNotNull == node;

            default:
                return parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
                    or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax }
                    or ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax
                    or RecursivePatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax or SubpatternSyntax
                    or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
                        or ArgumentListSyntax { Parent: InvocationExpressionSyntax }
                    or InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                        or ObjectCreationExpressionSyntax
                    or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
                    or { RawKind: CollectionElements.CollectionExpression or CollectionElements.ExpressionElement }
                    || (parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax called } member
                        && member.Expression == node
                        && Asks(called));
        }
    }

    private static bool Asks(InvocationExpressionSyntax call) =>
        Invocation.Target(call).Name is var name && (name == "Contains" || Comparison.IsName(name));
}
