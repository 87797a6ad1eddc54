using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>What bots write about codes, under all decision rules at once: what is marked is reported, and nothing else.</summary>
internal static class RealBots
{
    public const string Usings = TradingProgram.Usings;

    public static Task Judge(string members) => JudgeFile(TradingProgram.Members(members));

    /// <summary>A method that sends an order, and what it does with the reply.</summary>
    public static Task JudgeSending(string body) => JudgeFile(TradingProgram.Method(body));

    public static Task JudgeFile(string source) => new Test { TestCode = source }.RunAsync(TestContext.Current.CancellationToken);

    private sealed class Test : CSharpAnalyzerVerifier<DecisionAnalyzer>.Test
    {
        // Two of the analyzers report OKX0003, and two report OKX0004.
        public Test() => MarkupOptions |= MarkupOptions.UseFirstDescriptor;

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
            [new DecisionAnalyzer(), new RetryListAnalyzer(), new ResendAnalyzer()];
    }
}
