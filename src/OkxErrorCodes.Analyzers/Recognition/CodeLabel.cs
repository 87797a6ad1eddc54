using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Recognition;

/// <summary>A code that an expression spells, as a literal or by a constant.</summary>
internal readonly struct CodeLabel
{
    public CodeLabel(ErrorCode code, ExpressionSyntax expression)
    {
        Code = code;
        Expression = expression;
    }

    public ErrorCode Code { get; }

    public ExpressionSyntax Expression { get; }
}
