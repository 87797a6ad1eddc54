using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>One look per switch and chain of ifs. OKX0003 and OKX0015: it has no way for retryable codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.UnhandledRetryableCodes,
        RuleDescriptors.MappedWithoutRetryable);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var unhandled = new UnhandledRetryable(okx.Catalog);
        start.RegisterSyntaxNodeAction(
            node => Analyze(node, okx, unhandled), SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression, SyntaxKind.IfStatement);
    }

    /// <summary>Reads the decisions of the function around a node; null where the node is none that is worth following.</summary>
    internal static DecisionReader? DecisionsAround(
        SyntaxNode node, SemanticModel model, OkxContext okx, CancellationToken cancellation)
    {
        if (!DecisionFilter.MayDecide(node, okx.Catalog))
            return null;

        // A predicate that is a retry list by its name is told as a list.
        if (RetryListReader.IsInPredicate(node))
            return null;

        var reader = okx.ReaderOf(model, cancellation);
        if (!DecisionReader.NamesCode(node, reader))
            return null;

        return okx.FlowOf(node, reader, cancellation) is { } flow ? new DecisionReader(flow, reader) : null;
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, OkxContext okx, UnhandledRetryable unhandled)
    {
        if (DecisionsAround(context.Node, context.SemanticModel, okx, context.CancellationToken) is { } decisions
            && decisions.Read(context.Node) is { } decision
            && !IsToldBefore(context.Node, decision, decisions)
            && unhandled.Find(decision, decisions.Flow, okx, context.CancellationToken) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>A sequence of ifs is told at the first that names an error.</summary>
    private static bool IsToldBefore(SyntaxNode node, CodeDecision decision, DecisionReader decisions) =>
        decision.Kind == DecisionKind.Sequence
        && (decision.Branches[0].Labels.All(label => label.Code.IsOutcome)
            || IfSequence.Before((IfStatementSyntax)node).Any(before =>
                decisions.Read(before) is { Kind: DecisionKind.Sequence } earlier
                && earlier.Subject == decision.Subject
                && earlier.Branches[0].Labels.Any(label => !label.Code.IsOutcome)));
}
