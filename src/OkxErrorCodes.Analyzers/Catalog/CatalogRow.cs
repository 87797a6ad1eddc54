namespace OkxAnalyzers.Catalog;

/// <summary>A sound row of a catalog, with the fields that a row of another file may contradict.</summary>
internal readonly struct CatalogRow(ErrorCode content, CsvField code, CsvField name, CsvField retry)
{
    public ErrorCode Content => content;

    public CsvField Code => code;

    public CsvField Name => name;

    /// <summary>An empty advice says nothing of a code that is known already.</summary>
    public CsvField Retry => retry;
}
