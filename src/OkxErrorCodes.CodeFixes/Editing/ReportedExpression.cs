using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Finds the expression that fills a place.</summary>
internal static class ReportedExpression
{
    /// <summary>Null where none does: the document has changed, or the edit made something else of it.</summary>
    public static ExpressionSyntax? At(TextSpan place, SyntaxNode root) =>
        root.FullSpan.Contains(place)
        && root.FindNode(place, getInnermostNodeForTie: true) is ExpressionSyntax expression
        && expression.Span == place
            ? expression
            : null;
}
