using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>What <c>OkxErrorCodesAnalysisMode</c> makes of a literal, a possible literal and a declaration by hand.</summary>
public sealed class PresetTests(PackedPackage package)
{
    private const string Orders = """
        namespace Shop.Okx
        {
            public static class OkxOrders
            {
                public const string RateLimitCode = "50011";

                public static bool IsShortOfMoney(string sCode) => sCode == "51008";
            }

            public class OkxOrBinanceReply
            {
                public string Code { get; set; } = "";

                public bool IsThrottled => Code == "50011";
            }
        }
        """;

    [Fact]
    public async Task A_preset_gives_each_rule_its_severity()
    {
        var shop = NewShop("presets");
        AddProject(shop, "Default", Mode("Default"));
        AddProject(shop, "Recommended", Mode("Recommended"));
        AddProject(shop, "Strict", Mode("Strict"));
        AddProject(shop, "CI", Mode("CI"));
        AddProject(shop, "None", Mode("None"));
        AddProject(shop, "InLowerCaseWithBlanks", Mode(" strict "));

        Assert.Equal(
            [
                "CI: OKX0001 error, OKX0010 error, OKX0011 error",
                "Default: OKX0001 warning, OKX0010 note, OKX0011 note",
                "InLowerCaseWithBlanks: OKX0001 warning, OKX0010 warning, OKX0011 warning",
                "None: ",
                "Recommended: OKX0001 warning, OKX0010 note, OKX0011 warning",
                "Strict: OKX0001 warning, OKX0010 warning, OKX0011 warning",
            ],
            await BuildAsync(shop));
    }

    [Fact]
    public async Task What_the_user_says_of_an_id_is_stronger_than_the_preset()
    {
        var shop = NewShop("preset-and-user");
        AddProject(shop, "EditorConfig", Mode("CI"));
        shop.Write("EditorConfig/.editorconfig", "[*.cs]\ndotnet_diagnostic.OKX0001.severity = suggestion");
        AddProject(shop, "EditorConfigAfterNone", Mode("None"));
        shop.Write("EditorConfigAfterNone/.editorconfig", "[*.cs]\ndotnet_diagnostic.OKX0001.severity = error");
        AddProject(shop, "GlobalConfig", Mode("CI"));
        shop.Write("GlobalConfig/.globalconfig", "is_global = true\ndotnet_diagnostic.OKX0001.severity = suggestion");
        AddProject(shop, "GlobalConfigOfAnotherName", Mode("CI"), """<GlobalAnalyzerConfigFiles Include="rules.txt" />""");
        shop.Write("GlobalConfigOfAnotherName/rules.txt", "is_global = true\ndotnet_diagnostic.OKX0001.severity = suggestion");
        AddProject(shop, "NoWarn", Mode("CI") + "<NoWarn>$(NoWarn);OKX0001</NoWarn>");
        AddProject(shop, "WarningsAsErrors", Mode("Strict") + "<WarningsAsErrors>OKX0001</WarningsAsErrors>");
        AddProject(
            shop,
            "WarningsNotAsErrors",
            Mode("Strict") + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>OKX0001</WarningsNotAsErrors>");

        Assert.Equal(
            [
                "EditorConfig: OKX0001 note, OKX0010 error, OKX0011 error",
                "EditorConfigAfterNone: OKX0001 error",
                "GlobalConfig: OKX0001 note, OKX0010 error, OKX0011 error",
                "GlobalConfigOfAnotherName: OKX0001 note, OKX0010 error, OKX0011 error",
                "NoWarn: OKX0010 error, OKX0011 error",
                "WarningsAsErrors: OKX0001 error, OKX0010 warning, OKX0011 warning",
                "WarningsNotAsErrors: OKX0001 warning, OKX0010 error, OKX0011 error",
            ],
            await BuildAsync(shop));
    }

    [Fact]
    public async Task What_the_user_says_of_all_rules_at_once_is_weaker_than_the_preset()
    {
        var shop = NewShop("preset-and-all-rules");
        AddProject(shop, "NoPreset", "");
        AddProject(shop, "Preset", Mode("Recommended"));
        shop.Write(".editorconfig", """
            [*.cs]
            dotnet_analyzer_diagnostic.severity = error
            dotnet_analyzer_diagnostic.category-OKX.severity = error
            """);

        Assert.Equal(
            [
                "NoPreset: OKX0001 error, OKX0010 error, OKX0011 error",
                "Preset: OKX0001 warning, OKX0010 note, OKX0011 warning",
            ],
            await BuildAsync(shop));
    }

    private static string Mode(string mode) => $"<OkxErrorCodesAnalysisMode>{mode}</OkxErrorCodesAnalysisMode>";

    private UserFolder NewShop(string name)
    {
        var shop = new UserFolder(package, name);
        shop.InstallFrom(package.Feed);
        return shop;
    }

    private void AddProject(UserFolder shop, string name, string properties, string items = "")
    {
        shop.Write($"{name}/Orders.cs", Orders);
        shop.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ErrorLog>log.sarif%2Cversion=2.1</ErrorLog>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="OkxErrorCodes.Analyzers" Version="{package.Version}" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>
    /// Builds every project, most of them in vain, and returns each one's diagnostics from its log, which tells the notes as well.
    /// </summary>
    private static async Task<IEnumerable<string>> BuildAsync(UserFolder shop)
    {
        var projects = shop.WriteSolution("Shop.slnx");
        await shop.TryDotnetAsync("build", "Shop.slnx");
        return projects.Select(project => $"{project}: {string.Join(", ", Told(shop.Read($"{project}/log.sarif")))}");
    }

    private static IEnumerable<string> Told(string log)
    {
        using var sarif = JsonDocument.Parse(log);
        return sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("level")}")
            .Order()
            .ToArray();
    }
}
