using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// A lambda that tells a retry policy what to retry: <c>Policy.Handle&lt;OkxException>(e => …).WaitAndRetryAsync(3, …)</c>,
/// <c>new RetryStrategyOptions { ShouldHandle = … }</c>.
/// </summary>
internal static class RetryPolicy
{
    /// <summary>What such a lambda answers yes for the code by; null where there is none.</summary>
    public static SyntaxNode? BranchOf(ExpressionSyntax code)
    {
        var condition = EnclosingCondition.Of(code);
        return condition.IsNegated ? null : condition.Root.Parent switch
        {
            ConditionalExpressionSyntax choice when choice.Condition == condition.Root && Answers(choice.WhenTrue) => choice,
            SwitchExpressionArmSyntax arm when arm.Pattern == condition.Root && Answers(arm.Expression) => arm,
            LambdaExpressionSyntax lambda when Asks(lambda) => lambda,
            _ => null,
        };
    }

    private static bool Asks(LambdaExpressionSyntax lambda)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            || RequestInvocation.NameOf(call) is not ("Handle" or "HandleResult" or "Or" or "OrResult" or "HandleInner" or "OrInner"))
        {
            return IsOption(lambda);
        }

        SyntaxNode node = call;
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            if (RetryNames.IsPolicyCall(RequestInvocation.NameOf(next)))
                return true;

            node = next;
        }

        return IsOption(node);
    }

    /// <summary><c>PredicateResult.True()</c> or <c>true</c>, in such a lambda.</summary>
    private static bool Answers(ExpressionSyntax value) =>
        (value.IsKind(SyntaxKind.TrueLiteralExpression) || value.ToString().EndsWith("True()", StringComparison.Ordinal))
        && value.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda
        && Asks(lambda);

    private static bool IsOption(SyntaxNode handler) =>
        handler.Parent is AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: "ShouldHandle" },
            Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax { Type: NameSyntax type } },
        }
        && RetryNames.IsPolicyCall(ExpressionName.Of(type) ?? "");
}
