using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// What stands side by side, a code each: alternatives of a pattern or a condition, labels of a section, elements of a list. One of them
/// goes with its line and its comments; one that comes is laid out like the others.
/// </summary>
internal sealed class CodeSequence
{
    private readonly IReadOnlyList<SyntaxNode> _items;
    private readonly IReadOnlyList<SyntaxToken> _separators;
    private readonly SourceText _text;

    private CodeSequence(IReadOnlyList<SyntaxNode> items, IEnumerable<SyntaxToken> separators, SourceText text)
    {
        _items = items;
        _separators = separators.ToList();
        _text = text;
    }

    public IReadOnlyList<SyntaxNode> Items => _items;

    private bool HasSeparators => _separators.Count > 0;

    public static CodeSequence OfLabels(IReadOnlyList<SwitchLabelSyntax> labels, SourceText text) =>
        new(labels, Enumerable.Empty<SyntaxToken>(), text);

    /// <summary>The expressions or elements of a list, with the commas between them and perhaps one behind the last.</summary>
    public static CodeSequence OfList(SyntaxNode list, SourceText text)
    {
        var children = list.ChildNodesAndTokens();
        return new(
            children.Where(child => child.IsNode).Select(child => child.AsNode()!).ToList(),
            children.Where(child => child.IsKind(SyntaxKind.CommaToken)).Select(child => child.AsToken()),
            text);
    }

    /// <summary>What <c>or</c> or <c>||</c> joins, or <c>and</c> or <c>&amp;&amp;</c> where each part rules a code out.</summary>
    public static CodeSequence OfAlternatives(SyntaxNode chain, SourceText text)
    {
        while (chain.Parent is { } parent && parent.RawKind == chain.RawKind && OperandsOf(parent) is { Left: var left } && left == chain)
            chain = parent;

        var items = new List<SyntaxNode>();
        var separators = new List<SyntaxToken>();
        var kind = chain.RawKind;
        while (chain.RawKind == kind && OperandsOf(chain) is var (first, or, last))
        {
            items.Insert(0, last);
            separators.Insert(0, or);
            chain = first;
        }

        items.Insert(0, chain);
        return new(items, separators, text);
    }

    /// <summary>The edits that take one away, and the text of the comments that go with it, line by line.</summary>
    public (IReadOnlyList<TextChange> Changes, IReadOnlyList<string> Comments) Without(SyntaxNode item)
    {
        var changes = Removal(_items.TakeWhile(other => other != item).Count()).Where(change => !change.Span.IsEmpty).ToList();
        var comments = item.SyntaxTree.GetRoot()
            .DescendantTrivia(TextSpan.FromBounds(changes.Min(change => change.Span.Start), changes.Max(change => change.Span.End)))
            .Where(trivia => IsComment(trivia) && changes.Any(change => change.Span.Contains(trivia.Span)))
            .Where(trivia => !changes.Any(change => change.NewText!.Contains(trivia.ToString())))
            .SelectMany(LinesOf)
            .Where(line => line.Length > 0)
            .ToList();
        return (changes, comments);
    }

    /// <summary>The edits that bring others: each before the item of an index, or behind the last.</summary>
    /// <param name="added">What comes, in its order.</param>
    /// <param name="separator"><c>or</c>, which a single item does not show; empty for labels.</param>
    /// <param name="width">How long a line may become.</param>
    /// <param name="spread">The line that they come onto, where another edit gives them one of their own.</param>
    public IEnumerable<TextChange> With(
        IReadOnlyList<(int At, string Text)> added, string separator, int width, string? spread = null)
    {
        if (IsOnOwnLines)
            return added.GroupBy(one => one.At, one => one.Text).SelectMany(group => OnOwnLines(group.Key, group.ToList(), separator));

        var apart = separator.Length == 0 ? " " : $" {separator} ";
        var end = _items[_items.Count - 1].Span.End;
        var present = spread ?? _text.Lines.GetLineFromPosition(end).ToString();
        if (present.Length + added.Sum(one => one.Text.Length + apart.Length) <= width)
        {
            return added.GroupBy(one => one.At, one => one.Text).Select(group => group.Key < _items.Count
                ? new TextChange(new TextSpan(_items[group.Key].SpanStart, 0), string.Concat(group.Select(text => text + apart)))
                : new TextChange(new TextSpan(end, 0), string.Concat(group.Select(text => apart + text))));
        }

        var line = NewLine + (spread is null ? Indentation.At(_items[0].SpanStart, _text) : Indentation.Of(spread));
        if (separator.Length == 0)
            return OnLinesOfTheirOwn(added, line);

        var deeper = line + Indentation.StepOf(_text) + separator + " ";
        return new[] { new TextChange(new TextSpan(end, 0), string.Concat(added.Select(one => deeper + one.Text))) };
    }

    /// <summary>Labels that shared a line get one each, all of them.</summary>
    private IEnumerable<TextChange> OnLinesOfTheirOwn(IReadOnlyList<(int At, string Text)> added, string line)
    {
        for (var i = 0; i <= _items.Count; i++)
        {
            var start = i == 0 ? _items[0].SpanStart : EndOf(i - 1);
            var end = i == 0 || i == _items.Count ? start : StartOf(i);
            var lines = added.Where(one => one.At == i).Select(one => one.Text).ToList();
            if (i < _items.Count)
                lines.Add("");

            if (i > 0)
                lines.Insert(0, "");

            yield return new TextChange(TextSpan.FromBounds(start, end), string.Join(line, lines));
        }
    }

    private string NewLine => LineBreak.At(_items[0].SpanStart, _text);

    /// <summary>Each but the first begins a line, or does so behind its separator; a label alone may.</summary>
    public bool IsOnOwnLines => _items.Count == 1
        ? _items[0] is SwitchLabelSyntax label && Indentation.Ends(label.SpanStart, _text) && !IsBesideLabel(label)
        : Enumerable.Range(1, _items.Count - 1).All(BeginsLine);

    /// <summary><c>case "50004": default:</c></summary>
    private bool IsBesideLabel(SwitchLabelSyntax label) =>
        label.GetLastToken().GetNextToken() is { Parent: SwitchLabelSyntax } next && LineOf(next.SpanStart) == LineOf(label.Span.End);

    /// <summary>The separators end their lines: <c>"50011" or</c>.</summary>
    private bool IsSeparatorBehind => HasSeparators && !Indentation.Ends(_separators[0].SpanStart, _text);

    private bool BeginsLine(int index) => Indentation.Ends(
        index > 0 && HasSeparators && !IsBehindOnItsLine(index - 1) ? _separators[index - 1].SpanStart : _items[index].SpanStart, _text);

    /// <summary>A separator stands on the line of what it follows.</summary>
    private bool IsBehindOnItsLine(int index) => LineOf(_separators[index].SpanStart) == LineOf(_items[index].Span.End);

    private IEnumerable<TextChange> OnOwnLines(int at, IReadOnlyList<string> texts, string separator)
    {
        var ahead = IsSeparatorBehind || separator.Length == 0 ? "" : separator + " ";
        var behind = IsSeparatorBehind ? " " + separator : "";
        if (at == _items.Count)
        {
            // Behind the last one's comment, unless more of the program stands there.
            var last = _items[at - 1].Span.End;
            var end = EndOfLineBehind(last) ?? last;
            var lines = texts.Select(text => NewLine + IndentOf(at - 1) + ahead + text);
            yield return new TextChange(
                TextSpan.FromBounds(last, end), behind + _text.ToString(TextSpan.FromBounds(last, end)) + string.Join(behind, lines));
        }
        else if (at == 0 && (ahead.Length > 0 || !Indentation.Ends(_items[0].SpanStart, _text)))
        {
            yield return new TextChange(
                new TextSpan(_items[0].SpanStart, 0), string.Concat(texts.Select(text => text + behind + NewLine + IndentOf(1) + ahead)));
        }
        else
        {
            yield return new TextChange(
                new TextSpan(_text.Lines.GetLineFromPosition(StartWithComments(at)).Start, 0),
                string.Concat(texts.Select(text => IndentOf(at) + ahead + text + behind + NewLine)));
        }
    }

    private string IndentOf(int index) => Indentation.At(_items[index].SpanStart, _text);

    private IEnumerable<TextChange> Removal(int index)
    {
        var item = _items[index];
        var isLast = index == _items.Count - 1;
        var before = index > 0 && HasSeparators ? _separators[index - 1] : (SyntaxToken?)null;
        var behind = index < _separators.Count ? _separators[index] : (SyntaxToken?)null;
        var ownLine = EndOfLineBehind(behind is not null && IsBehindOnItsLine(index) ? behind.Value.Span.End : item.Span.End);
        if (BeginsLine(index) && ownLine is { } end && !(index == 0 && IsFollowedFurtherIn))
        {
            // Whole lines, with the comments behind and above.
            if (isLast && behind is null && before is { } or && IsBehindOnItsLine(index - 1))
                yield return Removed(WithBlanksBefore(or.Span));

            yield return Removed(TextSpan.FromBounds(
                _text.Lines.GetLineFromPosition(StartWithComments(index)).Start,
                _text.Lines.GetLineFromPosition(end).EndIncludingLineBreak));
        }
        else if (!HasSeparators)
        {
            // What stands behind the last label goes behind the one before it, or below that one's comment.
            var isBelow = isLast && BeginsLine(index);
            var start = isBelow ? StartWithComments(index) : item.SpanStart;
            yield return isLast && Indentation.IsBlank(_items[index - 1].Span.End, start, _text)
                ? Removed(TextSpan.FromBounds(_items[index - 1].Span.End, item.Span.End))
                : new TextChange(
                    TextSpan.FromBounds(start, WithBlanksBehind(item.Span).End), isBelow ? Indentation.StepOf(_text) : "");
        }
        else if (!isLast && (index == 0 || (IsBehindOnItsLine(index) && LineOf(StartOf(index + 1)) == LineOf(item.Span.End))))
        {
            yield return Removed(TextSpan.FromBounds(StartOf(index), StartOf(index + 1)));
        }
        else
        {
            foreach (var change in RemovalBehind(_separators[index - 1], index, isLast ? behind : null))
                yield return change;
        }
    }

    /// <summary>The second stands behind its separator, or deeper than the first: it takes the place of the first.</summary>
    private bool IsFollowedFurtherIn => HasSeparators && _items.Count > 1
        && (!IsBehindOnItsLine(0) || (IndentOf(0) != IndentOf(1) && AboveOf(_items[1].GetFirstToken()) == _items[1].SpanStart));

    /// <summary>Removes an item from the end of the one before it; a comment that stands between them goes to the end of the line.</summary>
    private IEnumerable<TextChange> RemovalBehind(SyntaxToken separator, int index, SyntaxToken? trailing)
    {
        var start = trailing is null ? EndOf(index - 1) : separator.Span.End;
        var end = trailing?.Span.End ?? EndOf(index);
        var between = _items[index].SyntaxTree.GetRoot()
            .DescendantTrivia(TextSpan.FromBounds(start, StartOf(index)))
            .Where(trivia => IsComment(trivia) && trivia.SpanStart >= start && trivia.Span.End <= StartOf(index))
            .Select(trivia => trivia.ToString())
            .ToList();
        var line = _text.Lines.GetLineFromPosition(end);
        var rest = _text.ToString(TextSpan.FromBounds(end, line.End));
        var comment = rest.IndexOf("//", StringComparison.Ordinal);
        var code = (comment < 0 ? rest : rest.Substring(0, comment)).TrimEnd();
        if (between.Count == 0)
        {
            yield return Removed(TextSpan.FromBounds(start, end));
        }
        else if (between.Count == 1 && code.All(c => ":;,)]}{ ".IndexOf(c) >= 0))
        {
            yield return new TextChange(TextSpan.FromBounds(start, line.End), $"{code} {between[0]}");
        }
        else
        {
            if (trailing is null)
                yield return Removed(IsBehindOnItsLine(index - 1) ? WithBlanksBefore(separator.Span) : WithBlanksBehind(separator.Span));

            yield return Removed(WithBlanksBehind(TextSpan.FromBounds(StartOf(index), end)));
        }
    }

    private static TextChange Removed(TextSpan span) => new(span, "");

    /// <summary>With a comment ahead of it on the same line: <c>/* busy */ "50013"</c>.</summary>
    private int StartOf(int index)
    {
        var first = _items[index].GetFirstToken();
        var start = first.SpanStart;
        var before = index == 0 || HasSeparators ? first.GetPreviousToken().TrailingTrivia : default;
        foreach (var trivia in before.Concat(first.LeadingTrivia).Reverse())
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && LineOf(trivia.SpanStart) == LineOf(start))
                start = trivia.SpanStart;
        }

        // [ /* busy */ "50013", "50011"]
        var previous = first.GetPreviousToken();
        return start < first.SpanStart && previous.Kind() is SyntaxKind.OpenBracketToken or SyntaxKind.OpenParenToken
            ? previous.Span.End
            : start;
    }

    /// <summary>With a comment between it and its separator: <c>"50013" /* busy */ or</c>.</summary>
    private int EndOf(int index)
    {
        var end = _items[index].Span.End;
        foreach (var trivia in _items[index].GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) && LineOf(trivia.SpanStart) == LineOf(end))
                end = trivia.Span.End;
        }

        return end;
    }

    /// <summary>With the comments on the lines above that speak of this one alone: the next one has its own, or there is none.</summary>
    private int StartWithComments(int index)
    {
        var first = index > 0 && HasSeparators && !IsBehindOnItsLine(index - 1) ? _separators[index - 1] : _items[index].GetFirstToken();
        var start = AboveOf(first);
        return start == first.SpanStart
            || index == _items.Count - 1
            || (BeginsLine(index + 1) && AboveOf(_items[index + 1].GetFirstToken()) is var next && next < _items[index + 1].SpanStart)
                ? start
                : first.SpanStart;
    }

    private int AboveOf(SyntaxToken token)
    {
        var start = token.SpanStart;
        foreach (var trivia in token.LeadingTrivia.Reverse().Where(IsComment))
        {
            if (!Indentation.Ends(trivia.SpanStart, _text) || LineOf(trivia.Span.End) + 1 != LineOf(start))
                break;

            start = trivia.SpanStart;
        }

        return start;
    }

    /// <summary>Where the line ends; null where more of the program stands on it.</summary>
    private int? EndOfLineBehind(int position)
    {
        var end = _text.Lines.GetLineFromPosition(position).End;
        var token = _items[0].SyntaxTree.GetRoot().FindToken(position);
        var next = token.SpanStart >= position ? token : token.GetNextToken(includeZeroWidth: false);
        if (next.RawKind != 0 && next.SpanStart < end)
            return null;

        // A comment that goes on below is nobody's own.
        return next.RawKind == 0 || next.LeadingTrivia.Concat(next.GetPreviousToken().TrailingTrivia)
            .All(trivia => trivia.SpanStart >= end || trivia.Span.End <= end || !IsComment(trivia))
                ? end
                : null;
    }

    private TextSpan WithBlanksBefore(TextSpan span) => Indentation.WithBlanksBefore(span, _text);

    private TextSpan WithBlanksBehind(TextSpan span) => Indentation.WithBlanksBehind(span, _text);

    private int LineOf(int position) => _text.Lines.GetLineFromPosition(position).LineNumber;

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static IEnumerable<string> LinesOf(SyntaxTrivia comment)
    {
        var text = comment.ToString();
        return comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
            ? new[] { text.Substring(2).Trim() }
            : text.Substring(2, text.Length - 4).Split('\n').Select(line => line.Trim().TrimStart('*').Trim());
    }

    private static (SyntaxNode Left, SyntaxToken Operator, SyntaxNode Right)? OperandsOf(SyntaxNode node) => node switch
    {
        BinaryPatternSyntax both => (both.Left, both.OperatorToken, both.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression } both =>
            (both.Left, both.OperatorToken, both.Right),
        _ => null,
    };
}
