namespace OkxAnalyzers.Catalog;

/// <summary>A mistake in a catalog and where it stands, counted from 1 as an editor does.</summary>
internal readonly record struct CatalogError
{
    public CatalogError(int line, int column, string message)
    {
        Line = line;
        Column = column;
        Message = message;
    }

    public int Line { get; }

    public int Column { get; }

    public string Message { get; }

    public override string ToString() => $"({Line},{Column}): {Message}";
}
