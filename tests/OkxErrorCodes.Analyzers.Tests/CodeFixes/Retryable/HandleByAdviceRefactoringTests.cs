using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.CodeFixes;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class HandleByAdviceRefactoringTests
{
    private const string AsksAtRunTime = "build_property.OkxErrorCodesRetryAdvice = true\n";
    private const string DefaultHandles = "okx_error_codes.default_handles_retryable = true\n";

    private const string Around =
        """
        using System;

        namespace OkxBot
        {
            public enum OkxErrorKind { TooMany = 50011, Timeout = 50004, NoBalance = 50110 }
            public class OkxReply { public string Code; public int ErrorCode; public OkxErrorKind Kind; }

            public class OkxClient
            {
                static void Stop() { }
                static bool IsBusy(string text) { return Environment.GetEnvironmentVariable(text) != null; }

                object Login(OkxReply reply)
                {
        BODY
                }
            }
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task Sections_that_ask_at_run_time(LanguageVersion version) => Becomes(
        """
        [||]switch (reply.Code)
        {
            case "0":
                return null;
            case "50110":
                Stop();
                return null;
            default:
                throw new Exception(reply.Code);
        }
        """,
        """
        switch (reply.Code)
        {
            case "0":
                return null;
            case "50110":
                Stop();
                return null;
            case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterBackoff:
                // After backing off: refused by a rate limiter, not executed.
                throw new NotImplementedException("Back off, then send again.");
            case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterPause:
                // After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.
                throw new NotImplementedException("Pause, query, then send again what did not happen.");
            case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterResign:
                // After signing again: the timestamp was stale, not executed.
                throw new NotImplementedException("Sign again, then send.");
            case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterCheck:
                // After a check of the outcome: it may have been executed. Query it before anything is sent again.
                throw new NotImplementedException("Query the outcome.");
            default:
                throw new Exception(reply.Code);
        }
        """,
        AsksAtRunTime,
        version);

    [Fact]
    public Task Arms_for_the_kinds_that_are_missing() => Becomes(
        """
        return [||]reply switch
        {
            { Code: "50110" } => "stop",
            { Code: "50011" or "50040" or "50061" or "50102" } => "again",
            { Code: "50004" or "50026" or "51054" or "51149" } => "ask",
            _ => "refused"
        };
        """,
        """
        return reply switch
        {
            { Code: "50110" } => "stop",
            { Code: "50011" or "50040" or "50061" or "50102" } => "again",
            { Code: "50004" or "50026" or "51054" or "51149" } => "ask",
            // After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.
            { Code: var code } when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterPause
                => throw new NotImplementedException("Pause, query, then send again what did not happen."),
            _ => "refused"
        };
        """,
        AsksAtRunTime);

    [Fact]
    public Task A_name_that_is_not_taken_yet() => Becomes(
        """
        var code = reply.ErrorCode;
        switch (code[||])
        {
            case 50110: return null;
            case 50011: case 50040: case 50061: case 50102: return "again";
            case 50004: case 50026: case 51054: case 51149: return "ask";
            default: return "refused";
        }
        """,
        """
        var code = reply.ErrorCode;
        switch (code)
        {
            case 50110: return null;
            case 50011: case 50040: case 50061: case 50102: return "again";
            case 50004: case 50026: case 51054: case 51149: return "ask";
            case var okxCode when OkxRetry.GetAdvice(okxCode) is OkxRetryAdvice.AfterPause:
                // After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.
                throw new NotImplementedException("Pause, query, then send again what did not happen.");
            default: return "refused";
        }
        """,
        AsksAtRunTime);

    // Before the default the new section would take 50011 from its own.
    [Fact]
    public Task Behind_all_that_names_a_code() => Becomes(
        """
        switch (reply.Code)
        {
            case "50110": return null;
            default: return "refused";
            case "50011": return "again";
            case "50102": return "sign";
            case "50004": case "50026": case "51054": case "51149": return "ask";
            case "50001": case "50013": return "pause";
        [||]}
        """,
        """
        switch (reply.Code)
        {
            case "50110": return null;
            default: return "refused";
            case "50011": return "again";
            case "50102": return "sign";
            case "50004": case "50026": case "51054": case "51149": return "ask";
            case "50001": case "50013": return "pause";
            case var code when OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterBackoff:
                // After backing off: refused by a rate limiter, not executed.
                throw new NotImplementedException("Back off, then send again.");
        }
        """,
        AsksAtRunTime);

    [Fact]
    public Task The_codes_themselves_where_no_rule_tells_of_them() => Becomes(
        """
        [||]switch (reply.Code)
        {
            case "50110": return null;
            case "50011": case "50040": case "50061": case "50102": return "again";
            case "50004": case "50026": case "51054": case "51149": return "ask";
            default: return "refused";
        }
        """,
        """
        switch (reply.Code)
        {
            case "50110": return null;
            case "50011": case "50040": case "50061": case "50102": return "again";
            case "50004": case "50026": case "51054": case "51149": return "ask";
            case OkxErrorCodes.ServiceTemporarilyUnavailable:
            case OkxErrorCodes.SystemBusy:
                // After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.
                throw new NotImplementedException("Pause, query, then send again what did not happen.");
            default: return "refused";
        }
        """,
        DefaultHandles);

    // There the fix of OKX0003 or OKX0015 writes the same.
    [Fact]
    public Task Not_offered_where_a_rule_tells_of_the_codes() => IsNotOffered(
        """
        [||]switch (reply.Code)
        {
            case "50110": return null;
            default: return "refused";
        }
        """,
        settings: "");

    [Theory]
    [InlineData("[||]switch (reply.Code)", "{", "}")]
    [InlineData("swi[||]tch (reply.Code)", "{", "}")]
    [InlineData("[|switch (reply.Code)|]", "{", "}")]
    [InlineData("switch (rep[||]ly.Code)", "{", "}")]
    [InlineData("switch (reply.Code)[||]", "{", "}")]
    [InlineData("switch (reply.Code)", "{[||]", "}")]
    [InlineData("switch (reply.Code)", "{", "[||]}")]
    public async Task Offered_on_the_switch_and_its_braces(string head, string open, string close) =>
        Assert.NotNull(await RunAsync($"{head}\n{open}\n    case \"50110\": return null;\n    default: return 1;\n{close}", AsksAtRunTime));

    [Theory]
    [InlineData("case [||]\"50110\": return null;")]
    [InlineData("case \"50110\": [||]return null;")]
    [InlineData("case \"50110\": return null;\n    default: [||]return 1;")]
    [InlineData("[||]// The account's own.\n    case \"50110\": return null;")]
    [InlineData("case \"50110\": return null;\n    // [||]All others.\n")]
    public Task Not_offered_inside(string sections) =>
        IsNotOffered($"switch (reply.Code)\n{{\n    {sections}\n}}\nreturn 2;");

    [Theory]
    [InlineData("""[||]switch (reply.Code) { case "busy": return null; default: return 1; }""")]
    [InlineData("""[||]switch (reply.Code) { case "50110": return null; case var other when IsBusy(other): return 2; default: return 1; }""")]
    [InlineData("""[||]switch (reply.Code) { case "0": case "1": return null; default: return 1; }""")]
    [InlineData("""[||]switch (reply.Code) { case "50110": return true; default: return false; }""")]
    [InlineData("""[||]switch (reply.Kind) { case OkxErrorKind.NoBalance: return null; case OkxErrorKind.TooMany: return 2; case OkxErrorKind.Timeout: return 3; default: return 1; }""")]
    public Task Not_offered_where_nothing_is_missing(string body) => IsNotOffered(body);

    [Theory]
    [InlineData("[||]switch (reply.Code)\n{\n    case \"50110\": return null;\n#if DEBUG\n    case \"50011\": return 2;\n#endif\n    default: return 1;\n}")]
    [InlineData("[||]switch (reply.Code)\n{\n    case \"50110\": return null;\n    case :\n    default: return 1;\n}")]
    public Task Not_offered_where_the_switch_is_not_seen_whole(string body) => IsNotOffered(body);

    [Fact]
    public async Task Not_offered_again_after_it()
    {
        var once = await RunAsync("""[||]switch (reply.Code) { case "50110": return null; default: return 1; }""", AsksAtRunTime);

        Assert.NotNull(once);
        Assert.Null(await RefactoringRun.OfAsync(
            new HandleByAdviceRefactoring(), once.Replace("switch (reply.Code)", "[||]switch (reply.Code)"), AsksAtRunTime));
    }

    private static async Task Becomes(
        string before, string after, string settings, LanguageVersion version = LanguageVersion.CSharp11) =>
        Assert.Equal(Program(after), await RunAsync(before, settings, version));

    private static async Task IsNotOffered(string body, string settings = AsksAtRunTime) => Assert.Null(await RunAsync(body, settings));

    private static Task<string?> RunAsync(string body, string settings, LanguageVersion version = LanguageVersion.CSharp11) =>
        RefactoringRun.OfAsync(new HandleByAdviceRefactoring(), Program(body), settings, version);

    private static string Program(string body) => Around.Replace("BODY", "            " + body.Replace("\n", "\n            "));
}
