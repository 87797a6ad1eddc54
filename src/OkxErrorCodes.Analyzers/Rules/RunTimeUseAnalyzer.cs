using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0018: the program needs a type at run time that exists at compile time only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunTimeUseAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UseAtRunTime);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!ConstantsClass.AreReferenced(start.Compilation))
            return;

        // The classes of the constants are static: the compiler permits nothing else with their types.
        start.RegisterSyntaxNodeAction(AnalyzeTypeOf, SyntaxKind.TypeOfExpression);
        start.RegisterSyntaxNodeAction(AnalyzeAttribute, SyntaxKind.IdentifierName);
    }

    private static void AnalyzeTypeOf(SyntaxNodeAnalysisContext context)
    {
        foreach (var name in ((TypeOfExpressionSyntax)context.Node).Type.DescendantNodesAndSelf().OfType<NameSyntax>())
        {
            if (Report(context, name))
                return;
        }
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (name.Identifier.ValueText == ConstantsClass.Attribute && !IsOnlyNamed(name) && !name.Ancestors().Any(node => node is TypeOfExpressionSyntax))
            Report(context, name);
    }

    /// <summary>The compiler leaves the attribute out of the assembly; <c>nameof</c>, a directive and a comment are text.</summary>
    private static bool IsOnlyNamed(IdentifierNameSyntax name)
    {
        SyntaxNode whole = name.Parent is AliasQualifiedNameSyntax rooted ? rooted : name;
        return whole.Parent switch
        {
            AttributeSyntax or UsingDirectiveSyntax or CrefSyntax => true,
            MemberAccessExpressionSyntax access => access.Expression == whole,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => true,
            _ => false,
        };
    }

    private static bool Report(SyntaxNodeAnalysisContext context, NameSyntax name)
    {
        if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not INamedTypeSymbol type || !ConstantsClass.IsReferenced(type))
            return false;

        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.UseAtRunTime, name.GetLocation(), type.ToDisplayString()));
        return true;
    }
}
