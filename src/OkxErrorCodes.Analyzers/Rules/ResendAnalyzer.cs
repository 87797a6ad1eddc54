using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0004 in a branch: a request whose outcome is unknown is sent again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResendAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.ResentErrorCode);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        start.RegisterSyntaxNodeAction(
            literal => Analyze((ExpressionSyntax)literal.Node, literal, okx),
                SyntaxKind.StringLiteralExpression,
                SyntaxKind.NumericLiteralExpression);

        // A constant tells its value only by its symbol: it is asked for last.
        start.RegisterSyntaxNodeAction(label => Analyze(((CaseSwitchLabelSyntax)label.Node).Value, label, okx), SyntaxKind.CaseSwitchLabel);
        start.RegisterSyntaxNodeAction(
            pattern => Analyze(((ConstantPatternSyntax)pattern.Node).Expression, pattern, okx), SyntaxKind.ConstantPattern);
        start.RegisterSyntaxNodeAction(
            comparison =>
            {
                Analyze(((BinaryExpressionSyntax)comparison.Node).Right, comparison, okx);
                if (!comparison.Node.IsKind(SyntaxKind.IsExpression))
                    Analyze(((BinaryExpressionSyntax)comparison.Node).Left, comparison, okx);
            },
            SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsExpression);
    }

    private static void Analyze(ExpressionSyntax code, SyntaxNodeAnalysisContext context, OkxContext okx)
    {
        var model = context.SemanticModel;
        if (code is LiteralExpressionSyntax literal)
        {
            // Each literal is seen once, by its own action; a sum by its first.
            if (context.Node != code
                || CodeLiteral.Read(literal, model.SyntaxTree, okx.Catalog, okx.Settings) is not { Code: { } written } whole
                || !ResentCode.IsUnknownOutcome(written))
            {
                return;
            }

            code = whole.Expression;
        }
        else if (!CodeReader.MayBeConstant(code) || !DecisionFilter.MayNameCode(code))
        {
            return;
        }

        // Most comparisons with a name lead to no second send: that is seen without binding.
        if (Resend.BranchOf(code) is { } branch
            && !RetryListReader.IsInPredicate(code)
            && okx.ReaderOf(model, context.CancellationToken).Read(code) is { IsCertain: true, Code: { } resent }
            && ResentCode.IsUnknownOutcome(resent))
        {
            context.ReportDiagnostic(ResentCode.InBranch(new CodeLabel(resent, code), branch));
        }
    }
}
