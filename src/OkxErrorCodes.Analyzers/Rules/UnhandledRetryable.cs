using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
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

    public Diagnostic? Find(CodeDecision decision, CodeReader reader, RecognitionOptions options, CancellationToken cancellation)
    {
        var model = reader.Model;
        var codes = decision.Branches.SelectMany(branch => branch.Labels).Select(label => label.Code).ToList();
        if ((decision.IsChain && !TellsApart(decision, codes)) || BooleanSwitch.Is(decision))
            return null;

        // A connection is never closed for a request's reason.
        if (codes.All(code => code.IsCloseCode || code.IsOutcome))
            return null;

        if (options.DefaultHandlesRetryable && decision.Branches.Any(branch => branch.IsDefault))
            return null;

        var scope = new RequestScope(codes, RequestScope.SentBefore(decision.Node));
        var met = NamedBy(_retryable.In(scope, options.RetryableWait), model.GetTypeInfo(decision.Operand, cancellation).Type);
        var missing = met.Where(code => !decision.Branches.Any(branch => branch.MayMatch(code))).ToList();
        if (missing.Count > 0)
        {
            var elsewhere = new HandledElsewhere(decision, reader);
            missing.RemoveAll(elsewhere.Handles);
        }

        if (missing.Count == 0)
            return null;

        var payload = FixableSwitch.PayloadOf(decision, missing);
        return Diagnostic.Create(
            BranchEffect.Acts(decision, model, cancellation)
                ? RuleDescriptors.UnhandledRetryableCodes
                : RuleDescriptors.MappedWithoutRetryable,
            decision.Keyword,
            payload?.ToLocations(),
            payload?.ToProperties(),
            decision.IsChain ? "Chain of ifs" : "Switch",
            RetryGroup.Text(missing));
    }

    /// <summary>One <c>if</c> asks for something; a chain of them with several codes tells errors apart.</summary>
    private static bool TellsApart(CodeDecision chain, IEnumerable<ErrorCode> codes) =>
        chain.Branches.Count(branch => !branch.IsDefault) > 1 && codes.Distinct().Count() >= FewestInChain;

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
