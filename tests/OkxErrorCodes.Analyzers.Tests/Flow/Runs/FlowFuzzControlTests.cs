using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Analyzers that are wrong on purpose: the fuzz test has to see it.</summary>
public sealed class FlowFuzzControlTests
{
    private const int Some = 60;

    [Theory]
    [InlineData(Contradiction.LeftOverUnreported)]
    [InlineData(Contradiction.ResentUnreported)]
    public Task Silence_is_seen(object contradiction) => IsSeen((Contradiction)contradiction, new Wrong(_ => null));

    [Fact]
    public Task What_is_left_over_nowhere_is_seen() => IsSeen(
        Contradiction.ReportedAlthoughHandled,
        new Wrong(method => method == "Handle" ? (RuleDescriptors.UnhandledRetryableCodes, PlacingCodes.AskedFor) : null));

    [Fact]
    public Task What_is_never_sent_again_is_seen() => IsSeen(
        Contradiction.ReportedAlthoughNeverResent,
        new Wrong(method => method == "SendAsync" ? (RuleDescriptors.ResentErrorCode, PlacingCodes.Open) : null));

    [Fact]
    public Task An_analyzer_that_throws_is_seen() =>
        IsSeen(Contradiction.AnalyzerThrows, new Wrong(_ => throw new InvalidOperationException("thrown")));

    private static async Task IsSeen(Contradiction contradiction, DiagnosticAnalyzer analyzer)
    {
        var run = new FlowRun([analyzer]);
        await run.RunAsync(Enumerable.Range(0, Some));

        Assert.Contains(run.Findings, finding => finding.Kind == contradiction);
    }

    /// <summary>Says of each method what it is told to.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Wrong(Func<string, (DiagnosticDescriptor Rule, ImmutableArray<string> Codes)?> says) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [RuleDescriptors.UnhandledRetryableCodes, RuleDescriptors.ResentErrorCode];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.MethodDeclaration);
        }

        private void Analyze(SyntaxNodeAnalysisContext context)
        {
            var name = ((MethodDeclarationSyntax)context.Node).Identifier;
            if (says(name.ValueText) is var (rule, codes))
                context.ReportDiagnostic(Diagnostic.Create(rule, name.GetLocation(), "It", string.Join(", ", codes), ""));
        }
    }
}
