using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>
/// Silences the compiler where a project's own constants stand beside those of another project that it sees:
/// they are the same. It runs only where the compiler has such a warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameConstantsSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_sameType = new(
        "OKXS0001", "CS0436", "Both types are the constants of OkxErrorCodes.Analyzers; the project's own are used.");

    private static readonly SuppressionDescriptor s_namespace = new(
        "OKXS0002", "CS0437", "The project's own constants are used, as is meant; a referenced assembly has a namespace of their name.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_sameType, s_namespace);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (TypeAt(diagnostic.Location, context) is not { } type || !ConstantsClass.IsGenerated(type))
                continue;

            if (diagnostic.Id == s_namespace.SuppressedDiagnosticId)
                context.ReportSuppression(Suppression.Create(s_namespace, diagnostic));
            else if (context.Compilation.GetTypesByMetadataName(type.ToDisplayString()).All(other => ConstantsClass.IsGenerated(other) || !IsSeen(other, context.Compilation)))
                context.ReportSuppression(Suppression.Create(s_sameType, diagnostic));
        }
    }

    private static bool IsSeen(INamedTypeSymbol type, Compilation compilation) => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static INamedTypeSymbol? TypeAt(Location location, SuppressionAnalysisContext context)
    {
        if (location.SourceTree is not { } tree)
            return null;

        var name = tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
        var symbol = context.GetSemanticModel(tree).GetSymbolInfo(name, context.CancellationToken).Symbol;
        return symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType;
    }
}
