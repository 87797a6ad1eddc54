using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0018: the program needs a type at run time that exists at compile time only: in <c>typeof</c>, as a type argument, after <c>new</c>.
/// Other places are not looked at, since an action on every name would cost each build more than they are worth.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunTimeUseAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.UseAtRunTime);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        if (!ConstantsClass.AreReferenced(start.Compilation))
            return;

        // typeof is rare, so that an alias is seen through; the classes of the constants are static, and can stand nowhere else.
        start.RegisterSyntaxNodeAction(
            static context => Report(context, Element(((TypeOfExpressionSyntax)context.Node).Type)), SyntaxKind.TypeOfExpression);
        start.RegisterSyntaxNodeAction(
            static context => AnalyzeAttribute(context, ((ObjectCreationExpressionSyntax)context.Node).Type),
            SyntaxKind.ObjectCreationExpression);
        start.RegisterSyntaxNodeAction(AnalyzeArguments, SyntaxKind.TypeArgumentList);
    }

    private static void AnalyzeArguments(SyntaxNodeAnalysisContext context)
    {
        foreach (var argument in ((TypeArgumentListSyntax)context.Node).Arguments)
            AnalyzeAttribute(context, argument);
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context, TypeSyntax type)
    {
        var element = Element(type);
        if (ExpressionName.Of(element) == ConstantsClass.Attribute)
            Report(context, element);
    }

    private static TypeSyntax Element(TypeSyntax type) => type switch
    {
        ArrayTypeSyntax array => Element(array.ElementType),
        NullableTypeSyntax nullable => Element(nullable.ElementType),
        _ => type,
    };

    private static void Report(SyntaxNodeAnalysisContext context, TypeSyntax type)
    {
        if (context.SemanticModel.GetSymbolInfo(type, context.CancellationToken).Symbol is INamedTypeSymbol used
            && ConstantsClass.IsReferenced(used)
            && !IsOnlyText(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.UseAtRunTime, type.GetLocation(), used.ToDisplayString()));
        }
    }

    /// <summary><c>nameof</c> and a directive need no type at run time.</summary>
    private static bool IsOnlyText(TypeSyntax type) =>
        type.Ancestors().Any(static ancestor => ancestor is UsingDirectiveSyntax || Invocation.IsNameOf(ancestor));
}
