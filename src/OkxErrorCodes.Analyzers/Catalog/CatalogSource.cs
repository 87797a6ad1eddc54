using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>One of a project's own catalog files, as it is now: another text is another source.</summary>
internal readonly record struct CatalogSource
{
    private readonly string _path;

    public CatalogSource(string path, SourceText text)
    {
        _path = path;
        Text = text;
    }

    public SourceText Text { get; }

    /// <summary>How another file's conflict speaks of this one.</summary>
    public string Name => Path.GetFileName(_path);
}
