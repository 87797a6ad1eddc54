using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0009 on constants: the code is retired or now means something else. Literals are <see cref="LiteralAnalyzer"/>'s.
/// An analyzer of its own, since the compiler leaves out an analyzer that has nothing but suggestions to make.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.RetiredErrorCode);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var names = new RetiredNames(ProjectCatalog.Of(start.Options.AdditionalFiles, start.CancellationToken).Codes);
            var settings = new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSyntaxNodeAction(name => Analyze(name, names, settings), SyntaxKind.IdentifierName);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, RetiredNames names, RecognitionSettings settings)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (names.Find(name.Identifier.ValueText) is not { } code
            || name.IsPartOfStructuredTrivia()
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } type }
            || !ConstantsClass.IsGenerated(type.ContainingType ?? type)
            || IsOnlyNamed(name, context)
            || (RetiredCode.IsReplaced(code) && !IsDeclaredAnew(name, context, settings)))
        {
            return;
        }

        context.ReportDiagnostic(RetiredCode.At(name.GetLocation(), code));
    }

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        _ => name,
    };

    /// <summary><c>nameof</c> is about the constant and not about the code.</summary>
    private static bool IsOnlyNamed(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context) =>
        Whole(name).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is null;

    /// <summary>
    /// The constant's own name says what the code means today, so a comparison with it reads right.
    /// Another name beside it, or a row's text, may be from before.
    /// </summary>
    private static bool IsDeclaredAnew(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context, RecognitionSettings settings)
    {
        var options = settings.Of(context.SemanticModel.SyntaxTree);
        var place = new Place(context.SemanticModel, options, new RecognitionCache(), context.CancellationToken);
        return new UseFinder(place).Find(Whole(name)) is { Kind: UseKind.Declaration };
    }
}
