using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Constants;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>The message names the constant, and what to set where the project has none of that form.</summary>
public sealed class ConstantInMessageTests
{
    private const string Start = "50011 is the OKX error code for 'Requests arrived faster than the rate limit permits'; ";

    [Theory]
    [InlineData("", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent'")]
    [InlineData("", "errorCode == 50011", "use 'OkxErrorCodes.AsInt.RequestsTooFrequent'")]
    [InlineData("OkxErrorCodesConstants=", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodesUtf8.RequestsTooFrequent' (set OkxErrorCodesUtf8 to true)")]
    [InlineData("OkxErrorCodesUtf8=true", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodesUtf8.RequestsTooFrequent'")]
    public Task It_says_how_the_project_can_write_it(string properties, string condition, string advice) =>
        AssertAsync([ProjectUnderTest.Constants], properties, condition, advice);

    [Theory]
    [InlineData("", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent' (add 'build' to the package's IncludeAssets)")]
    [InlineData("", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodesUtf8.RequestsTooFrequent' (add 'build' to the package's IncludeAssets, and set OkxErrorCodesUtf8 to true)")]
    [InlineData("OkxErrorCodesConstants=false", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent' (set OkxErrorCodesConstants to true)")]
    [InlineData("OkxErrorCodesConstants=false", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodesUtf8.RequestsTooFrequent' (set OkxErrorCodesUtf8 to true)")]
    public Task Without_the_reference_it_says_how_to_get_it(string properties, string condition, string advice) =>
        AssertAsync([], properties, condition, advice);

    [Fact]
    public async Task Of_a_sub_code_it_names_the_code_too()
    {
        var found =
            await AnalyzeAsync("class OkxClient { bool Is(string subCode) => subCode == \"1001\"; }", [ProjectUnderTest.Constants], []);

        Assert.Equal(
            ["1001 beside 51008 is the OKX error code for 'The account's margin in the currency is too low for the order'; use 'OkxErrorCodes.SubCodes.InsufficientMargin'"],
            found.Select(diagnostic => diagnostic.GetMessage()));
    }

    private static async Task AssertAsync(MetadataReference[] constants, string properties, string condition, string advice)
    {
        var source =
            $"using System; class OkxClient {{ bool Is(string code, int errorCode, ReadOnlySpan<byte> utf8Code) => {condition}; }}";
        var found = await AnalyzeAsync(source, constants, ProjectProperties.Parse(properties));

        Assert.Equal([Start + advice], found.Select(diagnostic => diagnostic.GetMessage()));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        string source, MetadataReference[] constants, (string, string)[] properties)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return CSharpCompilation.Create(
                "Bot",
                    [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation)],
                    [.. ProjectUnderTest.Framework, .. constants])
            .WithAnalyzers([new LiteralAnalyzer()], new AnalyzerOptions([], new ProjectProperties(properties)))
            .GetAnalyzerDiagnosticsAsync(cancellation);
    }
}
