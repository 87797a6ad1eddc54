using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A class talks to several servers: a reply is whose client it came from, and the class only speaks where nothing else does.</summary>
public sealed class ClientShapes
{
    private const string Reply =
        """

        record Reply(string Code);
        static class Json { public static Task<T> Get<T>(this HttpClient client, string path) => null!; }
        """;

    [Theory]
    [InlineData("""class Feeds { HttpClient _main = new() { BaseAddress = new Uri("https://www.okx.com") }; async Task<bool> Is() => (await _main.Get<Reply>("/x")).Code == [|"50011"|]; }""")]
    [InlineData("""class Feeds { HttpClient _main = new() { BaseAddress = new Uri("https://www.okx.com") }; async Task<bool> Is() { var text = await _main.GetStringAsync("/x"); return JsonDocument.Parse(text).RootElement.GetProperty("code").GetString() == [|"50011"|]; } }""")]
    [InlineData("""class Feeds { HttpClient _main; Feeds(HttpClient http) { _main = http; _main.BaseAddress = new Uri("https://www.okx.com"); } async Task<bool> Is() => (await _main.Get<Reply>("/x")).Code == [|"50011"|]; }""")]
    [InlineData("""class Feeds { const string Url = "https://www.okx.com"; HttpClient _http = new(); async Task<bool> Is() => (await _http.Get<Reply>(Url + "/x")).Code == [|"50011"|]; }""")]
    [InlineData("""class Feeds { const string Url = "https://www.okx.com"; HttpClient _http = new(); async Task<bool> Is() => (await _http.Get<Reply>($"{Url}/x")).Code == [|"50011"|]; }""")]
    [InlineData("""class Feeds { HttpClient _main = new() { BaseAddress = new Uri("https://www.okx.com") }; Task<Reply> Ask() => _main.Get<Reply>("/x"); async Task<bool> Is() => (await Ask()).Code == [|"50011"|]; }""")]
    [InlineData("""class OkxFeeds { HttpClient _test = new() { BaseAddress = new Uri("http://localhost:8080") }; async Task<bool> Is() => (await _test.Get<Reply>("/x")).Code == [|"50011"|]; }""")]
    public Task Is_reported(string source) => Snippet.Reported(source + Reply);

    [Theory]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; HttpClient _sms = new() { BaseAddress = new Uri("https://api.sms-gateway.example") }; async Task<bool> Is() => (await _sms.Get<Reply>("/x")).Code == "50011"; }""")]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; async Task<bool> Is() { var http = new HttpClient { BaseAddress = new Uri("https://api.sms-gateway.example") }; return (await http.Get<Reply>("/x")).Code == "50011"; } }""")]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; async Task<bool> Is() => (await new HttpClient().Get<Reply>("https://api.weather.example/x")).Code == "50011"; }""")]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; HttpClient _sms; Feeds(HttpClient http) { _sms = http; _sms.BaseAddress = new Uri("https://api.sms-gateway.example"); } async Task<bool> Is() => (await _sms.Get<Reply>("/x")).Code == "50011"; }""")]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; HttpClient _sms = new() { BaseAddress = new Uri("https://api.sms-gateway.example") }; async Task<Reply> Ask() { var reply = await _sms.Get<Reply>("/x"); return reply; } async Task<bool> Is() => (await Ask()).Code == "50011"; }""")]
    [InlineData("""class OkxFeeds { HttpClient _sms = new() { BaseAddress = new Uri("https://api.sms-gateway.example") }; async Task<bool> Is() { var text = await _sms.GetStringAsync("/x"); return JsonDocument.Parse(text).RootElement.GetProperty("code").GetString() == "50011"; } }""")]
    [InlineData("""class Feeds { const string Okx = "https://www.okx.com"; HttpClient Sms { get; } = new() { BaseAddress = new Uri("https://api.sms-gateway.example") }; async Task<bool> Is() => (await this.Sms.Get<Reply>("/x")).Code == "50011"; }""")]
    [InlineData("""class OkxFeeds { HttpClient Sms { get; } = new() { BaseAddress = new Uri("https://api.sms-gateway.example") }; async Task<bool> Is() => (await this.Sms.Get<Reply>("/x")).Code == "50011"; }""")]
    public Task Is_silent(string source) => Snippet.Silent(source + Reply);
}
