using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Where the venue is found: at the operand itself, at the client that it came from, or around the code.</summary>
public sealed class VenueScopes
{
    private const string Models =
        """

        public class Result { public string Code = ""; public Failure? Error; public Result<int> Inner = null!; }
        public class Result<T> { public string Code = ""; public T Value = default!; public Failure? Error; }
        public class Failure { public int? Code; public string? ErrorCode; }
        public class OkxOrder { }
        public class OkxReply { public string Code = ""; public Failure? Error; }
        public enum Exchange { Okx, Binance }
        public class OkxRestClient
        {
            public OkxRestClient Trade => this;
            public Result Get() => null!;
            public Task<Result> PlaceAsync() => null!;
            public ValueTask<Result<int>> CancelAsync() => default;
            public bool TryPlace(out Result result) { result = null!; return false; }
            public IAsyncEnumerable<Result> StreamAsync() => null!;
            public void Listen(Action<Result> handler) { }
        }
        public class Exchanges { public OkxRestClient Okx => null!; public Api Api => null!; }
        public class Api { public Result Get() => null!; public Task<Result> PlaceAsync() => null!; }
        """;

    public static TheoryData<string> Bots =>
    [
        // The receiver's type, its type arguments, its namespace
        """bool Is(OkxReply reply) => reply.Code == [|"51020"|];""",
        """bool Is(OkxReply? reply) => reply?.Code is [|"51020"|];""",
        """bool Is(Result<OkxOrder> reply) => reply.Code == [|"51020"|];""",
        """bool Is(Result<List<OkxOrder>> reply) => reply.Code == [|"51020"|];""",
        """bool Is(Result<OkxOrder[]> reply) => reply is { Code: [|"51020"|] };""",
        """bool Is(OkxReply reply) => reply.Error?.Code == [|51020|];""",
        """bool Is(Result<OkxOrder> reply) => reply.Error!.ErrorCode == [|"51020"|];""",
        """bool Is(Models.Okx.Answer reply) => reply.Code == [|"51020"|];""",
        """bool Is(List<OkxReply> replies) => replies.Any(reply => reply.Code == [|"51020"|]);""",
        """bool Is(Task<OkxReply> reply) => reply.Result.Code == [|"51020"|];""",
        """bool Is(IEnumerable<OkxReply> replies) => (from reply in replies where reply.Code == [|"51020"|] select reply).Any();""",
        """bool Is(object reply) => reply is OkxReply { Code: [|"51020"|] };""",
        """bool Is(object reply) => ((OkxReply)reply).Code == [|"51020"|];""",
        """bool Is(object reply) => (({|CS0246:Okx|}.Missing.Reply)reply).Code == [|"51020"|];""",

        """class OkxMessage { public string Code = ""; } class Ack : OkxMessage { } bool Is(Ack ack) => ack.Code == [|"51020"|];""",
        """class Ack : Result<OkxOrder> { } bool Is(Ack ack) => ack.Code == [|"51020"|];""",
        """interface IOkxMessage { string Code { get; } } bool Is<T>(T message) where T : IOkxMessage => message.Code == [|"51020"|];""",
        """class OkxApi { public class Ack { public string Code = ""; } } bool Is(OkxApi.Ack ack) => ack.Code == [|"51020"|];""",
        
        // The client that it came from
        """bool Is(OkxRestClient client) => client.Get().Code == [|"51020"|];""",
        """async Task Is(OkxRestClient client) => _ = (await client.PlaceAsync()).Code == [|"51020"|];""",
        """async Task Is(OkxRestClient client) => _ = (await client.PlaceAsync().ConfigureAwait(false)).Code == [|"51020"|];""",
        """async Task Is(OkxRestClient client) { var result = await client.PlaceAsync(); _ = result.Code == [|"51020"|]; }""",
        """async Task Is(OkxRestClient client) { Result result = await client.Trade.Trade.PlaceAsync().ConfigureAwait(false); _ = result.Error?.Code == [|51020|]; }""",
        """async Task Is(OkxRestClient client) { var task = client.PlaceAsync(); var result = await task; _ = result.Error!.ErrorCode is [|"51020"|]; }""",
        """async Task Is(OkxRestClient client) { var result = await client.CancelAsync(); var error = result.Error; if (error is { Code: [|51020|] }) return; }""",
        """async Task Is() { var client = new OkxRestClient(); var result = await client.PlaceAsync(); switch (result.Code) { case [|"51020"|]: break; } }""",
        """async Task Is() { using var http = new HttpClient(); OkxRestClient client = new(); _ = (await client.PlaceAsync()).Code == [|"51020"|]; }""",
        """bool Is(OkxRestClient client) => client.PlaceAsync().Result.Code == [|"51020"|];""",
        """bool Is(OkxRestClient client) => client.PlaceAsync().GetAwaiter().GetResult().Code == [|"51020"|];""",
        """bool Is(OkxRestClient client) => client.TryPlace(out var result) || result.Code == [|"51020"|];""",
        """async Task Is(OkxRestClient client) { await foreach (var result in client.StreamAsync()) _ = result.Code == [|"51020"|]; }""",
        """async Task Is(OkxRestClient client) { string code = (await client.PlaceAsync()).Code; _ = code == [|"51020"|]; }""",
        """async Task Is(Exchanges all) { var result = await all.Okx.PlaceAsync(); _ = result.Code == [|"51020"|]; }""",
        """OkxRestClient _client = null!; async Task Is() { var result = await _client.PlaceAsync(); _ = result.Code == [|"51020"|]; }""",
        """Api _okx = null!; bool Is() => _okx.Get().Code == [|"51020"|];""",
        """async Task Is(Api okxApi) { var result = await okxApi.PlaceAsync(); _ = result.Code == [|"51020"|]; }""",
        """void Is(OkxRestClient client) => client.Listen(result => _ = result.Code == [|"51020"|]);""",
        """async Task Is(OkxRestClient a, OkxRestClient b) { var all = await Task.WhenAll(a.PlaceAsync(), b.PlaceAsync()); _ = all[0].Code == [|"51020"|]; }""",

        """async Task Is(OkxRestClient client) { var result = await client.PlaceAsync(); _ = result is { Error: { Code: [|51020|] } }; }""",
        """async Task Is(OkxRestClient client) { var result = await client.PlaceAsync(); _ = result is { Error.ErrorCode: [|"51020"|] or [|"51008"|] }; }""",
        """async Task Is(OkxRestClient client) { var result = await client.PlaceAsync(); if (result.Error is { } error && error.Code == [|51020|]) return; }""",
        """async Task Is(OkxRestClient client) { var result = await client.PlaceAsync(); _ = result.Error?.Code switch { [|51020|] => 1, _ => 0 }; }""",
        """async Task Is(OkxRestClient client) => _ = (await client.PlaceAsync()) is { Error: { Code: var code } } && code == [|51020|];""",
        """async Task Is(OkxRestClient client) { if (await client.PlaceAsync() is { Code: [|"51020"|] }) return; }""",
        """async Task Is(OkxRestClient client) { var code = (await client.PlaceAsync()).Error?.Code; switch (code) { case [|51020|]: break; } }""",
        """async Task Is(OkxRestClient client) { Result result; result = await client.PlaceAsync(); _ = result.Code == [|"51020"|]; }""",
        """async Task Is(IEnumerable<OkxRestClient> clients) { foreach (var client in clients) _ = (await client.PlaceAsync()).Code == [|"51020"|]; }""",
        """/* C# 12 */ class Desk(OkxRestClient client) { bool Is() => client.Get().Code == [|"51020"|]; }""",
        """OkxRestClient Client { get; } = new(); bool Is() => this.Client.Get() is { Code: [|"51020"|] };""",
        
        // The operand's own name
        """bool Is(string okxErrorCode) => okxErrorCode == [|"51020"|];""",
        """int _okxCode; bool Is() => _okxCode is [|51020|] or [|51008|];""",
        """string OkxErrorCode { get; set; } = ""; bool Is() => OkxErrorCode.Equals([|"51020"|]);""",
        """bool Is(string[] okxCodes) => okxCodes.Contains([|"51020"|]);""",
        """bool Is(Result okxResult) => okxResult.Code == [|"51020"|];""",
        """bool Is(object okxReply) => Read(okxReply, "code") == [|"51020"|]; string Read(object reply, string name) => "";""",
        """string ToOkxCode() => [|"51020"|];""",

        // The enclosing member
        """bool IsOkxRetryable(string code) => code == [|"51020"|];""",
        """bool Test(string code) { return IsOkxRetryable(); bool IsOkxRetryable() => code == [|"51020"|]; }""",
        """bool OkxFailed { get { string code = ""; return code == [|"51020"|]; } }""",
        """Func<string, bool> _isOkxRetryable = code => code == [|"51020"|];""",

        // The enclosing types and namespaces
        """class OkxErrors { bool Is(string code) => code == [|"51020"|]; }""",
        """class OkxErrors { class Inner { bool Is(string code) => code == [|"51020"|]; } }""",
        """class Errors<T> { bool Is(string code) => true; } class OkxErrors : Errors<int> { bool Is(string code) => code == [|"51020"|]; }""",

        // A branch on the exchange's name
        """bool Is(string exchange, string code) => exchange switch { "okx" => code == [|"51020"|], "binance" => code == "50011", _ => false };""",
        """bool Is(string exchange, string code) => exchange switch { "okx" => code switch { [|"51020"|] => true, _ => false }, _ => false };""",
        """bool Is(Exchange exchange, string code) => exchange switch { Exchange.Okx => code is [|"51020"|], Exchange.Binance => code is "50011", _ => false };""",
        """bool Is(Exchange exchange, string code) { switch (exchange) { case Exchange.Okx: return code == [|"51020"|]; default: return code == "50011"; } }""",
        """bool Is(string exchange, string code) { switch (exchange) { case "OKX": case "okx": return code == [|"51020"|]; case "kraken": return code == "50011"; } return false; }""",
        """bool Is(string exchange, string code) { if (exchange == "okx") { return code == [|"51020"|]; } return code == "50011"; }""",
        """bool Is(string exchange, string code) { if (exchange == "okx") return code == [|"51020"|]; else return code == "50011"; }""",
        """bool Is(Exchange exchange, string code) => exchange == Exchange.Okx && code == [|"51020"|];""",
        """bool Is(Exchange exchange, string code) => exchange == Exchange.Okx ? code == [|"51020"|] : code == "50011";""",
        """bool Is(string exchange, string code) { if (exchange.Equals("okx", StringComparison.OrdinalIgnoreCase)) return code == [|"51020"|]; return false; }""",
        """bool Is(Exchange exchange, string code) => (exchange, code) switch { (Exchange.Okx, [|"51020"|]) => true, (Exchange.Binance, "50011") => true, _ => false };""",

        // OKX's host or header in the same type
        """const string Host = "https://www.okx.com"; bool Is(string code) => code == [|"51020"|];""",
        """const string Host = "https://www.okx.com"; const string Note = "slower than Binance"; bool Is(string code) => code == [|"51020"|];""",
        """const string Url = "https://www.okx.com/api/v5/trade/order"; bool Is(string code) => code == [|"51020"|];""",
        """void Sign(HttpRequestMessage request) => request.Headers.Add("OK-ACCESS-KEY", ""); bool Is(string code) => code == [|"51020"|];""",
        """void Sign(HttpRequestMessage request, string kind) => request.Headers.Add($"OK-ACCESS-{kind}", ""); bool Is(string code) => code == [|"51020"|];""",
    ];

    [Theory]
    [MemberData(nameof(Bots))]
    public Task Is_reported(string members) => Snippet.Reported(Bot(members));

    [Theory]
    [MemberData(nameof(Bots))]
    public Task Is_silent_in_another_venue(string members) => Snippet.Silent(Renamed(members, "Acme", "acme"));

    [Theory]
    [MemberData(nameof(Bots))]
    public Task Is_silent_at_Bybit(string members) => Snippet.Silent(Renamed(members, "Bybit", "bybit"));

    public static string Bot(string members) =>
        $"class Bot\n{{\n    {members}\n}}\n{Models}\nnamespace Models.Okx {{ public class Answer {{ public string Code = \"\"; }} }}";

    private static string Renamed(string members, string venue, string lower) => Bot(members)
        .Replace("OK-ACCESS", venue + "-ACCESS")
            .Replace("Okx", venue)
            .Replace("OKX", venue)
            .Replace("okx", lower)
            .Replace("okex", "ex" + lower);
}
