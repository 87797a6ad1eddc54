using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Rules;

/// <summary>What OKX0004 and OKX0017 tell of a code, in a branch and in a list.</summary>
internal static class ResentCode
{
    private const string IsOpen = "leaves open whether the request was carried out";
    private const string QueryIt = "query the outcome before it is sent again";
    private const string IsUnpromised = "most likely means that the request was refused, but OKX has not promised it";

    /// <summary>Closing a connection places no order: to connect again is safe.</summary>
    public static bool IsUnknownOutcome(ErrorCode code) => code.Retry == RetryAdvice.AfterCheck && !code.IsCloseCode;

    /// <summary>A code that is named where its request is sent again.</summary>
    public static Diagnostic InBranch(CodeLabel label) => IsUnknownOutcome(label.Code)
        ? At(RuleDescriptors.ResentErrorCode, label, label.Expression, isInList: false, $"{IsOpen}; {QueryIt}")
        : At(RuleDescriptors.ResentWithoutPromise, label, label.Expression, isInList: false, $"{IsUnpromised}; {QueryIt}");

    /// <summary>A request that is sent again for codes that nothing names; those of unknown outcome go before the others.</summary>
    public static Diagnostic AtCall(InvocationExpressionSyntax call, IReadOnlyCollection<ErrorCode> codes)
    {
        var unknown = codes.Where(IsUnknownOutcome).ToList();
        return Diagnostic.Create(
            unknown.Count > 0 ? RuleDescriptors.ResentRequest : RuleDescriptors.ResentRequestWithoutPromise,
            call.GetLocation(),
            Invocation.Target(call).Name,
            RetryGroup.List((unknown.Count > 0 ? unknown : codes).Select(code => code.Code).ToList()));
    }

    /// <summary>Null where the list may hold the code.</summary>
    public static Diagnostic? InList(CodeLabel label, RetryList list, RetryScope scope) => RetryRule.InList(label.Code, scope) switch
    {
        RetryVerdict.Forbidden =>
            At(RuleDescriptors.ResentErrorCode, label, list.Node, isInList: true, WhyForbidden(label.Code, list, scope)),
        RetryVerdict.Unpromised =>
            At(RuleDescriptors.ResentWithoutPromise, label, list.Node, isInList: true, $"{IsUnpromised}; {QueryFirst(list, scope)}"),
        _ => null,
    };

    private static string WhyForbidden(ErrorCode code, RetryList list, RetryScope scope) => code.Retry switch
    {
        RetryAdvice.AfterCheck => $"{IsOpen}; {QueryFirst(list, scope)}",
        RetryAdvice.AlreadyDone => $"asks for what stands already or has ended; {TakeOutOf(list)} and look it up",
        _ => $"fails again however often it is sent; {TakeOutOf(list)}",
    };

    /// <summary>A list for reads may hold it, so a list for both is better two.</summary>
    private static string QueryFirst(RetryList list, RetryScope scope) => scope == RetryScope.Writes
        ? $"{TakeOutOf(list)} and query the outcome first"
        : $"split '{list.Name.ValueText}' in two, for reads and for writes; a write needs a query of its outcome first";

    private static string TakeOutOf(RetryList list) => $"take it out of '{list.Name.ValueText}'";

    private static Diagnostic At(DiagnosticDescriptor rule, CodeLabel label, SyntaxNode place, bool isInList, string why) =>
        Diagnostic.Create(
            rule,
            label.Expression.GetLocation(),
            new[] { place.GetLocation() },
            new ResentCodePayload(label.Code.Code, isInList).ToProperties(),
            label.Code.Code,
            label.Code.Summary.TrimEnd('.'),
            why);
}
