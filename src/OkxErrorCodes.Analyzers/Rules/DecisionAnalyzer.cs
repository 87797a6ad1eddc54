using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>One look per switch and chain of ifs. OKX0003 and OKX0015: it has no way for retryable codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.UnhandledRetryableCodes,
        RuleDescriptors.MappedWithoutRetryable);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var unhandled = new UnhandledRetryable(okx.Catalog);
        start.RegisterSyntaxNodeAction(
            node => Analyze(node, okx, unhandled), SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IfStatement);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, OkxContext okx, UnhandledRetryable unhandled)
    {
        if (!DecisionFilter.MayDecide(context.Node, okx.Catalog))
            return;

        // A predicate that is a retry list by its name is told as a list.
        var reader = okx.ReaderOf(context.SemanticModel, context.CancellationToken);
        if (new DecisionReader(reader).Read(context.Node) is not { } decision || RetryListReader.IsInPredicate(context.Node))
            return;

        if (unhandled.Find(
            decision, reader, okx.Settings.Of(context.SemanticModel.SyntaxTree), context.CancellationToken) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
