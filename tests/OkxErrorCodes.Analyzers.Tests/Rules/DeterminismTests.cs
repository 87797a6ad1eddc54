using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>One program, one set of diagnostics: whatever the folder, the order of the files, or how many analyses run at once.</summary>
public sealed class DeterminismTests
{
    private static readonly (string Name, string Text)[] s_files =
    [
        ("Reply.cs", """namespace Desk; public class OkxReply { public string Code { get; set; } = ""; public int State { get; set; } }"""),
        ("Router.cs", """namespace Desk; public class Router { bool Is(OkxReply r) => r.Code == "51008" || Test(r.Code); private bool Test(string s) => s is "50011" or "50013"; }"""),
        ("OkxRules.cs", """namespace Desk; public class Rules { bool Is(string code) => code == "51020"; const string BusyCode = "50013"; }"""),
        ("Bridge.cs", """namespace Desk; public class OkxToKrakenBridge { bool Is(string code) => code == "51020"; }"""),
        ("Switch.cs", """namespace Desk; public class Switch { int Do(OkxReply r) { var c = r.Code; switch (c) { case "50001": return 1; case "50004": goto case "50001"; } return c switch { "50026" => 2, _ => 0 }; } }"""),
        ("Kraken.cs", """namespace Desk; public class KrakenClient { bool Is(string code) => code == "51008"; }"""),
    ];

    private static readonly string[] s_expected =
    [
        "Bridge.cs OKX0010 51020", "OkxRules.cs OKX0001 51020", "OkxRules.cs OKX0011 50013", "Router.cs OKX0001 50011", "Router.cs OKX0001 50013",
        "Router.cs OKX0001 51008", "Switch.cs OKX0001 50001", "Switch.cs OKX0001 50001", "Switch.cs OKX0001 50004", "Switch.cs OKX0001 50026",
    ];

    [Theory]
    [InlineData("/src")]
    [InlineData("/home/okx/binance/OkxBot")]
    [InlineData("C:\\work\\kraken")]
    [InlineData("")]
    public async Task The_folder_of_the_checkout_does_not_matter(string folder) =>
        Assert.Equal(s_expected, await AnalyzeAsync(s_files, folder));

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var random = new Random(50011);
        for (var round = 0; round < 20; round++)
            Assert.Equal(s_expected, await AnalyzeAsync(s_files.OrderBy(_ => random.Next()), "/src"));
    }

    [Fact]
    public async Task A_hundred_analyses_at_once_agree()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => AnalyzeAsync(s_files, "/src"))));
        Assert.All(all, found => Assert.Equal(s_expected, found));
    }

    private static async Task<IEnumerable<string>> AnalyzeAsync(IEnumerable<(string Name, string Text)> files, string folder)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: $"{folder}/{file.Name}"));
        var found = await CSharpCompilation.Create("Desk", trees, ProjectUnderTest.Framework)
            .WithAnalyzers(
                [new LiteralAnalyzer()],
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync();
        return found
            .Select(d => $"{d.Location.SourceTree!.FilePath[(folder.Length + 1)..]} {d.Id} {d.GetMessage(null)[..5]}")
            .Order(StringComparer.Ordinal);
    }
}
