using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A solution of all <see cref="ProjectKinds"/>, built once for all tests that read it.</summary>
[CollectionDefinition(nameof(BuiltProjects))]
public sealed class BuiltProjects(PackedPackage package) : ICollectionFixture<BuiltProjects>, IAsyncLifetime
{
    private ILookup<string, string> _diagnostics = null!;

    internal string InstallLine => Readme.InstallLine(package.Version);

    internal UserFolder Folder { get; } = new(package, "kinds");

    /// <summary>The projects that the build made an assembly of.</summary>
    internal IReadOnlyCollection<string> Assemblies { get; private set; } = [];

    /// <summary>What the build told of a project, or of none: the empty name.</summary>
    internal IEnumerable<string> DiagnosticsOf(string project) => _diagnostics[project];

    /// <summary>The projects that the build told anything of.</summary>
    internal IEnumerable<string> Named => _diagnostics.Select(d => d.Key);

    public async ValueTask InitializeAsync()
    {
        Folder.InstallFrom(package.Feed);
        foreach (var kind in ProjectKinds.All)
            Write(kind);
        Folder.Write("Kinds.slnx", $"""
            <Solution>
              {string.Concat(ProjectKinds.All.Select(k => $"<Project Path=\"{File(k)}\" />"))}
            </Solution>
            """);
        // Some of the projects must not build.
        var output = await Folder.FailingDotnetAsync("build", "Kinds.slnx", "--tl:off");
        _diagnostics = BuildDiagnostic.Parse(output).ToLookup(d => d.Project, d => d.ToString());
        Assemblies = ProjectKinds.All
            .Select(k => k.Name)
            .Where(name =>
                Directory
                    .EnumerateFiles(Folder.PathOf(name + "/bin"), name + ".*", SearchOption.AllDirectories)
                    .Any(file => Path.GetExtension(file) is ".dll" or ".exe"))
            .ToHashSet();
    }

    public ValueTask DisposeAsync() => default;

    internal static string File(ProjectKind kind) => $"{kind.Name}/{kind.Name}.{kind.Language}proj";

    private void Write(ProjectKind kind)
    {
        Folder.Write(File(kind), $"""
            <Project Sdk="{kind.Sdk}">
              <PropertyGroup>{kind.Properties}</PropertyGroup>
              <ItemGroup>
                {kind.Install ?? InstallLine}
                {kind.Items}
              </ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in kind.Files)
            Folder.Write($"{kind.Name}/{file}", text);
        if (kind.Orders != "")
            Folder.Write($"{kind.Name}/OkxOrders.{kind.Language}", kind.Orders);
        if (kind is { Language: "cs", HasConstants: true })
            Folder.Write($"{kind.Name}/Retry.cs", ProjectSources.Retry);
    }
}
