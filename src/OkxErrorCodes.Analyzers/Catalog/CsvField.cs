using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>One field of a CSV record and where it starts, counted from 1 as an editor does; the span has its quotes.</summary>
internal readonly struct CsvField(string text, int line, int column, TextSpan span)
{
    public string Text => text;

    public int Line => line;

    public int Column => column;

    public TextSpan Span => span;
}
