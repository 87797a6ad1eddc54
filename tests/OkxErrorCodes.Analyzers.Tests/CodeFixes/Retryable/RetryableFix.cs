using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

/// <summary>
/// Members of an OKX client before and after one fix of OKX0003, marked <c>[|…|]</c>, or of OKX0015. After it both are silent,
/// unless a mark says otherwise.
/// </summary>
internal static class RetryableFix<TFix>
    where TFix : CodeFixProvider, new()
{
    private const string Around =
        """
        using System;
        using System.Threading.Tasks;

        namespace OkxBot
        {
            public enum Act { Retry, Stop }
            public enum OkxErrorCode { None = 0, TooMany = 50011, Busy = 50013, Timeout = 50004, NoBalance = 50110 }
            public enum OkxState { NoBalance = 50110, Listed = 50011, @default = 50013 }
            public class OkxReply { public string Code; public string Status; public int? ErrorCode; }

            public class OkxClient
            {
                static void Stop() { }
                static void Pause() { }
                static void Log(string text) { }

        MEMBERS
            }
        }
        """;

    /// <param name="version">The language of the project.</param>
    /// <param name="steps">How often the lightbulb is used, where that is not once per reported switch.</param>
    /// <param name="title">What the lightbulb says, where that is the point.</param>
    public static Task Changes(
        string before, string after, LanguageVersion version = LanguageVersion.CSharp11, int? steps = null, string? title = null)
    {
        var test = TestOf(before, after, version);
        test.NumberOfIncrementalIterations = steps;
        if (title is not null)
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task Leaves(string members, LanguageVersion version = LanguageVersion.CSharp11) => Changes(members, members, version);

    public static Task LeavesHalfTyped(string members)
    {
        var test = TestOf(members, members, LanguageVersion.CSharp11);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpCodeFixVerifier<DecisionAnalyzer, TFix>.Test TestOf(string before, string after, LanguageVersion version) => new()
    {
        TestCode = Marked(before),
        FixedState = { Sources = { Marked(after) }, MarkupHandling = MarkupMode.Allow },
        LanguageVersion = version,
        NullableContext = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
    };

    private static string Marked(string members) => Around
        .Replace(
            "MEMBERS", members.Contains('\t') ? members : "        " + members.Replace("\n", "\n        ").Replace("\n        \n", "\n\n"))
        .Replace("[|", $"{{|{RuleIds.UnhandledRetryableCodes}:").Replace("|]", "|}");
}
