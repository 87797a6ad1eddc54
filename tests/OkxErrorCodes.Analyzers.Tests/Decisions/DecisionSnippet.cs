using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>A few lines of an OKX client that decide on a code. What stands in <c>[|…|]</c> leaves retryable codes unhandled.</summary>
internal static class DecisionSnippet
{
    /// <summary>Each general code that can be retried, but for those that a test is about.</summary>
    public const string General =
        "\"50011\" or \"50040\" or \"50061\" or \"50001\" or \"50013\" or \"50102\" or \"50004\" or \"50026\"";

    private const string Around =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        namespace OkxBot;

        public enum Act { Retry, Stop, Shrink, Check }
        public enum OkxErrorCode { None = 0, TooMany = 50011, Busy = 50013, NoBalance = 50110 }
        public enum Side { Buy = 50011, Sell = 50013, Both = 50110 }
        public static class OkxErrors { public const string NoBalance = "50110"; public const string TooMany = "50011"; }
        public static class Levels { public const string Low = "50110"; public const string High = "50011"; }
        public record OkxReply(string Code, int ErrorCode, int? RetCode, OkxErrorCode Kind) { public string Code { get; set; } = Code; public string Status { get; set; } = ""; public OkxReply? Inner { get; set; } public bool IsRetryable => false; }
        public class OkxException : Exception { public string Code { get; set; } = ""; }
        public enum OkxRetryAdvice { Never, AfterBackoff, AfterPause, AfterResign, AfterReconnect, AfterWait, AfterCheck, InspectItems, Success }

        public class OkxClient
        {
            private readonly HashSet<string> _known = new();
            private Side Direction;
            private static bool IsRetryable(string code) => false;
            private static bool IsRetryable(OkxReply reply) => false;
            private static void Retry() { }
            private static void Stop() { }
            private static void Log(string text) { }

            MEMBERS
        }
        """;

    /// <summary>The brackets are reported, and nothing else.</summary>
    public static Task Reported(string members, string config = "") => TestOf(members.Replace("[|", $"{{|{RuleIds.UnhandledRetryableCodes}:").Replace("|]", "|}"), config).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Nothing is reported, brackets or not.</summary>
    public static Task Silent(string members, string config = "") => TestOf(members.Replace("[|", "").Replace("|]", ""), config).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>A whole file gets nothing, whether it compiles or not.</summary>
    public static Task SilentFile(string source) =>
        new CSharpAnalyzerVerifier<DecisionAnalyzer>.Test { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>What stands in <c>{|#0:…|}</c> gets exactly this message.</summary>
    public static Task Says(string members, string message)
    {
        var test = TestOf(members, "");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.UnhandledRetryableCodes, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>An expression over <c>code</c>.</summary>
    public static string Expression(string value) => $"Act Next(string code, OkxReply reply, int attempt) => {value};";

    /// <summary>Statements over <c>code</c>, in a loop.</summary>
    public static string Body(string statements) => $"void Next(string code, OkxReply reply, int attempt) {{ while (attempt-- > 0) {{ {statements} }} }}";

    private static CSharpAnalyzerVerifier<DecisionAnalyzer>.Test TestOf(string members, string config)
    {
        var test = new CSharpAnalyzerVerifier<DecisionAnalyzer>.Test { TestCode = Around.Replace("MEMBERS", members), CompilerDiagnostics = CompilerDiagnostics.None };
        if (config.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{config}\n"));
        return test;
    }
}
