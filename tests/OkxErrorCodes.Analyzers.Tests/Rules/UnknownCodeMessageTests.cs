using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>The message of OKX0002: as of when the code is unknown, and what it may have meant.</summary>
public sealed class UnknownCodeMessageTests
{
    private const string Frequent = "50011 (Requests arrived faster than the rate limit permits)";

    [Theory]
    [InlineData("\"59999\"", "59999 is no OKX error code known in 2026-08")]
    [InlineData("\"5O011\"", "5O011 is no OKX error code known in 2026-08; nearest is " + Frequent)]
    [InlineData("\" 50011\\n\"", "' 50011 ' is no OKX error code known in 2026-08; nearest is " + Frequent)]
    [InlineData("\"50711\"", "50711 is no OKX error code known in 2026-08; nearest are "
        + Frequent
        + " and 50111 (The OK_ACCESS_KEY header is not valid)")]
    [InlineData("\"51008_1000\"", "51008_1000 is no OKX error code: OKX sends sCode 51008 and, beside it, subCode 1000 (The balance of the currency is too low for the order)")]
    [InlineData("\"51008_1101\"", "51008_1101 is no OKX error code: OKX sends sCode 51008 and, beside it, subCode 1101")]
    public async Task It_names_the_month_and_the_nearest_codes(string literal, string message) =>
        Assert.Equal(message, await MessageAsync($"class OkxClient {{ bool Is(string code) => code == {literal}; }}"));

    [Theory]
    [InlineData("50013, 50113", "")]
    [InlineData("50113, 50013", "code == OkxErrorCodes.InvalidTimestamp ||")]
    [InlineData("50113, 50013", "code == \"50112\" ||")]
    public async Task Codes_of_the_sections_that_the_method_handles_come_first(string nearest, string before)
    {
        var message = await MessageAsync(
            $"class OkxClient {{ bool Is(string code) => {before} code == \"50713\"; bool Other(string code) => code == OkxErrorCodes.InvalidAccessKey; }}");
        Assert.Equal(nearest, string.Join(", ", message.Split("nearest are ")[1].Split(" and ").Select(code => code[..5])));
    }

    private static async Task<string> MessageAsync(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken);
        var found = await CSharpCompilation.Create("Bot", [tree], ProjectUnderTest.Framework)
            .WithAnalyzers([new LiteralAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.Single(diagnostic => diagnostic.Id == "OKX0002").GetMessage();
    }
}
