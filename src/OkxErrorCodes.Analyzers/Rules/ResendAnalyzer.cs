using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0004 in a branch: a request whose outcome is unknown is sent again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResendAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.ResentErrorCode);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var catalog = ProjectCatalog.Of(start.Options.AdditionalFiles, start.CancellationToken).Codes;
        var spelled = new SpelledCode(catalog, new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider));
        start.RegisterSyntaxNodeAction(
            literal => Analyze((ExpressionSyntax)literal.Node, literal, spelled),
            SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression);

        // A constant tells its value only by its symbol: it is asked for last.
        start.RegisterSyntaxNodeAction(label => Analyze(((CaseSwitchLabelSyntax)label.Node).Value, label, spelled), SyntaxKind.CaseSwitchLabel);
        start.RegisterSyntaxNodeAction(pattern => Analyze(((ConstantPatternSyntax)pattern.Node).Expression, pattern, spelled), SyntaxKind.ConstantPattern);
        start.RegisterSyntaxNodeAction(
            comparison =>
            {
                Analyze(((BinaryExpressionSyntax)comparison.Node).Right, comparison, spelled);
                if (!comparison.Node.IsKind(SyntaxKind.IsExpression))
                    Analyze(((BinaryExpressionSyntax)comparison.Node).Left, comparison, spelled);
            },
            SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsExpression);
    }

    private static void Analyze(ExpressionSyntax code, SyntaxNodeAnalysisContext context, SpelledCode spelled)
    {
        var model = context.SemanticModel;
        if (code is LiteralExpressionSyntax)
        {
            // Each literal is seen once, by its own action.
            if (context.Node != code || spelled.Look(code, model.SyntaxTree) is not { } written || !ResentCode.IsUnknownOutcome(written))
                return;
        }
        else if (!SpelledCode.MayBeConstant(code) || !DecisionFilter.MayNameCode(code))
        {
            return;
        }

        // Most comparisons with a name lead to no second send: that is seen without binding.
        if (Resend.BranchOf(code) is { } branch
            && !RetryListReader.IsInPredicate(code)
            && spelled.Read(code, model, context.CancellationToken) is { } label
            && ResentCode.IsUnknownOutcome(label.Code))
        {
            context.ReportDiagnostic(ResentCode.InBranch(label, branch, model));
        }
    }
}
