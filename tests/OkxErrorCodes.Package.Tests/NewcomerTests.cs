using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>Somebody follows the README in an empty folder.</summary>
public sealed class NewcomerTests(PackedPackage package)
{
    /// <summary>The README shows a part of a method. This is the rest of it.</summary>
    private static string Program(string example) => $$"""
        var order = new OkxOrder();
        var error = new OkxException();
        var size = 1m;
        {{example}}
        class OkxOrder { public string SCode { get; set; } = "0"; }

        class OkxException : System.Exception { public int ErrorCode { get; set; } }
        """;

    [Fact]
    public async Task The_example_of_the_README_gets_the_message_and_the_fixes_of_the_README()
    {
        var folder = new UserFolder(package, "newcomer");
        folder.InstallFrom(package.Feed);
        await folder.DotnetAsync("new", "console", "--name", "Bot", "--output", ".");
        await folder.DotnetAsync("add", "package", "OkxErrorCodes.Analyzers", "--version", package.Version);
        Assert.Contains("<PrivateAssets>all</PrivateAssets>", folder.Read("Bot.csproj"));
        folder.Write("Program.cs", Program(Readme.ExampleBefore));
        folder.Write(
            "PackageReadme.cs",
            $"class PackageReadme {{ decimal Size(OkxOrder order, decimal size) {{\n{Readme.ExampleOfPackage}return size; }} }}");

        var told = BuildDiagnostic.Parse(await folder.DotnetAsync("build", "--tl:off"));

        Assert.Equal(
            ["PackageReadme.cs:2 warning OKX0001 51008", "Program.cs:4 warning OKX0001 51008", "Program.cs:6 warning OKX0001 50011"],
            told.Select(d => d.ToString()));
        Assert.Equal(Readme.Warning, $"{told[1].Severity} {told[1].Id}: {told[1].Message}");

        await folder.DotnetAsync("format", "analyzers", "--diagnostics", "OKX0001");

        Assert.Equal(Program(Readme.ExampleAfter), Readme.WithoutComments(folder.Read("Program.cs")));
        Assert.Single(Readme.WithoutComments(folder.Read("PackageReadme.cs")).Split('\n')[1..3].Distinct());
    }
}
