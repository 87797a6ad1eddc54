using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Writes an <c>if</c> above or below another one, with the file's indents, braces and line ends.</summary>
internal sealed class IfLayout
{
    private readonly IfStatementSyntax _if;
    private readonly SourceText _text;

    public IfLayout(IfStatementSyntax @if, SourceText text)
    {
        _if = @if;
        _text = text;
    }

    private string NewLine => LineBreak.At(_if.SpanStart, _text);

    /// <summary>Null where the <c>if</c> is no statement of a block, with lines of its own.</summary>
    public TextChange? Above(string condition, IEnumerable<string> comment, string body)
    {
        if (Write(condition, comment, body) is not { } written)
            return null;

        return new TextChange(new TextSpan(StartWithComments(), 0), written + NewLine + NewLine);
    }

    /// <inheritdoc cref="Above"/>
    public TextChange? Below(string condition, IEnumerable<string> comment, string body)
    {
        var line = _text.Lines.GetLineFromPosition(_if.Span.End);
        if (Write(condition, comment, body) is not { } written || _if.GetTrailingTrivia().Span.End < line.End)
            return null;

        var next = _text.Lines[line.LineNumber + 1].ToString().Trim();
        var gap = next.Length == 0 || next[0] == '}' ? "" : NewLine;
        return new TextChange(new TextSpan(line.End, 0), NewLine + NewLine + written + gap);
    }

    private string? Write(string condition, IEnumerable<string> comment, string body)
    {
        if (_if.Parent is not BlockSyntax block || !Indentation.Ends(_if.SpanStart, _text))
            return null;

        var indent = Indentation.At(_if.SpanStart, _text);
        var outer = Indentation.At(block.SpanStart, _text);
        var isDeeper = indent.Length > outer.Length && indent.StartsWith(outer, StringComparison.Ordinal);
        var inner = indent + (isDeeper ? indent.Substring(outer.Length) : Indentation.StepOf(_text));
        var lines = new List<string>();
        if (Indentation.Ends(block.SpanStart, _text))
            lines.AddRange(new[] { $"{indent}if ({condition})", indent + "{" });
        else
            lines.Add($"{indent}if ({condition}) {{");

        lines.AddRange(comment.Select(line => $"{inner}// {line}"));
        lines.AddRange(new[] { inner + body, indent + "}" });
        return string.Join(NewLine, lines);
    }

    /// <summary>The comments right above belong to the <c>if</c>.</summary>
    private int StartWithComments()
    {
        var line = _text.Lines.GetLineFromPosition(_if.SpanStart);
        foreach (var comment in _if.GetLeadingTrivia().Reverse().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            var above = _text.Lines.GetLineFromPosition(comment.SpanStart);
            if (above.LineNumber + 1 != line.LineNumber || !Indentation.Ends(comment.SpanStart, _text))
                break;

            line = above;
        }

        return line.Start;
    }
}
