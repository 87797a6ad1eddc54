using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>What OKX0004 tells of a code, in a branch and in a list.</summary>
internal static class ResentCode
{
    /// <summary>Closing a connection places no order: to connect again is safe.</summary>
    public static bool IsUnknownOutcome(ErrorCode code) => code.Retry == RetryAdvice.AfterCheck && !code.IsCloseCode;

    public static Diagnostic InBranch(CodeLabel label, SyntaxNode branch) =>
        At(label, branch, isInList: false, "leaves open whether the request was carried out; query the outcome before it is sent again");

    public static Diagnostic InList(CodeLabel label, RetryList list)
    {
        var takeOut = $"take it out of '{list.Name.ValueText}'";
        var why = IsUnknownOutcome(label.Code) ? $"leaves open whether the request was carried out; {takeOut} and query the outcome first"
            : label.Code.Retry == RetryAdvice.AlreadyDone ? $"asks for what stands already or has ended; {takeOut} and look it up"
            : $"fails again however often it is sent; {takeOut}";
        return At(label, list.Node, isInList: true, why);
    }

    private static Diagnostic At(CodeLabel label, SyntaxNode place, bool isInList, string why) =>
        Diagnostic.Create(
            RuleDescriptors.ResentErrorCode,
            label.Expression.GetLocation(),
            new[] { place.GetLocation() },
            new ResentCodePayload(label.Code.Code, isInList).ToProperties(),
            label.Code.Code,
            label.Code.Summary.TrimEnd('.'),
            why);
}
