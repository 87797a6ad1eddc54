using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Every option of .editorconfig, in real sections, beside what happens without it.</summary>
public sealed class ConfigurationTests
{
    private const string OkxFrame = "public class OkxClient { bool Is(string verdict) => verdict == ";

    [Fact]
    public Task Without_options_a_name_without_a_code_word_is_silent() =>
        Verify("/0/Client.cs", OkxFrame + """ "51008"; }""", "");

    [Fact]
    public Task A_listed_name_holds_a_code() =>
        Verify("/0/Client.cs", OkxFrame + """ {|OKX0001:"51008"|}; }""", "okx_error_codes.code_names = outcome, verdict");

    [Fact]
    public Task A_listed_member_holds_an_okx_code_wherever_it_is_used() => Verify(
        "/0/Reply.cs",
        """
        namespace Gateway { public class Reply { public string Verdict { get; set; } = ""; public string Other { get; set; } = ""; } }
        public class Router { bool Is(Gateway.Reply r) => r.Verdict == {|OKX0001:"51008"|} || r.Other == "51008"; }
        """,
        "okx_error_codes.code_members = Gateway.Reply.Verdict");

    [Fact]
    public Task An_excluded_member_never_holds_a_code() => Verify(
        "/0/Reply.cs",
        """
        public class OkxReply { public string Code { get; set; } = ""; public string ErrorCode { get; set; } = ""; }
        public class Router { bool Is(OkxReply r) => r.ErrorCode == {|OKX0001:"51008"|} || r.Code == "51008"; }
        """,
        "okx_error_codes.excluded_members = OkxReply.Code");

    [Fact]
    public Task A_venue_word_of_the_project_means_okx() => Verify(
        "/0/Client.cs",
        """public class OuyiClient { bool Is(string code) => code == {|OKX0001:"51008"|}; }""",
        "okx_error_codes.venue_words = ouyi");

    /// <summary>What no catalog has is looked for only in files that speak of OKX.</summary>
    [Theory]
    [InlineData("okx_error_codes.venue = okx")]
    [InlineData("okx_error_codes.venue_words = acme")]
    [InlineData("okx_error_codes.code_members = AcmeReply.Code")]
    public Task A_file_that_only_an_option_gives_to_okx_is_searched_for_unknown_codes(string option) =>
        Verify("/0/Reply.cs", """class AcmeReply { string Code = ""; bool Is() => Code == {|OKX0002:"59999"|}; }""", option);

    [Fact]
    public Task Another_venues_word_vetoes_where_it_is_nearer() => Verify(
        "/0/Client.cs",
        """
        public class OkxClient
        {
            bool Is(string code) => code == {|OKX0001:"51008"|};
            bool IsAcme(string code) => code == "51008";
        }
        """,
        "okx_error_codes.other_venue_words = acme");

    [Fact]
    public Task A_folder_is_declared_to_be_okxs() => new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test
    {
        TestState =
        {
            Sources =
            {
                ("/0/Exchange/Client.cs", """public class Client { bool Is(string code) => code == {|OKX0001:"51008"|}; }"""),
                ("/0/Exchange/BinanceClient.cs", """public class BinanceClient { bool Is(string code) => code == "51008"; }"""),
                ("/0/Other/Client.cs", """public class OtherClient { bool Is(string code) => code == "51008"; }"""),
            },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[0/Exchange/**.cs]\nokx_error_codes.venue = okx\n") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("okx_error_codes.report_outcome_codes = true", """{|OKX0001:"0"|}""", "{|OKX0001:1|}")]
    [InlineData("okx_error_codes.report_outcome_codes = false", "\"0\"", "1")]
    [InlineData("", "\"0\"", "1")]
    public Task Outcome_codes_are_reported_when_asked_for(string option, string text, string number) => Verify(
        "/0/Client.cs",
        $$"""
        public class OkxClient
        {
            bool Is(string code, int sCode, int count) => code == {{text}} || sCode != {{number}} || count == 1;
        }
        """,
        option);

    [Theory]
    [InlineData("okx_error_codes.code_name", "verdict", "there is no such option; known are okx_error_codes.code_names, okx_error_codes.code_members, okx_error_codes.excluded_members, okx_error_codes.venue_words, okx_error_codes.other_venue_words, okx_error_codes.venue, okx_error_codes.report_outcome_codes, okx_error_codes.retryable_wait, okx_error_codes.default_handles_retryable, okx_error_codes.retry_scope")]
    [InlineData("okx_error_codes.venue", "okex2", "'okex2' is not a venue; the only value is okx")]
    [InlineData("okx_error_codes.report_outcome_codes", "yes", "'yes' is neither true nor false")]
    [InlineData("okx_error_codes.retry_scope", "both", "'both' is neither read nor write")]
    public Task A_misspelt_option_or_value_is_told_once(string key, string value, string reason) =>
        new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test
        {
            TestState =
            {
                Sources =
                {
                    """public class OkxClient { bool Is(string code) => code == {|OKX0001:"51008"|}; }""",
                    """public class OkxTrader { bool Is(string code) => code == {|OKX0001:"51008"|}; }""",
                },
                AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{key} = {value}\n") },
                ExpectedDiagnostics =
                {
                    CSharpAnalyzerVerifier<LiteralAnalyzer>.Diagnostic(RuleDescriptors.ConfigurationNotUnderstood).WithArguments(key, reason),
                },
            },
        }.RunAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string file, string source, string option) => new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test
    {
        TestState =
        {
            Sources = { (file, source) },
            AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{option}\n") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);
}
