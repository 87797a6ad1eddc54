using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Use and operand are there, the venue is only possible: OKX0010.</summary>
public sealed class PossibleCodes
{
    [Theory]
    [InlineData("""class OkxBinanceBridge { bool Is(string code) => code == {|OKX0010:"51020"|}; }""")]
    [InlineData("""class OkxOrBybitClient { bool Is(int code) => code is {|OKX0010:51020|}; }""")]
    [InlineData("""class Bot { bool Is(string okxOrBinanceCode) => okxOrBinanceCode == {|OKX0010:"51020"|}; }""")]
    [InlineData("""class Bot { bool IsOkxOrKraken(string code) => code == {|OKX0010:"51020"|}; }""")]
    [InlineData("""namespace OkxToBybit { class Bot { bool Is(string code) => code == {|OKX0010:"51020"|}; } }""")]
    public Task Two_venues_in_one_name_are_possible_but_not_certain(string source) => Snippet.Reported(source);

    [Theory]
    [InlineData("""class Bot { bool Is(string exchange, string code) { if (exchange == "okx" || exchange == "binance") return code == {|OKX0010:"51020"|}; return false; } }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) => exchange is "okx" or "bybit" && code == {|OKX0010:"51020"|}; }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) { switch (exchange) { case "okx": case "bybit": return code == {|OKX0010:"51020"|}; } return false; } }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) => exchange switch { "okx" or "bybit" => code == {|OKX0010:"51020"|}, _ => false }; }""")]
    public Task Two_venues_in_one_branch_are_possible_but_not_certain(string source) => Snippet.Reported(source);

    [Fact]
    public Task An_error_type_that_exchanges_share_is_possible_where_another_is_named() => SharedErrors.Verify(
        """
        using CryptoExchange.Net.Objects;
        namespace OkxBot { class Desk { bool Is(Error error) => error.Code == {|OKX0010:51020|}; } class BybitDesk { } }
        """);

    [Fact]
    public Task An_error_type_that_exchanges_share_is_certain_where_no_other_is_named() => SharedErrors.Verify(
        """
        using CryptoExchange.Net.Objects;
        namespace OkxBot { class Desk { bool Is(Error error) => error.Code == {|OKX0001:51020|}; } }
        """);
}
