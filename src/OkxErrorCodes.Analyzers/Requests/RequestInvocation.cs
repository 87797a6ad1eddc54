using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>What a call does, by its name: sends, reads, asks for an order, takes the next item.</summary>
internal static class RequestInvocation
{
    private static readonly ImmutableHashSet<string> s_read = Words("get query fetch list load read download poll find lookup search");
    private static readonly ImmutableHashSet<string> s_ask = Words(
        "get query fetch find check lookup verify is was has confirm load read list search exists reconcile sync resolve poll refresh "
        + "determine");
    private static readonly ImmutableHashSet<string> s_outcome = Words(
        "order orders status state states position positions fill fills filled execution executions history placed accepted executed "
        + "exists outcome");
    private static readonly ImmutableHashSet<string> s_notOutcome = Words(
        "book code codes id ids request payload size price type side params parameters body message text count json http quantity "
        + "builder options");
    private static readonly ImmutableHashSet<string> s_notOfRequest = Words(
        "risk limit limits balance margin leverage ticker tickers candles instrument instruments symbol market fee fees");
    private static readonly ImmutableHashSet<string> s_aside = Words(
        "logger yield dispose release set add format to parse deserialize serialize configure as append increment decrement reset min "
        + "max pow from create build sign next cancel ensure throw clone copy");
    private static readonly ImmutableHashSet<string> s_next = Words("dequeue take pop next receive peek");
    private static readonly ImmutableHashSet<string> s_repeated = Words(
        "connect reconnect open login authenticate subscribe unsubscribe ping renew refresh "
        + "candles candlesticks ticker tickers orders balance balances positions instruments book books trades history account fills bills "
        + "funding time status klines price prices quotes server system market");
    private static readonly ImmutableHashSet<string> s_client = Words("client rest api exchange gateway http");
    private static readonly ImmutableHashSet<string> s_delegate = Words("request call operation func action");
    private static readonly ImmutableHashSet<string> s_channel = Words("subscribe unsubscribe login ping");
    private static readonly Operations s_repeatable =
        Operations.Read | Operations.Connect | Operations.Subscribe | Operations.Leverage | Operations.Account;
    private static readonly ImmutableHashSet<string> s_ofResponse = ImmutableHashSet.Create(
        "ReadAsStringAsync", "ReadAsStreamAsync", "ReadAsByteArrayAsync", "ReadFromJsonAsync", "ReadToEndAsync", "SaveChangesAsync");

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(System.StringComparer.Ordinal, words.Split(' '));

    public static string NameOf(InvocationExpressionSyntax call) => Invocation.Target(call).Name;

    /// <summary>The calls that run where the node runs, not those of a lambda in it.</summary>
    public static IEnumerable<InvocationExpressionSyntax> In(SyntaxNode node) => Nodes(node).OfType<InvocationExpressionSyntax>();

    public static IEnumerable<SyntaxNode> Nodes(SyntaxNode node) =>
        node.DescendantNodesAndSelf(
            inner => inner == node || inner is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    /// <summary>A name that reads: a repeat is safe.</summary>
    public static bool IsRead(string name)
    {
        var words = NameWords.Of(name);
        var first = words.Length > 1 && words[0] is "try" or "safe" or "do" ? 1 : 0;

        // GetRetryPolicy and GetOrPlace read nothing.
        return words.Length > first
            && s_read.Contains(words[first])
            && !words.Any(word => word is "or" or "and" or "policy" or "pipeline" or "retry" or "retryable" or "strategy");
    }

    /// <summary>
    /// A name that reads, though without a verb (<c>CandlesAsync</c>), or that leaves what it leaves done once:
    /// <c>LoginAsync</c>, <c>SubscribeAsync</c>, <c>SetLeverageAsync</c>.
    /// </summary>
    public static bool IsRepeatable(string name) =>
        IsRead(name)
        || (RequestName.OfName(name) is var operation && operation != Operations.Any && (operation & ~s_repeatable) == 0)
        || (NameWords.Of(name) is { Length: > 0 } words && s_repeated.Contains(words[0]));

    /// <summary><c>GetOrderAsync</c>, <c>CheckStatus</c>, <c>OrderExists</c>; not <c>GetOrderBook</c>, <c>CheckStatusCode</c>.</summary>
    public static bool AsksForOutcome(InvocationExpressionSyntax call)
    {
        var name = NameOf(call);
        var words = NameWords.Of(name);
        if (words.Any(word => word is "reconcile" or "reconciliation"))
            return true;

        return (words.Any(s_ask.Contains) && words.Any(s_outcome.Contains) && !words.Any(s_notOutcome.Contains))
            || MentionsGet(call.ArgumentList)
            || (IsRead(name)
                && call.ArgumentList
                    .DescendantTokens()
                    .Any(token => token.ValueText.IndexOf("/order", System.StringComparison.Ordinal) >= 0));
    }

    /// <summary><c>LookupAsync</c>, <c>OrderAsync</c>: whether of this request, what it is given must tell.</summary>
    public static bool MayAskForOutcome(InvocationExpressionSyntax call)
    {
        var words = NameWords.Of(NameOf(call));
        return words.Length > 0
            && ((s_ask.Contains(words[0]) && words[0] is not ("is" or "was" or "has"))
                || words.All(word => word == "async" || s_outcome.Contains(word)))
            && !words.Any(word => s_notOutcome.Contains(word) || s_notOfRequest.Contains(word));
    }

    /// <summary><c>HttpMethod.Get</c>, <c>"GET"</c>.</summary>
    public static bool MentionsGet(SyntaxNode node) => node.DescendantTokens().Any(token =>
        token.ValueText == "GET"
        || (token.ValueText is "Get"
            && token.Parent?.Parent is MemberAccessExpressionSyntax access
            && ExpressionName.Of(access.Expression)?.EndsWith("Method") == true));

    public static bool MentionsWrite(SyntaxNode node) => node.DescendantTokens().Any(token =>
        token.ValueText is "POST" or "PUT" or "DELETE"
        || (token.ValueText is "Post" or "Put" or "Delete"
            && token.Parent?.Parent is MemberAccessExpressionSyntax access
            && ExpressionName.Of(access.Expression)?.EndsWith("Method") == true));

    /// <summary><c>SendAsync("subscribe", args)</c>.</summary>
    public static bool MentionsChannel(ArgumentListSyntax arguments) => arguments.DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.StringLiteralToken) && s_channel.Contains(token.ValueText));

    /// <summary>Whoever is asked through a name such as <c>client</c> or <c>_restApi</c> is the exchange.</summary>
    public static bool IsOfClient(InvocationExpressionSyntax call) =>
        Invocation.Target(call).Receiver is { } receiver
        && ExpressionName.OfResult(receiver) is { } target
        && NameWords.Of(target).Any(s_client.Contains);

    /// <summary>Somebody waits for it, or its name or its receiver's says that it goes out: no helper that computes something.</summary>
    public static bool GoesOut(InvocationExpressionSyntax call) =>
        IsAwaited(call)
        || IsOfClient(call)
        || NameWords.Of(NameOf(call)).Any(word => RetryNames.IsSending(word) || s_delegate.Contains(word));

    /// <summary>Whether a call may be what sends the request: no log, no delay, no reading of an answer.</summary>
    public static bool MaySend(InvocationExpressionSyntax call)
    {
        var (name, receiver) = Invocation.Target(call);
        if (s_ofResponse.Contains(name)
            || (receiver is not null
                && ExpressionName.Of(receiver) is { } target
                && NameWords.Of(target).Any(word => word is "log" or "logger" or "console" or "task" or "thread" or "math" or "json")))
        {
            return false;
        }

        var words = NameWords.Of(name);
        return words.Length > 0 && !s_next.Contains(words[0]) && (!IsAside(words[0]) || IsCancel(words, call));
    }

    private static bool IsAside(string verb) => s_aside.Contains(verb) || TellingCall.IsTelling(verb) || RetryNames.IsWaiting(verb);

    /// <summary>Of an order: what cancels a token is given nothing, or a time to do it after.</summary>
    private static bool IsCancel(ImmutableArray<string> words, InvocationExpressionSyntax call) =>
        words[0] == "cancel" && !words.Contains("after") && call.ArgumentList.Arguments.Count > 0;

    public static bool TakesNext(InvocationExpressionSyntax call) =>
        NameWords.Of(NameOf(call)).Any(word => s_next.Contains(word)) || NameOf(call) is "WaitToReadAsync" or "TryRead";

    public static bool IsAwaited(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (node.Parent is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ConfigureAwait",
                Parent: InvocationExpressionSyntax configured,
            })
        {
            node = configured;
        }

        return node.Parent is AwaitExpressionSyntax;
    }

    /// <summary>Its value is kept.</summary>
    public static bool IsKept(InvocationExpressionSyntax call) =>
        call.Parent is EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
        || call.Parent is AssignmentExpressionSyntax assignment && assignment.Right == call;
}
