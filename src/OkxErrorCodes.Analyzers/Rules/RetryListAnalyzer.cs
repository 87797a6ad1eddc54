using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>On a retry list. OKX0004: it holds a code that must not be sent again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryListAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.ResentErrorCode);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var lists = new RetryListReader(new SpelledCode(new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider)));
            start.RegisterSyntaxNodeAction(
                declaration => Analyze(declaration, lists),
                SyntaxKind.VariableDeclarator, SyntaxKind.PropertyDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, RetryListReader lists)
    {
        if (lists.Read(context.Node, context.SemanticModel, context.CancellationToken) is not { } list)
            return;

        var isForReads = ReadOnlyList.Is(list, context.SemanticModel.SyntaxTree, context.CancellationToken);
        foreach (var label in list.Codes)
        {
            if (label.Code.Retry == RetryAdvice.Never || (ResentCode.IsUnknownOutcome(label.Code) && !isForReads))
                context.ReportDiagnostic(ResentCode.InList(label, list, context.SemanticModel));
        }
    }
}
