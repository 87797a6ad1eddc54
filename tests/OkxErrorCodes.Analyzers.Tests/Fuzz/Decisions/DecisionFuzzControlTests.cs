using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>Each property is broken once on purpose: the fuzz test has to see it.</summary>
public sealed class DecisionFuzzControlTests
{
    [Theory]
    [InlineData(DecisionProperty.IsComputed)]
    [InlineData(DecisionProperty.Compiles)]
    [InlineData(DecisionProperty.AnswersAsTitled)]
    [InlineData(DecisionProperty.IsNotOfferedAgain)]
    [InlineData(DecisionProperty.IsFormatted)]
    [InlineData(DecisionProperty.KeepsComments)]
    [InlineData(DecisionProperty.KeepsLinesShort)]
    public async Task A_wrong_fix_is_seen(object property)
    {
        var run = new DecisionRun([new OfText(text => property switch
        {
            DecisionProperty.IsComputed => throw new InvalidOperationException("thrown"),
            DecisionProperty.Compiles => text + "class Wrong { int Text = \"\"; }",
            DecisionProperty.AnswersAsTitled => text.Replace("\"d", "\"D", StringComparison.Ordinal),
            DecisionProperty.IsFormatted => text + "class  Wrong { }",
            DecisionProperty.KeepsComments => text.Replace("note 1", "note", StringComparison.Ordinal),
            DecisionProperty.KeepsLinesShort => text + new string(' ', 200) + ";",
            _ => text,
        })]);
        await run.RunAsync(Enumerable.Range(0, 20));

        Assert.Contains(run.Findings, finding => finding.Property == (DecisionProperty)property);
    }

    private sealed class OfText(Func<string, string> edit) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.MappedWithoutRetryable, RuleIds.ResentErrorCode];

        public override FixAllProvider? GetFixAllProvider() => null;

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
