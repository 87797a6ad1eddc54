using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>Whether a function reads or writes, by the requests that stand in it.</summary>
internal static class SentRequests
{
    /// <summary>Done twice, these leave what they leave done once.</summary>
    private const Operations Repeatable =
        Operations.Read | Operations.Connect | Operations.Subscribe | Operations.Leverage | Operations.Account;

    /// <summary>One write is enough to call it a function that writes: its query of the outcome goes with it.</summary>
    public static RetryScope Of(SyntaxNode function)
    {
        if (function is MethodDeclarationSyntax method && IsWrite(RequestName.OfName(method.Identifier.ValueText)))
            return RetryScope.Writes;

        var calls = function.DescendantNodes().OfType<InvocationExpressionSyntax>().ToList();
        if (calls.Any(Writes))
            return RetryScope.Writes;

        var sent = calls.Where(call => RequestInvocation.IsAwaited(call) && RequestInvocation.MaySend(call)).ToList();
        return sent.Count > 0 && sent.All(Reads) ? RetryScope.Reads : RetryScope.Unclear;
    }

    public static bool Reads(InvocationExpressionSyntax call) =>
        RequestInvocation.IsRead(RequestInvocation.NameOf(call)) || RequestInvocation.MentionsGet(call.ArgumentList)
        || RequestInvocation.MentionsChannel(call.ArgumentList);

    /// <summary>Somebody takes its answer, and no name says that a repeat is safe.</summary>
    public static bool MayWrite(InvocationExpressionSyntax call) =>
        (RequestInvocation.IsAwaited(call) || RequestInvocation.IsKept(call))
        && RequestInvocation.MaySend(call)
        && !RequestInvocation.IsRepeatable(RequestInvocation.NameOf(call))
        && !Reads(call);

    public static bool Writes(InvocationExpressionSyntax call)
    {
        if (Reads(call))
            return false;

        var name = RequestInvocation.NameOf(call);
        var operation = RequestName.OfName(name);
        return (IsWrite(operation) && !IsOfToken(operation, call))
            || NameWords.Of(name).FirstOrDefault() is "post"
            || RequestInvocation.MentionsWrite(call.ArgumentList)
            || call.ArgumentList.DescendantTokens().Any(token => IsWrite(RequestName.OfPath(token.ValueText)));
    }

    /// <summary><c>Cancel()</c> is that of a CancellationTokenSource.</summary>
    private static bool IsOfToken(Operations operation, InvocationExpressionSyntax call) =>
        operation == Operations.Cancel && call.ArgumentList.Arguments.Count == 0;

    private static bool IsWrite(Operations operation) => (operation & ~Repeatable) != 0;
}
