using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Which names are OKX's, read word by word, and which are another's.</summary>
public sealed class VenueNames
{
    [Theory]
    [InlineData("Okx")]
    [InlineData("OKX")]
    [InlineData("OkxClient")]
    [InlineData("OKXRestClient")]
    [InlineData("IOkxClient")]
    [InlineData("IOKXClient")]
    [InlineData("OkxV5")]
    [InlineData("OKXv5")]
    [InlineData("OKEXV5")]
    [InlineData("OKEx")]
    [InlineData("OKExMarketClient")]
    [InlineData("MyOkexBot")]
    [InlineData("Okex5Client")]
    [InlineData("okx_client")]
    [InlineData("OKX_CLIENT")]
    [InlineData("okxClient")]
    [InlineData("TradeOkx")]
    [InlineData("XOkx")]
    [InlineData("COkex")]
    [InlineData("V5OkxApi")]
    [InlineData("OkxHttpApi")]
    public Task A_type_named_so_is_OKX(string type) => Snippet.Reported(
        $$"""class {{type}} { bool Is(string code) => code == [|"51020"|]; }""");

    [Theory]
    [InlineData("Client")]
    [InlineData("Okopf")]
    [InlineData("OkObjectResult")]
    [InlineData("BookXChange")]
    [InlineData("LookXml")]
    [InlineData("StokxClient")]
    [InlineData("OkXmlReader")]
    [InlineData("OkXaml")]
    [InlineData("Brokx")]
    [InlineData("TokExchange")]
    [InlineData("OkExchange")]
    [InlineData("OkExpected")]
    [InlineData("IsOkExit")]
    [InlineData("BlockXor")]
    [InlineData("HookExtensions")]
    [InlineData("OkResult")]
    [InlineData("OK")]
    [InlineData("X")]
    public Task A_type_named_so_is_not_OKX(string type) => Snippet.Silent(
        $$"""class {{type}} { bool Is(string code) => code == "51020"; }""");

    [Theory]
    [InlineData("Binance")]
    [InlineData("Bybit")]
    [InlineData("Bitget")]
    [InlineData("DeepCoin")]
    [InlineData("Deepcoin")]
    [InlineData("BitMart")]
    [InlineData("Bitmart")]
    [InlineData("KuCoin")]
    [InlineData("Kucoin")]
    [InlineData("Gate")]
    [InlineData("GateIo")]
    [InlineData("Huobi")]
    [InlineData("HTX")]
    [InlineData("Htx")]
    [InlineData("BloFin")]
    [InlineData("BingX")]
    [InlineData("MEXC")]
    [InlineData("Mexc")]
    [InlineData("Kraken")]
    [InlineData("Coinbase")]
    [InlineData("Discord")]
    [InlineData("Telegram")]
    [InlineData("WeChat")]
    [InlineData("Sql")]
    [InlineData("SqlServer")]
    [InlineData("Postgres")]
    [InlineData("Npgsql")]
    [InlineData("Mongo")]
    [InlineData("Entra")]
    public Task Another_venue_that_is_nearer_vetoes(string venue) => Snippet.Silent(
        $$"""
        namespace OkxBot
        {
            class {{venue}}Client { bool Is(string code) => code == "51020"; }
            class Client { bool Is({{venue}}Reply reply) => reply.Code == "51020"; }
            class {{venue}}Reply { public string Code = ""; }
        }
        """);
}
