using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
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

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var unknown = new UnknownCodeReport(okx.Catalog);
        var joined = new JoinedCodeReport(okx.Catalog);
        start.RegisterSyntaxNodeAction(
            literal => Analyze(literal, okx, unknown, joined),
            SyntaxKind.StringLiteralExpression, SyntaxKind.NumericLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var (key, reason) in okx.Settings.Mistakes())
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

    /// <summary>Where the member is declared in this project. By itself, so that a literal that misses allocates no closure.</summary>
    private static MarkableMember? DeclarationOf(ISymbol symbol, Compilation compilation) => symbol.Locations
        .Where(location => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree))
        .Select(location => new MarkableMember(symbol.Name, location))
        .FirstOrDefault();

    private static void Analyze(SyntaxNodeAnalysisContext context, OkxContext okx, UnknownCodeReport unknown, JoinedCodeReport joined)
    {
        // The model knows its tree; a node has to climb to find it.
        var tree = context.SemanticModel.SyntaxTree;
        if (CodeLiteral.Read((LiteralExpressionSyntax)context.Node, tree, okx.Catalog, okx.Settings) is not { } literal)
            return;

        okx.Settings.TellMistakesOf(tree);
        var found = okx.ReaderOf(context.SemanticModel, context.CancellationToken).Read(literal);
        var rule = RuleFor(found);
        if (found.SubCode is { } subCode && found.Operand.HoldsSubCode)
        {
            if (rule is not null)
                Report(rule, $"{subCode.Text} beside {subCode.Code}", subCode.Summary, ConstantsClass.Of(subCode));
        }
        else if (found.Code is not { } code)
        {
            if (!found.IsCertain)
                return;

            if (JoinedCode.Read(found.Text, okx.Catalog) is { } both)
                joined.Report(context, found, both);
            else if (UnknownCode.IsLike(found, okx.Catalog))
                context.ReportDiagnostic(unknown.Of(found));
        }
        else if (rule is not null)
        {
            if (found.IsCertain
                && RetiredCode.Is(code)
                && SwitchedOff.Is(rule, tree, context.Compilation.Options, context.CancellationToken))
            {
                context.ReportDiagnostic(RetiredCode.At(found.Expression.GetLocation(), code));
            }
            else
                Report(rule, code.Code, code.Summary, ConstantsClass.Of(code));
        }

        void Report(DiagnosticDescriptor rule, string code, string summary, string constant)
        {
            // The fix of a possible code may mark the member instead.
            var member = rule == RuleDescriptors.PossibleErrorCode && found.Operand.Symbol is { } symbol && TakesAttribute(symbol)
                ? DeclarationOf(symbol, context.Compilation)
                : null;
            var payload = new ConstantPayload(constant, found.Form, member);

            context.ReportDiagnostic(Diagnostic.Create(
                rule,
                found.Expression.GetLocation(),
                payload.ToLocations(),
                payload.ToProperties(),
                code,
                summary.TrimEnd('.'),
                ConstantsClass.InForm(found.Form, constant),
                okx.Constants.Advice(found.Form, constant)));
        }
    }

    private static DiagnosticDescriptor? RuleFor(FoundCode found) => (found.Certainty, found.IsDeclaration) switch
    {
        (Certainty.Certain, true) => RuleDescriptors.DeclaredErrorCode,
        (Certainty.Certain, false) => RuleDescriptors.LiteralErrorCode,
        (Certainty.Possible, false) => RuleDescriptors.PossibleErrorCode,
        _ => null,
    };
}
