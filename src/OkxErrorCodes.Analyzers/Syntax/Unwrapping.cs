using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>
/// Looks through what passes a value on: parentheses, casts, <c>as</c>, <c>!</c>, <c>await</c>, and the left side of <c>??</c>.
/// </summary>
internal static class Unwrapping
{
    /// <summary>The expression one layer down; null where there is none.</summary>
    public static ExpressionSyntax? Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => inner,
        CastExpressionSyntax { Expression: var inner } => inner,
        CheckedExpressionSyntax { Expression: var inner } => inner,
        AwaitExpressionSyntax { Expression: var inner } => inner,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => inner,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.CoalesceExpression, Left: var inner } => inner,
        _ => null,
    };

    /// <summary>Whether the layer converts nothing: parentheses, <c>!</c>, <c>checked</c>.</summary>
    public static bool IsBlank(ExpressionSyntax layer) => layer
        is ParenthesizedExpressionSyntax or CheckedExpressionSyntax
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression };

    /// <summary>The expression below all layers and the calls that keep its value: <c>code</c> of <c>int.Parse(code!.Trim())</c>.</summary>
    public static ExpressionSyntax Value(ExpressionSyntax expression)
    {
        while ((Inner(expression) ?? ValueCalls.Source(expression)) is { } inner)
            expression = inner;

        return expression;
    }
}
