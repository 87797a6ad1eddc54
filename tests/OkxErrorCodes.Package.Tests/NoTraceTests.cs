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
    [Theory]
    [InlineData("Console", "net10.0")]
    [InlineData("Web", "net10.0")]
    [InlineData("Razor", "net10.0")]
    [InlineData("XunitTests", "net10.0")]
    [InlineData("FSharp", "net10.0")]
    [InlineData("VisualBasic", "net10.0")]
    [InlineData("User", "net10.0")]
    [InlineData("NetStandard", "netstandard2.0")]
    [InlineData("NetFramework", "net472")]
    [InlineData("OldNetFramework", "net462")]
    public void Nothing_in_the_output_folder_knows_the_package(string project, string framework)
    {
        var bin = built.Folder.PathOf($"{project}/bin/Debug/{framework}");
        var assembly = Assert.Single(
            Directory.EnumerateFiles(bin),
            file => Path.GetFileNameWithoutExtension(file) == project && Path.GetExtension(file) is ".dll"
                || Path.GetFileName(file) == "OldNetFramework.exe");
        Assert.DoesNotContain(AssemblyFile.References(assembly), reference => reference.StartsWith("Okx"));
        Assert.DoesNotContain(AssemblyFile.Types(assembly), type => type.StartsWith("OkxErrorCode"));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(bin, "*", SearchOption.AllDirectories), file => Path.GetFileName(file).StartsWith("OkxErrorCodes"));
        Assert.All(Directory.EnumerateFiles(bin, "*.deps.json"), file => Assert.DoesNotContain("OkxErrorCodes", File.ReadAllText(file)));
    }

    /// <summary>A reference to netstandard.dll would have the SDK put a hundred facades beside it.</summary>
    [Fact]
    public void An_old_framework_gets_no_facades() =>
        Assert.Empty(Directory.EnumerateFiles(built.Folder.PathOf("OldNetFramework/bin/Debug/net462"), "*.dll"));

    [Fact]
    public void Only_what_a_project_asks_for_is_written_into_it() =>
        Assert.Equal(
            ["OkxRetry", "OkxRetryAdvice", "OwnErrorCodes"],
            AssemblyFile
                .Types(Bin("OwnCodes"))
                .Where(type => type.StartsWith("OkxRetry") || type.StartsWith("OkxErrorCode") || type.StartsWith("OwnErrorCodes")));

    /// <summary>The compiler notes the types of these directives among those that an assembly needs; the program does not.</summary>
    [Fact]
    public async Task A_program_with_using_static_runs_without_the_constants()
    {
        Assert.Contains("OkxErrorCodes.Constants", AssemblyFile.References(Bin("UsingStatic")));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.GetDirectoryName(Bin("UsingStatic"))!),
            file => Path.GetFileName(file).StartsWith("OkxErrorCodes"));

        Assert.Equal("", (await built.Folder.DotnetAsync("run", "--project", "UsingStatic", "--no-build")).Trim());
    }

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
        folder.Write(
            "Trimmed/Program.cs",
            "using Codes = OkxErrorCodes; return args is [Codes.SystemBusy] or [OkxErrorCodes.RequestsTooFrequent] ? OkxErrorCodes.AsInt.SystemBusy : 0;");

        await folder.DotnetAsync("publish", "Trimmed", "--output", "published");

        var program = folder.PathOf("published/Trimmed.dll");
        Assert.Equal(["<Module>", "Program"], AssemblyFile.Types(program));
        Assert.DoesNotContain(AssemblyFile.References(program), r => r.StartsWith("Okx"));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.PathOf("published")), f => Path.GetFileName(f).StartsWith("Okx"));
        Assert.DoesNotContain("OkxErrorCodes", folder.Read("published/Trimmed.deps.json"));
    }

    private string Bin(string project) => built.Folder.PathOf($"{project}/bin/Debug/net10.0/{project}.dll");
}
