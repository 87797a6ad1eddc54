using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

/// <summary>New projects that install the package with the line from the README.</summary>
public sealed class NewProjectTests(PackedPackage package)
{
    private const string Orders = """
        namespace Shop.Okx
        {
            public static class OkxOrders
            {
                public static bool IsShortOfMoney(string sCode)
                {
                    return sCode == "51008"; // too little money
                }
            }
        }
        """;

    [Fact]
    public async Task A_literal_is_warned_and_fixed_in_a_console_a_netstandard_and_a_net472_project()
    {
        var shop = new UserFolder(package, "shop");
        shop.InstallFrom(package.Feed);
        AddProject("Console", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        shop.Write("Console/Program.cs", "return Shop.Okx.OkxOrders.IsShortOfMoney(\"0\") ? 1 : 0;");
        AddProject("Standard", "<TargetFramework>netstandard2.0</TargetFramework>");
        AddProject("Framework", "<TargetFramework>net472</TargetFramework>");
        shop.Write("Shop.slnx", """
            <Solution>
              <Project Path="Console/Console.csproj" />
              <Project Path="Standard/Standard.csproj" />
              <Project Path="Framework/Framework.csproj" />
            </Solution>
            """);

        Assert.Equal(
            ["ConsoleOrders.cs:7 OKX0001 51008", "FrameworkOrders.cs:7 OKX0001 51008", "StandardOrders.cs:7 OKX0001 51008"],
            await shop.BuildAsync("Shop.slnx"));

        await shop.ApplyFixesAsync("Shop.slnx");

        var fixedOrders = Orders.Replace("\"51008\"", "OkxErrorCodes.InsufficientBalanceForOrder");
        Assert.Equal(fixedOrders, shop.Read("Console/ConsoleOrders.cs"));
        Assert.Equal(fixedOrders, shop.Read("Standard/StandardOrders.cs"));
        Assert.Equal(fixedOrders, shop.Read("Framework/FrameworkOrders.cs"));
        Assert.Empty(await shop.BuildAsync("Shop.slnx"));

        void AddProject(string name, string properties)
        {
            shop.Write($"{name}/{name}Orders.cs", Orders);
            shop.Write($"{name}/{name}.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>{properties}</PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="OkxErrorCodes.Analyzers" Version="{package.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """);
        }
    }
}
