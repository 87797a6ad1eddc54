namespace OkxAnalyzers.Catalog;

/// <summary>The columns of a catalog, in the order in which the package's own file has them.</summary>
internal enum CatalogColumn
{
    Code,
    Name,
    Section,
    Http,
    Arrives,
    Operation,
    Retry,
    Reason,
    Status,
    Edition,
    Message,
    Summary,
    Note,
}
