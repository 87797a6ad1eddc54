using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>
/// One look per literal. OKX0001: an error code is written as a literal; OKX0002: it looks like one and is unknown;
/// OKX0009: it is retired, where nothing else would be said of it;
/// OKX0010: a literal may be one; OKX0011: a code is declared by hand; OKX0012: an option is not understood.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.LiteralErrorCode,
        RuleDescriptors.UnknownErrorCode,
        RuleDescriptors.RetiredErrorCode,
        RuleDescriptors.PossibleErrorCode,
        RuleDescriptors.DeclaredErrorCode,
        RuleDescriptors.ConfigurationNotUnderstood);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var catalog = ProjectCatalog.Of(start.Options.AdditionalFiles, start.CancellationToken).Codes;
        var recognizer = new CodeRecognizer();
        var settings = new RecognitionSettings(start.Options.AnalyzerConfigOptionsProvider);
        var unknown = new UnknownCodeReport(catalog);
        var joined = new JoinedCodeReport(catalog);
        var missing = new MissingConstant(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        start.RegisterSyntaxNodeAction(
            literal => Analyze(literal, catalog, recognizer, settings, missing, unknown, joined),
            SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var (key, reason) in settings.Mistakes())
                end.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.ConfigurationNotUnderstood, Location.None, key, reason));
        });
    }

    /// <summary>A local, a tuple's element or a lambda's parameter takes no attribute, at least not in every C#.</summary>
    private static bool TakesAttribute(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { CorrespondingTupleField: not null } => false,
        IPropertySymbol or IFieldSymbol => symbol.ContainingType is { IsAnonymousType: false },
        IParameterSymbol { ContainingSymbol: var method } => TakesAttribute(method),
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } => true,
        _ => false,
    };

    private static void Analyze(
        SyntaxNodeAnalysisContext context,
        ErrorCodeCatalog catalog,
        CodeRecognizer recognizer,
        RecognitionSettings settings,
        MissingConstant missing,
        UnknownCodeReport unknown,
        JoinedCodeReport joined)
    {
        // The model knows its tree; a node has to climb to find it.
        var tree = context.SemanticModel.SyntaxTree;
        if (CodeLiteral.Read((LiteralExpressionSyntax)context.Node, tree, catalog, settings) is not { } literal)
            return;

        var (certainty, kind, operand) =
            recognizer.Recognize(literal.Expression, context.SemanticModel, settings.Of(tree), context.CancellationToken);
        if (literal.SubCode is { } subCode && operand.HoldsSubCode)
        {
            if (RuleFor(certainty, kind) is { } ruleOfSubCodes)
                Report(ruleOfSubCodes, $"{subCode.Text} beside {subCode.Code}", subCode.Summary, ConstantsClass.Of(subCode));

            return;
        }

        if (literal.Code is not { } code)
        {
            if (certainty != Certainty.Certain)
                return;

            if (JoinedCode.Read(literal.Text, catalog) is { } both)
                joined.Report(context, literal, both, kind, operand);
            else if (UnknownCode.IsLike(literal, kind, operand, catalog))
                context.ReportDiagnostic(unknown.Of(literal));

            return;
        }

        if (RuleFor(certainty, kind) is not { } rule)
            return;

        if (certainty == Certainty.Certain && RetiredCode.Is(code) && SwitchedOff.Is(rule, tree, context.Compilation.Options, context.CancellationToken))
        {
            context.ReportDiagnostic(RetiredCode.At(literal.Expression.GetLocation(), code));
            return;
        }

        Report(rule, code.Code, code.Summary, ConstantsClass.Of(code));

        void Report(DiagnosticDescriptor rule, string code, string summary, string constant)
        {
            // The fix of a possible code may mark the member instead: it needs the declaration.
            var member = rule == RuleDescriptors.PossibleErrorCode && operand.Symbol is { } symbol && TakesAttribute(symbol)
                ? symbol.Locations.Where(location => location.IsInSource).Select(location => new MarkableMember(symbol.Name, location)).FirstOrDefault()
                : null;
            var payload = new ConstantPayload(constant, literal.Form, member);

            context.ReportDiagnostic(Diagnostic.Create(
                rule,
                literal.Expression.GetLocation(),
                payload.ToLocations(),
                payload.ToProperties(),
                code,
                summary.TrimEnd('.'),
                ConstantsClass.InForm(literal.Form, constant),
                missing.Advice(literal.Form, constant)));
        }
    }

    private static DiagnosticDescriptor? RuleFor(Certainty certainty, UseKind kind) => (certainty, kind) switch
    {
        (Certainty.Certain, UseKind.Declaration) => RuleDescriptors.DeclaredErrorCode,
        (Certainty.Certain, _) => RuleDescriptors.LiteralErrorCode,
        (Certainty.Possible, not UseKind.Declaration) => RuleDescriptors.PossibleErrorCode,
        _ => null,
    };
}
