namespace OkxAnalyzers.Catalog;

/// <summary>One field of a CSV record and where it starts, counted from 1 as an editor does.</summary>
internal readonly struct CsvField(string text, int line, int column)
{
    public string Text => text;

    public int Line => line;

    public int Column => column;
}
