using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// The catalog of one project: the package's, with the rows of the project's own files.
/// A file is read once for all analyzers and the generator, and again only when its text changes.
/// </summary>
internal sealed class ProjectCatalog
{
    public const string FileName = "okx-error-codes.csv";

    private static readonly ProjectCatalog s_none = new(ImmutableArray<Source>.Empty, ErrorCodeCatalog.Embedded, null);

    private static readonly ConditionalWeakTable<SourceText, CatalogFile> s_files = new();

    // The last project with this text as its first file: nearly always the only one.
    private static readonly ConditionalWeakTable<SourceText, StrongBox<ProjectCatalog?>> s_projects = new();

    private readonly ImmutableArray<Source> _sources;
    private readonly ILookup<int, CatalogError>? _conflicts;

    private ProjectCatalog(ImmutableArray<Source> sources, ErrorCodeCatalog codes, ILookup<int, CatalogError>? conflicts)
    {
        _sources = sources;
        Codes = codes;
        _conflicts = conflicts;
    }

    /// <summary>The embedded catalog itself, where the project has no row of its own.</summary>
    public ErrorCodeCatalog Codes { get; }

    public static bool IsOwn(string path) => path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The catalog of a project with these additional files, others among them.</summary>
    public static ProjectCatalog Of(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var file in files)
        {
            if (IsOwn(file.Path) && file.GetText(cancellation) is { } text)
                sources.Add(new Source(file.Path, text));
        }

        if (sources.Count == 0)
            return s_none;

        // Hosts hand the files over in any order; which of two rows comes second must not hang on it.
        sources.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var last = s_projects.GetValue(sources[0].Text, static _ => new StrongBox<ProjectCatalog?>());
        lock (last)
        {
            if (last.Value is null || !last.Value._sources.SequenceEqual(sources))
                last.Value = Read(sources.ToImmutable());

            return last.Value;
        }
    }

    /// <summary>The mistakes of one file and its conflicts with others, in the order of their places.</summary>
    public IEnumerable<CatalogError> MistakesIn(SourceText text)
    {
        for (var i = 0; i < _sources.Length; i++)
        {
            if (_sources[i].Text == text)
                return FileOf(text).Errors.Concat(_conflicts![i]).OrderBy(mistake => mistake.Span.Start);
        }

        return Enumerable.Empty<CatalogError>();
    }

    private static ProjectCatalog Read(ImmutableArray<Source> sources)
    {
        var merge = new CatalogMerge();
        for (var i = 0; i < sources.Length; i++)
            merge.Add(FileOf(sources[i].Text).Rows, i, sources[i].Name);

        return new ProjectCatalog(
            sources, merge.ToCatalog(), merge.Conflicts.ToLookup(conflict => conflict.Source, conflict => conflict.Conflict));
    }

    private static CatalogFile FileOf(SourceText text) =>
        s_files.GetValue(text, static text => CatalogFile.Read(text.ToString(), text.Encoding));

    /// <summary>One of the project's own files, as it is now: another text is another source.</summary>
    private sealed record Source
    {
        public Source(string path, SourceText text)
        {
            Path = path;
            Text = text;
        }

        public string Path { get; }

        public SourceText Text { get; }

        /// <summary>How another file's conflict speaks of this one.</summary>
        public string Name => System.IO.Path.GetFileName(Path);
    }
}
