using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A sub-code counts where it meets what OKX sends as <c>subCode</c>; anywhere else it is a number like any other.</summary>
public sealed class SubCodeShapes
{
    private const string Ack =
        """

        public class OkxAck
        {
            public string SCode { get; set; } = "";
            public string? SubCode { get; set; }
            [JsonPropertyName("subCode")] public string? Detail { get; set; }
            public List<string> SubCodes { get; set; } = new();
            public Dictionary<string, string> MessagesBySubCode { get; set; } = new();
            public string Size { get; set; } = "";
            public string Code { get; set; } = "";
            public int SubCodeNumber { get; set; }
            public string SubscribeErrorCode { get; set; } = "";
            public List<OkxAck> Data { get; set; } = new();
        }
        """;

    public static TheoryData<string> Conditions =>
    [
        """ack.SubCode == [|"1000"|]""",
        """[|"1101"|] != ack.SubCode""",
        """ack.SubCode is [|"1000"|] or [|"1001"|]""",
        """ack is { SubCode: [|"1049"|] }""",
        """ack is { SCode: "", SubCode: not [|"1000"|] }""",
        """ack.SubCode!.Equals([|"1000"|], StringComparison.Ordinal)""",
        """string.Equals(ack.SubCode, [|"1000"|])""",
        """(ack.SCode, ack.SubCode) is (_, [|"1000"|])""",
        """(ack.SubCode switch { [|"1009"|] => 1, _ => 2 }) == 1""",
        """new[] { [|"1000"|], [|"1001"|] }.Contains(ack.SubCode)""",
        """ack.SubCodes.Contains([|"1000"|])""",
        """ack.MessagesBySubCode.ContainsKey([|"1000"|])""",
        """ack.Data.Any(r => r.SubCode == [|"1000"|])""",
        """ack.Detail == [|"1000"|]""",
        """ack.SubCode?.Trim() == [|@"1000"|]""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task What_meets_a_sub_code_of_OKX_is_reported(string condition) => Snippet.Reported(Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task In_another_venue_it_is_silent(string condition) => Snippet.SilentOfAnotherVenue(Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Of_another_trade_it_is_silent(string condition) =>
        Snippet.Silent(Condition(condition).Replace("SubCode", "ZipCode").Replace("subCode", "zipCode"));

    /// <summary>Four digits that meet the code itself are what OKX0002 makes of them.</summary>
    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Beside_anything_else_it_is_silent(string condition) =>
        Snippet.Silent(Condition(condition).Replace("SubCode", "Volume").Replace("subCode", "volume"));

    [Theory]
    [InlineData("""ack.SCode == "1000" || ack.Code == "1009" """)]
    [InlineData("""ack.SubscribeErrorCode == "1000" """)] // begins like one
    [InlineData("""ack.Size == "1000" || ack.SubCode!.Length == 1000""")]
    [InlineData("""ack.SubCode == "1999" || ack.SubCode == "1008" || ack.SubCode == "1108" """)] // OKX may have sent it since
    [InlineData("""ack.SubCode == "" || ack.SubCode is null or "0" or "01000" or " 1000" """)]
    [InlineData("""ack.SubCodeNumber == 1000 || ack.SubCodeNumber is 1101 || int.Parse(ack.SubCode!) == 1000""")] // OKX sends text
    [InlineData("""System.Text.Encoding.UTF8.GetBytes(ack.SubCode!).AsSpan().SequenceEqual("1000"u8)""")] // and there is no such constant
    public Task What_is_no_known_sub_code_is_silent(string condition) => Snippet.Silent(Condition(condition));

    [Theory]
    [InlineData("""ack.SubCode = [|"1000"|];""")]
    [InlineData("""_ = new OkxAck { SCode = "", SubCode = [|"1000"|] };""")]
    [InlineData("""switch (ack.SubCode) { case [|"1000"|]: break; case [|"1001"|] when ack.Size == "1000": break; }""")]
    [InlineData("""var cause = ack.SubCode; if (cause == [|"1000"|]) return;""")]
    [InlineData("""var code = ack.SubCode; if (code == [|"1000"|]) return;""")] // where it came from says more than its name
    [InlineData("""var subCode = ack.Code; if (subCode == "1000") return;""")]
    [InlineData("""var code = ack.Size == "" ? ack.Code : ack.SubCode; if (code == "1000") return;""")]
    [InlineData("""using var json = JsonDocument.Parse(""); if (json.RootElement.GetProperty("subCode").GetString() == [|"1000"|]) return;""")]
    [InlineData("""using var json = JsonDocument.Parse(""); if (json.RootElement.GetProperty("sCode").GetString() == "1000") return;""")]
    public Task Statements_are_uses_too(string statements) => Snippet.Reported(Body(statements));

    [Theory]
    [InlineData("class OkxReply { [OkxErrorCode] public string SubCode = \"\"; bool Is() => SubCode == [|\"1000\"|]; }")]
    [InlineData("class OkxReply { [OkxErrorCode] public string Cause = \"\"; bool Is() => Cause == \"1000\"; }")] // marked as a code
    [InlineData("class Reply { [OkxErrorCode] public string SubCode = \"\"; bool Is() => SubCode == [|\"1000\"|]; }")]
    [InlineData("class Reply { public string SubCode = \"\"; bool Is() => SubCode == \"1000\"; }")]
    [InlineData("class Reply { bool Is(string subCode) => subCode == OkxErrorCodes.SubCodes.InsufficientBalance || subCode == [|\"1001\"|]; }")]
    [InlineData("class Reply { bool Is(string subCode) => subCode == \"1000\" || subCode == \"1001\"; }")]
    public Task A_mark_says_whose_it_is_and_not_that_it_is_a_sub_code(string source) => Snippet.Reported(source);

    [Theory]
    [InlineData("class OkxErrors { const string FullSubCode = {|OKX0011:\"1000\"|}; }")]
    [InlineData("class OkxSubCodes { public const string Full = {|OKX0011:\"1101\"|}, Newer = \"1108\"; }")]
    [InlineData("class OkxErrors { public const string FullSub = \"1101\"; }")] // could be a slip, could be a list of sub-codes
    public Task A_declaration_is_a_declaration(string source) => Verify.VerifyAnalyzerAsync(source);

    [Fact]
    public Task Where_two_venues_are_named_it_is_only_possible() => Verify.VerifyAnalyzerAsync(
        "class OkxOrBinanceClient { bool Is(string subCode) => subCode == {|OKX0010:\"1000\"|}; }");

    /// <summary>A project's own code of four digits is a code.</summary>
    [Fact]
    public async Task An_own_code_goes_first()
    {
        var test = new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test { TestCode = "class OkxClient { bool Is(string code, string subCode) => code == {|OKX0001:\"1000\"|} || subCode == {|OKX0001:\"1001\"|}; }" };
        test.TestState.AdditionalFiles.Add(("okx-error-codes.csv", "code,name\n1000,Halted\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""if (ack.SubCode == OkxErrorCodes.SubCodes.AdjustedEquityBelowInitialMargin) return;""")]
    [InlineData("""switch (ack.SubCode) { case OkxErrorCodes.SubCodes.InsufficientBalance: case OkxErrorCodes.SubCodes.AdjustedEquityBelowInitialMargin: break; default: throw new Exception(); }""")]
    public async Task No_other_rule_takes_their_constants_for_codes(string statements)
    {
        await CSharpAnalyzerVerifier<DecisionAnalyzer>.VerifyAnalyzerAsync(Snippet.Usings + Body(statements));
        await CSharpAnalyzerVerifier<ResendAnalyzer>.VerifyAnalyzerAsync(Snippet.Usings + Body(statements));
        await CSharpAnalyzerVerifier<RetiredCodeAnalyzer>.VerifyAnalyzerAsync(Snippet.Usings + Body(statements));
    }

    private static string Condition(string condition) => Body($"if ({condition}) return;");

    private static string Body(string statements) => Snippet.Members($"void Handle(OkxAck ack) {{ {statements} }}") + Ack;
}
