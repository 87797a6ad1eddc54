using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Shapes that were met in public code, or in its siblings, and that no single rule of recognition explains.</summary>
public sealed class RealShapes
{
    [Theory]
    [InlineData("""record OkxAck([property: JsonPropertyName("sCode")] string Status); class Desk { OkxAck Ack() => new([|"51020"|]); }""")]
    [InlineData("""enum Kind { Okx, Kraken } class Desk { bool Is(Kind kind, string code) => (kind, code) switch { (Kind.Okx, [|"51020"|]) => true, (Kind.Kraken, "50011") => true, _ => false }; }""")]
    [InlineData("""record Reply(string Exchange, string Code); class Desk { bool Is(Reply reply) => reply is { Exchange: "okx", Code: [|"51020"|] } or { Exchange: "kraken", Code: "50011" }; }""")]
    [InlineData("""class Desk { static readonly Dictionary<string, HashSet<string>> RetryableCodes = new() { ["okx"] = new() { {|OKX0011:"50011"|} }, ["kraken"] = new() { "50013" } }; }""")]
    [InlineData("""class Desk { static readonly Dictionary<string, string[]> RetryableCodes = new() { { "OKX", new[] { {|OKX0011:"50011"|} } }, { "Kraken", new[] { "50013" } } }; }""")]
    [InlineData("""class OkxDesk { static readonly (string Code, string Why)[] Rows = { ({|OKX0011:"50011"|}, "slow down") }; }""")]
    [InlineData("""class OkxDesk { static readonly (string Price, string Why)[] Rows = { ("50011", "slow down") }; }""")]
    [InlineData("""class OkxApiException : Exception { public string Code { get; } = ""; } class Desk { string Say(OkxApiException ex) => Describe(ex.Code); static string Describe(string code) => code switch { [|"50101"|] => "key", _ => "" }; }""")]
    [InlineData("""class OkxClient { public Task<OkxReply> PlaceAsync() => null!; } class OkxReply { public string Verdict { get; set; } = ""; public int Code { get; set; } } class Policy { public Task<T> ExecuteAsync<T>(Func<Task<T>> run) => run(); } class Desk { async Task<bool> Is(Policy policy, OkxClient client) { var reply = await policy.ExecuteAsync(() => client.PlaceAsync()); return reply.Code == [|51020|] || reply.Verdict == "51020"; } }""")]
    [InlineData("""class OkxDesk { bool Is(string code) => code is OkxErrorCodes.SystemBusy || code == [|"50011"|]; }""")]
    [InlineData("""class Desk { bool Is(string verdict) => verdict is OkxErrorCodes.SystemBusy || verdict == [|"50011"|]; }""")]
    [InlineData("""class Desk { bool Is(int state) => global::OkxErrorCodes.AsInt.SystemBusy == state || state == [|50011|]; }""")]
    [InlineData("""class Api { string _docs = "https://www.okx.com/docs-v5"; class Inner { bool Is(string code) => code == [|"50011"|]; } }""")]
    [InlineData("""class Api { string _url = "https://www.okx.com", _hook = "https://api.telegram.org/bot"; bool Is(string code) => code == [|"50011"|]; }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) { if (exchange != "okx") return false; return code == [|"51020"|]; } }""")]
    [InlineData("""enum Kind { Okx, Kraken } class Bot { bool Is(Kind kind, string code) { if (kind is not Kind.Okx) { throw new Exception(); } return code == [|"51020"|]; } }""")]
    [InlineData("""class OkxClient { public object? Price { get; set; } public Task<Answer> GetAsync() => null!; } class Answer { public string ErrorCode = ""; public string Code = ""; } class Bot { async Task<bool> Is(OkxClient client) { var ticker = await client.GetAsync(); var currency = ticker; return ticker.Code == [|"50011"|] || currency.ErrorCode == [|"50011"|] || currency.Code == "50011"; } }""")]
    [InlineData("""class OkxDesk { static readonly HashSet<string> Soft = new() { {|OKX0011:"50011"|}, {|OKX0011:"50013"|} }; bool Is(string code) => Soft.Contains(code); }""")]
    [InlineData("""class OkxDesk { const string Throttled = {|OKX0011:"50011"|}; bool Is(string code) => code == Throttled; }""")]
    [InlineData("""class OkxDesk { bool Is(string code) { var soft = new[] { [|"50011"|] }; return soft.Contains(code) || Array.IndexOf(soft, code) >= 0; } }""")]
    [InlineData("""class OkxDesk { readonly Dictionary<string, Action> _handlers = new() { [{|OKX0011:"50011"|}] = () => { } }; void Do(string code) { if (_handlers.TryGetValue(code, out var handler)) handler(); } }""")]
    [InlineData("""enum OkxErrorCode { Busy = {|OKX0011:50013|} } class Desk { bool Is(OkxErrorCode error) => error == (OkxErrorCode)[|50011|] || (int)error == [|50013|]; }""")]
    [InlineData("""class OkxSocket { public event Action<Fault>? Failed; public event EventHandler<Fault>? Closed; } class Fault { public int Code; } class Desk { void Listen(OkxSocket socket) { socket.Failed += fault => { if (fault.Code == [|60012|]) return; }; socket.Closed += (_, fault) => { if (fault.Code == [|60011|]) return; }; } }""")]
    [InlineData("""readonly record struct OkxErrorCode(int Value) { public static readonly OkxErrorCode Busy = new({|OKX0011:50013|}); public bool IsLimit => Value == [|50011|]; }""")]
    [InlineData("""class OkxErrors { static readonly ImmutableDictionary<int, string> Texts = ImmutableDictionary.ToImmutableDictionary(new Dictionary<int, string> { { {|OKX0011:50011|}, "slow down" } }); string? Say(int code) => Texts.GetValueOrDefault(code); }""")]
    [InlineData("""static class Texts { public static bool In(this string text, params string[] set) => set.Contains(text); } class OkxDesk { bool Is(string code, string price) => code.In([|"50011"|], [|"50013"|]) || price.In("50011", "50013"); }""")]
    [InlineData("""class OkxDesk { string Advise(string code) { var advice = new Dictionary<string, string> { [[|"51008"|]] = "top up" }; return advice.TryGetValue(code, out var text) ? text : advice["other"]; } }""")]
    public Task Is_reported(string source) => Snippet.Reported(source);

    [Theory]
    [InlineData("""class OkxDesk { void Reserve() { var codes = new List<string>(50000); var set = new HashSet<int>(51000); } }""")]
    [InlineData("""class OkxDesk { private int this[int position] => 0; int First() => this[50000]; }""")]
    [InlineData("""class OkxDesk { [System.ComponentModel.DataAnnotations.Range(50000, 59000)] public int ErrorCode { get; set; } }""")]
    [InlineData("""class Desk { bool Is(string verdict) => verdict == "50011"; bool Other(string verdict) => verdict == OkxErrorCodes.SystemBusy; }""")]
    [InlineData("""class Shop { string _url = "https://www.bookx.com"; bool Is(string code) => code == "50011"; }""")]
    [InlineData("""class Desk { bool Is(object? okxClient, string code) => okxClient is null && code == "50011"; }""")]
    [InlineData("""class OkxDesk { bool Is(dynamic config) => config.StrategyCode == 50011 || config.UniqueCode == "51008"; }""")]
    [InlineData("""class OkxReply { public string Code = ""; } class Router { bool Test(OkxReply reply) => Is(reply.Code); Func<string, bool> Leak() => Is; private bool Is(string text) => text == "51020"; }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) { if (exchange != "kraken") return false; return code == "51020"; } }""")]
    [InlineData("""class Bot { bool Is(string exchange, string code) { if (exchange != "okx") Console.WriteLine(); return code == "51020"; } }""")]
    [InlineData("""class Bot { bool Is(object? okxClient, string code) { if (okxClient != null) return false; return code == "51020"; } }""")]
    [InlineData("""class OkxBot { bool Is(string exchange, string code) { if (exchange != "kraken") return false; return code == "51020"; } }""")]
    [InlineData("""class OkxDesk { static readonly HashSet<string> Soft = new() { "50011" }; bool Is(string price) => Soft.Contains(price); }""")]
    [InlineData("""class OkxDesk { const string Throttled = "50011"; bool Is(string price, string code) => price == Throttled || code == Throttled; }""")]
    [InlineData("""enum OkxSide { Buy = 50013 } class OkxDesk { bool Is(OkxSide side) => side == (OkxSide)50011; }""")]
    [InlineData("""class KrakenSocket { public event Action<Fault>? Failed; } class Fault { public int Code; } class OkxDesk { void Listen(KrakenSocket socket) => socket.Failed += fault => { if (fault.Code == 60012) return; }; }""")]
    [InlineData("""readonly record struct OkxPrice(int Value) { public static readonly OkxPrice High = new(50013); public bool IsLow => Value == 50011; }""")]
    [InlineData("""class OkxErrorCode { int _price; public int Price { get => _price; set => _price = value == 50011 ? 0 : value; } }""")]
    [InlineData("""class OkxActivity { const int RequestCode = 50011; bool Is(int requestCode, int versionCode) => requestCode == 50011 || versionCode == 50013; }""")]
    [InlineData("""class OkxDesk { bool Is(TypeCode kind) => kind == (TypeCode)50011; }""")]
    [InlineData("""class OkxDesk { string Advise(string price) { var advice = new Dictionary<string, string> { ["51008"] = "sell" }; return advice.TryGetValue(price, out var text) ? text : advice["other"]; } }""")]
    public Task Is_silent(string source) => Snippet.Silent(source);
}
