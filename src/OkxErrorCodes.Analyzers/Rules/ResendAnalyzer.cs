using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0004 and OKX0017 in a branch: a request is sent again whose outcome is unknown, or which OKX has not promised to have refused.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResendAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.ResentErrorCode,
        RuleDescriptors.ResentWithoutPromise);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        start.RegisterSyntaxNodeAction(
            literal => AnalyzeCode((ExpressionSyntax)literal.Node, literal, okx),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.NumericLiteralExpression);

        // A constant tells its value only by its symbol: it is asked for last.
        start.RegisterSyntaxNodeAction(
            label => AnalyzeCode(((CaseSwitchLabelSyntax)label.Node).Value, label, okx), SyntaxKind.CaseSwitchLabel);
        start.RegisterSyntaxNodeAction(
            pattern => AnalyzeCode(((ConstantPatternSyntax)pattern.Node).Expression, pattern, okx), SyntaxKind.ConstantPattern);
        start.RegisterSyntaxNodeAction(
            comparison =>
            {
                AnalyzeCode(((BinaryExpressionSyntax)comparison.Node).Right, comparison, okx);
                if (!comparison.Node.IsKind(SyntaxKind.IsExpression))
                    AnalyzeCode(((BinaryExpressionSyntax)comparison.Node).Left, comparison, okx);
            },
            SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsExpression);
        start.RegisterSyntaxNodeAction(
            call =>
            {
                AnalyzeCall((InvocationExpressionSyntax)call.Node, call, okx);
                foreach (var side in Comparison.SidesOf((InvocationExpressionSyntax)call.Node))
                    AnalyzeCode(side, call, okx);
            },
            SyntaxKind.InvocationExpression);
    }

    /// <summary>A code that is named where it is sent again.</summary>
    private static void AnalyzeCode(ExpressionSyntax code, SyntaxNodeAnalysisContext context, OkxContext okx)
    {
        var model = context.SemanticModel;
        if (code is LiteralExpressionSyntax literal)
        {
            // Each literal is seen once, by its own action; a sum by its first.
            if (context.Node != code
                || CodeLiteral.Read(literal, model.SyntaxTree, okx.Catalog, okx.Settings) is not { Code: { } written } whole
                || !RetryRule.IsHeldAgainstWrites(written))
            {
                return;
            }

            code = whole.Expression;
        }
        else if (!CodeReader.MayBeConstant(code)
            || !DecisionFilter.MayNameCode(code)
            || !okx.Settings.SpeaksOfOkx(model.SyntaxTree))
        {
            // To learn the value of a constant, its whole function is bound.
            return;
        }

        // Whether something runs twice is seen without binding.
        var isAskedByPolicy = RetryPolicy.Admits(code, model, context.CancellationToken);
        if (!isAskedByPolicy && !(FunctionGraph.FunctionOf(code) is { } function && ResendFilter.MayResend(function)))
            return;

        var reader = okx.ReaderOf(model, context.CancellationToken);
        if (reader.CodeOf(code) is not { } resent
            || !RetryRule.IsHeldAgainstWrites(resent)
            || RetryListReader.IsInPredicate(code)
            || reader.Read(code) is not { IsCertain: true }
            || (isAskedByPolicy
                ? ReadOnlyContext.Is(code) || resent.Retry != RetryAdvice.AfterCheck
                : !okx.ResentIn(code, reader, context.CancellationToken).At(code).Contains(resent)))
        {
            return;
        }

        context.ReportDiagnostic(ResentCode.InBranch(new CodeLabel(resent, code)));
    }

    /// <summary>A request that is sent again for codes that nothing names, or that a predicate or a collection lets through.</summary>
    private static void AnalyzeCall(InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context, OkxContext okx)
    {
        if (!okx.Settings.SpeaksOfOkx(context.SemanticModel.SyntaxTree)
            || FunctionGraph.FunctionOf(call) is not { } function
            || !ResendFilter.MayResend(function))
        {
            return;
        }

        var reader = okx.ReaderOf(context.SemanticModel, context.CancellationToken);
        var codes = okx.ResentIn(call, reader, context.CancellationToken).At(call);
        if (!codes.IsEmpty)
            context.ReportDiagnostic(ResentCode.AtCall(call, codes));
    }
}
