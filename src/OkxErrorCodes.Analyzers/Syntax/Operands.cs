using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>The operands of a chain of one operator, from left to right. A chain of thousands is flattened without recursion.</summary>
internal static class Operands
{
    public static IReadOnlyList<ExpressionSyntax> Of(ExpressionSyntax expression, SyntaxKind @operator)
    {
        var operands = new List<ExpressionSyntax>();
        for (; expression is BinaryExpressionSyntax binary && binary.IsKind(@operator); expression = binary.Left)
            operands.Add(binary.Right);

        operands.Add(expression);
        operands.Reverse();
        return operands;
    }

    public static IReadOnlyList<PatternSyntax> Of(PatternSyntax pattern, SyntaxKind @operator)
    {
        var operands = new List<PatternSyntax>();
        for (; pattern is BinaryPatternSyntax binary && binary.IsKind(@operator); pattern = binary.Left)
            operands.Add(binary.Right);

        operands.Add(pattern);
        operands.Reverse();
        return operands;
    }
}
