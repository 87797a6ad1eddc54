using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>The least rule that a verifier can be tried on: each literal "50011" is reported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BusyLiteralAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "BUSY01";

    private static readonly DiagnosticDescriptor s_rule = new(Id, "Busy", "Name {0}", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var text = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        if (text == "50011")
            context.ReportDiagnostic(Diagnostic.Create(s_rule, context.Node.GetLocation(), text));
    }
}
