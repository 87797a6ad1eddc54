using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>On a retry list. OKX0003: it leaves out what may be sent again; OKX0004: it holds what must not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryListAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.UnhandledRetryableCodes,
        RuleDescriptors.ResentErrorCode);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var unlisted = new UnlistedRetryable(okx.Catalog);
        start.RegisterSyntaxNodeAction(
            declaration => Analyze(declaration, okx, unlisted),
            SyntaxKind.VariableDeclarator, SyntaxKind.PropertyDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, OkxContext okx, UnlistedRetryable unlisted)
    {
        if (!RetryListReader.MayBeList(context.Node)
            || RetryListReader.Read(context.Node, okx.ReaderOf(context.SemanticModel, context.CancellationToken)) is not { } list)
        {
            return;
        }

        if (unlisted.Find(list) is { } missing)
            context.ReportDiagnostic(missing);

        var isForReads = ReadOnlyList.Is(list, context.SemanticModel.SyntaxTree, context.CancellationToken);
        foreach (var label in list.Codes)
        {
            if (label.Code.Retry is RetryAdvice.Never or RetryAdvice.AlreadyDone
                || (ResentCode.IsUnknownOutcome(label.Code) && !isForReads))
            {
                context.ReportDiagnostic(ResentCode.InList(label, list));
            }
        }
    }
}
