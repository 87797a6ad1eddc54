using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>What a build server asks for on the command line, and what it reads afterwards.</summary>
[Collection(nameof(BuiltProjects))]
public sealed class CommandLineTests(BuiltProjects built)
{
    [Fact]
    public async Task A_build_without_a_change_compiles_nothing()
    {
        var assembly = built.Folder.PathOf("NetStandard/bin/Debug/netstandard2.0/NetStandard.dll");
        var written = File.GetLastWriteTimeUtc(assembly);

        var output = await built.Folder.DotnetAsync("build", "NetStandard", "--tl:off", "-v:n");

        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", output);
        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));
    }

    [Fact]
    public async Task Warnaserror_with_the_id_fails_the_build()
    {
        var output = await built.Folder.FailingDotnetAsync(
            "build", "CSharp12", "--no-restore", "--no-incremental", "--tl:off", "-warnaserror:OKX0001");

        Assert.Equal(
            ["OkxOrders.cs:7 error OKX0001 51008", "OkxOrders.cs:9 error OKX0001 50013"],
            BuildDiagnostic.Parse(output).Select(d => d.ToString()));
    }

    [Fact]
    public void The_error_log_tells_of_the_literals_and_of_the_rules_as_the_README_does()
    {
        var run = JsonDocument.Parse(built.Folder.Read("Sarif/log.sarif")).RootElement.GetProperty("runs")[0];

        Assert.Equal(
            ["OKX0011 note 5", "OKX0001 warning 7", "OKX0001 warning 9", "OKX0010 note 16"],
            OkxOnly(run.GetProperty("results"), "ruleId").OrderBy(Line).Select(r => $"{Text(r, "ruleId")} {Text(r, "level")} {Line(r)}"));

        var rules = OkxOnly(run.GetProperty("tool").GetProperty("driver").GetProperty("rules"), "id");
        Assert.Equal(Readme.Rules, rules.Select(r => (Text(r, "id"), Text(r.GetProperty("shortDescription"), "text"), DefaultSeverity(r))));
        Assert.All(rules, r => Assert.NotEmpty(Text(r.GetProperty("fullDescription"), "text")));
        Assert.All(rules, r => Assert.False(r.TryGetProperty("helpUri", out _), "no page of the rules has an address yet"));
    }

    private static JsonElement[] OkxOnly(JsonElement list, string id) =>
        list.EnumerateArray().Where(e => Text(e, id).StartsWith("OKX")).ToArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Line(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();

    /// <summary>In the words of the README. A warning is SARIF's default and stays unsaid.</summary>
    private static string DefaultSeverity(JsonElement rule) =>
        rule.TryGetProperty("defaultConfiguration", out var configuration)
            ? Text(configuration, "level") switch { "note" => "Info", "error" => "Error", var other => other }
            : "Warning";
}
