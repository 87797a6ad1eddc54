using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// Breaks the lines that an edit makes too long: before each <c>or</c>, <c>||</c>, <c>&amp;&amp;</c> and <c>+</c> of a chain, and after
/// those commas of a list behind which the line is full.
/// </summary>
internal sealed class LongLines
{
    private readonly SyntaxNode _root;
    private readonly SourceText _text;
    private readonly Edits _edits;
    private readonly int _width;
    private readonly List<TextChange> _breaks = new();

    private LongLines(SyntaxNode root, SourceText text, Edits edits, int width)
    {
        _root = root;
        _text = text;
        _edits = edits;
        _width = width;
    }

    /// <summary>The breaks that the edits make necessary.</summary>
    public static IReadOnlyList<TextChange> Breaks(
        SyntaxNode root, SourceText text, Edits edits, int width, CancellationToken cancellation)
    {
        var lines = new LongLines(root, text, edits, width);
        var done = -1;
        foreach (var change in edits.Changes)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = text.Lines.GetLineFromPosition(change.Span.Start);
            if (line.LineNumber > done && edits.Map(line.Span).Length > width)
                lines.Break(line);

            done = line.LineNumber;
        }

        return lines._breaks;
    }

    private void Break(TextLine line)
    {
        var indent = Indentation.Of(line.ToString());
        Break(TextSpan.FromBounds(line.Start + indent.Length, line.End), indent, indent, Gaps(line));
    }

    /// <summary>Breaks a part of a line at the outermost chain or list in it, then what of that is still too long.</summary>
    /// <param name="part">The part.</param>
    /// <param name="indent">What stands before it on its line.</param>
    /// <param name="outer">Where a line begins from which its continuation is indented.</param>
    /// <param name="gaps">Where it may be broken.</param>
    private void Break(TextSpan part, string indent, string outer, IReadOnlyList<Gap> gaps)
    {
        var inside = gaps.Where(gap => gap.Span.Start > part.Start && gap.Span.End < part.End).ToList();
        if (inside.Count == 0 || Fits(part, indent))
            return;

        var around = inside.OrderBy(gap => gap.Depth).First().Around;
        var own = inside.Where(gap => gap.Around == around).ToList();
        var inner = inside.Where(gap => gap.Around != around).ToList();

        // What began on an earlier line goes on as that does.
        var next = around.SpanStart < part.Start ? indent : outer + Indentation.StepOf(_text);
        var start = part.Start;
        for (var i = 0; i < own.Count; i++)
        {
            var end = i + 1 < own.Count ? own[i + 1].Span.Start : part.End;
            if (own[i].IsFilled && Fits(TextSpan.FromBounds(start, end), indent))
                continue;

            _breaks.Add(new TextChange(own[i].Span, LineBreak.At(start, _text) + next));
            Break(TextSpan.FromBounds(start, own[i].Span.Start), indent, next, inner);
            (start, indent) = (own[i].Span.End, next);
        }

        Break(TextSpan.FromBounds(start, part.End), indent, next, inner);
    }

    private bool Fits(TextSpan part, string indent) => indent.Length + _edits.Map(part).Length <= _width;

    /// <summary>Where a line may be broken.</summary>
    private List<Gap> Gaps(TextLine line)
    {
        var gaps = new List<Gap>();
        foreach (var token in _root.DescendantTokens(line.Span).Where(token => line.Span.Contains(token.Span)))
        {
            // A formatter would break the braces of a pattern as well.
            if (token.Parent is not { } parent
                || parent.AncestorsAndSelf().Any(node => node is InterpolationSyntax or PropertyPatternClauseSyntax))
            {
                continue;
            }

            if (IsLink(token))
                Add(Chain(parent), WhiteBefore(token.SpanStart, line), isFilled: false);
            else if (IsComma(token) && token.GetNextToken().SpanStart < line.End)
                Add(parent, WhiteBehind(token.Span.End, line), isFilled: true);
        }

        return gaps;

        void Add(SyntaxNode around, TextSpan span, bool isFilled)
        {
            if (span.Start > line.Start && span.End < line.End && !_edits.Touch(span))
                gaps.Add(new Gap(around, span, around.Ancestors().Count(), isFilled));
        }
    }

    private static bool IsLink(SyntaxToken token) => token.Kind()
        is SyntaxKind.BarBarToken or SyntaxKind.AmpersandAmpersandToken
        || (token.IsKind(SyntaxKind.OrKeyword) && token.Parent is BinaryPatternSyntax)
        || (token.IsKind(SyntaxKind.PlusToken) && token.Parent is BinaryExpressionSyntax { Right: not LiteralExpressionSyntax });

    private static bool IsComma(SyntaxToken token) =>
        token.IsKind(SyntaxKind.CommaToken)
        && token.Parent is ExpressionSyntax or BaseArgumentListSyntax or AttributeArgumentListSyntax;

    private static SyntaxNode Chain(SyntaxNode link)
    {
        while (link.Parent is { } parent && parent.RawKind == link.RawKind)
            link = parent;

        return link;
    }

    private TextSpan WhiteBefore(int position, TextLine line)
    {
        var start = position;
        while (start > line.Start && char.IsWhiteSpace(_text[start - 1]))
            start--;

        return TextSpan.FromBounds(start, position);
    }

    private TextSpan WhiteBehind(int position, TextLine line)
    {
        var end = position;
        while (end < line.End && char.IsWhiteSpace(_text[end]))
            end++;

        return TextSpan.FromBounds(position, end);
    }

    /// <summary>White space that can become a line break.</summary>
    /// <param name="Around">The chain or list that it belongs to.</param>
    /// <param name="Span">Where it is.</param>
    /// <param name="Depth">How deep the chain or list is nested.</param>
    /// <param name="IsFilled">Whether lines take as much as there is room for, or one link each.</param>
    private readonly record struct Gap(SyntaxNode Around, TextSpan Span, int Depth, bool IsFilled);
}
