using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>What names say: their words, their venue, whether they hold a code.</summary>
public sealed class NameTests
{
    private static readonly RecognitionOptions s_noOptions = RecognitionOptions.Read(
        new AnalyzerOptions([]).AnalyzerConfigOptionsProvider.GetOptions(CSharpSyntaxTree.ParseText("")));

    [Theory]
    [InlineData("OKXRestClient", "okx rest client")]
    [InlineData("OkxV5", "okx v5")]
    [InlineData("OKEXV5Api", "okex v5 api")]
    [InlineData("OKExV5Vendor", "ok ex v5 vendor")]
    [InlineData("MyOkexBot", "my okex bot")]
    [InlineData("okx_client", "okx client")]
    [InlineData("REQUESTS_TOO_FREQUENT_CODE", "requests too frequent code")]
    [InlineData("sCode", "s code")]
    [InlineData("_errorCode2", "error code 2")]
    [InlineData("", "")]
    [InlineData("__", "")]
    public void Words_are_split_the_way_names_are_written(string name, string words) =>
        Assert.Equal(words, string.Join(' ', NameWords.Of(name)));

    [Theory]
    [InlineData("OKXRestClient", "Okx")]
    [InlineData("okxclient", "Okx")]
    [InlineData("OKExV5Vendor", "Okx")]
    [InlineData("XOkx", "Okx")]
    [InlineData("Okopf", "None")]
    [InlineData("OkObjectResult", "None")]
    [InlineData("BookXChange", "None")]
    [InlineData("HookExtensions", "None")]
    [InlineData("BitMartErrors", "Other")]
    [InlineData("KucoinClient", "Other")]
    [InlineData("GateClient", "Other")]
    [InlineData("RateGate", "None")]
    [InlineData("SqlException", "Other")]
    [InlineData("OkxOrBinance", "Mixed")]
    public void A_name_speaks_of_a_venue_by_whole_words(string name, string venue) =>
        Assert.Equal(venue, VenueName.Of(name, s_noOptions).ToString());

    [Theory]
    [InlineData("Okx.Binance.Adapter", "Other")]
    [InlineData("CryptoExchanges.Net.Okx.Resilience", "Okx")]
    [InlineData("Trading.Core", "None")]
    public void The_last_part_of_a_path_that_names_a_venue_decides(string path, string venue) =>
        Assert.Equal(venue, VenueName.OfPath(path, s_noOptions).ToString());

    [Theory]
    [InlineData("code", "Code")]
    [InlineData("sCode", "Code")]
    [InlineData("SCODE", "Code")]
    [InlineData("errorCodes", "Code")]
    [InlineData("subCode", "Code")]
    [InlineData("subcode", "Code")]
    [InlineData("retCode", "Code")]
    [InlineData("codeStr", "Code")]
    [InlineData("errNo", "Code")]
    [InlineData("ErrorNumber", "Code")]
    [InlineData("errNum", "Code")]
    [InlineData("orderNum", "Neutral")]
    [InlineData("CurrencyErrorCode", "Code")]
    [InlineData("statusCode", "Code")]
    [InlineData("zipCode", "OtherTrade")]
    [InlineData("PostalCode", "OtherTrade")]
    [InlineData("instIdCode", "OtherTrade")]
    [InlineData("exitCode", "OtherTrade")]
    [InlineData("subAccountCode", "OtherTrade")]
    [InlineData("price", "Neutral")]
    [InlineData("codec", "Neutral")]
    [InlineData("barcode", "Neutral")]
    [InlineData("codeMessage", "Neutral")]
    [InlineData("", "Neutral")]
    public void A_name_holds_a_code_if_its_words_end_so_and_no_other_trade_qualifies_it(string name, string verdict) =>
        Assert.Equal(verdict, CodeName.Judge(name, s_noOptions).ToString());
}
