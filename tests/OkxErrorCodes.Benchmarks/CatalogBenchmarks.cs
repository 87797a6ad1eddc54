using System;
using System.IO;
using BenchmarkDotNet.Attributes;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Benchmarks;

/// <summary>The catalog: loaded once a process, asked for every literal that may be a code.</summary>
[Config(typeof(Measured.Calls))]
public class CatalogBenchmarks
{
    private readonly string _known = "51008";
    private readonly string _unknown = "50999";
    private readonly string _typo = "51808";
    private readonly string _short = "5108";
    private readonly string _far = "99999";
    private readonly string _word = "standard";
    private readonly ErrorCodeCatalog _catalog = ErrorCodeCatalog.Embedded;
    private readonly string _ownText = "GW-4711";
    private readonly ErrorCodeCatalog _own = ProjectCatalog.Of([new OwnRows()], default).Codes;
    private string _file = "";

    [GlobalSetup]
    public void Setup()
    {
        using var stream = typeof(ErrorCodeCatalog).Assembly.GetManifestResourceStream("okx-v5.csv")!;
        using var reader = new StreamReader(stream);
        _file = reader.ReadToEnd();
    }

    [Benchmark]
    public bool FindKnownText() => _catalog.Find(_known.AsSpan()) is not null;

    [Benchmark]
    public bool FindUnknownText() => _catalog.Find(_unknown.AsSpan()) is not null;

    [Benchmark]
    public bool FindWord() => _catalog.Find(_word.AsSpan()) is not null;

    [Benchmark]
    public bool FindKnownNumber() => _catalog.Find(51008) is not null;

    [Benchmark]
    public bool FindUnknownNumber() => _catalog.Find(50999) is not null;

    [Benchmark]
    public bool FindOwnText() => _own.Find(_ownText.AsSpan()) is not null;

    [Benchmark]
    public bool FindWordBesideOwn() => _own.Find(_word.AsSpan()) is not null;

    [Benchmark]
    public int NearestOfTypo() => NearestCodes.Of(_typo.AsSpan(), _catalog, static _ => false).Length;

    [Benchmark]
    public int NearestOfMissingDigit() => NearestCodes.Of(_short.AsSpan(), _catalog, static _ => false).Length;

    [Benchmark]
    public int NearestOfNone() => NearestCodes.Of(_far.AsSpan(), _catalog, static _ => false).Length;

    [Benchmark]
    public int Load() => new ErrorCodeCatalog(CatalogFile.Read(_file).Codes).Codes.Length;

    /// <summary>From the file's text to a catalog that answers.</summary>
    [Benchmark]
    public int LoadOwn() => ProjectCatalog.Of([new OwnRows()], default).Codes.Codes.Length;
}
