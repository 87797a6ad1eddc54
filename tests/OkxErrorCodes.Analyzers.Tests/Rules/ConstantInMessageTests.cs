using System.Collections.Immutable;
using System.Linq;
using System.Threading;
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
    [InlineData("", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodes.AsUtf8.RequestsTooFrequent' (set OkxErrorCodesConstants to String;Int;Utf8)")]
    [InlineData("OkxErrorCodesConstants=String,Int,Utf8", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodes.AsUtf8.RequestsTooFrequent'")]
    [InlineData("OkxErrorCodesConstants=String", "errorCode == 50011", "use 'OkxErrorCodes.AsInt.RequestsTooFrequent' (set OkxErrorCodesConstants to String;Int)")]
    [InlineData("OkxErrorCodesConstants=Utf8", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent' (set OkxErrorCodesConstants to String;Utf8)")]
    [InlineData("OkxErrorCodesConstants=None", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent'")]
    [InlineData("OkxErrorCodesConstants=None", "utf8Code.SequenceEqual(\"50011\"u8)", "use 'OkxErrorCodes.AsUtf8.RequestsTooFrequent'")]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "code == \"50011\"", "use 'OkxErrorCodes.RequestsTooFrequent'")]
    public async Task It_says_how_the_project_can_write_it(string properties, string condition, string advice)
    {
        var source = $"using System; class OkxClient {{ bool Is(string code, int errorCode, ReadOnlySpan<byte> utf8Code) => {condition}; }}";
        var found = await AnalyzeAsync(source, ProjectProperties.Parse(properties), TestContext.Current.CancellationToken);

        Assert.Equal([Start + advice], found.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("", "use 'OkxErrorCodes.SubCodes.InsufficientMargin'")]
    [InlineData("OkxErrorCodesConstants=Int", "use 'OkxErrorCodes.SubCodes.InsufficientMargin' (set OkxErrorCodesConstants to String;Int)")]
    public async Task Of_a_sub_code_it_names_the_code_too(string properties, string advice)
    {
        var found = await AnalyzeAsync("class OkxClient { bool Is(string subCode) => subCode == \"1001\"; }", ProjectProperties.Parse(properties), TestContext.Current.CancellationToken);

        Assert.Equal(["1001 beside 51008 is the OKX error code for 'The account's margin in the currency is too low for the order'; " + advice], found.Select(diagnostic => diagnostic.GetMessage()));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source, (string, string)[] properties, CancellationToken cancellation) =>
        CSharpCompilation.Create("Bot", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation)], ProjectUnderTest.Framework)
            .WithAnalyzers([new LiteralAnalyzer()], new AnalyzerOptions([], new ProjectProperties(properties)))
            .GetAnalyzerDiagnosticsAsync(cancellation);
}
