using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>A mistake in a catalog and where it stands: the line and column counted from 1 as an editor does, and the characters.</summary>
internal readonly record struct CatalogError
{
    public CatalogError(int line, int column, TextSpan span, string message)
    {
        Line = line;
        Column = column;
        Span = span;
        Message = message;
    }

    public CatalogError(CsvField field, string message)
        : this(field.Line, field.Column, field.Span, message)
    {
    }

    public int Line { get; }

    public int Column { get; }

    public TextSpan Span { get; }

    public string Message { get; }

    public override string ToString() => $"({Line},{Column}): {Message}";
}
