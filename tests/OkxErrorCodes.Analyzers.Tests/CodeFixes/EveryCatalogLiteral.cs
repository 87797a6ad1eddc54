using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>
/// Reports every five-digit literal of the catalog, used as an error code or not: so the fix is tested in places where the rule is
/// silent.
/// </summary>
#pragma warning disable RS1001 // Runs in tests only: no compiler is to find it.
public sealed class EveryCatalogLiteral : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.LiteralErrorCode];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            Analyze,
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.NumericLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.AddExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var expression = (ExpressionSyntax)context.Node;
        var (text, form) = context.SemanticModel.GetConstantValue(expression).Value switch
        {
            string value => (value, ConstantForm.String),
            { } number => (number.ToString(), ConstantForm.Int),
            null => (((expression as LiteralExpressionSyntax)?.Token)?.ValueText, ConstantForm.Utf8),
        };
        if (text is not { Length: 5 } || ErrorCodeCatalog.Embedded.Find(text) is not { } code)
            return;

        var properties = new ConstantPayload(ConstantsClass.Of(code), form).ToProperties();
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.LiteralErrorCode,
                expression.GetLocation(),
                properties,
                code.Code,
                code.Summary,
                ConstantsClass.InForm(form, ConstantsClass.Of(code)),
                ""));
    }
}
