using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0009 on constants: the code is retired or now means something else. Literals are <see cref="LiteralAnalyzer"/>'s.
/// An analyzer of its own, since the compiler leaves out an analyzer that has nothing but suggestions to make.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredCodeAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.RetiredErrorCode);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var names = RetiredNames.Of(okx.Catalog);
        start.RegisterSyntaxNodeAction(name => Analyze(name, names, okx), SyntaxKind.IdentifierName);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, RetiredNames names, OkxContext okx)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (names.Find(name.Identifier.ValueText) is not { } code
            || name.IsPartOfStructuredTrivia()
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } type }
            || !ConstantsClass.HoldsCodes(type)
            || IsOnlyNamed(name, context))
        {
            return;
        }

        // The constant's own name says what the code means today, so a comparison with it reads right.
        // Another name beside it, or a row's text, may be from before.
        if (!RetiredCode.IsReplaced(code)
            || okx.ReaderOf(context.SemanticModel, context.CancellationToken).IsDeclaration(ExpressionName.Whole(name)))
        {
            context.ReportDiagnostic(RetiredCode.At(name.GetLocation(), code));
        }
    }

    /// <summary><c>nameof</c> is about the constant and not about the code.</summary>
    private static bool IsOnlyNamed(IdentifierNameSyntax name, SyntaxNodeAnalysisContext context) =>
        ExpressionName.Whole(name).Parent is ArgumentSyntax { Parent.Parent: { } call }
        && Invocation.IsNameOf(call)
        && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is null;
}
