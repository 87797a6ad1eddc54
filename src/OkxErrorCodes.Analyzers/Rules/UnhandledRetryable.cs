using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0003: a decision that tells error codes apart has no way for a retryable code that it can meet.</summary>
internal sealed class UnhandledRetryable
{
    private const int FewestInChain = 3;

    private readonly ErrorCodeCatalog _catalog;
    private readonly RetryableCodes _retryable;

    public UnhandledRetryable(ErrorCodeCatalog catalog)
    {
        _catalog = catalog;
        _retryable = RetryableCodes.Of(catalog);
    }

    public Diagnostic? Find(CodeDecision decision, SemanticModel model, RecognitionOptions options, CancellationToken cancellation)
    {
        var codes = decision.Branches.SelectMany(branch => branch.Labels).Select(label => label.Code).ToList();
        if ((decision.IsChain && !TellsApart(decision, codes)) || YesOrNo.Is(decision) || Description.Is(decision, model, cancellation))
            return null;

        // A connection is never closed for a request's reason.
        if (codes.All(code => code.IsCloseCode || !DecisionReader.IsError(code)))
            return null;

        if (options.DefaultHandlesRetryable && decision.Branches.Any(branch => branch.IsDefault))
            return null;

        var met = NamedCodes.Of(
            _retryable.In(RequestScope.Of(decision), options.RetryableWait), model.GetTypeInfo(decision.Operand, cancellation).Type);
        var missing = met.Where(code => !decision.Branches.Any(branch => branch.Admits(code))).ToList();
        if (missing.Count > 0)
        {
            var elsewhere = new HandledElsewhere(decision, new CodeConstants(model, _catalog, cancellation));
            missing.RemoveAll(elsewhere.Handles);
        }

        if (missing.Count == 0)
            return null;

        var payload = FixableSwitch.PayloadOf(decision, missing);
        return Diagnostic.Create(
            RuleDescriptors.UnhandledRetryableCodes,
            decision.Keyword,
            payload?.ToLocations(),
            payload?.ToProperties(),
            decision.IsChain ? "Chain of ifs" : "Switch",
            RetryGroup.Text(missing));
    }

    /// <summary>One <c>if</c> asks for something; a chain of them with several codes tells errors apart.</summary>
    private static bool TellsApart(CodeDecision chain, IEnumerable<ErrorCode> codes) =>
        chain.Branches.Count(branch => !branch.IsDefault) > 1 && codes.Distinct().Count() >= FewestInChain;
}
