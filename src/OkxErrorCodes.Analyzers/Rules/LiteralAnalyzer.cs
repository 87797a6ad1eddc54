using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using System;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0001: an OKX error code is written as a literal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.LiteralErrorCode);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression);
    }

    // Placeholder: Recognition decides this. Here only so that the way from literal to fix can be walked.
    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        var text = literal.Token.ValueText;
        if (text.Length != 5 || literal.Parent is not (BinaryExpressionSyntax or CaseSwitchLabelSyntax) || ErrorCodeCatalog.Embedded.Find(text.AsSpan()) is not { } code)
            return;

        if (!context.Node.SyntaxTree.ToString().Contains("Okx"))
            return;

        var form = literal.IsKind(SyntaxKind.StringLiteralExpression) ? ConstantForm.String : ConstantForm.Int;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.ConstantName, code.Name)
            .Add(DiagnosticProperties.ConstantForm, form.ToString());
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.LiteralErrorCode, literal.GetLocation(), properties, code.Code, code.Summary.TrimEnd('.'), ConstantsClass.Path(form, code.Name)));
    }
}
