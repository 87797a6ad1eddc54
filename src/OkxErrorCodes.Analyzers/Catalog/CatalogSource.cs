using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>One of a project's own catalog files, as it is now: another text is another source.</summary>
internal sealed record CatalogSource
{
    public CatalogSource(string path, SourceText text)
    {
        Path = path;
        Text = text;
    }

    public string Path { get; }

    public SourceText Text { get; }

    /// <summary>How another file's conflict speaks of this one.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
