using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Finds the expression that fills a place.</summary>
internal static class ReportedExpression
{
    /// <summary>Null where none does: the document has changed, or the edit made something else of it.</summary>
    public static ExpressionSyntax? At(TextSpan place, SyntaxNode root)
    {
        var node = root.FullSpan.Contains(place) ? root.FindToken(place.Start).Parent : null;
        while (node is not null && node.SpanStart == place.Start && node.Span.End < place.End)
            node = node.Parent;

        return node?.Span == place ? node as ExpressionSyntax : null;
    }
}
