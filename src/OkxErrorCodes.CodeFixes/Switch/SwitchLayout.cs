using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How a switch is laid out, and new branches written like those that it has.</summary>
internal sealed class SwitchLayout
{
    private const int Width = 140;

    private readonly ReportedSwitch _switch;
    private readonly SourceText _text;
    private readonly string _labelIndent;
    private readonly bool _isOnOneLine;

    public SwitchLayout(ReportedSwitch @switch)
    {
        _switch = @switch;
        _text = @switch.Text;
        NewLine = LineBreak.At(@switch.OpenBrace.SpanStart, _text);
        var first = @switch.Branches[0].SpanStart;
        _isOnOneLine = !IsFirstOnLine(first);
        _labelIndent = IndentAt(first);
        Indent = _labelIndent.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";
    }

    public string NewLine { get; }

    /// <summary>One step to the right.</summary>
    public string Indent { get; }

    /// <summary>Inserts branches just before one, above the comment that belongs to it, or at the end.</summary>
    public TextChange Insert(IReadOnlyList<NewBranch> branches, SyntaxNode? before)
    {
        var written = branches.Select(branch => Write(branch)).ToList();
        if (before is not null)
            return Insert(before, written);

        var closing = _switch.CloseBrace;
        var last = _switch.Branches[_switch.Branches.Count - 1];
        var separator = "";
        var position = last.Span.End;
        if (_switch.Node is SwitchExpressionSyntax { Arms: var arms })
        {
            if (arms.SeparatorCount == arms.Count)
                position = arms.GetSeparator(arms.Count - 1).Span.End;
            else
                separator = ",";
        }

        if (_isOnOneLine || !IsFirstOnLine(closing.SpanStart))
            return new TextChange(new TextSpan(position, 0), separator + " " + Trimmed(string.Join(" ", written), separator));

        // The comma goes right behind the last arm, in front of a comment; the rest onto lines of its own.
        var gap = Between(last) ? NewLine : "";
        var end = _text.Lines.GetLineFromPosition(closing.SpanStart).Start;
        var kept = _text.ToString(TextSpan.FromBounds(position, end));
        var added = string.Concat(written.Select(branch => gap + branch + NewLine));
        if (separator.Length > 0)
            added = Trimmed(added.TrimEnd(), separator) + NewLine;

        return new TextChange(TextSpan.FromBounds(position, end), separator + kept + added);
    }

    /// <summary>Inserts a branch just after one.</summary>
    public TextChange InsertAfter(SyntaxNode branch, NewBranch added)
    {
        var branches = _switch.Branches.ToList();
        var next = branches.IndexOf(branch) + 1;
        return Insert(new[] { added }, next < branches.Count ? branches[next] : null);
    }

    public bool IsFirstOnLine(int position)
    {
        var line = _text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(_text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    public bool IsLong(int width) => !_isOnOneLine && width > Width;

    public string IndentAt(int position)
    {
        var line = _text.ToString(_text.Lines.GetLineFromPosition(position).Span);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>Codes joined by <c>or</c>, on lines of their own where one line is too long for them.</summary>
    public string Join(IReadOnlyList<string> codes, string indent, int around)
    {
        var line = string.Join(" or ", codes);
        return _isOnOneLine || codes.Count < 3 || indent.Length + line.Length + around <= Width
            ? line
            : string.Join($"{NewLine}{indent}{Indent}or ", codes);
    }

    private static string Trimmed(string branches, string separator) =>
        separator.Length > 0 && branches.EndsWith(",", StringComparison.Ordinal)
            ? branches.Substring(0, branches.Length - 1)
            : branches;

    private TextChange Insert(SyntaxNode before, IReadOnlyList<string> written)
    {
        var anchor = before.GetFirstToken();
        if (!IsFirstOnLine(anchor.SpanStart))
            return new TextChange(new TextSpan(anchor.SpanStart, 0), string.Concat(written.Select(branch => branch + " ")));

        var start = StartWithComments(anchor);
        var gap = Between(before) ? NewLine : "";
        return new TextChange(new TextSpan(start, 0), string.Concat(written.Select(branch => branch + NewLine + gap)));
    }

    /// <summary>A blank line sets the branch apart from the one before it.</summary>
    private bool Between(SyntaxNode branch)
    {
        var line = _text.Lines.GetLineFromPosition(StartWithComments(branch.GetFirstToken())).LineNumber;
        return line > 0 && string.IsNullOrWhiteSpace(_text.Lines[line - 1].ToString());
    }

    /// <summary>The start of the line of a branch, or of the comments right above it that are indented like it.</summary>
    private int StartWithComments(SyntaxToken first)
    {
        var start = _text.Lines.GetLineFromPosition(first.SpanStart);
        foreach (var trivia in first.LeadingTrivia.Reverse())
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                continue;

            var line = _text.Lines.GetLineFromPosition(trivia.SpanStart);
            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)
                || _text.Lines.GetLineFromPosition(trivia.Span.End).LineNumber + 1 != start.LineNumber
                || !IsFirstOnLine(trivia.SpanStart)
                || IndentAt(trivia.SpanStart) != IndentAt(first.SpanStart))
            {
                break;
            }

            start = line;
        }

        return start.Start;
    }

    private string Write(NewBranch branch) => _switch.IsStatement ? Section(branch) : Arm(branch);

    private static string Flat(string comment) => comment.Replace("\n", " ");

    private static IEnumerable<string> Comment(NewBranch branch) =>
        branch.Comment is null ? Enumerable.Empty<string>() : branch.Comment.Split('\n').Select(line => "// " + line);

    private string Arm(NewBranch branch)
    {
        var guard = branch.Guard is null ? "" : " " + branch.Guard;
        var patterns = _switch.KnowsOr
            ? new[] { _switch.Wrap(Join(branch.Codes, _labelIndent, branch.Body.Length + _switch.Wrap("").Length)) }
            : branch.Codes.Select(code => _switch.Wrap(code));
        var arms = patterns.Select(pattern => $"{pattern}{guard} => {branch.Body},").ToList();
        if (_isOnOneLine)
            return (branch.Comment is null ? "" : $"/* {Flat(branch.Comment)} */ ") + string.Join(" ", arms);

        return string.Join(NewLine, Comment(branch).Concat(arms).Select(line => _labelIndent + line));
    }

    private string Section(NewBranch branch)
    {
        var guard = branch.Guard is null ? "" : " " + branch.Guard;
        var codes = _switch.UsesOr ? new[] { Join(branch.Codes, _labelIndent, _switch.Wrap("").Length) } : branch.Codes;
        var labels = codes.Select(code => $"case {_switch.Wrap(code)}{guard}:").ToList();
        if (_isOnOneLine)
            return string.Join(" ", labels) + (branch.Comment is null ? " " : $" /* {Flat(branch.Comment)} */ ") + branch.Body;

        var like = _switch.Branches.OfType<SwitchSectionSyntax>().FirstOrDefault(section => section.Statements.Count > 0);
        var statement = like?.Statements[0];
        var lines = new List<string>();
        if (statement is not null && statement is not BlockSyntax && !IsFirstOnLine(statement.SpanStart))
        {
            lines.AddRange(Comment(branch).Select(line => _labelIndent + line));
            lines.AddRange(labels.Select(label => _labelIndent + label));
            lines[lines.Count - 1] += " " + branch.Body;
            return string.Join(NewLine, lines);
        }

        lines.AddRange(labels.Select(label => _labelIndent + label));
        var indent = statement is null ? _labelIndent + Indent : IndentAt(statement.SpanStart);
        if (statement is not BlockSyntax { Statements: { Count: > 0 } inner } block)
        {
            lines.AddRange(Comment(branch).Select(line => indent + line));
            lines.Add(indent + branch.Body);
            return string.Join(NewLine, lines);
        }

        if (IsFirstOnLine(block.SpanStart))
            lines.Add(indent + "{");
        else
            lines[lines.Count - 1] += " {";

        lines.AddRange(Comment(branch).Select(line => IndentAt(inner[0].SpanStart) + line));
        lines.Add(IndentAt(inner[0].SpanStart) + branch.Body);
        lines.Add(IndentAt(block.CloseBraceToken.SpanStart) + "}");
        return string.Join(NewLine, lines);
    }
}
