using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Benchmarks.Floors;

/// <summary>Reports every literal without a look at it: what the compiler charges for a diagnostic.</summary>
internal sealed class ReportingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Floor.Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            static node => node.ReportDiagnostic(Diagnostic.Create(Floor.Descriptor, node.Node.GetLocation())),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.NumericLiteralExpression);
    }
}
