using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A folder outside the repository, with projects that install the package under test.</summary>
internal sealed partial class UserFolder
{
    private readonly string _path;
    private readonly Dictionary<string, string> _variables;

    public UserFolder(PackedPackage package, string name)
    {
        _path = package.CreateFolder(name);
        _variables = new Dictionary<string, string>
        {
            ["OkxErrorCodesVersion"] = package.Version,
            ["NUGET_PACKAGES"] = package.PackagesFolder,
            ["NUGET_FALLBACK_PACKAGES"] = BuildMachine.NuGetPackageRoot,
        };
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(_path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_path, file));

    /// <summary>Copies sources, without what builds have left beside them.</summary>
    public void CopyFrom(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                Write(relative, File.ReadAllText(file));
        }
    }

    public void InstallFrom(string feed) => Write("NuGet.config", $"""
        <configuration>
          <packageSources>
            <add key="package under test" value="{feed}" />
          </packageSources>
        </configuration>
        """);

    /// <summary>Builds and returns every warning, such as <c>OkxClient.cs:68 OKX0001 50011</c>: file, line, id, first word.</summary>
    public async Task<string[]> BuildAsync(string project)
    {
        var output = await RunAsync("build", project, "--tl:off");
        return Warning().Matches(output)
            .DistinctBy(w => w.Value) // the summary repeats them
            .Select(w => $"{w.Groups["file"]}:{w.Groups["line"]} {w.Groups["id"]} {w.Groups["word"]}")
            .OrderBy(w => w, NaturalOrder)
            .ToArray();
    }

    public Task ApplyFixesAsync(string project) =>
        RunAsync("format", "analyzers", project, "--diagnostics", "OKX0001", "--severity", "info");

    private static readonly IComparer<string> NaturalOrder =
        System.StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering);

    private Task<string> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(_path, _variables, arguments);

    [GeneratedRegex(@"^.*?(?<file>[^/\\(]+)(\((?<line>\d+),\d+\))? ?: warning (?<id>\w+): (?<word>\S+)", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
