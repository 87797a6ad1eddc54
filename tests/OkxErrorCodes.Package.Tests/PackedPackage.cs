using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Tests.Package;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace OkxAnalyzers.Tests.Package;

/// <summary>The package as this commit packs it, from nothing, once per test run.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("okx-package-");

    /// <summary>Never packed before, so that no package folder holds it.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    /// <summary>The folder that projects under test install from.</summary>
    public string Feed => Path.Combine(_root.FullName, "feed");

    /// <summary>Installed packages, apart from the user's own.</summary>
    public string PackagesFolder => Path.Combine(_root.FullName, "packages");

    private string BuildFolder => Path.Combine(_root.FullName, "build");

    public async ValueTask InitializeAsync() => await PackAsync(Feed);

    public SortedDictionary<string, byte[]> ReadEntries() => ReadEntries(Feed);

    /// <summary>Compiles and packs all over again, in the same folders.</summary>
    public async Task<SortedDictionary<string, byte[]>> PackAgainAsync()
    {
        Directory.Delete(BuildFolder, recursive: true);
        var feed = Path.Combine(_root.FullName, "again");
        await PackAsync(feed);
        return ReadEntries(feed);
    }

    /// <summary>As it is packed once the project has a public home; returns the folder to install it from, and its version.</summary>
    public async Task<(string Feed, string Version)> PackForAsync(string repositoryUrl)
    {
        var (feed, version) = (Path.Combine(_root.FullName, "home"), Version + ".home");
        await DotnetCommand.RunAsync(
            BuildMachine.RepositoryRoot,
            new Dictionary<string, string>(),
            "pack",
                "nuget",
                "--output",
                feed,
                "--artifacts-path",
                Path.Combine(_root.FullName, "build-home"),
                $"-p:PackageVersion={version}",
                $"-p:RepositoryUrl={repositoryUrl}",
                "-warnaserror");
        return (feed, version);
    }

    public string CreateFolder(string name) => _root.CreateSubdirectory(name).FullName;

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return default;
    }

    private Task<string> PackAsync(string feed) =>
        DotnetCommand.RunAsync(
            BuildMachine.RepositoryRoot,
            new Dictionary<string, string>(),
            "pack", "nuget", "--output", feed, "--artifacts-path", BuildFolder, $"-p:PackageVersion={Version}", "-warnaserror");

    private SortedDictionary<string, byte[]> ReadEntries(string feed)
    {
        using var package = ZipFile.OpenRead(Path.Combine(feed, $"OkxErrorCodes.Analyzers.{Version}.nupkg"));
        return new SortedDictionary<string, byte[]>(package.Entries.ToDictionary(e => e.FullName, Content), StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
