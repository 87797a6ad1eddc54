using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Requests;

/// <summary>What a call does, by its name and its arguments.</summary>
public sealed class RequestInvocationTests
{
    [Theory]
    [InlineData("GetOrderAsync")]
    [InlineData("QueryPositions")]
    [InlineData("ListFills")]
    [InlineData("TryGetOrder")]
    [InlineData("SafeFetchBalance")]
    [InlineData("DoQueryAsync")]
    [InlineData("get")]
    public void It_reads(string name) => Assert.True(RequestInvocation.IsRead(name));

    [Theory]
    [InlineData("PlaceOrderAsync")]
    [InlineData("OrderQuery")]
    [InlineData("TryPlaceOrder")]
    [InlineData("Do")]
    [InlineData("GetOrPlaceAsync")]
    [InlineData("GetAndCancelAsync")]
    [InlineData("GetPolicy")]
    [InlineData("GetPipeline")]
    [InlineData("GetRetry")]
    [InlineData("GetRetryableCodes")]
    [InlineData("GetStrategy")]
    [InlineData("")]
    public void It_does_not_only_read(string name) => Assert.False(RequestInvocation.IsRead(name));

    [Theory]
    [InlineData("_book.Reconcile(order)")]
    [InlineData("RunReconciliationAsync()")]
    [InlineData("_client.GetLastOrderAsync(id)")]
    [InlineData("CheckStatus(id)")]
    [InlineData("OrderExists(id)")]
    [InlineData("WasAccepted(id)")]
    [InlineData("""_http.GetAsync($"/api/v5/trade/order?clOrdId={id}")""")]
    [InlineData("SendAsync(HttpMethod.Get, path)")]
    [InlineData("""SendAsync("GET", path)""")]
    public void It_asks_for_the_outcome(string call) => Assert.True(RequestInvocation.AsksForOutcome(Parsed.Call(call)));

    [Theory]
    [InlineData("_client.PlaceOrderAsync(order)")]
    [InlineData("_client.GetBalanceAsync()")]
    [InlineData("_client.GetOrderBookAsync(symbol)")]
    [InlineData("CheckStatusCode(reply)")]
    [InlineData("""_http.GetAsync("/api/v5/account/balance")""")]
    [InlineData("""_http.PostAsync("/api/v5/trade/order", body)""")]
    [InlineData("SendAsync(_bodies.Get(order))")]
    public void It_does_not_ask_for_the_outcome(string call) => Assert.False(RequestInvocation.AsksForOutcome(Parsed.Call(call)));

    [Theory]
    [InlineData("""SendAsync("POST", path)""")]
    [InlineData("""SendAsync("PUT", path)""")]
    [InlineData("""SendAsync("DELETE", path)""")]
    [InlineData("SendAsync(HttpMethod.Post, path)")]
    [InlineData("SendAsync(HttpMethod.Put, path)")]
    [InlineData("SendAsync(HttpMethod.Delete, path)")]
    public void It_writes_by_its_verb(string call) => Assert.True(RequestInvocation.MentionsWrite(Parsed.Call(call)));

    [Theory]
    [InlineData("SendAsync(HttpMethod.Get, path)")]
    [InlineData("SendAsync(_block.Post(order))")]
    [InlineData("""SendAsync("", path)""")]
    public void It_names_no_writing_verb(string call) => Assert.False(RequestInvocation.MentionsWrite(Parsed.Call(call)));

    [Theory]
    [InlineData("_client.PlaceAsync(order)")]
    [InlineData("Transmit()")]
    [InlineData("_client?.PlaceAsync(order)")]
    public void It_may_send(string call) => Assert.True(RequestInvocation.MaySend(Parsed.First<InvocationExpressionSyntax>($"{call};")));

    [Theory]
    [InlineData("_log.Fatal(reply)")]
    [InlineData("logger.Verbose(reply)")]
    [InlineData("Console.ReadLine()")]
    [InlineData("Task.WhenAll(sent)")]
    [InlineData("Thread.SpinWait(100)")]
    [InlineData("Math.Floor(size)")]
    [InlineData("""_json.GetProperty("code")""")]
    [InlineData("reply.Content.ReadAsStringAsync()")]
    [InlineData("reply.Content.ReadFromJsonAsync<Reply>()")]
    [InlineData("_database.SaveChangesAsync()")]
    [InlineData("DeserializeAsync(stream)")]
    [InlineData("ParseAsync(stream)")]
    [InlineData("answer.WaitAsync(stop)")]
    [InlineData("_timer.WaitForNextTickAsync()")]
    [InlineData("answer.ConfigureAwait(false)")]
    [InlineData("DelayAsync(attempt)")]
    [InlineData("_queue.DequeueAsync()")]
    [InlineData("handlers[0](reply)")]
    public void It_sends_nothing(string call) => Assert.False(RequestInvocation.MaySend(Parsed.Call(call)));

    [Theory]
    [InlineData("_orders.Dequeue()")]
    [InlineData("_orders.TryPop(out order)")]
    [InlineData("_source.MoveNextAsync()")]
    [InlineData("_source.MoveNext()")]
    [InlineData("_channel.Reader.WaitToReadAsync()")]
    [InlineData("_channel.Reader.TryRead(out order)")]
    [InlineData("_timer.WaitForNextTickAsync()")]
    public void It_takes_the_next(string call) => Assert.True(RequestInvocation.TakesNext(Parsed.Call(call)));

    [Theory]
    [InlineData("_client.PlaceAsync(order)")]
    [InlineData("_file.ReadAsync()")]
    public void It_takes_nothing(string call) => Assert.False(RequestInvocation.TakesNext(Parsed.Call(call)));

    [Theory]
    [InlineData("await [|Place()|];", true)]
    [InlineData("await [|Place()|].ConfigureAwait(false);", true)]
    [InlineData("[|Place()|];", false)]
    [InlineData("var sent = [|Place()|];", false)]
    [InlineData("await [|Orders()|].Save();", false)]
    public void It_is_awaited(string statement, bool isSo) =>
        Assert.Equal(isSo, RequestInvocation.IsAwaited(Parsed.Marked<InvocationExpressionSyntax>(statement)));

    [Theory]
    [InlineData("var reply = [|Place()|];", true)]
    [InlineData("reply = [|Place()|];", true)]
    [InlineData("return [|Place()|];", true)]
    [InlineData("Reply Send() => [|Place()|];", true)]
    [InlineData("[|Place()|];", false)]
    [InlineData("[|Last()|] = reply;", false)]
    public void Its_value_is_kept(string statement, bool isSo) =>
        Assert.Equal(isSo, RequestInvocation.IsKept(Parsed.Marked<InvocationExpressionSyntax>(statement)));
}
