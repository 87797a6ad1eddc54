using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>The MSBuild properties of the package: what a project may set, and what the compiler is told.</summary>
public sealed partial class ProjectPropertyTests(PackedPackage package)
{
    private const string InstalledPackage =
        "<PackageReference Include=\"OkxErrorCodes.Analyzers\" Version=\"$(OkxErrorCodesVersion)\" PrivateAssets=\"all\" />";

    [Fact]
    public async Task An_unknown_value_is_one_build_error_that_lists_the_values()
    {
        var shop = NewShop("unknown-values");
        AddProject(shop, "Mode", "<OkxErrorCodesAnalysisMode>Stict</OkxErrorCodesAnalysisMode>");
        AddProject(shop, "ModeOfTwo", "<OkxErrorCodesAnalysisMode>Strict;CI</OkxErrorCodesAnalysisMode>");
        AddProject(shop, "Constants", "<OkxErrorCodesConstants>String;Int</OkxErrorCodesConstants>");
        AddProject(shop, "Utf8", "<OkxErrorCodesUtf8>8</OkxErrorCodesUtf8>");
        AddProject(shop, "RetryAdvice", "<OkxErrorCodesRetryAdvice>Never</OkxErrorCodesRetryAdvice>");
        shop.WriteSolution("Shop.slnx");

        var output = await shop.FailingDotnetAsync("build", "Shop.slnx", "--tl:off");

        Assert.Equal(
            [
                "Constants.csproj : error OKX0012: OkxErrorCodesConstants 'String;Int' is not known; use true or false",
                "Mode.csproj : error OKX0012: OkxErrorCodesAnalysisMode 'Stict' is not known; use Default, Recommended, Strict, CI or None",
                "ModeOfTwo.csproj : error OKX0012: OkxErrorCodesAnalysisMode 'Strict;CI' is not known; use Default, Recommended, Strict, CI or None",
                "RetryAdvice.csproj : error OKX0012: OkxErrorCodesRetryAdvice 'Never' is not known; use true or false",
                "Utf8.csproj : error OKX0012: OkxErrorCodesUtf8 '8' is not known; use true or false",
            ],
            Told(output));
        Assert.Contains(" 5 Error(s)", output);
    }

    [Fact]
    public async Task While_an_IDE_loads_the_project_an_unknown_value_is_a_warning()
    {
        var shop = NewShop("unknown-value-in-the-ide");
        AddProject(shop, "Shop", "<OkxErrorCodesAnalysisMode>Stict</OkxErrorCodesAnalysisMode>");

        Assert.Equal(
            ["Shop.csproj : warning OKX0012: OkxErrorCodesAnalysisMode 'Stict' is not known; use Default, Recommended, Strict, CI or None"],
            Told(await shop.DotnetAsync("build", "Shop", "--tl:off", "-p:DesignTimeBuild=true")));
    }

    [Fact]
    public async Task The_compiler_is_told_the_values_tidied()
    {
        var shop = NewShop("values");
        AddProject(shop, "Unset", "");
        AddProject(shop, "Set", """
            <OkxErrorCodesConstants>yes</OkxErrorCodesConstants>
            <OkxErrorCodesUtf8>true</OkxErrorCodesUtf8>
            <OkxErrorCodesRetryAdvice>on</OkxErrorCodesRetryAdvice>
            <OkxErrorCodesAnalysisMode>CI</OkxErrorCodesAnalysisMode>
            """);
        AddProject(shop, "SetWithBlanks", """
            <OkxErrorCodesConstants>
              No
            </OkxErrorCodesConstants>
            <OkxErrorCodesUtf8> off </OkxErrorCodesUtf8>
            <OkxErrorCodesRetryAdvice> True </OkxErrorCodesRetryAdvice>
            <OkxErrorCodesAnalysisMode> ci </OkxErrorCodesAnalysisMode>
            """);
        shop.WriteSolution("Shop.slnx");
        await shop.DotnetAsync("build", "Shop.slnx");

        Assert.Equal(["Constants = ", "Utf8 = ", "RetryAdvice = ", "AnalysisMode = "], ToldToTheCompiler(shop, "Unset"));
        Assert.Equal(["Constants = true", "Utf8 = true", "RetryAdvice = true", "AnalysisMode = CI"], ToldToTheCompiler(shop, "Set"));
        Assert.Equal(
            ["Constants = false", "Utf8 = false", "RetryAdvice = true", "AnalysisMode = ci"], ToldToTheCompiler(shop, "SetWithBlanks"));
    }

    [Fact]
    public async Task Another_value_on_the_command_line_compiles_anew()
    {
        var shop = NewShop("another-value");
        AddProject(shop, "Shop", "");
        shop.Write("Shop/OkxOrders.cs", "static class OkxOrders { const string RateLimitCode = \"50011\"; }");

        Assert.Empty(await shop.BuildAsync("Shop"));
        Assert.Contains(
            "error OKX0011: 50011", await shop.FailingDotnetAsync("build", "Shop", "--no-restore", "-p:OkxErrorCodesAnalysisMode=CI"));
    }

    [Fact]
    public async Task The_projects_own_catalog_file_is_an_additional_file_once()
    {
        var shop = NewShop("own-catalog");
        AddProject(shop, "None", "");
        AddProject(shop, "Left", "");
        AddProject(shop, "Added", "", """<AdditionalFiles Include="okx-error-codes.csv" />""");
        AddProject(shop, "AddedByPattern", "", """<AdditionalFiles Include="$(MSBuildProjectDirectory)/*.csv" />""");
        shop.Write("Left/okx-error-codes.csv", "code,name\n");
        shop.Write("Added/okx-error-codes.csv", "code,name\n");
        shop.Write("AddedByPattern/okx-error-codes.csv", "code,name\n");
        shop.WriteSolution("Shop.slnx");
        await shop.DotnetAsync("restore", "Shop.slnx");

        Assert.Empty(await AdditionalFilesAsync(shop, "None"));
        Assert.Equal(["okx-error-codes.csv"], await AdditionalFilesAsync(shop, "Left"));
        Assert.Equal(["okx-error-codes.csv"], await AdditionalFilesAsync(shop, "Added"));
        Assert.Equal(["okx-error-codes.csv"], await AdditionalFilesAsync(shop, "AddedByPattern"));
    }

    [Fact]
    public async Task An_IDE_that_loads_the_project_finds_the_constants_and_their_documentation()
    {
        var shop = NewShop("design-time");
        AddProject(shop, "Shop", "");
        AddProject(shop, "ShopWithout", "<OkxErrorCodesConstants>false</OkxErrorCodesConstants>");
        shop.WriteSolution("Shop.slnx");
        await shop.DotnetAsync("restore", "Shop.slnx");

        var constants = Assert.Single(await ReferencesAsync("Shop"), path => path.Contains("OkxErrorCodes"));
        Assert.True(File.Exists(constants));
        Assert.True(File.Exists(Path.ChangeExtension(constants, ".xml")));
        Assert.DoesNotContain(await ReferencesAsync("ShopWithout"), path => path.Contains("OkxErrorCodes"));

        async Task<string[]> ReferencesAsync(string project)
        {
            using var answer = JsonDocument.Parse(await shop.DotnetAsync(
                "msbuild",
                    project,
                    "-t:Compile",
                    "-p:DesignTimeBuild=true",
                    "-p:SkipCompilerExecution=true",
                    "-p:ProvideCommandLineArgs=true",
                    "-getItem:ReferencePathWithRefAssemblies"));
            return answer.RootElement.GetProperty("Items").GetProperty("ReferencePathWithRefAssemblies").EnumerateArray()
                .Select(reference => reference.GetProperty("FullPath").GetString()!)
                .ToArray();
        }
    }

    [Fact]
    public async Task A_project_that_references_the_project_gets_nothing()
    {
        var shop = NewShop("nothing-leaks");
        AddProject(shop, "Library", "<OkxErrorCodesAnalysisMode>Strict</OkxErrorCodesAnalysisMode>");
        shop.Write(
            "Library/OkxLibrary.cs", "public static class OkxLibrary { public static bool Is(string sCode) => sCode == \"51008\"; }");
        shop.Write(
            "Consumer/OkxConsumer.cs", "public static class OkxConsumer { public static bool Is(string sCode) => sCode == \"51008\"; }");
        shop.Write("Consumer/okx-error-codes.csv", "code,name\n");
        shop.Write("Consumer/Consumer.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OkxErrorCodesAnalysisMode>nobody reads this</OkxErrorCodesAnalysisMode>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Library/Library.csproj" />
              </ItemGroup>
            </Project>
            """);

        Assert.Equal(["OkxLibrary.cs:1 OKX0001 51008"], await shop.BuildAsync("Consumer"));
        Assert.Empty(ToldToTheCompiler(shop, "Consumer"));
        Assert.Empty(await AdditionalFilesAsync(shop, "Consumer"));
    }

    private UserFolder NewShop(string name)
    {
        var shop = new UserFolder(package, name);
        shop.InstallFrom(package.Feed);
        return shop;
    }

    private static void AddProject(UserFolder shop, string name, string properties, string items = "") =>
        shop.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {InstalledPackage}
                {items}
              </ItemGroup>
            </Project>
            """);

    private static async Task<string[]> AdditionalFilesAsync(UserFolder shop, string project)
    {
        using var answer = JsonDocument.Parse(await shop.DotnetAsync("msbuild", project, "-getItem:AdditionalFiles"));
        return answer.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(file => $"{file.GetProperty("Filename")}{file.GetProperty("Extension")}")
            .ToArray();
    }

    private static IEnumerable<string> ToldToTheCompiler(UserFolder shop, string project) =>
        shop.Read($"{project}/obj/Debug/net10.0/{project}.GeneratedMSBuildEditorConfig.editorconfig")
            .Split('\n')
            .Where(line => line.Contains("OkxErrorCodes"))
            .Select(line => line.Replace("build_property.OkxErrorCodes", ""));

    /// <summary>Each once, since the build's summary repeats them.</summary>
    private static IEnumerable<string> Told(string output) =>
        Diagnostic().Matches(output).Select(line => line.Groups["told"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<told>[^/\\\r\n]+ : (error|warning) .*?)(?= \[|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Diagnostic();
}
