using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;

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
        context.RegisterCompilationStartAction(static start =>
        {
            var recognizer = new CodeRecognizer();
            start.RegisterSyntaxNodeAction(
                literal => Analyze(literal, recognizer),
                SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, CodeRecognizer recognizer)
    {
        if (CodeLiteral.Read((LiteralExpressionSyntax)context.Node, ErrorCodeCatalog.Embedded) is not { } literal)
            return;

        var (certainty, _) = recognizer.Recognize(literal.Expression, context.SemanticModel, RecognitionOptions.Default, context.CancellationToken);
        if (certainty != Certainty.Certain)
            return;

        var form = literal.Form ?? ConstantForm.String;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.ConstantName, literal.Code.Name);
        if (literal.Form is { } known)
            properties = properties.Add(DiagnosticProperties.ConstantForm, known.ToString());

        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.LiteralErrorCode,
            literal.Expression.GetLocation(),
            properties,
            literal.Code.Code,
            literal.Code.Summary.TrimEnd('.'),
            ConstantsClass.Path(form, literal.Code.Name)));
    }
}
