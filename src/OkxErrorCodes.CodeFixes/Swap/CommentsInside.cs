using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The comments between the parts of <c>"51" + /* half */ "008"</c>, and where they stand once the parts are one.</summary>
internal sealed class CommentsInside
{
    private static readonly CommentsInside s_none = new();

    /// <summary>What puts them behind the constant, or at the end of its line.</summary>
    public ImmutableArray<TextChange> Moved { get; private init; } = ImmutableArray<TextChange>.Empty;

    /// <summary>Null where something would be lost: a directive, or a comment for which the line has no room.</summary>
    public static CommentsInside? Of(ExpressionSyntax literal)
    {
        var trivia = literal.DescendantTrivia()
            .Where(t => literal.Span.Contains(t.Span) && !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia))
            .ToList();
        if (trivia.Count == 0)
            return s_none;

        if (trivia.All(t => t.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            return At(literal.Span.End, string.Join(" ", trivia));

        return trivia.Count == 1 && trivia[0].IsKind(SyntaxKind.SingleLineCommentTrivia) && EndOfLine(literal) is { } end
            ? At(end, trivia[0].ToString())
            : null;
    }

    private static CommentsInside At(int position, string comments) =>
        new() { Moved = ImmutableArray.Create(new TextChange(new TextSpan(position, 0), " " + comments)) };

    /// <summary>Null where more than brackets and separators follows on the line.</summary>
    private static int? EndOfLine(ExpressionSyntax literal)
    {
        var text = literal.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(literal.Span.End);
        var rest = text.ToString(TextSpan.FromBounds(literal.Span.End, line.End));
        return rest.All(c => ")]},; \t".IndexOf(c) >= 0) ? literal.Span.End + rest.TrimEnd().Length : null;
    }
}
