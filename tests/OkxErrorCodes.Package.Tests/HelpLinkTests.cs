using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>Where a rule's help link leads: to its page once <c>RepositoryUrl</c> is set, nowhere before.</summary>
public sealed class HelpLinkTests(PackedPackage package)
{
    /// <summary>What <c>Directory.Build.props</c> says; empty before the project has a public home.</summary>
    private static string Home { get; } =
        XDocument.Load(Path.Combine(BuildMachine.RepositoryRoot, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    [Fact]
    public async Task A_rule_leads_to_its_page_or_nowhere() =>
        AssertLinks(Home, await HelpLinksAsync("home-of-today", package.Feed, package.Version));

    [Fact]
    public async Task Once_the_project_has_a_public_home_each_rule_leads_to_its_page_and_the_package_names_it()
    {
        const string Url = "https://example.org/x";
        var (feed, version) = await package.PackForAsync(Url);

        AssertLinks(Url, await HelpLinksAsync("home", feed, version));
        using var nupkg = ZipFile.OpenRead(Path.Combine(feed, $"OkxErrorCodes.Analyzers.{version}.nupkg"));
        using var nuspec = nupkg.GetEntry("OkxErrorCodes.Analyzers.nuspec")!.Open();
        Assert.Equal(
            Url, XDocument.Load(nuspec).Descendants().Single(element => element.Name.LocalName == "repository").Attribute("url")?.Value);
    }

    private static void AssertLinks(string home, Dictionary<string, string?> links)
    {
        Assert.Equal(Readme.Rules.Select(rule => rule.Id), links.Keys.Order());
        Assert.All(links, link => Assert.Equal(home == "" ? null : $"{home}/blob/main/docs/rules/{link.Key}.md", link.Value));
    }

    /// <summary>Each rule's link, as the compiler's log of a project with the package has it.</summary>
    private async Task<Dictionary<string, string?>> HelpLinksAsync(string name, string feed, string version)
    {
        var folder = new UserFolder(package, name);
        folder.InstallFrom(feed);
        folder.Write("Bot.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ErrorLog>log.sarif%2Cversion=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OkxErrorCodes.Analyzers" Version="{version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Orders.cs", ProjectSources.Orders);
        await folder.DotnetAsync("build");

        using var log = JsonDocument.Parse(folder.Read("log.sarif"));
        return log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("id").GetString()!.StartsWith("OKX0"))
            .DistinctBy(rule => rule.GetProperty("id").GetString())
            .ToDictionary(
                rule => rule.GetProperty("id").GetString()!, rule => rule.TryGetProperty("helpUri", out var uri) ? uri.GetString() : null);
    }
}
