using System;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>How one file is written: as a person would have it in one place, and a little otherwise in another.</summary>
internal sealed class Layout
{
    private readonly Draw _draw;
    private readonly string _lineBreak;
    private readonly int _commentsOneIn;

    public Layout(Draw draw)
    {
        _draw = draw;
        Indent = draw.Of("    ", "    ", "    ", "  ", "\t");
        _lineBreak = draw.Of("\n", "\n", "\n", "\r\n");
        _commentsOneIn = draw.Of(3, 8, 1000);
        IsOnOneLine = draw.OneIn(8);
        BraceStaysOnLine = draw.OneIn(5);
        HasBlankLines = draw.OneIn(4);
        Section = draw.Of(Enum.GetValues<SectionStyle>());
        Alternatives = draw.Of(Enum.GetValues<AlternativeStyle>());
    }

    public enum SectionStyle
    {
        BodyBelow,
        BodyBehindLabel,
        LabelsInLine,
        BlockBehindLabel,
        BlockBelow,
    }

    public enum AlternativeStyle
    {
        InLine,
        OrInFront,
        OrBehind,
    }

    public string Indent { get; }

    /// <summary>The whole of the decision.</summary>
    public bool IsOnOneLine { get; }

    public bool BraceStaysOnLine { get; }

    public bool HasBlankLines { get; }

    public SectionStyle Section { get; }

    public AlternativeStyle Alternatives { get; }

    /// <summary>The file's way, and now and then another.</summary>
    public SectionStyle NextSection() => _draw.OneIn(5) ? _draw.Of(Enum.GetValues<SectionStyle>()) : Section;

    public AlternativeStyle NextAlternatives() => _draw.OneIn(5) ? _draw.Of(Enum.GetValues<AlternativeStyle>()) : Alternatives;

    public string At(int level) => string.Concat(Enumerable.Repeat(Indent, level));

    public string Line(int level, string text) => At(level) + text + "\n";

    /// <summary>A line of its own, or none.</summary>
    public string CommentAbove(int level) => _draw.OneIn(_commentsOneIn) ? Line(level, $"// {_draw.NewComment()}") : "";

    /// <summary>At the end of a line, or none.</summary>
    public string CommentBehind() => _draw.OneIn(_commentsOneIn) ? $" // {_draw.NewComment()}" : "";

    /// <summary>Inside of a line, or none.</summary>
    public string CommentWithin() => _draw.OneIn(_commentsOneIn * 3) ? $"/* {_draw.NewComment()} */ " : "";

    public string BlankLine(int level) => HasBlankLines && !_draw.OneIn(6) ? "\n" : CommentAbove(level);

    public string WithLineBreaks(string text) => text.Replace("\n", _lineBreak);
}
