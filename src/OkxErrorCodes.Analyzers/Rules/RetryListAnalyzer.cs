using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>
/// On a retry list. OKX0003: it leaves out what may be sent again; OKX0004: it holds what must not; OKX0017: what had better not.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryListAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.UnhandledRetryableCodes,
        RuleDescriptors.ResentErrorCode,
        RuleDescriptors.ResentWithoutPromise);

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

        var tree = context.SemanticModel.SyntaxTree;
        var scope = ListScope.Of(list, okx.Settings.Of(tree).RetryScope, tree, context.CancellationToken);
        if (unlisted.Find(list, scope) is { } missing)
            context.ReportDiagnostic(missing);

        foreach (var label in list.Codes)
        {
            if (ResentCode.InList(label, list, ListScope.Of(label.Expression, scope)) is { } resent)
                context.ReportDiagnostic(resent);
        }
    }
}
