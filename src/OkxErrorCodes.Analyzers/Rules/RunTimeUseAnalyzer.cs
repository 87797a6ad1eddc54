using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0018: the program needs a type at run time that exists at compile time only: in <c>typeof</c>, as a type argument, after <c>new</c>.
/// Other places are not looked at, since an action on every name would cost each build more than they are worth.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunTimeUseAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UseAtRunTime);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!ConstantsClass.AreReferenced(start.Compilation))
            return;

        start.RegisterSyntaxNodeAction(static context => Analyze(context, ((TypeOfExpressionSyntax)context.Node).Type), SyntaxKind.TypeOfExpression);
        start.RegisterSyntaxNodeAction(static context => Analyze(context, ((ObjectCreationExpressionSyntax)context.Node).Type), SyntaxKind.ObjectCreationExpression);
        start.RegisterSyntaxNodeAction(AnalyzeArguments, SyntaxKind.TypeArgumentList);
    }

    private static void AnalyzeArguments(SyntaxNodeAnalysisContext context)
    {
        foreach (var argument in ((TypeArgumentListSyntax)context.Node).Arguments)
            Analyze(context, argument);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, TypeSyntax type)
    {
        var element = type;
        while (element is ArrayTypeSyntax or NullableTypeSyntax)
            element = element is ArrayTypeSyntax array ? array.ElementType : ((NullableTypeSyntax)element).ElementType;

        if (Name(element) is not { } name
            || !(IsOurs(name) || IsAlias(name, element))
            || IsOnlyText(element)
            || context.SemanticModel.GetSymbolInfo(element, context.CancellationToken).Symbol is not INamedTypeSymbol used
            || !ConstantsClass.IsReferenced(used))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.UseAtRunTime, element.GetLocation(), used.ToDisplayString()));
    }

    private static string? Name(TypeSyntax type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOurs(string name) =>
        name is ConstantsClass.Name or ConstantsClass.IntClass or ConstantsClass.SubCodesClass or ConstantsClass.Attribute;

    private static bool IsAlias(string name, TypeSyntax type) => type is IdentifierNameSyntax && type.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(directive =>
        directive.Alias?.Name.Identifier.ValueText == name && directive.Name?.ToString().IndexOf("OkxErrorCode", StringComparison.Ordinal) >= 0);

    /// <summary><c>nameof</c> and a directive need no type at run time.</summary>
    private static bool IsOnlyText(TypeSyntax type) => type.Ancestors().Any(static ancestor => ancestor
        is UsingDirectiveSyntax
        or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
