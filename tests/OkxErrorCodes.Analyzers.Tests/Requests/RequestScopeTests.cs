using System.Threading.Tasks;
using Xunit;
using static OkxAnalyzers.Tests.Decisions.DecisionSnippet;
using static OkxAnalyzers.Tests.Decisions.TradingProgram;

namespace OkxAnalyzers.Tests.Requests;

/// <summary>OKX0003 asks for the codes that the requests in front of a switch can be answered with, and for no others.</summary>
public sealed class RequestScopeTests
{
    private const string Core =
        "after backing off 50011, {0}50061{1}; after a pause 50001, 50013{2}; after signing again 50102; "
        + "after a check of the outcome 50004, 50026{3}";

    [Theory]
    // Placing an order can time out. It closes no position (51113), cancels nothing (51412), borrows nothing (50064),
    // takes no RPI liquidity (54049).
    [InlineData("51008", "50040, ", "", "", ", 51054, 51149")]
    [InlineData("51510", "50040, ", "", "", ", 51054, 51149")]
    [InlineData("51402", "50040, ", "", "", ", 51054, 51412")]
    [InlineData("58116", "50040, ", ", 58102", ", 58120", ", 58007, 58112")]
    [InlineData("58207", "50040, ", "", "", ", 58007")]
    // Leverage is neither an order nor a sub-account (59618).
    [InlineData("59102", "50040, ", "", "", "")]
    [InlineData("59510", "50040, ", "", "", ", 59618")]
    // Any request can be answered with these: they name no operation.
    [InlineData("51000", "", "", "", "")]
    [InlineData("50110", "", "", "", "")]
    [InlineData("50040", "", "", "", "")]
    public Task A_label_names_the_operation_that_its_code_belongs_to(
        string code, string backoff, string limit, string pause, string check) =>
        Says(
            Body(
                $$"""
                {|#0:switch|} (code)
                {
                    case "{{code}}": Stop(); break;
                    default: Stop(); break;
                }
                """),
            Message(backoff, limit, pause, check));

    [Theory]
    [InlineData("var reply = await client.PlaceOrderAsync(order);", "", "", ", 51054, 51149")]
    [InlineData("var reply = await client.CancelOrderAsync(order);", "", "", ", 51054, 51412")]
    [InlineData("var reply = await client.TransferAsync(order);", ", 58102", ", 58120", ", 58007, 58112")]
    [InlineData("""var reply = await SendAsync("/api/v5/trade/order", order);""", "", "", ", 51054, 51149")]
    [InlineData("""var reply = await SendAsync($"{root}/api/v5/trade/cancel-order", order);""", "", "", ", 51054, 51412")]
    [InlineData("var reply = await client.SetLeverageAsync(order);", "", "", "")]
    public Task So_does_a_request_that_the_method_sends_before(string request, string limit, string pause, string check) =>
        Says(Next(request), Message("50040, ", limit, pause, check));

    [Theory]
    [InlineData("var balance = await client.GetBalanceAsync();")]
    [InlineData("var reply = await client.SendAsync(order);")]
    [InlineData("""var reply = await client.GetAsync("/api/v5/trade/order");""")]
    [InlineData("""var reply = await client.SendAsync(HttpMethod.Get, "/api/v5/trade/order");""")]
    [InlineData("source.Cancel();")]
    [InlineData("""Log("order");""")]
    public Task A_read_and_what_says_nothing_leave_the_codes_that_any_request_can_meet(string request) =>
        Says(Next(request), Message("", "", "", ""));

    [Fact]
    public Task A_request_that_a_branch_sends_comes_too_late() => Says(
        Members(
            """
            void Next(string code, int attempt)
            {
                while (attempt-- > 0)
                {
                    {|#0:switch|} (code)
                    {
                        case "50110": CancelOrder(code); break;
                        default: Stop(); break;
                    }
                }
            }

            void CancelOrder(string code) { }
            """),
        Message("", "", "", ""));

    [Fact]
    public Task A_method_is_named_for_its_request() => Says(
        Members(
            """
            void CancelOrder(string code)
            {
                {|#0:switch|} (code)
                {
                    case "50110": Stop(); break;
                }
            }
            """),
        Message("50040, ", "", "", ", 51054, 51412"));

    [Theory]
    // The socket has codes of its own for timestamps, rate limits and faults. No REST code arrives at its login.
    [InlineData(
        "60005",
        "60009",
        "after backing off 60014, 60023; after a pause 63999; after signing again 60006; after a check of the outcome 60016, 64007")]
    // An order that goes over the socket is answered as any order is, but for what stands in HTTP headers (50102).
    [InlineData(
        "60012",
        "51008",
        "after backing off 50011, 50040, 50061; after a pause 50001, 50013; "
            + "after a check of the outcome 50004, 50026, 51054 and 2 more")]
    public Task A_socket_has_its_own(string first, string second, string codes) => Says(
        Body(
            $$"""
            {|#0:switch|} (code)
            {
                case "{{first}}": Stop(); break;
                case "{{second}}": Stop(); break;
            }
            """),
        $"Switch leaves retryable error codes unhandled: {codes}");

    [Fact]
    public Task A_code_of_two_operations_names_none_beside_a_code_of_one() => VerifyAsync(Body(
        $$"""
        switch (code)
        {
            case "51008": Stop(); break;
            case "60014" or "50040" or "51054" or "51149" or "64007" or {{General}}: Retry(); break;
        }
        """));

    [Fact]
    public Task A_code_of_two_operations_alone_names_both() => Says(
        Body(
            """
            {|#0:switch|} (code)
            {
                case "58007": Stop(); break;
            }
            """),
        Message("50040, ", ", 58102", ", 58120", ", 58112"));

    [Fact]
    public Task A_socket_that_is_logged_in_before_an_order_says_nothing_of_its_reply() => Says(
        Next(
            """
            await socket.LoginAsync();
            await socket.SubscribeAsync(order);
            var reply = await client.PlaceOrderAsync(order);
            """),
        Message("50040, ", "", "", ", 51054, 51149"));

    [Fact]
    public Task Success_names_no_operation() => VerifyAsync(Body(
        """
        switch (code)
        {
            case "0": break;
            case "60005": Stop(); break;
            case "60014" or "60023" or "63999" or "60006" or "60016" or "64007": Retry(); break;
        }
        """));

    [Theory]
    [InlineData("51008")]
    [InlineData("51000")]
    public Task A_switch_over_REST_is_not_asked_for_the_sockets(string code) => VerifyAsync(Body(
        $$"""
        switch (code)
        {
            case "{{code}}": Stop(); break;
            case {{General}} or "50040" or "51054" or "51149": Retry(); break;
        }
        """));

    /// <summary>A request that a method sends, and a switch over the code of its reply.</summary>
    private static string Next(string request) => Members(
        $$"""
        async Task Next(IOkxApi client, IOkxSocket socket, Order order, string root, CancellationTokenSource source)
        {
            {{request}}
            var code = reply.Code;
            {|#0:switch|} (code)
            {
                case "50110": Stop(); break;
            }
        }

        private readonly OkxReply reply = null!;

        private static Task<OkxReply> SendAsync(string path, Order order) => throw new NotImplementedException();

        internal interface IOkxApi
        {
            Task<OkxReply> PlaceOrderAsync(Order order);
            Task<OkxReply> CancelOrderAsync(Order order);
            Task<OkxReply> TransferAsync(Order order);
            Task<OkxReply> SetLeverageAsync(Order order);
            Task<OkxReply> GetBalanceAsync();
            Task<OkxReply> GetAsync(string path);
            Task<OkxReply> SendAsync(Order order);
            Task<OkxReply> SendAsync(HttpMethod method, string path);
        }

        internal interface IOkxSocket
        {
            Task LoginAsync();
            Task SubscribeAsync(Order order);
        }
        """);

    private static string Message(params string[] more) => $"Switch leaves retryable error codes unhandled: {string.Format(Core, more)}";
}
