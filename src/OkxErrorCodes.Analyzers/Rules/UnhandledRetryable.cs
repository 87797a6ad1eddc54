using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Rules;

/// <summary>
/// A decision that tells error codes apart has no way for a retryable code that it can meet. OKX0003: it acts on codes;
/// OKX0015: it only maps them, or tells of them.
/// </summary>
internal sealed class UnhandledRetryable
{
    private const int FewestInChain = 3;

    private readonly RetryableCodes _retryable;

    public UnhandledRetryable(ErrorCodeCatalog catalog) => _retryable = RetryableCodes.Of(catalog);

    public Diagnostic? Find(CodeDecision decision, FunctionFlow flow, OkxContext okx, CancellationToken cancellation)
    {
        if (!TellsErrorsApart(decision))
            return null;

        var reader = flow.Flow.Reader;
        var options = okx.Settings.Of(decision.Node.SyntaxTree);
        if (options.DefaultHandlesRetryable && decision.Branches.Any(branch => branch.IsDefault))
            return null;

        var rest = new DecisionRest(decision, flow);
        if (rest.IsLeftToOthers)
            return null;

        var acts = BranchEffect.Acts(decision, reader.Model, cancellation);
        var resent = okx.ResentIn(decision.Node, reader, cancellation);
        var left = rest.Unhandled.Except(rest.HandedOn(acts)).Except(resent.SentAgain(decision.Subject, flow.Flow.Universe));
        var missing = RetryableIn(left, decision, flow, options, cancellation);
        if (missing.Count == 0)
            return null;

        var payload = FixableSwitch.PayloadOf(decision, missing);
        return Diagnostic.Create(
            acts ? RuleDescriptors.UnhandledRetryableCodes : RuleDescriptors.MappedWithoutRetryable,
            decision.Keyword,
            payload?.ToLocations(),
            payload?.ToProperties(),
            decision.Kind switch
            {
                DecisionKind.Switch => "Switch",
                DecisionKind.Chain => "Chain of ifs",
                _ => "Sequence of ifs",
            },
            RetryGroup.Text(missing));
    }

    /// <summary>The retryable codes that no branch of a switch lets in, whatever its rest does with them; null where there are none.</summary>
    public MissingCodesPayload? Unnamed(CodeDecision decision, FunctionFlow flow, OkxContext okx, CancellationToken cancellation)
    {
        if (!TellsErrorsApart(decision))
            return null;

        var options = okx.Settings.Of(decision.Node.SyntaxTree);
        var missing = RetryableIn(new DecisionRest(decision, flow).Unhandled, decision, flow, options, cancellation);
        return missing.Count == 0 ? null : FixableSwitch.PayloadOf(decision, missing);
    }

    private static bool TellsErrorsApart(CodeDecision decision)
    {
        var codes = CodesOf(decision);

        // A connection is never closed for a request's reason.
        return (decision.IsSwitch || TellsApart(decision, codes))
            && !BooleanSwitch.Is(decision)
            && !codes.All(code => code.IsCloseCode || code.IsOutcome);
    }

    private static List<ErrorCode> CodesOf(CodeDecision decision) =>
        decision.Branches.SelectMany(branch => branch.Labels).Select(label => label.Code).ToList();

    /// <summary>Those of the codes that are retryable, and that the requests before the decision can be answered with.</summary>
    private List<ErrorCode> RetryableIn(
        CodeSet left, CodeDecision decision, FunctionFlow flow, RecognitionOptions options, CancellationToken cancellation)
    {
        var label = decision.Branches.SelectMany(branch => branch.Labels).First().Expression;
        var codes = CodesOf(decision);
        var scope = new RequestScope(codes, RequestScope.SentBefore(decision.Node));
        var met = NamedBy(_retryable.In(scope, options.RetryableWait), flow.Flow.Reader.Model.GetTypeInfo(label, cancellation).Type);

        // A code that a label names has a way, whatever else is asked there.
        return flow.Flow.Universe.In(left).Intersect(met).Except(codes).ToList();
    }

    /// <summary>One <c>if</c> asks for something; several of them with several codes tell errors apart.</summary>
    private static bool TellsApart(CodeDecision decision, IEnumerable<ErrorCode> codes) =>
        decision.Branches.Count(branch => !branch.IsDefault) > 1
        && codes.Where(code => decision.Kind == DecisionKind.Chain || !code.IsOutcome).Distinct().Count() >= FewestInChain;

    /// <summary>
    /// An enum that names some of the codes names those that its program meets; one that names none has forgotten them all.
    /// </summary>
    private static IEnumerable<ErrorCode> NamedBy(IEnumerable<ErrorCode> codes, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        if (type is not { TypeKind: TypeKind.Enum })
            return codes;

        var values = new HashSet<string?>(
            type.GetMembers()
                .OfType<IFieldSymbol>()
                .Select(member => Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)));
        var named = codes.Where(code => values.Contains(code.Code)).ToList();
        return named.Count > 0 ? named : codes;
    }
}
