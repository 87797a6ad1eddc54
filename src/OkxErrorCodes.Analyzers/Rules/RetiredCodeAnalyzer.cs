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
public sealed class RetiredCodeAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.RetiredErrorCode);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var names = new RetiredNames(ProjectCatalog.Of(start.Options.AdditionalFiles, start.CancellationToken).Codes);
        var settings = new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider);
        start.RegisterSyntaxNodeAction(name => Analyze(name, names, settings), SyntaxKind.IdentifierName);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, RetiredNames names, RecognitionSettings settings)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (names.Find(name.Identifier.ValueText) is not { } code
            || name.IsPartOfStructuredTrivia()
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } type }
            || !ConstantsClass.HoldsCodes(type)
            || ConstantUse.IsOnlyNamed(name, context.SemanticModel, context.CancellationToken)
            || (RetiredCode.IsReplaced(code) && !IsDeclaredAnew(name, context, settings)))
        {
            return;
        }

        context.ReportDiagnostic(RetiredCode.At(name.GetLocation(), code));
    }

    /// <summary>
    /// The constant's own name says what the code means today, so a comparison with it reads right.
    /// Another name beside it, or a row's text, may be from before.
    /// </summary>
    private static bool IsDeclaredAnew(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context, RecognitionSettings settings)
    {
        var options = settings.Of(context.SemanticModel.SyntaxTree);
        var place = new Place(context.SemanticModel, options, new RecognitionCache(), context.CancellationToken);
        return new UseFinder(place).Find(ConstantUse.Whole(name)) is { Kind: UseKind.Declaration };
    }
}
