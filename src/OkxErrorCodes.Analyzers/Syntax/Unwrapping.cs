using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Syntax;

/// <summary>Looks through what an expression's value passes unchanged: parentheses, casts, <c>!</c>, <c>??</c>, <c>await</c>.</summary>
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

    /// <summary>
    /// The expression below all layers, calls that keep the value among them: <c>code</c> of <c>int.Parse(code!.Trim())</c>.
    /// </summary>
    public static ExpressionSyntax Value(ExpressionSyntax expression)
    {
        while ((Inner(expression) ?? ValueCalls.Unchanged(expression)) is { } inner)
            expression = inner;

        return expression;
    }
}
