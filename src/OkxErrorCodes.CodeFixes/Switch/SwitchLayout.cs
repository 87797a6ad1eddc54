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
    private readonly ReportedSwitch _switch;
    private readonly SourceText _text;
    private readonly string _newLine;
    private readonly string _outerIndent;
    private readonly string _labelIndent;
    private readonly string _step;
    private readonly bool _isOnOneLine;

    public SwitchLayout(ReportedSwitch @switch)
    {
        _switch = @switch;
        _text = @switch.Text;
        _newLine = LineBreak.At(@switch.OpenBrace.SpanStart, _text);
        _step = Indentation.StepOf(_text);
        _isOnOneLine = LineOf(@switch.OpenBrace.SpanStart) == LineOf(@switch.CloseBrace.SpanStart);
        var outermost = IsFirstOnLine(@switch.CloseBrace) ? @switch.CloseBrace : @switch.Node.GetFirstToken();
        _outerIndent = Indentation.At(outermost.SpanStart, _text);
        _labelIndent = @switch.Branches.FirstOrDefault(branch => IsFirstOnLine(branch.GetFirstToken())) is { } first
            ? Indentation.At(first.SpanStart, _text)
            : _outerIndent + _step;
    }

    /// <summary>Inserts branches just before one, above the comment that belongs to it, or at the end.</summary>
    public IEnumerable<TextChange> Insert(IReadOnlyList<NewBranch> branches, SyntaxNode? before)
    {
        if (_isOnOneLine)
        {
            var written = branches.Select(OnOneLine).ToList();
            if (IsSpread(written.Sum(branch => branch.Length + 1)))
                return Spread(branches.Select(Write).ToList(), before);

            return new[]
            {
                before is null
                    ? new TextChange(new TextSpan(End.Position, 0), End.Separator + " " + Ended(string.Join(" ", written)))
                    : new TextChange(new TextSpan(before.SpanStart, 0), string.Concat(written.Select(one => one + " "))),
            };
        }

        var lines = branches.Select(Write).ToList();
        return new[] { before is null ? AtEnd(lines) : Before(before, lines) };
    }

    /// <summary>Inserts a branch just after one; a default stays the last.</summary>
    public IEnumerable<TextChange> InsertAfter(SyntaxNode branch, NewBranch added)
    {
        var branches = _switch.Branches.ToList();
        var next = branches.IndexOf(branch) + 1;
        return Insert(new[] { added }, next < branches.Count ? branches[next] : IsOfDefault(branch) ? branch : null);
    }

    /// <summary>Its other labels are constants, so that a further constant may stand before it.</summary>
    private static bool IsOfDefault(SyntaxNode branch) =>
        branch is SwitchSectionSyntax section
        && section.Labels.Any(label => label is DefaultSwitchLabelSyntax)
        && section.Labels.All(label => label is DefaultSwitchLabelSyntax or CaseSwitchLabelSyntax);

    /// <summary>Behind the last branch, and the comma that it lacks.</summary>
    private (int Position, string Separator) End
    {
        get
        {
            if (_switch.Node is not SwitchExpressionSyntax { Arms: var arms })
                return (_switch.Branches[_switch.Branches.Count - 1].Span.End, "");

            return arms.SeparatorCount == arms.Count
                ? (arms.GetSeparator(arms.Count - 1).Span.End, "")
                : (arms.Last().Span.End, ",");
        }
    }

    /// <summary>The last branch ends as the last one did.</summary>
    private string Ended(string branches) => End.Separator.Length > 0 ? branches.TrimEnd(',') : branches;

    /// <summary>
    /// Whether a switch on one line gets too long by so much. What is around it on the line would have to go onto lines of its own as well.
    /// </summary>
    public bool IsSpread(int added) => _isOnOneLine
        && _text.Lines.GetLineFromPosition(_switch.CloseBrace.SpanStart).Span.Length + added > _switch.Width
        && _switch.Node.AncestorsAndSelf().FirstOrDefault(node => node is StatementSyntax or MemberDeclarationSyntax) is { } whole
        && IsFirstOnLine(whole.GetFirstToken());

    /// <summary>The line that a branch of a switch on one line gets.</summary>
    public string SpreadLine(SyntaxNode branch) => _labelIndent + branch;

    /// <summary>Each branch of a switch that was written on one line goes onto its own, with others before one or at the end.</summary>
    public IEnumerable<TextChange> Spread(IReadOnlyList<string> written, SyntaxNode? before)
    {
        var type = _switch.Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>();
        if (type is null || IsFirstOnLine(type.OpenBraceToken))
            yield return Gap(_switch.OpenBrace, _newLine + _outerIndent);

        foreach (var branch in _switch.Branches)
        {
            var added = branch == before ? string.Concat(written.Select(one => _newLine + one)) : "";
            yield return Gap(branch.GetFirstToken(), added + _newLine + _labelIndent);
        }

        if (before is null && written.Count > 0 && End.Separator.Length > 0)
            yield return new TextChange(new TextSpan(End.Position, 0), End.Separator);

        var last = before is null ? Ended(string.Concat(written.Select(one => _newLine + one))) : "";
        yield return Gap(_switch.CloseBrace, last + _newLine + _outerIndent);
    }

    /// <summary>Puts a text in the place of the blanks before a token.</summary>
    private TextChange Gap(SyntaxToken token, string text) =>
        new(Indentation.WithBlanksBefore(new TextSpan(token.SpanStart, 0), _text), text);

    private TextChange AtEnd(IReadOnlyList<string> written)
    {
        var closing = _switch.CloseBrace;
        var (position, separator) = End;
        var gap = Between(_switch.Branches[_switch.Branches.Count - 1]) ? _newLine : "";
        var added = Ended(string.Join(_newLine, written.Select(branch => gap + branch))) + _newLine;
        if (!IsFirstOnLine(closing))
        {
            var before = _text.ToString(TextSpan.FromBounds(position, closing.SpanStart)).TrimEnd();
            return new TextChange(
                TextSpan.FromBounds(position, closing.SpanStart), separator + before + _newLine + added + _outerIndent);
        }

        // The comma goes right behind the last arm, in front of a comment; the rest onto lines of its own. A comment on the lines below
        // stays the last, as deep as a statement there.
        var line = _text.Lines.GetLineFromPosition(position).EndIncludingLineBreak;
        var end = _switch.IsStatement ? _text.Lines.GetLineFromPosition(closing.SpanStart).Start : line;
        var below = _text.ToString(TextSpan.FromBounds(line, end)).Split('\n').Select(
            text => text.TrimStart().StartsWith("//", StringComparison.Ordinal) ? _labelIndent + _step + text.TrimStart() : text);
        return new TextChange(
            TextSpan.FromBounds(position, end),
            separator + _text.ToString(TextSpan.FromBounds(position, line)) + added + string.Join("\n", below));
    }

    private TextChange Before(SyntaxNode branch, IReadOnlyList<string> written)
    {
        var anchor = branch.GetFirstToken();
        if (!IsFirstOnLine(anchor))
            return Gap(anchor, string.Concat(written.Select(one => _newLine + one)) + _newLine + _labelIndent);

        var gap = Between(branch) ? _newLine : "";
        return new TextChange(new TextSpan(StartWithComments(anchor), 0), string.Concat(written.Select(one => one + _newLine + gap)));
    }

    /// <summary>A blank line sets the branch apart from the one before it.</summary>
    private bool Between(SyntaxNode branch)
    {
        var line = LineOf(StartWithComments(branch.GetFirstToken()));
        return IsFirstOnLine(branch.GetFirstToken()) && line > 0 && string.IsNullOrWhiteSpace(_text.Lines[line - 1].ToString());
    }

    /// <summary>The start of the line of a branch, or of the comments right above it that are indented like it.</summary>
    private int StartWithComments(SyntaxToken first)
    {
        var start = _text.Lines.GetLineFromPosition(first.SpanStart);
        foreach (var trivia in first.LeadingTrivia.Reverse())
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                continue;

            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)
                || LineOf(trivia.Span.End) + 1 != start.LineNumber
                || !Indentation.Ends(trivia.SpanStart, _text)
                || Indentation.At(trivia.SpanStart, _text) != Indentation.At(first.SpanStart, _text))
            {
                break;
            }

            start = _text.Lines.GetLineFromPosition(trivia.SpanStart);
        }

        return start.Start;
    }

    private string Write(NewBranch branch) => _switch.IsStatement ? Section(branch) : Arm(branch);

    private string OnOneLine(NewBranch branch)
    {
        var comment = branch.Comment.Count == 0 ? "" : $"/* {string.Join(" ", branch.Comment)} */ ";
        var codes = _switch.IsStatement ? LabelCodes(branch, null) : ArmCodes(branch, null);
        return _switch.IsStatement
            ? $"{string.Join(" ", codes.Select(code => $"case {code}{Guard(branch)}:"))} {comment}{branch.Body}"
            : comment + string.Join(" ", codes.Select(code => $"{code}{Guard(branch)} => {branch.Body},"));
    }

    private string Arm(NewBranch branch)
    {
        // A value of several lines begins on the first.
        var end = $"{Guard(branch)} => {branch.Body},";
        var around = end.Split('\n')[0].Length;
        var apart = Guard(branch) + _newLine + _labelIndent + _step + end.Substring(Guard(branch).Length + 1);
        var arms = ArmCodes(branch, around).Select(codes =>
            codes + ((_labelIndent + codes).Split('\n').Last().Length + around > _switch.Width ? apart : end));
        return string.Join(_newLine, Comment(branch).Concat(arms).Select(line => _labelIndent + line));
    }

    /// <summary>Statements stand behind the label or below it, in braces or not, as in the first section that has any.</summary>
    private string Section(NewBranch branch)
    {
        var labels = LabelCodes(branch, "case : {".Length + Guard(branch).Length)
            .Select(code => $"{_labelIndent}case {code}{Guard(branch)}:")
            .ToList();
        var first = _switch.Branches.OfType<SwitchSectionSyntax>().SelectMany(section => section.Statements.Take(1)).FirstOrDefault();
        var block = first as BlockSyntax;
        var isBelow = first is null || IsFirstOnLine(first.GetFirstToken());
        if (!isBelow && (block is null || IsOnLine(block)))
        {
            // Behind a label of several lines nobody would look for it.
            var body = block is null ? $" {branch.Body}" : $" {{ {branch.Body} }}";
            if (labels.Any(label => label.IndexOf('\n') >= 0 || label.Length + body.Length > _switch.Width))
                return string.Join(_newLine, labels.Concat(Inside(_labelIndent + _step)));

            labels[labels.Count - 1] += body;
            return string.Join(_newLine, Comment(branch).Select(line => _labelIndent + line).Concat(labels));
        }

        var indent = first is not null && isBelow ? Indentation.At(first.SpanStart, _text) : _labelIndent + _step;
        if (block is null)
            return string.Join(_newLine, labels.Concat(Inside(indent)));

        var braces = isBelow ? indent : _labelIndent;
        if (isBelow)
            labels.Add(braces + "{");
        else
            labels[labels.Count - 1] += " {";

        var inner = block.Statements.FirstOrDefault(statement => IsFirstOnLine(statement.GetFirstToken()));
        return string.Join(
            _newLine,
            labels
                .Concat(Inside(inner is null ? braces + _step : Indentation.At(inner.SpanStart, _text)))
                .Append((IsFirstOnLine(block.CloseBraceToken) ? Indentation.At(block.CloseBraceToken.SpanStart, _text) : braces) + "}"));

        IEnumerable<string> Inside(string indent) => Comment(branch).Append(branch.Body).Select(line => indent + line);
    }

    private static IEnumerable<string> Comment(NewBranch branch) => branch.Comment.Select(line => "// " + line);

    private IEnumerable<string> ArmCodes(NewBranch branch, int? around) =>
        _switch.KnowsOr ? new[] { Join(branch.Codes, around) } : branch.Codes.Select(_switch.Wrap);

    private IEnumerable<string> LabelCodes(NewBranch branch, int? around) =>
        _switch.UsesOr ? new[] { Join(branch.Codes, around) } : branch.Codes.Select(_switch.Wrap);

    private static string Guard(NewBranch branch) => branch.Guard is null ? "" : " " + branch.Guard;

    /// <summary>Codes joined by <c>or</c>, on lines of their own where one line is too long for them.</summary>
    private string Join(IReadOnlyList<string> codes, int? around)
    {
        var line = _switch.Wrap(string.Join(" or ", codes));
        return codes.Count < 2 || around is null || _labelIndent.Length + line.Length + around <= _switch.Width
            ? line
            : string.Join($"{_newLine}{_labelIndent}{_step}or ", codes.Select(_switch.Wrap));
    }

    private bool IsOnLine(SyntaxNode node) => LineOf(node.SpanStart) == LineOf(node.Span.End);

    private bool IsFirstOnLine(SyntaxToken token) => Indentation.Ends(token.SpanStart, _text);

    private int LineOf(int position) => _text.Lines.GetLineFromPosition(position).LineNumber;
}
