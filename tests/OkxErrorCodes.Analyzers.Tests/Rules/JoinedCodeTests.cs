using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Recognition;
using OkxAnalyzers.Tests.Verification;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0002: OKX's pages print <c>51008_1000</c>; its replies have <c>51008</c> and <c>1000</c> in two fields.</summary>
public sealed class JoinedCodeTests
{
    public static TheoryData<string> Conditions =>
    [
        """reply.Code == [|"51008_1000"|]""",
        """reply.Code != [|"51502_1030"|]""",
        """reply.Code is [|"51008_1000"|] or [|"51008_1001"|]""",
        """reply is { Code: [|"51004_1101"|] }""",
        """reply.Code.Equals([|"51008_1000"|], StringComparison.Ordinal)""",
        """(reply.Code switch { [|"51008_1000"|] => 1, _ => 2 }) == 1""",
        """new[] { "x", [|"51008_1000"|] }.Contains(reply.Code)""",
        """reply.Codes.Contains([|"51008_1000"|])""",
        """reply.Code == [|"51" + "008_1000"|]""",
        """reply.Code == [|"51008_1999"|]""", // a sub-code that is not known here
        """reply.Code == [|"50011_1"|]""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task It_never_is_what_a_code_holds(string condition) => Verify.VerifyAnalyzerAsync(Condition(Marked(condition)));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task In_another_venue_it_is_silent(string condition) => Snippet.SilentOfAnotherVenue(Bare(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Of_another_trade_it_is_silent(string condition) => Snippet.SilentOfAnotherTrade(Bare(condition));

    [Theory]
    [InlineData("""reply.Code == "51999_1000" || reply.Code == "5100_1000" || reply.Code == "510080_1000" """)] // no code in front
    [InlineData("""reply.Code == "51008_" || reply.Code == "51008_10x" || reply.Code == "51008-1000" || reply.Code == "51008_1000 " """)]
    [InlineData("""reply.Message == "51008_1000" || reply.Message.Contains("51008_1000")""")]
    [InlineData("""reply.ErrorCode == 51008_1000""")] // a number
    public Task What_is_no_joined_code_is_silent(string condition) => Snippet.Silent(Bare(condition));

    [Fact]
    public Task Bytes_are_text_too() =>
        Verify.VerifyAnalyzerAsync(
            "using System; class OkxClient { bool Is(ReadOnlySpan<byte> utf8Code) => utf8Code.SequenceEqual({|OKX0002:\"51008_1000\"u8|}); }");

    /// <summary>Who joins the two compares with what is joined.</summary>
    [Theory]
    [InlineData("""var code = $"{reply.Code}_{reply.SubCode}"; if (code == "51008_1000") return;""")]
    [InlineData("""var code = reply.Code + "_" + reply.SubCode; if (code is "51008_1000") return;""")]
    [InlineData("""var code = string.Join('_', reply.Code, reply.SubCode); if (code == "51008_1000") return;""")]
    [InlineData("""var code = string.Format("{0}_{1}", reply.Code, reply.SubCode); if (code == "51008_1000") return;""")]
    [InlineData("""var code = $"{reply.Code}.{reply.SubCode}"; if (reply.Code == [|"51008_1000"|]) return;""")]
    public Task A_file_that_joins_texts_may_mean_it(string statements) =>
        Verify.VerifyAnalyzerAsync(
            Marked(Snippet.Usings
                + Snippet.Body(statements).Replace("public int? RetCode", "public string? SubCode { get; set; } public int? RetCode")));

    [Theory]
    [InlineData("public string FullCode => $\"{SCode}_{SubCode}\";", false)]
    [InlineData("public string FullCode => SCode;", true)]
    public async Task A_type_that_joins_texts_may_mean_it_in_every_file(string property, bool isReported)
    {
        var literal = isReported ? "{|OKX0002:\"51008_1000\"|}" : "\"51008_1000\"";
        var test = new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test { TestCode = $"class OkxClient {{ bool Is(OkxAck ack) => ack.FullCode == {literal}; }}" };
        test.TestState.Sources.Add($"class OkxAck {{ public string SCode = \"\", SubCode = \"\"; {property} }}");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A list of one's own may have the keys that a joined text is looked up by, in another file.</summary>
    [Theory]
    [InlineData("""class OkxErrors { const string FullCode = "51008_1000"; }""")]
    [InlineData("""class OkxErrors { static readonly Dictionary<string, string> MessagesByCode = new() { ["51008_1000"] = "too low" }; }""")]
    public Task A_declaration_is_silent(string source) => Snippet.Silent(source);

    [Fact]
    public async Task An_own_code_may_look_so()
    {
        var test = new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test { TestCode = "class OkxClient { bool Is(string code) => code == {|OKX0001:\"51008_1000\"|}; }" };
        test.TestState.AdditionalFiles.Add(("okx-error-codes.csv", "code,name\n51008_1000,Full\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Condition(string condition) => Snippet.Usings + Bare(condition);

    private static string Bare(string condition) => Snippet.Condition(condition);

    private static string Marked(string source) => source.Replace("[|", $"{{|{RuleIds.UnknownErrorCode}:").Replace("|]", "|}");
}
