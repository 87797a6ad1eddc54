using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The text of <c>docs/catalog.md</c>: every code of the catalog in a table by section, and the sub-codes.</summary>
internal static class CatalogPage
{
    // From what every client meets to what few do: section, title, introduction.
    internal static readonly (string Section, string Title, string Intro)[] Sections =
    [
        ("General", "General", "Any endpoint may answer with these."),
        ("Api", "API keys and signatures", "Refused before the request is looked at."),
        ("Trade", "Trade", "Placing, amending and canceling orders, algo orders and bots."),
        ("Data", "Market data", "Reading the market."),
        ("SpotMargin", "Spot and margin", "Borrowing to trade."),
        ("Futures", "Futures", "Delivery of expiry futures."),
        ("Account", "Account", "Settings, leverage, margin, loans, sub-accounts and API keys."),
        ("Funding", "Funding", "Transfers, deposits, withdrawals, Lightning and fiat."),
        ("WebSocket", "WebSocket events", "In the `code` of an `error` or `notice` event."),
        ("WebSocketClose", "WebSocket close frames", "The status of the close frame, not of a message."),
        ("TradingBot", "Trading bots", "Grid, signal and other bots."),
        ("CopyTrading", "Copy trading", "Leading and copying trades."),
        ("BlockTrading", "Block trading", "RFQs, quotes, block trades and moved positions."),
        ("SpreadTrading", "Spread trading", "Orders on the spread order book."),
        ("Convert", "Convert", "Quotes and trades of the convert service."),
        ("Finance", "Finance", "Earn products, Flexible Loan and OKUSD."),
        ("Skill", "Skill marketplace", "Skills of OKX's agent marketplace."),
        ("Oauth", "OAuth and Fast API", "Tokens of apps that act for a user."),
    ];

    public static string Write(ErrorCodeCatalog catalog)
    {
        var text = new StringBuilder(
            $"""
            # The error codes of the OKX v5 API

            {catalog.Codes.Length:#,0} codes and {SubCodeCatalog.Embedded.SubCodes.Length} [sub-codes](#sub-codes), written from [catalog/okx-v5.csv](../catalog/okx-v5.csv)
            and [catalog/okx-v5-sub-codes.csv](../catalog/okx-v5-sub-codes.csv); do not edit this page.
            [catalog/README.md](../catalog/README.md) says what each [retry advice](../catalog/README.md#retry-advice) permits and
            where the codes are from. **Changed**, **replaced** and **retired** codes no longer mean what OKX's document of about 2022 says.

            | Section | Codes |
            |---|---|

            """);
        foreach (var (section, title, _) in Sections)
            text.Append($"| [{title}](#{Anchor(title)}) | {catalog.Codes.Count(code => code.Section == section)} |\n");

        foreach (var (section, title, intro) in Sections)
        {
            text.Append(
                $"\n## {title}\n\n{intro}\n\n| Code | Name | Meaning | HTTP | Arrives in | Requests | Retry |\n|---|---|---|---|---|---|---|\n");
            foreach (var code in catalog.Codes.Where(code => code.Section == section))
                text.Append(
                    $"| {code.Code} | `{code.Name}` | {Meaning(
                        code)} | {code.Http.Replace(
                            " ",
                            ", ")} | {Words(
                                CatalogWords.Arrival,
                                (int)code.Arrival)} | {Words(
                                    CatalogWords.Operation, (int)code.Operations)} | {RetryAdviceText.Of(code.Retry).Word} |\n");
        }

        text.Append(
            """

            ## Sub-codes

            What OKX sends as `subCode` beside the `sCode` of an item, where it places or amends orders: which of the code's causes it was; empty where there is none.
            OKX's pages write both as one, `51008_1000`; no reply does.

            | Code | Sub-code | Name | Meaning |
            |---|---|---|---|

            """);
        foreach (var subCode in SubCodeCatalog.Embedded.SubCodes)
            text.Append($"| {subCode.Code} | {subCode.Text} | `SubCodes.{subCode.Name}` | {Escaped(subCode.Summary)} |\n");

        return text.ToString();
    }

    private static string Meaning(ErrorCode code)
    {
        var change =
            code.Status is "changed" or "replaced" or "retired" ? $"**{char.ToUpperInvariant(code.Status[0])}{code.Status[1..]}.** " : "";
        var parts = new[] { code.Summary, change + code.Note, code.Reason == "" ? "" : $"*Retry:* {code.Reason}" };
        return string.Join("<br>", parts.Where(part => part != "").Select(Escaped));
    }

    private static string Words(CatalogWords words, int bits) => string.Join(", ", words.Of(bits));

    private static string Escaped(string text) => text.Replace("|", "\\|").Replace("<", "&lt;").Replace("[]", "\\[\\]");

    private static string Anchor(string title) => title.ToLowerInvariant().Replace(' ', '-');
}
