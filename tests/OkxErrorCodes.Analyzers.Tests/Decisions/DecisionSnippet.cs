using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>
/// A program under OKX0003 and OKX0015: what stands in <c>[|…|]</c> acts on codes and leaves retryable ones unhandled,
/// what stands in <c>{|OKX0015:…|}</c> maps codes without them, and nothing else does.
/// </summary>
internal static class DecisionSnippet
{
    /// <summary>Each general code that can be retried, but for those that a test is about.</summary>
    public const string General =
        """
        "50011" or "50040" or "50061" or "50001" or "50013" or "50102" or "50004" or "50026"
        """;

    /// <summary>What is marked is reported. A program without marks is silent.</summary>
    public static Task VerifyAsync(string program, string config = "")
    {
        var test = new CSharpAnalyzerVerifier<DecisionAnalyzer>.Test { TestCode = Marked(program) };
        if (config.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{config}\n"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same for a program that does not compile.</summary>
    public static Task VerifyBrokenAsync(string program) =>
        new CSharpAnalyzerVerifier<DecisionAnalyzer>.Test { TestCode = program, CompilerDiagnostics = CompilerDiagnostics.None }
            .RunAsync(TestContext.Current.CancellationToken);

    /// <summary>What stands in <c>{|#0:…|}</c> gets exactly this message.</summary>
    public static Task Says(string program, string message, string rule = RuleIds.UnhandledRetryableCodes)
    {
        var test = new CSharpAnalyzerVerifier<DecisionAnalyzer>.Test { TestCode = program };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(
            rule, rule == RuleIds.UnhandledRetryableCodes ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithMessage(message)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Marked(string program) => program.Replace("[|", $"{{|{RuleIds.UnhandledRetryableCodes}:").Replace("|]", "|}");
}
