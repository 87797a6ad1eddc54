using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How a text ends its lines: as the line there does, else as the first one does.</summary>
internal static class LineBreak
{
    public static string At(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return Of(line, text) is { Length: > 0 } own ? own : Of(text.Lines[0], text) is { Length: > 0 } first ? first : "\n";
    }

    private static string Of(TextLine line, SourceText text) => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
}
