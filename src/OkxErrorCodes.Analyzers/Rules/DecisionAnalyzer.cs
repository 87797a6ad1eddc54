using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>One look per switch and chain of ifs. OKX0003: it leaves retryable codes unhandled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UnhandledRetryableCodes);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var catalog = ProjectCatalog.Of(start.Options.AdditionalFiles, start.CancellationToken).Codes;
        var settings = new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider);
        var reader = new DecisionReader(catalog, new CodeRecognizer(), settings);
        var unhandled = new UnhandledRetryable(catalog);
        start.RegisterSyntaxNodeAction(
            node => Analyze(node, reader, unhandled, settings), SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IfStatement);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, DecisionReader reader, UnhandledRetryable unhandled, RecognitionSettings settings)
    {
        // A predicate that is a retry list by its name is told as a list.
        if (reader.Read(context.Node, context.SemanticModel, context.CancellationToken) is not { } decision || RetryListReader.IsInPredicate(context.Node))
            return;

        if (unhandled.Find(decision, context.SemanticModel, settings.Of(context.SemanticModel.SyntaxTree), context.CancellationToken) is { } diagnostic)
            context.ReportDiagnostic(diagnostic);
    }
}
