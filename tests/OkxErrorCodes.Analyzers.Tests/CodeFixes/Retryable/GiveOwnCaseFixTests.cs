using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class GiveOwnCaseFixTests
{
    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;

        public class OkxClient
        {
            Task<string> PostAsync(string body) => Task.FromResult(body);
            static void Stop() { }

        MEMBERS
        }
        """;

    private const string Reply = "\n    public class OkxReply { public string Code; public int Status; }";

    private const string InLoop =
        """
            async Task SendAsync(string body)
            {
                while (true)
                {
                    var code = await PostAsync(body);
                    switch (code)
                    {
        SECTIONS
                    }
                }
            }
        """;

    private const string InAnotherSwitch =
        """
            async Task SendAsync(string body, int kind)
            {
                while (true)
                {
                    var code = await PostAsync(body);
                    switch (kind)
                    {
                        case 1:
                            if (code == "50011" || code == [|"50004"|])
                                continue;
                            return;
                        default:
                            return;
                    }
                }
            }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_label_moves_into_a_section_of_its_own(LanguageVersion version) => BranchChanges(
        """
                        case "50011": // busy
                        case [|"50004"|]: // unknown
                            continue;
                        default:
                            return;
        """,
        """
                        case "50011": // busy
                            continue;
                        case "50004":
                            // unknown
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
                        default:
                            return;
        """,
        version);

    [Fact]
    public Task A_statement_on_the_label_s_line_stays_on_one() => BranchChanges(
        """
                        case "50011":
                        case [|"50004"|]: continue;
                        default: return;
        """,
        """
                        case "50011": continue;
                        // The outcome is unknown: query the order by its clOrdId first.
                        // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                        case "50004": throw new NotImplementedException("Query the order by its clOrdId.");
                        default: return;
        """);

    [Fact]
    public Task Comments_above_and_behind_go_with_their_code() => BranchChanges(
        """
                        // many
                        case "50011":
                        // nobody knows: https://www.okx.com/docs-v5/
                        case [|"50004"|]: // timed out
                        // too fast
                        case "50061":
                            continue;
                        default:
                            return;
        """,
        """
                        // many
                        case "50011":
                        // too fast
                        case "50061":
                            continue;
                        case "50004":
                            // nobody knows: https://www.okx.com/docs-v5/
                            // timed out
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
                        default:
                            return;
        """);

    [Theory]
    [InlineData(
        "\"50011\" or // many\n                             [|\"50004\"|] or // timeout\n                             \"50061\": // fast",
        "\"50011\" or // many\n                             \"50061\": // fast")]
    [InlineData(
        "[|\"50004\"|] or // timeout\n                             \"50061\": // fast",
        "\"50061\": // fast")]
    [InlineData(
        "\"50061\" or // fast\n                             [|\"50004\"|]: // timeout",
        "\"50061\": // fast")]
    [InlineData(
        "\"50061\" // fast\n                             or [|\"50004\"|]: // timeout",
        "\"50061\": // fast")]
    [InlineData("\"50061\" /* fast */ or [|\"50004\"|] /* timeout */:", "\"50061\" /* fast */:")]
    [InlineData("/* timeout */ [|\"50004\"|] or /* fast */ \"50061\":", "/* fast */ \"50061\":")]
    public Task An_alternative_takes_its_own_comment_along(string before, string after) => BranchChanges(
        $"""
                        case {before}
                            continue;
                        default:
                            return;
        """,
        $"""
                        case {after}
                            continue;
                        case "50004":
                            // timeout
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
                        default:
                            return;
        """);

    [Fact]
    public Task A_default_stays_the_last() => Changes<ResendAnalyzer>(
        """
            async Task SendAsync(string body)
            {
                while (true)
                {
                    var code = await {|OKX0004:PostAsync(body)|};
                    switch (code)
                    {
                        case "0":
                            return;
                        case [|"50004"|]:
                        default:
                            continue;
                    }
                }
            }
        """,
        """
            async Task SendAsync(string body)
            {
                while (true)
                {
                    var code = await {|OKX0004:PostAsync(body)|};
                    switch (code)
                    {
                        case "0":
                            return;
                        case "50004":
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
                        default:
                            continue;
                    }
                }
            }
        """);

    [Fact]
    public Task Not_offered_in_a_condition_inside_another_switch() => Changes<ResendAnalyzer>(InAnotherSwitch, InAnotherSwitch);

    [Fact]
    public Task An_alternative_of_a_pattern_moves_with_its_guard() => BranchChanges(
        """
                        case "50011" or [|"50004"|] or "50061" when body.Length > 0:
                            continue;
                        default:
                            return;
        """,
        """
                        case "50011" or "50061" when body.Length > 0:
                            continue;
                        case "50004" when body.Length > 0:
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
                        default:
                            return;
        """);

    [Fact]
    public Task An_arm_of_its_own() => Changes<ResendAnalyzer>(
        """
            async Task<string> SendAsync(string body)
            {
                var code = await PostAsync(body);
                return code switch
                {
                    "50011" or [|"50004"|] => await SendAsync(body),
                    _ => code
                };
            }
        """,
        """
            async Task<string> SendAsync(string body)
            {
                var code = await PostAsync(body);
                return code switch
                {
                    "50011" => await SendAsync(body),
                    // The outcome is unknown: query the order by its clOrdId first.
                    // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                    "50004" => throw new NotImplementedException("Query the order by its clOrdId."),
                    _ => code
                };
            }
        """);

    [Fact]
    public Task Behind_the_last_section() => BranchChanges(
        """
                        default:
                            return;
                        case "50011":
                        case [|"50004"|]:
                            continue;
        """,
        """
                        default:
                            return;
                        case "50011":
                            continue;
                        case "50004":
                            // The outcome is unknown: query the order by its clOrdId first.
                            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                            throw new NotImplementedException("Query the order by its clOrdId.");
        """);

    // Without its label the body would fall to the section before it.
    [Theory]
    [InlineData("")]
    [InlineData("case \"50011\": return;")]
    public Task Not_offered_where_it_stands_alone(string before)
    {
        var sections =
            $$"""
                            {{before}}
                            case [|"50004"|]:
                                continue;
                            default:
                                return;
            """;
        return BranchChanges(sections, sections);
    }

    [Theory]
    [InlineData("""    static readonly HashSet<string> OkxRetryableCodes = new HashSet<string> { "50011", [|"50004"|], "50061" };""", """    static readonly HashSet<string> OkxRetryableCodes = new HashSet<string> { "50011", "50061" };""")]
    [InlineData("""    static readonly string[] OkxRetryableCodes = { "50011", [|"50113"|] };""", """    static readonly string[] OkxRetryableCodes = { "50011" };""")]
    [InlineData("""    static bool IsRetryable(string okxCode) => okxCode is "50011" or [|"50004"|];""", """    static bool IsRetryable(string okxCode) => okxCode is "50011";""")]
    [InlineData("""    static bool IsRetryable(string okxCode) => okxCode == [|"50004"|] || okxCode == "50011";""", """    static bool IsRetryable(string okxCode) => okxCode == "50011";""")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", // busy\n        [|\"50004\"|], // unknown\n        \"50061\" // pause\n    };",
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", // busy\n        \"50061\" // pause\n    };")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", // busy\n        [|\"50004\"|] // unknown\n    };",
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\" // busy\n    };")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", [|\"50004\"|], // two\n        \"50061\"\n    };",
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", // two\n        \"50061\"\n    };")]
    [InlineData(
        "    static bool IsRetryable(string okxCode) => okxCode is \"50011\" // busy\n        or [|\"50004\"|] // unknown\n        or \"50061\";",
        "    static bool IsRetryable(string okxCode) => okxCode is \"50011\" // busy\n        or \"50061\";")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes = { \"50011\",\n        [|\"50004\"|] };",
        "    static readonly string[] OkxRetryableCodes = { \"50011\" };")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\"  , [|\"50004\"|]  ,\n        \"50061\"\n    };",
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\"  ,\n        \"50061\"\n    };")]
    [InlineData(
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\", // busy\n        [|\"50004\"|] }; // unknown",
        "    static readonly string[] OkxRetryableCodes =\n    {\n        \"50011\" }; // busy")]
    [InlineData(
        "    static bool IsRetryable(string okxCode) => okxCode == \"50011\" || // many\n        okxCode == [|\"50004\"|] || // timeout\n        okxCode == \"50061\"; // fast",
        "    static bool IsRetryable(string okxCode) => okxCode == \"50011\" || // many\n        okxCode == \"50061\"; // fast")]
    [InlineData("""    static readonly string[] OkxRetryableCodes = /* C# 12 */ ["50011", [|"50004"|]];""", """    static readonly string[] OkxRetryableCodes = /* C# 12 */ ["50011"];""")]
    public Task Out_of_a_retry_list(string before, string after) => Changes<RetryListAnalyzer>(before, after, LanguageVersion.Preview);

    [Fact]
    public Task What_OKX_has_not_promised_out_of_a_retry_list() => Changes<RetryListAnalyzer>(
        """    static readonly string[] OkxRetryableCodes = { "50011", {|OKX0017:"50013"|} };""",
        """    static readonly string[] OkxRetryableCodes = { "50011" };""");

    [Fact]
    public Task Not_offered_where_it_would_not_compile()
    {
        const string Sized = """    static readonly string[] OkxRetryableCodes = new string[2] { "50011", [|"50004"|] };""";
        return Changes<RetryListAnalyzer>(Sized, Sized);
    }

    [Theory]
    [InlineData("""    static bool IsRetryable(OkxReply reply) => reply is { Code: "50011" } or { Code: [|"50004"|], Status: 500 };""", """    static bool IsRetryable(OkxReply reply) => reply is { Code: "50011" };""")]
    [InlineData("""    static bool IsRetryable(OkxReply reply) => reply.Code == "50011" || reply.Code.Equals([|"50004"|], StringComparison.Ordinal);""", """    static bool IsRetryable(OkxReply reply) => reply.Code == "50011";""")]
    [InlineData("""    static bool IsRetryable(OkxReply reply) => reply.Code == "50011" || (reply.Status == 500 && reply.Code == [|"50004"|]);""", """    static bool IsRetryable(OkxReply reply) => reply.Code == "50011";""")]
    public Task The_whole_of_what_holds_for_the_code_goes(string before, string after) => Changes<RetryListAnalyzer>(before + Reply, after + Reply);

    [Theory]
    [InlineData("""    static bool IsRetryable(OkxReply reply) => reply is { Code: [|"50004"|], Status: 500 };""")]
    [InlineData("""    static bool IsRetryable(OkxReply reply) => reply.Code.Equals([|"50004"|], StringComparison.Ordinal);""")]
    public Task Not_offered_where_what_is_left_would_hold_for_more(string members) =>
        Changes<RetryListAnalyzer>(members + Reply, members + Reply);

    [Fact]
    public Task Not_offered_where_another_branch_goes_there()
    {
        const string Sections =
            """
                            case "50011":
                            case [|"50004"|]:
                                continue;
                            case "50061":
                                goto case "50004";
                            default:
                                return;
            """;
        return BranchChanges(Sections, Sections);
    }

    private static Task BranchChanges(string before, string after, LanguageVersion version = LanguageVersion.CSharp11) =>
        Changes<ResendAnalyzer>(InLoop.Replace("SECTIONS", before), InLoop.Replace("SECTIONS", after), version);

    private static Task Changes<TAnalyzer>(string before, string after, LanguageVersion version = LanguageVersion.CSharp11)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpCodeFixVerifier<TAnalyzer, GiveOwnCaseFix>.Test
        {
            TestCode = Marked(before),
            FixedState = { Sources = { Marked(after) }, MarkupHandling = MarkupMode.Allow },
            LanguageVersion = version,
            NullableContext = NullableContextOptions.Disable,
        };
        test.DisabledDiagnostics.Add(RuleIds.UnhandledRetryableCodes);
        test.DisabledDiagnostics.Add(RuleIds.MappedWithoutRetryable);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Marked(string members) =>
        Around.Replace("MEMBERS", members).Replace("[|", $"{{|{RuleIds.ResentErrorCode}:").Replace("|]", "|}");
}
