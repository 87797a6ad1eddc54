using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>Ways to install the package that are no SDK project.</summary>
public sealed class HostTests(PackedPackage package)
{
    [Fact]
    public async Task A_file_based_app_has_constants_and_warnings()
    {
        var folder = NewFolder("file-based");
        folder.Write("bot.cs", $$"""
            #:package OkxErrorCodes.Analyzers@{{package.Version}}
            System.Console.WriteLine(OkxErrorCodes.RequestsTooFrequent + OkxErrorCodes.AsInt.SystemBusy);
            class OkxClient { public bool Is(string code) => code == "50013"; }
            """);

        var output = await folder.DotnetAsync("run", "bot.cs");

        Assert.Equal(["bot.cs:3 OKX0001 50013"], UserFolder.Warnings(output));
        Assert.Contains("5001150013", output);
    }

    /// <summary>NuGet writes the imports and the analyzers of <c>packages.config</c> into the project file; so does this test.</summary>
    [Fact]
    public async Task A_project_file_of_the_old_format_has_constants_and_warnings()
    {
        var folder = NewFolder("old-format");
        ZipFile.ExtractToDirectory(
            Path.Combine(package.Feed, $"OkxErrorCodes.Analyzers.{package.Version}.nupkg"), folder.PathOf("packages/okx"));
        folder.Write("Old/OkxOrders.cs", ProjectSources.Orders);
        folder.Write("Old/Retry.cs", ProjectSources.Retry);
        folder.Write("Old/Old.csproj", $"""
            <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <PropertyGroup>
                <OutputType>Library</OutputType>
                <AssemblyName>Old</AssemblyName>
                <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                <TargetFrameworkRootPath>{BuildMachine.NuGetPackageRoot}microsoft.netframework.referenceassemblies.net472/1.0.3/build</TargetFrameworkRootPath>
                <OutputPath>bin/</OutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="System" />
                <Compile Include="*.cs" />
                <Analyzer Include="../packages/okx/analyzers/dotnet/cs/*.dll" />
              </ItemGroup>
              <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
              <Import Project="../packages/okx/build/OkxErrorCodes.Analyzers.targets" />
            </Project>
            """);

        var output = await folder.DotnetAsync("msbuild", "Old/Old.csproj", "-tl:off");

        Assert.Equal(["OkxOrders.cs:7 OKX0001 51008", "OkxOrders.cs:9 OKX0001 50013"], UserFolder.Warnings(output));
        Assert.Equal(["Old.dll", "Old.pdb"], Directory.EnumerateFiles(folder.PathOf("Old/bin")).Select(Path.GetFileName).Order());
        Assert.DoesNotContain(AssemblyFile.References(folder.PathOf("Old/bin/Old.dll")), reference => reference.StartsWith("Okx"));
    }

    [Fact]
    public async Task Without_the_targets_the_rules_say_what_to_set_and_the_fix_leaves_the_literal()
    {
        var folder = NewFolder("analyzers-only");
        folder.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OkxErrorCodes.Analyzers" Version="{package.Version}" PrivateAssets="all" IncludeAssets="analyzers" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("OkxOrders.cs", ProjectSources.Orders);

        var told = BuildDiagnostic.Parse(await folder.DotnetAsync("build", "--tl:off"));

        Assert.Equal(["51008", "50013"], told.Select(diagnostic => diagnostic.Message.Split(' ')[0]));
        Assert.All(told, diagnostic => Assert.EndsWith("(add 'build' to the package's IncludeAssets)", diagnostic.Message));

        await folder.ApplyFixesAsync("Shop.csproj");

        Assert.Equal(ProjectSources.Orders, folder.Read("OkxOrders.cs"));
    }

    /// <summary>A solution-wide Fix All writes constants only where they are.</summary>
    [Fact]
    public async Task A_project_without_the_package_stays_as_it_is()
    {
        var folder = NewFolder("half-installed");
        foreach (var (name, install) in new[] { ("With", Readme.InstallLine(
            package.Version)), ("Without", """<ProjectReference Include="../With/With.csproj" />""") })
        {
            folder.Write($"{name}/OkxOrders.cs", ProjectSources.Orders.Replace("Shop.Okx", name));
            folder.Write($"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>{install}</ItemGroup>
                </Project>
                """);
        }

        folder.WriteSolution("Shop.slnx");
        await folder.ApplyFixesAsync("Shop.slnx");

        Assert.Contains("OkxErrorCodes.InsufficientBalanceForOrder", folder.Read("With/OkxOrders.cs"));
        Assert.Equal(ProjectSources.Orders.Replace("Shop.Okx", "Without"), folder.Read("Without/OkxOrders.cs"));
        Assert.Empty(await folder.BuildAsync("Shop.slnx"));
    }

    private UserFolder NewFolder(string name)
    {
        var folder = new UserFolder(package, name);
        folder.InstallFrom(package.Feed);
        return folder;
    }
}
