using System.Threading.Tasks;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.LiteralAnalyzer>;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>The nearest venue wins; what only surrounds the code never claims a foreign type's member.</summary>
public sealed class NearestVenue
{
    [Theory]
    // OKX is nearer
    [InlineData("""namespace BinanceBot { class OkxClient { bool Is(string code) => code == [|"51020"|]; } }""")]
    [InlineData("""class BinanceClient { bool IsOkxRetryable(string code) => code == [|"51020"|]; }""")]
    [InlineData("""class BinanceClient { bool Is(string okxCode) => okxCode == [|"51020"|]; }""")]
    [InlineData("""class BinanceClient { bool Is(OkxReply reply) => reply.Code == [|"51020"|]; } class OkxReply { public string Code = ""; }""")]
    [InlineData("""class BinanceClient { class OkxMirror { bool Is(string code) => code == [|"51020"|]; } }""")]
    [InlineData("""class BinanceClient { bool Is(string exchange, string code) => exchange switch { "okx" => code == [|"51020"|], _ => false }; }""")]
    [InlineData("""namespace Binance.Bot { namespace Okx { class Client { bool Is(string code) => code == [|"51020"|]; } } }""")]
    [InlineData("""namespace OkxBot; class Client { bool Is(string code) => code == [|"51020"|]; }""")]
    [InlineData("""namespace Bots.Okx.Errors; class Client { bool Is(string code) => code == [|"51020"|]; }""")]
    // OKX is mentioned, and not told from others
    [InlineData("""class OkxBot { bool Is(OkxReply okxReply) => !okxReply.Success && okxReply.Code == [|"51020"|]; } class OkxReply { public bool Success; public string Code = ""; }""")]
    [InlineData("""class OkxBot { bool Is(OkxReply okxReply) => okxReply == null ? false : okxReply.Code == [|"51020"|]; } class OkxReply { public string Code = ""; }""")]
    [InlineData("""class OkxBot { bool Is(Mode mode, string code) => mode != Mode.OkxDemo && code == [|"51020"|]; } enum Mode { OkxDemo, OkxLive }""")]
    // A number of an enum of errors; a value that is assigned where it is tested
    [InlineData("""class Bot { bool Is(OkxError error) => (int)error == [|51020|]; } enum OkxError { None }""")]
    [InlineData("""class Bot { bool Is(OkxReply reply) { string code; return (code = reply.Inner?.Code ?? reply.Code) == [|"51020"|]; } } class OkxReply { public OkxReply? Inner; public string Code = ""; }""")]
    // Two types, side by side
    [InlineData("""class OkxClient { bool Is(string code) => code == [|"51020"|]; } class BybitClient { bool Is(string code) => code == "51020"; }""")]
    // Two methods, side by side
    [InlineData("""class Bot { bool IsOkx(string code) => code == [|"51020"|]; bool IsDeepCoin(string code) => code == "51020"; }""")]
    public Task Is_reported(string source) => Snippet.Reported(source);

    [Theory]
    // Another venue is nearer
    [InlineData("""namespace OkxBot { class BinanceClient { bool Is(string code) => code == "51020"; } }""")]
    [InlineData("""class OkxClient { bool IsBinanceRetryable(string code) => code == "51020"; }""")]
    [InlineData("""class OkxClient { bool Is(string binanceCode) => binanceCode == "51020"; }""")]
    [InlineData("""class OkxClient { bool Is(BybitReply reply) => reply.Code == "51020"; } class BybitReply { public string Code = ""; }""")]
    [InlineData("""class OkxClient { bool Is(Reply<BybitOrder> reply) => reply.Code == "51020"; } class BybitOrder { } class Reply<T> { public string Code = ""; }""")]
    [InlineData("""class OkxClient { bool Is(BybitClient client) => client.Get().Code == "51020"; } class BybitClient { public Reply Get() => null!; } class Reply { public string Code = ""; }""")]
    [InlineData("""class OkxClient { class DeepCoinMirror { bool Is(string code) => code == "51020"; } }""")]
    [InlineData("""class OkxClient { bool Is(string exchange, string code) => exchange switch { "bitget" => code == "51020", _ => false }; }""")]
    [InlineData("""namespace Okx.Bot { namespace Kraken { class Client { bool Is(string code) => code == "51020"; } } }""")]
    [InlineData("""class OkxClient { bool Is(SqlException e) => e.ErrorCode == 50001; } class SqlException : Exception { public int ErrorCode; public int Number; }""")]
    [InlineData("""class OkxClient { bool Is(SqlException e) => e.Number == 50001; } class SqlException : Exception { public int Number; }""")]
    [InlineData("""class OkxBot { void Run() { try { } catch (DiscordException e) when (e.Code == 50013) { } } } class DiscordException : Exception { public int? Code; }""")]
    [InlineData("""class OkxBot { bool Is(Discord.Fault fault) => fault.Code == 50013; } namespace Discord { class Fault { public int Code; } }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) => exchange != "okx" && code == "51020"; }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) { if (exchange is not "okx") return code == "51020"; return false; } }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) => exchange == "okx" || code == "51020"; }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) => exchange == "okx" ? false : code == "51020"; }""")]
    [InlineData("""class OkxClient { bool Is(string exchange, string code) { if (exchange == "binance") return code == "51020"; return false; } }""")]
    [InlineData("""class Bot { bool Is(OkxLevel level) => (int)level == 51020; } enum OkxLevel { None }""")]
    [InlineData("""class Bot { bool Is(OkxReply reply) { string text; return (text = reply.Inner?.Text ?? reply.Text) == "51020"; } } class OkxReply { public OkxReply? Inner; public string Text = ""; }""")]
    // OKX is told from the others, and the code is theirs
    [InlineData("""class OkxBot { bool Is(string exchange, string code) => exchange != "okx" && code == "51020"; }""")]
    [InlineData("""class OkxBot { bool Is(string exchange, string code) => code == "51020" && exchange != "okx"; }""")]
    [InlineData("""class OkxBot { bool Is(string exchange, string code) => exchange == "okx" || code == "51020"; }""")]
    [InlineData("""class OkxBot { bool Is(Venue venue, string code) => venue == Venue.Okx ? false : code == "51020"; } enum Venue { Okx, Bitget }""")]
    [InlineData("""class OkxBot { bool Is(Venue venue, string code) { if (venue is Venue.Okx) return false; else return code == "51020"; } } enum Venue { Okx, Bitget }""")]
    [InlineData("""class OkxBot { bool Is(Venue venue, string code) => venue switch { Venue.Okx => false, _ => code == "51020" }; } enum Venue { Okx, Bitget }""")]
    [InlineData("""class OkxBot { bool Is(Venue venue, string code) { switch (venue) { case Venue.Okx: return false; default: return code == "51020"; } } } enum Venue { Okx, Bitget }""")]
    [InlineData("""class OkxBot { bool Is(Venue venue, string code) => code == "51020" && venue == Venue.Bitget; } enum Venue { Okx, Bitget }""")]
    // An OKX client is in sight, but the code is not its own
    [InlineData("""class Bot { OkxClient _okx = null!; bool Is(Reply reply) => reply.Code == "51020"; } class OkxClient { } class Reply { public string Code = ""; }""")]
    [InlineData("""class Bot { bool Is(OkxClient client, string code) => code == "51020"; } class OkxClient { }""")]
    [InlineData("""class Bot { bool Is(string code) => code == "51020"; } class Other { const string Host = "https://www.okx.com"; }""")]
    [InlineData("""class Bot { void Log() => Console.WriteLine("okx"); bool Is(string code) => code == "51020"; }""")]
    // Metadata types of another trade
    [InlineData("""namespace OkxBot.Storage { class Store { bool Is(System.Data.Common.DbException e) => e.ErrorCode == 50001; } }""")]
    [InlineData("""namespace OkxBot.Storage { class Store { void Save() { try { } catch (System.Data.Common.DbException e) when (e.ErrorCode is 50001 or 50002) { } } } }""")]
    [InlineData("""namespace OkxBot.Storage { class Store { bool Is(System.Data.Common.DbException e) { var code = e.ErrorCode; return code == 50001; } } }""")]
    [InlineData("""namespace OkxBot.Storage { class Store { bool Is(Exception e) => e is System.Data.Common.DbException { ErrorCode: 50001 }; } }""")]
    [InlineData("""namespace OkxBot.Storage { class Store { bool Is(System.Data.Common.DbException e) => e.SqlState == "55000"; } }""")]
    [InlineData("""class OkxSocket { bool Is(System.Net.Sockets.SocketException e) => e.ErrorCode == 50001; }""")]
    [InlineData("""class OkxSocket { bool Is(System.ComponentModel.Win32Exception e) => e.NativeErrorCode == 50001; }""")]
    [InlineData("""class OkxSocket { bool IsOkxDown(System.Runtime.InteropServices.ExternalException e) => e.ErrorCode == 50001; }""")]
    [InlineData("""class OkxSocket { Exception Fail() => new System.Net.Sockets.SocketException(errorCode: 50001); }""")]
    [InlineData("""class OkxSocket { void Run() { try { } catch (System.Net.Sockets.SocketException e) when (e is { ErrorCode: 50001 }) { } } }""")]
    [InlineData("""class OkxSocket { bool Is(HttpRequestException e) => (int?)e.StatusCode == 50001; }""")]
    [InlineData("""class OkxSocket { bool Is(Exception e) => e.HResult == 50001; }""")]
    [InlineData("""class OkxHost { bool Is(System.Diagnostics.Process process) => process.ExitCode == 50001; }""")]
    [InlineData("""class OkxHost { bool Is(System.Text.Json.JsonException e) => e.LineNumber == 50001; }""")]
    [InlineData("""class OkxHost { void Fail(int code) => Environment.FailFast("50001"); }""")]
    public Task Is_silent(string source) => Snippet.Silent(source);

    [Theory]
    [InlineData("OkxErrors.cs")]
    [InlineData("/bot/OkxErrors.cs")]
    [InlineData("/bot/Errors.Okx.cs")]
    [InlineData("/binance/okx-errors.cs")]
    [InlineData("/bot/OkexV5.cs")]
    public Task The_file_name_is_a_venue(string path) =>
        InFile(path, """class Errors { bool Is(string code) => code == {|OKX0001:"51020"|}; }""");

    [Theory]
    [InlineData("/okx/Errors.cs")]
    [InlineData("/Okx.Bot/src/Errors.cs")]
    [InlineData("/okx/BinanceErrors.cs")]
    [InlineData("/bot/Okopf.cs")]
    public Task A_folder_is_no_venue(string path) => InFile(path, """class Errors { bool Is(string code) => code == "51020"; }""");

    [Fact]
    public Task A_type_is_nearer_than_the_file_name() => InFile(
        "OkxErrors.cs", """class BinanceErrors { bool Is(string code) => code == "51020"; }""");

    [Fact]
    public Task An_error_type_that_exchanges_share_is_OKX_where_it_came_from_an_OKX_client() => SharedErrors.Verify(
        """
        using System.Threading.Tasks;
        using CryptoExchange.Net.Objects;
        class Desk
        {
            async Task Place(OkxRestClient okx, BinanceRestClient other)
            {
                var result = await okx.PlaceAsync();
                _ = result.Error?.Code == {|OKX0001:51020|};
                _ = result.Error is { ErrorCode: {|OKX0001:"51020"|} };
                var rest = await other.PlaceAsync();
                _ = rest.Error?.Code == 51020;
                _ = rest.Error is { ErrorCode: "51020" };
            }
        }
        class OkxRestClient { public Task<CallResult> PlaceAsync() => null!; }
        class BinanceRestClient { public Task<CallResult> PlaceAsync() => null!; }
        """);

    private static Task InFile(string path, string source) => new Verify.Test { TestState = { Sources = { (path, source) } } }.RunAsync();
}
