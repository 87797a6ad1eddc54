using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>
/// <c>dotnet format</c> applies the first action of each fix that has a Fix All, without asking:
/// those that cannot change what the program does run there, the others must not.
/// </summary>
public sealed class FormatTests(PackedPackage package)
{
    /// <summary>A typo, which only a person can mend.</summary>
    private const string Typos =
        "namespace Shop.Okx { public static class OkxTypos { public static bool IsBusy(string sCode) { return sCode == \"5O013\" || sCode == \"59999\"; } } }\n";

    private const string OwnCodes = "code,name\n58888,OwnCode\n";

    private const string Declared = "ThrottledCode = OkxErrorCodes.RequestsTooFrequent;";
    private const string ComparedText = "return sCode == OkxErrorCodes.InsufficientBalanceForOrder;";
    private const string ComparedNumber = "return errorCode == OkxErrorCodes.AsInt.SystemBusy;";

    private static readonly string s_onlyDeclared = ProjectSources.Orders
        .Replace("ThrottledCode = \"50011\";", Declared);

    private static readonly string s_onlyCompared = ProjectSources.Orders
        .Replace("return sCode == \"51008\";", ComparedText)
        .Replace("return errorCode == 50013;", ComparedNumber);

    private static readonly string s_both = s_onlyCompared
        .Replace("ThrottledCode = \"50011\";", Declared);

    [Fact]
    public async Task Format_analyzers_applies_the_fixes_asked_for_in_every_project_and_never_those_of_OKX0002_and_OKX0010()
    {
        var folder = NewSolution("format-analyzers");

        await FormatAsync("OKX0002");
        AssertOrders(folder, ProjectSources.Orders);

        await FormatAsync("OKX0010");
        AssertOrders(folder, ProjectSources.Orders);

        await FormatAsync("OKX0011");
        AssertOrders(folder, s_onlyDeclared);

        await FormatAsync("OKX0001");
        AssertOrders(folder, s_both);

        Task FormatAsync(string id) => folder.DotnetAsync("format", "analyzers", "Format.slnx", "--diagnostics", id, "--severity", "info");
    }

    [Fact]
    public async Task Plain_format_applies_what_dotnet_build_shows_and_with_infos_still_not_the_fixes_of_OKX0002_and_OKX0010()
    {
        var folder = NewSolution("format-plain");

        await folder.DotnetAsync("format", "Format.slnx");
        AssertOrders(folder, s_onlyCompared);

        await folder.DotnetAsync("format", "analyzers", "Format.slnx", "--severity", "info");
        AssertOrders(folder, s_both);
    }

    [Fact]
    public async Task Plain_format_gives_a_switch_only_the_fix_that_keeps_what_it_does()
    {
        const string Default = "            default: return 0;";
        const string Before = """
            internal static class OkxRetry
            {
                private static bool s_paused;

                public static int Next(string sCode)
                {
                    switch (sCode)
                    {
                        case OkxErrorCodes.RequestsTooFrequent:
                        case OkxErrorCodes.SystemBusy: s_paused = true; return 1;
                        case OkxErrorCodes.ServiceTemporarilyUnavailable:
                        case OkxErrorCodes.RequestTimestampExpired:
                        case OkxErrorCodes.OperationsTooFrequent:
                        case OkxErrorCodes.AccountOrderRateLimitReached:
                        case OkxErrorCodes.EndpointRequestTimeout: return 2;
                        default: return 0;
                    }
                }
            }

            """;
        var folder = NewSolution("format-switch");
        folder.Write("One/OkxRetry.cs", Before);

        await folder.DotnetAsync("format", "Format.slnx");
        Assert.Equal(
            Before.Replace(Default, "            case OkxErrorCodes.SystemError: goto default;\n" + Default),
            folder.Read("One/OkxRetry.cs"));
    }

    private static void AssertOrders(UserFolder folder, string orders)
    {
        Assert.Equal(orders, folder.Read("One/OkxOrders.cs"));
        Assert.Equal(orders, folder.Read("Two/OkxOrders.cs"));
        Assert.Equal(Typos, folder.Read("One/OkxTypos.cs"));
        Assert.Equal(OwnCodes, folder.Read("One/okx-error-codes.csv"));
    }

    /// <summary>A project for one framework and one for two, whose files must be fixed once.</summary>
    private UserFolder NewSolution(string name)
    {
        var folder = new UserFolder(package, name);
        folder.InstallFrom(package.Feed);
        folder.Write("Format.slnx", """
            <Solution>
              <Project Path="One/One.csproj" />
              <Project Path="Two/Two.csproj" />
            </Solution>
            """);
        folder.Write("One/OkxTypos.cs", Typos);
        folder.Write("One/okx-error-codes.csv", OwnCodes);
        WriteProject("One", "<TargetFramework>net10.0</TargetFramework>");
        WriteProject("Two", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        return folder;

        void WriteProject(string project, string properties)
        {
            folder.Write($"{project}/OkxOrders.cs", ProjectSources.Orders);
            folder.Write($"{project}/{project}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>{properties}</PropertyGroup>
                  <ItemGroup>{Readme.InstallLine(package.Version)}</ItemGroup>
                </Project>
                """);
        }
    }
}
