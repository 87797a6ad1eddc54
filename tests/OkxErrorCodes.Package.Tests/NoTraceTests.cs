using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The package works at compile time only: nothing of it runs, and nothing reaches the users of a user.</summary>
[Collection(nameof(BuiltProjects))]
public sealed class NoTraceTests(BuiltProjects built)
{
    private static readonly string[] s_constants = ["OkxErrorCodeAttribute", "OkxErrorCodes"];

    [Theory]
    [InlineData("Console")]
    [InlineData("Web")]
    [InlineData("XunitTests")]
    [InlineData("User")]
    public void Nothing_in_the_output_folder_knows_the_package(string project)
    {
        var bin = Bin(project);
        Assert.DoesNotContain(Directory.EnumerateFiles(bin, "*", SearchOption.AllDirectories), f => Path.GetFileName(f).StartsWith("OkxErrorCodes"));
        Assert.DoesNotContain("OkxErrorCodes", File.ReadAllText(Path.Combine(bin, $"{project}.deps.json")));
        Assert.DoesNotContain(AssemblyFile.References(Path.Combine(bin, $"{project}.dll")), r => r.StartsWith("Okx"));
    }

    [Theory]
    [InlineData("Library")]
    [InlineData("RunAnalyzersFalse")]
    [InlineData("AnalyzersOnly")]
    public void A_project_with_the_package_has_the_constants(string project) =>
        Assert.Equal(s_constants, OkxTypes(project));

    [Fact]
    public void A_project_that_references_one_has_no_constants() => Assert.Empty(OkxTypes("User"));

    [Fact]
    public void A_project_that_reads_the_constants_of_another_has_none_of_its_own() =>
        Assert.DoesNotContain("OkxErrorCodes", OkxTypes("PublicOnly"));

    [Fact]
    public async Task A_packed_library_depends_on_nothing()
    {
        await built.Folder.DotnetAsync("pack", "Library", "--no-build", "-c", "Debug", "--output", "packed");

        using var package = ZipFile.OpenRead(built.Folder.PathOf("packed/Library.1.0.0.nupkg"));
        Assert.Equal(["lib/net10.0/Library.dll"], package.Entries.Select(e => e.FullName).Where(e => e.StartsWith("lib/")));
        using var nuspec = new StreamReader(package.GetEntry("Library.nuspec")!.Open());
        Assert.DoesNotContain("OkxErrorCodes", nuspec.ReadToEnd());
        Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("build") || e.FullName.StartsWith("analyzers"));
    }

    [Fact]
    public async Task A_trimmed_program_holds_nothing_of_the_package()
    {
        var folder = built.Folder;
        folder.Write("Trimmed/Trimmed.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <PublishTrimmed>true</PublishTrimmed>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
              <ItemGroup>{built.InstallLine}</ItemGroup>
            </Project>
            """);
        folder.Write("Trimmed/Program.cs", "return args is [OkxErrorCodes.RequestsTooFrequent] ? OkxErrorCodes.AsInt.SystemBusy : 0;");

        await folder.DotnetAsync("publish", "Trimmed", "--output", "published");

        var program = folder.PathOf("published/Trimmed.dll");
        Assert.Equal(["<Module>", "Program"], AssemblyFile.Types(program));
        Assert.DoesNotContain(AssemblyFile.References(program), r => r.StartsWith("Okx"));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.PathOf("published")), f => Path.GetFileName(f).StartsWith("Okx"));
        Assert.DoesNotContain("OkxErrorCodes", folder.Read("published/Trimmed.deps.json"));
    }

    private string Bin(string project) => built.Folder.PathOf($"{project}/bin/Debug/net10.0");

    private string[] OkxTypes(string project) =>
        AssemblyFile.Types(Path.Combine(Bin(project), $"{project}.dll")).Where(t => t.StartsWith("OkxErrorCode")).ToArray();
}
