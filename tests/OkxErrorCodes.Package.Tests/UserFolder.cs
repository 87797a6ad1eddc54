using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A folder outside the repository, with projects that install the package under test.</summary>
internal sealed partial class UserFolder
{
    /// <summary>Line 9 before line 10.</summary>
    public static readonly IComparer<string> ByPlace = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

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
            ["NuGetAudit"] = "false", // asks the network, and warns where there is none
        };
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(_path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(_path, file));

    /// <summary>Every line of C#, by its place, such as <c>OkxClient.cs:68</c>.</summary>
    public Dictionary<string, string> ReadLines() =>
        Sources(_path)
            .Where(file => file.EndsWith(".cs"))
            .SelectMany(
                file => File.ReadLines(Path.Combine(_path, file)).Select((text, i) => (Place: $"{Path.GetFileName(file)}:{i + 1}", text)))
            .ToDictionary(line => line.Place, line => line.text);

    public void CopyFrom(string source)
    {
        foreach (var file in Sources(source))
            Write(file, File.ReadAllText(Path.Combine(source, file)));
    }

    public void InstallFrom(string feed) => Write("NuGet.config", $"""
        <configuration>
          <packageSources>
            <add key="package under test" value="{feed}" />
          </packageSources>
        </configuration>
        """);

    /// <summary>For a command of which only what it leaves behind counts.</summary>
    public Task TryDotnetAsync(params string[] arguments) => DotnetCommand.TryAsync(_path, _variables, arguments);

    /// <summary>A solution of all projects in the folder; returns their names.</summary>
    public string[] WriteSolution(string file)
    {
        var projects = Sources(_path).Where(source => source.EndsWith(".csproj")).Order(StringComparer.Ordinal).ToArray();
        Write(file, $"<Solution>{string.Concat(projects.Select(project => $"<Project Path=\"{project}\" />"))}</Solution>");
        return [.. projects.Select(Path.GetFileNameWithoutExtension)!];
    }

    /// <summary>Builds and returns every warning.</summary>
    public async Task<string[]> BuildAsync(string project) => Warnings(await RunAsync("build", project, "--tl:off"));

    /// <summary>Every warning that a build printed, such as <c>OkxClient.cs:68 OKX0001 50011</c>: file, line, id, first word.</summary>
    public static string[] Warnings(string output) =>
        Warning().Matches(output)
            .DistinctBy(w => w.Value) // the summary repeats them
            .Select(w => $"{w.Groups["file"]}:{w.Groups["line"]} {w.Groups["id"]} {w.Groups["word"]}")
            .Order(ByPlace)
            .ToArray();

    /// <summary>Where a file or folder of the user's is.</summary>
    public string PathOf(string file) => Path.Combine(_path, file);

    public Task<string> DotnetAsync(params string[] arguments) => RunAsync(arguments);

    /// <summary>For a command that is meant to fail.</summary>
    public async Task<string> FailingDotnetAsync(params string[] arguments)
    {
        var (exitCode, output) = await DotnetCommand.TryAsync(_path, _variables, arguments);
        Assert.True(exitCode != 0, $"dotnet {string.Join(' ', arguments)} did not fail:\n{output}");
        return output;
    }

    public Task ApplyFixesAsync(string project) =>
        RunAsync("format", "analyzers", project, "--diagnostics", "OKX0001", "--severity", "info");

    /// <summary>Files by their path in the folder, without what builds leave beside them.</summary>
    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private Task<string> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(_path, _variables, arguments);

    [GeneratedRegex(@"^.*?(?<file>[^/\\(]+)(\((?<line>\d+),\d+\))? ?: warning (?<id>\w+): (?<word>\S+)", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
