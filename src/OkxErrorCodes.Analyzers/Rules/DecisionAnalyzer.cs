using System.Collections.Immutable;
using System.Linq;
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

    private static void Analyze(SyntaxNodeAnalysisContext context, OkxContext okx, UnhandledRetryable unhandled)
    {
        if (!DecisionFilter.MayDecide(context.Node, okx.Catalog))
            return;

        // A predicate that is a retry list by its name is told as a list.
        if (RetryListReader.IsInPredicate(context.Node))
            return;

        var reader = okx.ReaderOf(context.SemanticModel, context.CancellationToken);
        if (!DecisionReader.NamesCode(context.Node, reader))
            return;

        if (okx.FlowOf(context.Node, reader, context.CancellationToken) is not { } flow)
            return;

        var decisions = new DecisionReader(flow, reader);
        if (decisions.Read(context.Node) is not { } decision || IsToldBefore(context.Node, decision, decisions))
            return;

        var resent = okx.ResentIn(context.Node, reader, context.CancellationToken);
        if (unhandled.Find(
            decision, flow, resent, okx.Settings.Of(context.SemanticModel.SyntaxTree), context.CancellationToken) is { } diagnostic)
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
