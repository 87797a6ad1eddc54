using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Benchmarks.Floors;

/// <summary>What the analyzers share that ours is measured against.</summary>
internal static class Floor
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        "FLOOR", "Floor", "Floor", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression,
    ];
}
