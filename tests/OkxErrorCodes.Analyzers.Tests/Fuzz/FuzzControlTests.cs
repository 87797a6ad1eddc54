using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Each property is broken once on purpose: the fuzz test has to see it.</summary>
public sealed partial class FuzzControlTests
{
    private const int Some = 40;

    [Fact]
    public async Task An_analyzer_that_throws_is_traced_to_the_program()
    {
        var run = new FuzzRun([new OnLiterals(context => throw new InvalidOperationException("thrown"), "P8017.cs")], OfferedFixes.Own);
        await run.RunAsync(Enumerable.Range(8_000, Some));

        Assert.Contains(
            "program 8017 (C# ", Assert.Single(run.Findings, finding => finding.Property == Property.NoAnalyzerThrows).ToString());
    }

    [Fact]
    public Task A_place_outside_of_the_file_is_seen() =>
        AnalyzerIsSeen(Property.NoAnalyzerThrows, 8_000, context => context.ReportDiagnostic(Diagnostic.Create(
        RuleDescriptors.LiteralErrorCode,
            context.Node.GetLocation(),
            [Location.Create(context.Node.SyntaxTree, new TextSpan(context.Node.SyntaxTree.Length, 1))])));

    [Fact]
    public Task Two_diagnostics_at_one_literal_are_seen() => AnalyzerIsSeen(Property.OneDiagnosticPerLiteral, 8_000, context =>
    {
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.LiteralErrorCode, context.Node.GetLocation()));
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.PossibleErrorCode, context.Node.GetLocation()));
    });

    [Fact]
    public Task A_diagnostic_that_comes_only_sometimes_is_seen()
    {
        var seen = new HashSet<string>();
        return AnalyzerIsSeen(Property.RunsAgree, 2_000, context =>
        {
            lock (seen)
            {
                if (!seen.Add(context.Node.GetLocation().ToString()) && seen.Remove(context.Node.GetLocation().ToString()))
                    context.ReportDiagnostic(
                        Diagnostic.Create(RuleDescriptors.LiteralErrorCode, context.Node.GetLocation(), "50011", "", "", ""));
            }
        });
    }

    [Theory]
    [InlineData(Property.FixesAreComputed)]
    [InlineData(Property.FixesChangeSomething)]
    [InlineData(Property.FixesParse)]
    [InlineData(Property.FixesCompile)]
    [InlineData(Property.SwapsKeepTheProgram)]
    [InlineData(Property.FixAllLeavesNothing)]
    public Task A_wrong_swap_is_seen(object property) =>
        FixIsSeen((Property)property, 8_000, RuleIds.LiteralErrorCode, text => property switch
    {
        Property.FixesAreComputed => throw new InvalidOperationException("thrown"),
        Property.FixesChangeSomething => text,
        Property.FixesParse => text + "}",
        Property.FixesCompile => text + "\nclass Wrong { int Text = \"\"; }",
        Property.SwapsKeepTheProgram => AnyCode().Replace(text, "== \"50000\""),
        _ => text + " ",
    });

    [Fact]
    public Task Another_answer_of_a_switch_is_seen() =>
        FixIsSeen(Property.NamedCodesKeepTheirAnswers, 6_000, RuleIds.UnhandledRetryableCodes, text => text.Replace("\"d\"", "\"D\""));

    private static async Task AnalyzerIsSeen(Property property, int first, Action<SyntaxNodeAnalysisContext> action)
    {
        var run = new FuzzRun([new OnLiterals(action, "")], OfferedFixes.Own);
        await run.RunAsync(Enumerable.Range(first, Some));
        Assert.Contains(run.Findings, finding => finding.Property == property && finding.Program is not null);
    }

    private static async Task FixIsSeen(Property property, int first, string rule, Func<string, string> edit)
    {
        var run = new FuzzRun(
            Batch.OwnAnalyzers,
            [.. OfferedFixes.Own.Where(
                fix => !fix.FixableDiagnosticIds.Contains(rule) || fix.GetFixAllProvider() is null), new OfText(rule, edit)]);
        await run.RunAsync(Enumerable.Range(first, Some));
        Assert.Contains(run.Findings, finding => finding.Property == property);
    }

    [GeneratedRegex("== \"5[0-9]{4}\"")]
    private static partial Regex AnyCode();

#pragma warning disable RS1001 // No compiler is to find it.
    private sealed class OnLiterals(Action<SyntaxNodeAnalysisContext> action, string file) : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [RuleDescriptors.LiteralErrorCode, RuleDescriptors.PossibleErrorCode];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (file.Length == 0 || node.Node.SyntaxTree.FilePath == file)
                        action(node);
                },
                SyntaxKind.StringLiteralExpression);
        }
    }

    /// <summary>Edits the whole text, one by one and as Fix All.</summary>
    private sealed class OfText(string rule, Func<string, string> edit) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => [rule];

        public override FixAllProvider GetFixAllProvider() =>
            FixAllProvider.Create(async (_, document, _) => await EditedAsync(document, default));

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Edit", token => EditedAsync(context.Document, token), nameof(OfText)), context.Diagnostics);
            return Task.CompletedTask;
        }

        private async Task<Document> EditedAsync(Document document, CancellationToken token) =>
            document.WithText(SourceText.From(edit((await document.GetTextAsync(token)).ToString())));
    }
}
