using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>A file that is compiled for two targets, or by two projects, is one text: what <c>dotnet format</c> writes holds in all of them.</summary>
public sealed class LinkedFormatTests(PackedPackage package)
{
    /// <summary>Each target has a case that the other one lacks.</summary>
    private const string Retry = """
        namespace Shop.Okx
        {
            public static class OkxRetry
            {
                public static bool IsShortOfMoney(string sCode) { return sCode == "51008"; }

                public static int Next(string sCode)
                {
                    switch (sCode)
                    {
        #if NET
                        case OkxErrorCodes.RequestsTooFrequent: return 1;
        #else
                        case OkxErrorCodes.SystemBusy: return 2;
        #endif
                        case OkxErrorCodes.OperationsTooFrequent: return 3;
                        default: return 0;
                    }
                }

                public static int Pause(string sCode)
                {
                    switch (sCode)
                    {
                        case OkxErrorCodes.RequestsTooFrequent: return 1;
                        case OkxErrorCodes.SystemBusy: return 2;
                        case OkxErrorCodes.ServiceTemporarilyUnavailable:
                        case OkxErrorCodes.RequestTimestampExpired:
                        case OkxErrorCodes.OperationsTooFrequent:
                        case OkxErrorCodes.AccountOrderRateLimitReached:
                        case OkxErrorCodes.EndpointRequestTimeout: return 3;
                        default: return 0;
                    }
                }

                public static bool IsBusy(int errorCode) { return errorCode == 50013; }
            }
        }

        """;

    private const string Shared = """
        namespace Shop.Okx
        {
            public static class OkxShared
            {
                public const string ThrottledCode = "50011";

                public static bool IsShortOfMoney(string sCode) { return sCode == "51008"; }

                public static int Next(string sCode)
                {
                    switch (sCode)
                    {
                        case "50011": return 1;
                        case "50013": return 2;
                        default: return 0;
                    }
                }
            }
        }

        """;

    [Fact]
    public async Task Format_writes_only_what_every_target_and_every_project_compiles()
    {
        var folder = new UserFolder(package, "format-linked");
        folder.InstallFrom(package.Feed);
        folder.Write("Linked.slnx", """
            <Solution>
              <Project Path="Targets/Targets.csproj" />
              <Project Path="Installed/Installed.csproj" />
              <Project Path="Bare/Bare.csproj" />
            </Solution>
            """);
        folder.Write("Targets/OkxRetry.cs", Retry);
        folder.Write("Installed/OkxShared.cs", Shared);
        WriteProject("Targets", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", Readme.InstallLine(package.Version));
        WriteProject("Installed", "<TargetFramework>net10.0</TargetFramework>", Readme.InstallLine(package.Version));
        WriteProject("Bare", "<TargetFramework>net10.0</TargetFramework>", "<Compile Include=\"../Installed/OkxShared.cs\" />");

        await folder.DotnetAsync(
            "format", "analyzers", "Linked.slnx", "--diagnostics", "OKX0001", "OKX0003", "OKX0011", "OKX0015", "--severity", "info");

        Assert.Equal(
            Retry
                .Replace("sCode == \"51008\"", "sCode == OkxErrorCodes.InsufficientBalanceForOrder")
                .Replace("errorCode == 50013", "errorCode == OkxErrorCodes.AsInt.SystemBusy")
                .Replace(
                    "EndpointRequestTimeout: return 3;\n",
                    "EndpointRequestTimeout: return 3;\n                case OkxErrorCodes.SystemError: goto default;\n"),
            folder.Read("Targets/OkxRetry.cs"));
        Assert.Equal(Shared, folder.Read("Installed/OkxShared.cs"));
        await folder.DotnetAsync("build", "Linked.slnx", "--no-restore");

        void WriteProject(string name, string properties, string items) => folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }
}
