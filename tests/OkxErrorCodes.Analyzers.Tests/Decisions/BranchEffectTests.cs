using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>What a branch does about a code, beside what only looks like it.</summary>
public sealed class BranchEffectTests
{
    [Theory]
    [InlineData("await Task.Delay(500);")]
    [InlineData("Thread.Sleep(500);")]
    [InlineData("await Wait();")]
    [InlineData("await pause;")]
    [InlineData("Retry();")]
    [InlineData("Stop();")]
    [InlineData("_ = RetryAsync(order);")]
    [InlineData("Task.Run(() => RetryAsync(order));")]
    [InlineData("reply = await ResendAsync(order);")]
    [InlineData("reply = await _client.PlaceOrderAsync(order);")]
    [InlineData("reply = _client.PlaceOrder(order);")]
    [InlineData("if (_client.PlaceOrder(order).Ok) return;")]
    [InlineData("await _client.CancelOrderAsync(order.ClOrdId);")]
    [InlineData("var standing = await _client.GetOrderAsync(order.ClOrdId);")]
    [InlineData("var again = await _client.GetTickerAsync();")]
    [InlineData("await HandleAsync(code);")]
    [InlineData("await _orders.Writer.WriteAsync(order);")]
    [InlineData("order = order with { Size = order.Size / 2 };")]
    [InlineData("var smaller = order with { Size = 1 };")]
    [InlineData("var smaller = new Order(order.ClOrdId, 1);")]
    [InlineData("order = Halved(order);")]
    [InlineData("_size /= 2;")]
    [InlineData("_size -= 1;")]
    [InlineData("_paused = true;")]
    [InlineData("Leverage = 1;")]
    [InlineData("_attempts++;")]
    [InlineData("attempt--;")]
    [InlineData("attempt = 0;")]
    [InlineData("Environment.Exit(1);")]
    [InlineData("Refused += (_, _) => { };")]
    [InlineData("_window.Invoke(() => Stop());")]
    [InlineData("Log(code); Stop();")]
    [InlineData("Log((await ResendAsync(order)).Msg);")]
    [InlineData("Volatile.Write(ref _paused, true);")]
    public async Task A_branch_that_does_something_acts(string statement)
    {
        await MappingProgram.Judge(Branch("{|OKX0003:switch|}", statement));
        await MappingProgram.Judge(Branch("{|OKX0015:switch|}", "Log(code);"));
    }

    [Theory]
    [InlineData("Task", "HalveAsync(order)")]
    [InlineData("Task", "Task.Delay(500)")]
    [InlineData("Task<OkxReply>", "HandleAsync(code)")]
    [InlineData("Task<OkxReply>", "_client.GetOrderAsync(order.ClOrdId)")]
    [InlineData("Func<Order, Task>", "HalveAsync")]
    [InlineData("Func<Order, Task>", "RetryAsync")]
    [InlineData("Func<Order, Task>", "o => HalveAsync(o)")]
    [InlineData("Action", "Stop")]
    [InlineData("Action", "() => Stop()")]
    [InlineData("Order", "order with { Size = order.Size / 2 }")]
    [InlineData("Order", "new(order.ClOrdId, order.Size / 2)")]
    [InlineData("OkxReply", "_client.PlaceOrder(order)")]
    public Task An_arm_whose_value_is_an_act_acts(string type, string value) => MappingProgram.Judge(
        $$"""
        {{type}} Next(string code, Order order) => {|OKX0003:code|} switch
        {
            "51008" => {{value}},
            _ => throw new OkxApiException(code),
        };
        """);

    [Theory]
    [InlineData("Task", "ExplainTo(order)", "static Task ExplainTo(Order order) => Task.CompletedTask;", "OKX0003")]
    [InlineData("Task", "LogAsync(order)", "static Task LogAsync(Order order) => Task.CompletedTask;", "OKX0015")]
    [InlineData("Task", "Task.CompletedTask", "", "OKX0015")]
    [InlineData(
        "Task<string>",
        "DescribeAsync(code)",
        "static Task<string> DescribeAsync(string code) => Task.FromResult(code);",
        "OKX0015")]
    [InlineData("Exception", "TransferFailed(code)", "static Exception TransferFailed(string code) => new(code);", "OKX0015")]
    [InlineData(
        "Plan",
        "Plan.Retry(5)",
        "sealed record Plan(int Seconds) { public static Plan Retry(int seconds) => new(seconds); }",
        "OKX0015")]
    [InlineData("bool", "Resend(order)", "static bool Resend(Order order) => true;", "OKX0003")]
    [InlineData("Act", "Halt(code)", "static Act Halt(string code) => Act.Stop;", "OKX0015")]
    public Task A_call_is_judged_by_its_name_and_by_what_it_gives(string type, string value, string member, string rule) =>
        MappingProgram.Judge(
            $$"""
            {{member}}

            {{type}} Next(string code, Order order) => {|{{rule}}:code|} switch
            {
                "51008" => {{value}},
                _ => throw new OkxApiException(code),
            };
            """);

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++)", "continue;", "OKX0003")]
    [InlineData("while (true)", "continue;", "OKX0003")]
    [InlineData("foreach (var delay in new[] { 1, 2 })", "continue;", "OKX0003")]
    [InlineData("foreach (var next in orders)", "continue;", "OKX0015")]
    [InlineData("while (queue.TryDequeue(out var next))", "continue;", "OKX0015")]
    [InlineData("for (var i = 0; i < 3; i++)", "break;", "OKX0015")]
    [InlineData("for (var i = 0; i < 3; i++)", "return;", "OKX0015")]
    [InlineData("again: if (orders.Count > 0)", "goto again;", "OKX0003")]
    [InlineData("if (orders.Count > 0)", "goto done;", "OKX0015")]
    public Task A_jump_acts_where_it_leads_back_to_the_request(string loop, string jump, string rule) => MappingProgram.Judge(
        $$"""
        async Task PlaceAllAsync(List<Order> orders, Queue<Order> queue, Order order)
        {
            {{loop}}
            {
                var reply = await _client.PlaceOrderAsync({{(loop.Contains("next") ? "next" : "order")}});
                {|{{rule}}:switch|} (reply.Code)
                {
                    case "51008": {{jump}}
                    default: throw new OkxApiException(reply.Code);
                }
            }

            done: Log("done");
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("var replies = new[] { code };")]
    public Task To_go_on_to_the_next_reply_is_no_act(string before) => MappingProgram.Judge(
        $$"""
        void Tell(string code, List<OkxReply> all)
        {
            {{before}}
            foreach (var reply in all)
            {
                {|OKX0015:switch|} (reply.Code)
                {
                    case "51008": continue;
                    default: Log(reply.Code); break;
                }
            }
        }
        """);

    [Theory]
    [InlineData("while (!done)", "")]
    [InlineData("do", "while (!done);")]
    public Task What_a_flag_sends_again_is_not_left(string head, string foot) => MappingProgram.Judge(
        $$"""
        async Task UntilDoneAsync(Order order)
        {
            var done = false;
            {{head}}
            {
                var reply = await {|OKX0004:_client.PlaceOrderAsync(order)|};
                switch (reply.Code)
                {
                    case "0": done = true; break;
                    case "51008": throw new OkxApiException(reply.Code);
                    default: Log(reply.Code); break;
                }
            }
            {{foot}}
        }
        """);

    [Fact]
    public Task An_act_of_an_inner_decision_is_one_of_the_outer_too() => MappingProgram.Judge(
        """
        void Next(OkxReply reply)
        {
            {|OKX0003:switch|} (reply.Code)
            {
                case "50111": Log("key"); break;
                case "1":
                    {|OKX0003:switch|} (reply.Data[0].SCode)
                    {
                        case "51008": Stop(); break;
                        default: Log("?"); break;
                    }
                    break;
            }
        }
        """);

    private static string Branch(string keyword, string statement) =>
        $$"""
        async Task NextAsync(string code, OkxReply reply, Order order, Task pause, int attempt)
        {
            Log($"{attempt} of {_attempts}");
            {{keyword}} (code)
            {
                case "51008":
                    {{statement}}
                    break;
                default:
                    throw new OkxApiException(code);
            }

            await Wait();
        }
        """;
}
