using System;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Requests;

/// <summary>Which operation of OKX's API a method carries out, by its name, or an endpoint, by its path.</summary>
internal static class RequestName
{
    private static readonly ImmutableHashSet<string> s_place = Words("place submit create send post execute buy sell enter");
    private static readonly ImmutableHashSet<string> s_amend = Words("amend modify edit replace");

    /// <summary>What is made or told of an order: <c>CreateOrderRequest</c>, <c>SendOrderAlert</c>.</summary>
    private static readonly ImmutableHashSet<string> s_told = Words(
        "request requests parameters builder update updates notification notifications alert alerts message messages event events report "
        + "reports");

    private static readonly ImmutableHashSet<string> s_set = Words("set change update adjust");
    private static readonly ImmutableHashSet<string> s_convert = Words(
        "trade quote estimate currency asset assets crypto async small easy");

    // Paths below /api/v5/; one that ends in a hyphen or a slash is the start of several.
    private static readonly (string Path, Operations Operations)[] s_paths =
    {
        ("trade/order", Operations.Place),
        ("trade/batch-orders", Operations.Place),
        ("trade/order-algo", Operations.Algo),
        ("trade/amend-algos", Operations.Algo),
        ("trade/cancel-algos", Operations.Algo),
        ("trade/cancel-advance-algos", Operations.Algo),
        ("trade/amend-", Operations.Amend),
        ("trade/cancel-", Operations.Cancel),
        ("trade/mass-cancel", Operations.Cancel),
        ("trade/close-position", Operations.Close),
        ("trade/easy-convert", Operations.Convert),
        ("trade/one-click-repay", Operations.Borrow),
        ("asset/transfer", Operations.Transfer),
        ("asset/subaccount/transfer", Operations.Transfer),
        ("asset/withdrawal", Operations.Withdraw),
        ("asset/cancel-withdrawal", Operations.Withdraw),
        ("asset/convert/estimate-quote", Operations.Convert),
        ("asset/convert/trade", Operations.Convert),
        ("account/set-leverage", Operations.Leverage),
        ("account/position/margin-balance", Operations.Leverage),
        ("account/set-", Operations.Account),
        ("account/activate-", Operations.Account),
        ("account/spot-manual-borrow-repay", Operations.Borrow),
        ("finance/", Operations.Earn),
        ("fiat/", Operations.Fiat),
        ("rfq/", Operations.Block),
        ("sprd/", Operations.Spread),
        ("tradingBot/", Operations.Bot),
        ("copytrading/", Operations.Copy),
        ("users/subaccount/", Operations.Subaccount),
    };

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));

    /// <summary>
    /// <c>PlaceOrderAsync</c> places, <c>GetOrderAsync</c> reads, <c>TransferAsync</c> transfers; most names say nothing.
    /// </summary>
    public static Operations OfName(string name)
    {
        var words = NameWords.Of(name);
        if (words.Length == 0)
            return Operations.Any;

        if (RequestInvocation.IsRead(name))
            return Operations.Read;

        if (words.Contains("algo"))
            return Operations.Algo;

        var isOfOrder = words.Any(word => word is "order" or "orders");
        foreach (var word in words)
        {
            switch (word)
            {
                case "cancel" when isOfOrder || IsWhole(words):
                    return Operations.Cancel;
                case "close" when words.Any(other => other is "position" or "positions"):
                    return Operations.Close;
                case "transfer" or "transfers":
                    return Operations.Transfer;
                case "withdraw" or "withdrawal":
                    return Operations.Withdraw;
                case "deposit":
                    return Operations.Deposit;
                case "borrow" or "repay" or "loan":
                    return Operations.Borrow;
                case "convert" when words.All(other => other == "convert" || s_convert.Contains(other)):
                    return Operations.Convert;
                case "leverage" when words.Any(s_set.Contains):
                    return Operations.Leverage;
                case "subscribe" or "unsubscribe":
                    return Operations.Subscribe;
                case "login":
                    return Operations.Connect;
            }
        }

        if (isOfOrder)
        {
            return words.Any(s_told.Contains) ? Operations.Any
                : words.Any(s_amend.Contains) ? Operations.Amend
                : words.Any(s_place.Contains) ? Operations.Place
                : Operations.Any;
        }

        if (IsWhole(words))
            return words[0] is "amend" ? Operations.Amend : words[0] is "place" or "buy" or "sell" ? Operations.Place : Operations.Any;

        return words.Contains("subaccount") || (words.Contains("sub") && words.Contains("account"))
            ? Operations.Subaccount
            : Operations.Any;
    }

    /// <summary><c>/api/v5/trade/cancel-order</c> cancels; a path that only reads, or says nothing, is of any operation.</summary>
    public static Operations OfPath(string text)
    {
        const string Root = "api/v5/";
        var start = text.IndexOf(Root, StringComparison.Ordinal);
        var path = start >= 0 ? text.Substring(start + Root.Length) : text.TrimStart('/');
        return s_paths.FirstOrDefault(
            known => IsStart(known.Path) ? path.StartsWith(known.Path, StringComparison.Ordinal) : path == known.Path).Operations;
    }

    private static bool IsStart(string path) => path[path.Length - 1] is '-' or '/';

    /// <summary>The verb is all of the name: <c>CancelAsync</c>.</summary>
    private static bool IsWhole(ImmutableArray<string> words) => words.Length == 1 || (words.Length == 2 && words[1] == "async");
}
