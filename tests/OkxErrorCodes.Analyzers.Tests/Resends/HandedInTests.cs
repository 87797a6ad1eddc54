using System.Threading.Tasks;
using OkxAnalyzers.Tests.Decisions;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.ResendAnalyzer>;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>A helper that sends again what it is handed: what that is, is asked where nobody else can hand in anything.</summary>
public sealed class HandedInTests
{
    private const string Silent = "if (reply.Code is \"50004\" or \"50011\") continue;";
    private const string Reported = "if (reply.Code is [|\"50004\"|] or \"50011\") continue;";

    [Theory]
    [InlineData("Task<OkxReply> Order(string id) => SendAsync(() => _client.GetOrderAsync(id));")]
    [InlineData("Task<OkxReply> Order(string id) => SendAsync(async () => await _client.GetOrderAsync(id));")]
    [InlineData("Task<OkxReply> Balance() => SendAsync(_client.GetBalanceAsync);")]
    [InlineData("Task<OkxReply> Balance() => SendAsync(send: () => { return _client.GetBalanceAsync(); });")]
    [InlineData("""
        Task<OkxReply> Order(string id) => SendAsync(() => _client.GetOrderAsync(id));
        Task<OkxReply> Ticker() => this.SendAsync(delegate { return _client.GetTickerAsync(); });
        """)]
    public Task Only_reads_are_silent(string uses) => Verify.VerifyAnalyzerAsync(Program("private", Silent, uses));

    [Theory]
    [InlineData("private", "Task<OkxReply> Place(Order order) => SendAsync(() => _client.PlaceOrderAsync(order));")]
    [InlineData("private", """
        Task<OkxReply> Order(string id) => SendAsync(() => _client.GetOrderAsync(id));
        Task<OkxReply> Place(Order order) => SendAsync(() => _client.PlaceOrderAsync(order));
        """)]
    [InlineData("private", "Task<OkxReply> Any(Func<Task<OkxReply>> any) => SendAsync(any);")]
    [InlineData("private", """
        Task<OkxReply> Order(string id) => SendAsync(() => _client.GetOrderAsync(id));
        Func<Func<Task<OkxReply>>, Task<OkxReply>> Sender() => SendAsync;
        """)]
    [InlineData("private", "")]
    [InlineData("internal", "Task<OkxReply> Order(string id) => SendAsync(() => _client.GetOrderAsync(id));")]
    public Task What_may_write_is_reported(string access, string uses) => Verify.VerifyAnalyzerAsync(Program(access, Reported, uses));

    [Fact]
    public Task Local_function_is_seen_by_nobody_else() => Verify.VerifyAnalyzerAsync(TradingProgram.Members(
        $$"""
        public Task<OkxReply> Order(string id)
        {
            return SendAsync(() => _client.GetOrderAsync(id));

            {{Helper("", Silent)}}
        }
        """));

    private static string Program(string access, string test, string uses) =>
        TradingProgram.Members(Helper(access, test) + "\n" + uses);

    private static string Helper(string access, string test) =>
        $$"""
        {{access}} async Task<OkxReply> SendAsync(Func<Task<OkxReply>> send)
        {
            for (var i = 0; i < 3; i++)
            {
                var reply = await send();
                {{test}}
                return reply;
            }

            throw new TimeoutException();
        }
        """;
}
