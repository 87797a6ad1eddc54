using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>What OKX0004 and OKX0017 tell of a code, in a branch and in a list.</summary>
internal static class ResentCode
{
    private const string IsOpen = "leaves open whether the request was carried out";
    private const string IsUnpromised = "most likely means that the request was refused, but OKX has not promised it";

    /// <summary>Closing a connection places no order: to connect again is safe.</summary>
    public static bool IsUnknownOutcome(ErrorCode code) => code.Retry == RetryAdvice.AfterCheck && !code.IsCloseCode;

    /// <summary>OKX0004: the branch sends a request again whose outcome is unknown.</summary>
    public static Diagnostic InBranch(CodeLabel label, SyntaxNode branch) =>
        At(RuleDescriptors.ResentErrorCode, label, branch, isInList: false, $"{IsOpen}; query the outcome before it is sent again");

    /// <summary>OKX0017: the branch sends a write again after a pause.</summary>
    public static Diagnostic UnpromisedInBranch(CodeLabel label, SyntaxNode branch) => At(
        RuleDescriptors.ResentWithoutPromise, label, branch, isInList: false, $"{IsUnpromised}; query the outcome before it is sent again");

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
