using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Recognition;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0002: what looks like a code where an OKX error code is expected, and is in no catalog.</summary>
public sealed class UnknownCodeTests
{
    /// <summary>Conditions over an OKX reply, each with an unknown code in brackets.</summary>
    public static TheoryData<string> Conditions =>
    [
        // Five digits from 50000 to 79999
        """reply.Code == [|"59999"|]""",
        """reply.Code is "x" or [|"69999"|]""",
        """reply.Code != [|"79999"|]""",
        """string.Equals(reply.Code, [|"59999"|])""",
        """reply is { Code: [|"59999"|] }""",
        """new[] { "x", [|"59999"|] }.Contains(reply.Code)""",
        """reply.Codes.Contains([|"59999"|])""",
        """reply.Data.Any(r => r.Code == [|"59999"|])""",
        """(reply.Code switch { [|"59999"|] => 1, _ => 2 }) == 1""",
        """reply.Code == [|"59" + "999"|]""",
        """Convert.ToInt32(reply.Code) == [|59999|]""",
        "reply.ErrorCode == [|59999|]",
        "reply.ErrorCode is [|59_999|]",
        "reply.ErrorCode == [|59999L|]",
        "reply.RetCode == [|59999|]",

        // Blanks around it
        """reply.Code == [|" 51008"|]""",
        """reply.Code == [|"51008 "|]""",
        """reply.Code == [|"51008\n"|]""",
        """reply.Code == [|" 59999 "|]""",

        // Letters for digits
        """reply.Code == [|"5l008"|]""",
        """reply.Code == [|"51O08"|]""",
        """reply.Code == [|"S1008"|]""",
        """reply.Code == [|"5100x"|]""",

        // A digit too many or too few
        """reply.Code == [|"510008"|]""",
        """reply.Code == [|"051008"|]""",
        """reply.Code == [|"5108"|]""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task A_certain_use_is_reported(string condition) =>
        Verify.VerifyAnalyzerAsync(Snippet.Usings + Marked(Snippet.Condition(condition)));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task In_another_venue_it_is_silent(string condition) => Snippet.SilentOfAnotherVenue(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Where_it_is_of_another_trade_it_is_silent(string condition) => Snippet.SilentOfAnotherTrade(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task Where_it_is_only_possible_it_is_silent(string condition) =>
        Snippet.Silent(Snippet.Condition(condition).Replace("Okx", "OkxOrBinance").Replace("OkxBot", "Bot"));

    [Theory]
    // Other numbers
    [InlineData("""reply.Code == "404" || reply.ErrorCode == 404 || reply.ErrorCode == 503""")]
    [InlineData("""reply.Code == "-1" || reply.ErrorCode == -1 || reply.ErrorCode == -59999""")]
    [InlineData("""reply.Code == "99999" || reply.ErrorCode == 99999 || reply.ErrorCode == 49999 || reply.ErrorCode == 80000""")]
    [InlineData("""reply.Code == "-59999" || reply.Code == "-5999" || reply.Code == "+5999" """)]
    [InlineData("""reply.ErrorCode == 5108 || reply.ErrorCode == 510008 || reply.ErrorCode == 0xFFFF""")]
    // WebSocket close codes
    [InlineData("""reply.Code == "1000" || reply.Code == "1006" || reply.Code == "1011" || reply.Code == "4040" || reply.Code == "4004" || reply.Code == "4444" """)]
    // Texts
    [InlineData("""reply.Code == "" || reply.Code == null || reply.Code == " " || reply.Code == "     " """)]
    [InlineData("""reply.Code == "HTTP_503" || reply.Code == "E5999" || reply.Code == "59.99" || reply.Code == "5,999" || reply.Code == "50x0x" """)]
    [InlineData("""reply.Code == "51008x" || reply.Code == "v51008" || reply.Code == "51O8" """)]
    [InlineData("""reply.Code == "５９９９９" """)]
    // Bounds, prices, sizes, ports
    [InlineData("reply.ErrorCode >= 59999 && reply.ErrorCode < 60000")]
    [InlineData("reply.Price == 59999 || reply.Price > 59999m || reply.Code.Length == 59999")]
    [InlineData("""reply.Message == "59999" || reply.Message.Contains("59999")""")]
    public Task What_is_no_code_is_silent(string condition) => Snippet.Silent(Snippet.Condition(condition));

    [Theory]
    [InlineData("""reply.Code = [|"59999"|];""")]
    [InlineData("""throw new OkxRejection([|"59999"|]);""")]
    [InlineData("""switch (reply.Code) { case [|"59999"|]: break; }""")]
    [InlineData("""switch (reply.ErrorCode) { case [|59999|]: case int n when n == [|59998|]: break; }""")]
    [InlineData("""try { } catch (OkxRejection e) when (e.Code == [|"59999"|]) { }""")]
    public Task Statements_are_uses_too(string statements) =>
        Verify.VerifyAnalyzerAsync(Snippet.Usings + Marked(Snippet.Body(statements)));

    [Theory]
    [InlineData("""class OkxReply { string Code = ""; bool IsNew => Code == [|"59999"|]; }""")]
    [InlineData("""class OkxReply { string Code = ""; bool IsNew { get { return Code == [|"59999"|]; } } }""")]
    [InlineData("""class OkxReply { Func<string, bool> _isNew = code => code == [|"59999"|]; }""")]
    public Task A_test_in_a_property_or_a_lambda_is_no_declaration(string source) =>
        Verify.VerifyAnalyzerAsync(Snippet.Usings + Marked(source));

    /// <summary>A list of one's own may be newer than the catalog. What can be no code is a mistake there too.</summary>
    [Theory]
    [InlineData("""class OkxErrors { const string NewCode = "59999"; static readonly string[] RetryCodes = { "59999" }; }""")]
    [InlineData("""class OkxErrors { void M() { const string code = "59999"; } static ReadOnlySpan<int> RetryCodes => new[] { 59999 }; }""")]
    [InlineData("""enum OkxErrorCode { New = 59999, Newer = 59998 }""")]
    [InlineData("""class OkxErrors { static readonly Dictionary<string, string> MessagesByCode = new() { ["59999"] = "new" }; }""")]
    [InlineData("""class OkxErrors { [System.ComponentModel.DefaultValue("59999")] public string ErrorCode { get; set; } = ""; }""")]
    [InlineData("""class OkxErrors { const string NewCode = [|" 59999"|]; const string NewerCode = [|"5l008"|]; const string NewestCode = [|"510008"|]; }""")]
    [InlineData("""class OkxErrors { static readonly string[] RetryCodes = { [|"5108"|], [|"51008 "|] }; }""")]
    public Task A_declaration_is_reported_only_where_it_can_be_no_code(string source) =>
        Verify.VerifyAnalyzerAsync(Snippet.Usings + Marked(source));

    private static string Marked(string source) => source.Replace("[|", $"{{|{RuleIds.UnknownErrorCode}:").Replace("|]", "|}");
}
