using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Text that only some builds compile, <c>#if NET</c>: what is edited beside it holds for one of them.</summary>
internal static class ConditionalText
{
    public static bool IsIn(SyntaxNode node) =>
        node.ContainsDirectives
        && node.DescendantTrivia().Any(trivia => trivia.Kind()
            is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia
            or SyntaxKind.EndIfDirectiveTrivia);
}
