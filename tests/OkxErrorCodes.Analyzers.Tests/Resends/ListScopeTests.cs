using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>Whether a retry list is for reads or for writes.</summary>
public sealed class ListScopeTests
{
    private const string Predicate = """private static bool IsRetryable(string code) => _retryCodes.Contains(code);""";

    [Theory]
    [InlineData("""
        bool GetOrder() => Try(_retryCodes);
        bool QueryFills() => Try(_retryCodes);
        """)]
    [InlineData("""
        async Task WatchAsync()
        {
            var reply = await _client.GetTickerAsync();
            if (_retryCodes.Contains(reply.Code))
                Log("again");
        }
        """)]
    [InlineData("""
        async Task WatchAsync()
        {
            var reply = await _client.SendAsync(HttpMethod.Get, "/api/v5/trade/order");
            if (_retryCodes.Contains(reply.Code))
                await Task.Delay(1000);
        }
        """)]
    [InlineData($$"""
        {{Predicate}}
        bool GetOrder() => Try(IsRetryable);
        """)]
    public void A_private_list_that_only_reads_ask_is_for_reads(string members) => AssertScope("Reads", Private(members));

    [Theory]
    [InlineData("bool PlaceOrder() => Try(_retryCodes);")]
    [InlineData("bool Run() => Try(_client.CancelOrder(id), _retryCodes);")]
    [InlineData("bool Run() => Try(_client.CreateOrder(order), _retryCodes);")]
    [InlineData("bool Run() => Try(_http.PostAsync(path, body), _retryCodes);")]
    [InlineData("""bool Run() => Try(Send(HttpMethod.Post, path), _retryCodes);""")]
    [InlineData("""bool Run() => Try(Send("/api/v5/trade/order", body), _retryCodes);""")]
    [InlineData("""
        async Task RunAsync()
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (!_retryCodes.Contains(reply.Code))
                return;
            var placed = await _client.GetOrderAsync(order.Id);
        }
        """)]
    [InlineData($$"""
        {{Predicate}}
        private static bool ShouldRetry(Reply reply) => IsRetryable(reply.Code);
        bool TransferAsync() => Try(ShouldRetry);
        """)]
    public void A_private_list_that_only_writes_ask_is_for_writes(string members) => AssertScope("Writes", Private(members));

    [Theory]
    [InlineData("")]
    [InlineData("bool Run() => Try(_retryCodes);")]
    [InlineData("bool Stop() => Try(_source.Cancel(), _retryCodes);")]
    [InlineData("async Task RunAsync() => Try(await _client.SetLeverageAsync(3), _retryCodes);")]
    [InlineData("""
        bool GetOrder() => Try(_retryCodes);
        bool PlaceOrder() => Try(_retryCodes);
        """)]
    [InlineData("""
        bool PlaceOrder() => Try(_retryCodes);
        bool Run() => Try(_retryCodes);
        """)]
    [InlineData("""
        async Task RunAsync()
        {
            var reply = await _client.GetTickerAsync();
            await strategy.RunAsync(reply, _retryCodes);
        }
        """)]
    [InlineData($$"""
        {{Predicate}}
        bool GetOrder() => Try(IsRetryable);
        bool PlaceOrder() => Try(IsRetryable);
        """)]
    [InlineData("""
        public static bool IsRetryable(string code) => _retryCodes.Contains(code);
        bool GetOrder() => Try(IsRetryable);
        """)]
    [InlineData("""
        private static bool IsRetryable(string code) => ShouldRetry(code) || _retryCodes.Contains(code);
        private static bool ShouldRetry(string code) => IsRetryable(code);
        """)]
    public void Otherwise_it_is_unclear(string members) => AssertScope("Unclear", Private(members));

    [Theory]
    [InlineData("public string[]")]
    [InlineData("internal static string[]")]
    [InlineData("protected readonly string[]")]
    public void What_others_can_ask_is_unclear(string type) =>
        AssertScope("Unclear", $"class Bot {{ {type} _retryCodes; bool GetOrder() => Try(_retryCodes); }}");

    [Theory]
    [InlineData("class Bot { void Run() { string[] retryCodes = {}; Try(GetOrder(), retryCodes); } }", "Unclear")]
    [InlineData("class Bot { public void Run() { string[] retryCodes = {}; Try(PlaceOrder(), retryCodes); } }", "Writes")]
    [InlineData("class Bot { public void GetIt() { string[] retryCodes = {}; Try(retryCodes); } }", "Reads")]
    [InlineData("string[] retryCodes = {}; Try(PlaceOrder(), retryCodes);", "Writes")]
    [InlineData("string[] retryCodes = {}; Try(retryCodes);", "Unclear")]
    public void A_local_list_goes_by_what_its_method_sends(string program, string scope) => AssertScope(scope, program);

    [Theory]
    [InlineData("class Bot { public string[] RetryableReadCodes; }", "Reads")]
    [InlineData("class Bot { public string[] OrderQueryRetryCodes; }", "Reads")]
    [InlineData("class OrderReader { public string[] RetryCodes; }", "Reads")]
    [InlineData("class Bot { public string[] OrderRetryCodes; }", "Writes")]
    [InlineData("class Bot { public string[] RetryableTransferCodes; }", "Writes")]
    [InlineData("class OrderClient { public string[] RetryCodes; }", "Writes")]
    [InlineData("class Bot { public string[] RetryCodes; }", "Unclear")]
    // What is called beats a name that speaks of orders: one can also query them.
    [InlineData("class OrderClient { private string[] _retryCodes; bool GetOrder() => Try(_retryCodes); }", "Reads")]
    [InlineData("class Bot { private string[] _orderRetryCodes; bool GetOrder() => Try(_orderRetryCodes); }", "Reads")]
    // Nothing beats a name that speaks of reads.
    [InlineData("class Bot { private string[] _retryReadCodes; bool PlaceOrder() => Try(_retryReadCodes); }", "Reads")]
    public void A_name_says_what_it_is_for(string program, string scope) => AssertScope(scope, program);

    [Theory]
    [InlineData("Reads", "class Bot { string[] OrderRetryCodes; }")]
    [InlineData("Writes", "class Bot { string[] RetryableReadCodes; }")]
    public void An_option_says_it_first(string option, string program) =>
        AssertScope(option, program, System.Enum.Parse<RetryScope>(option));

    [Theory]
    [InlineData("""bool IsRetryable(bool isRead, string code) => isRead && code == [|"50004"|];""", "Reads")]
    [InlineData("""bool IsRetryable(bool isRead, string code) => isRead || code == [|"50004"|];""", "Writes")]
    public void One_code_may_be_for_reads_alone(string predicate, string scope) => Assert.Equal(
        scope,
        ListScope.Of(Parsed.Marked<LiteralExpressionSyntax>($"class Bot {{ {predicate} }}"), RetryScope.Writes).ToString());

    private static string Private(string members) => $"class Bot {{ private string[] _retryCodes; {members} }}";

    private static void AssertScope(string scope, string program, RetryScope option = RetryScope.Unclear)
    {
        var variable = Parsed.First<VariableDeclaratorSyntax>(program);
        var list = new RetryList(variable, variable.Identifier, ImmutableArray<CodeLabel>.Empty, isWhole: true);
        Assert.Equal(scope, ListScope.Of(list, option, variable.SyntaxTree, CancellationToken.None).ToString());
    }
}
