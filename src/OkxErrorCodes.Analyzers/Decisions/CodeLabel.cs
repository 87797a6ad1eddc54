using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Decisions;

/// <summary>A code that a branch or a list spells, as a literal or by a constant.</summary>
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
