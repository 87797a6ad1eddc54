using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0016: an earlier test has decided what a test of an error code gives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadTestAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.DeadTest);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var filter = new DeadTestFilter(okx.Catalog);
        start.RegisterSyntaxNodeAction(
            label => Analyze(((CaseSwitchLabelSyntax)label.Node).Value, label, okx, filter), SyntaxKind.CaseSwitchLabel);
        start.RegisterSyntaxNodeAction(
            pattern => Analyze(((ConstantPatternSyntax)pattern.Node).Expression, pattern, okx, filter), SyntaxKind.ConstantPattern);
        start.RegisterSyntaxNodeAction(
            comparison =>
            {
                Analyze(((BinaryExpressionSyntax)comparison.Node).Right, comparison, okx, filter);
                if (!comparison.Node.IsKind(SyntaxKind.IsExpression))
                    Analyze(((BinaryExpressionSyntax)comparison.Node).Left, comparison, okx, filter);
            },
            SyntaxKind.EqualsExpression, SyntaxKind.NotEqualsExpression, SyntaxKind.IsExpression);
    }

    private static void Analyze(ExpressionSyntax code, SyntaxNodeAnalysisContext context, OkxContext okx, DeadTestFilter filter)
    {
        while (code is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            code = Syntax.Unwrapping.Inner(code)!;

        if (code is LiteralExpressionSyntax literal
                ? !CodeLiteral.IsKnown(literal, okx.Catalog)
                : !CodeReader.MayBeConstant(code) || !DecisionFilter.MayNameCode(code))
        {
            return;
        }

        // An exception may come to a finally from anywhere.
        if (FunctionGraph.FunctionOf(code) is not { } function
            || !filter.MayBeDead(code, function)
            || code.Ancestors().TakeWhile(outer => outer != function).Any(outer => outer is FinallyClauseSyntax))
        {
            return;
        }

        var reader = okx.ReaderOf(context.SemanticModel, context.CancellationToken);
        if (reader.CodeOf(code) is not { IsOutcome: false } tested || reader.Read(code) is not { IsCertain: true })
            return;

        var universe = CodeUniverse.Of(okx.Catalog);
        var met = okx.TestsIn(function, reader, context.CancellationToken).MetAt(code);
        if (met.Count == 0
            || new DeadTest(new CodeLabel(tested, code), met, universe, reader).Find() is not { } diagnostic
            || IsBroken(function, context))
        {
            return;
        }

        context.ReportDiagnostic(diagnostic);
    }

    /// <summary>The compiler has something to say of it first: an arm that another one subsumes, a name that is missing.</summary>
    private static bool IsBroken(SyntaxNode function, SyntaxNodeAnalysisContext context) => context.SemanticModel
        .GetDiagnostics(function.Span, context.CancellationToken)
        .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
