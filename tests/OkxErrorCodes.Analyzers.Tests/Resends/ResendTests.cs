using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Decisions;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.ResendAnalyzer>;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>OKX0004 in a branch: what sends again, beside what does not.</summary>
public sealed class ResendTests
{
    [Theory]
    [InlineData("""if (reply.Code is [|"50004"|] or "50011") continue;""")]
    [InlineData("""
        if (reply.Code is "50011" or [|"50004"|])
        {
            await Task.Delay(1000);
            continue;
        }
        """)]
    [InlineData("""if (reply.Code == [|"50004"|] || reply.Code == "50011") continue;""")]
    [InlineData("""if ([|"50004"|] == reply.Code) continue;""")]
    [InlineData("""if (reply.Code.Equals([|"50004"|])) continue;""")]
    [InlineData("""if (new[] { [|"50004"|], "50011" }.Contains(reply.Code)) continue;""")]
    [InlineData("""if (reply is { Code: [|"50004"|] or "50011" }) continue;""")]
    [InlineData("if (reply.ErrorCode is [|50004|] or 50011 && i < 2) continue;")]
    [InlineData("""
        if (reply.Code is [|OkxErrorCodes.EndpointRequestTimeout|] or OkxErrorCodes.RequestsTooFrequent)
            continue;
        """)]
    [InlineData("if (reply.ErrorCode == [|OkxErrorCodes.AsInt.EndpointRequestTimeout|]) continue;")]
    [InlineData("if (reply.Kind is [|OkxErrorKind.Timeout|] or OkxErrorKind.RateLimit) continue;")]
    [InlineData("if (reply.Code == [|OkxErrors.Timeout|]) continue;")]
    [InlineData("""if (reply.Code is [|"50026"|] or [|"51149"|]) continue;""")]
    [InlineData("""if (reply.Code is "50011" or {|OKX0017:"50013"|}) continue;""")]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]:
            case "50011": continue;
            default: throw new Exception();
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|] or "50011":
                await Task.Delay(RetryDelay(i));
                continue;
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case var c when c == [|"50004"|]: continue;
        }
        """)]
    [InlineData("""
        switch (reply.ErrorCode)
        {
            case 50011:
            case [|50004|]:
            {
                await Task.Delay(1);
                continue;
            }
            case 51008: return null;
        }
        """)]
    [InlineData("""
        switch (reply.Kind)
        {
            case [|OkxErrorKind.Timeout|]:
            case OkxErrorKind.RateLimit: continue;
        }
        """)]
    public Task Continue_of_a_retry_loop_is_reported(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Attempts(body));

    [Theory]
    [InlineData("""if (reply.Code is "50011" or "50061") continue;""")]
    [InlineData("""if (reply.Code is "50004" or "50011") throw new Exception();""")]
    [InlineData("""if (reply.Code is "50004" or "50011") return reply;""")]
    [InlineData("""if (reply.Code is "50004" or "50011") break;""")]
    [InlineData("""if (reply.Code is "50004" or "50011") Console.WriteLine();""")]
    [InlineData("""
        switch (reply.Code)
        {
            case "50004": throw new Exception();
            case "50011": continue;
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case "50004": break;
            case "50011": continue;
        }
        """)]
    [InlineData("""
        if (reply.Code is "50004" or "50011")
        {
            var known = await _client.GetOrderAsync(order.ClOrdId);
            if (known.Ok)
                return known;
            continue;
        }
        """)]
    [InlineData("""
        if (reply.Code is "50004" or "50011")
        {
            if (reply.Code == "50004")
                return reply;
            continue;
        }
        """)]
    [InlineData("""
        Func<bool> later = () =>
        {
            while (true)
            {
                if (reply.Code == "51008")
                    continue;
                return reply.Code == "50004";
            }
        };
        """)]
    public Task What_does_not_send_it_again_is_silent(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Attempts(body));

    [Theory]
    [InlineData("""if (reply.Code != "50004") continue;""")]
    [InlineData("""if (reply.Code is not "50004") continue;""")]
    [InlineData("""if (!(reply.Code == "50004")) continue;""")]
    [InlineData("""
        var shipping = new { Price = 50004 };
        if (shipping.Price == 50004)
            continue;
        """)]
    public Task What_names_no_code_that_it_lets_through_is_reported_at_the_request(string body) => Verify.VerifyAnalyzerAsync(
        TradingProgram.Method(
            $$"""
            for (var i = 0; i < 3; i++)
            {
                var reply = await [|_client.PlaceOrderAsync(order)|];
                if (reply.Ok)
                    return reply;
                {{body}}
                return null;
            }
            """));

    [Theory]
    [InlineData("""
        if (reply.Code is "50004" or "50011")
        {
            Console.WriteLine();
            return reply;
        }
        """)]
    [InlineData("""
        if (reply.Code != "50004")
            return reply;
        throw new Exception();
        """)]
    public Task What_ends_a_loop_that_would_go_on_is_silent(string body) => Verify.VerifyAnalyzerAsync(
        TradingProgram.Method(
            $$"""
            while (attempt++ < 3)
            {
                var reply = await _client.PlaceOrderAsync(order);
                {{body}}
                await Task.Delay(1);
            }
            """));

    [Theory]
    [InlineData("""
        OkxReply reply;
        do
        {
            reply = await _client.PlaceOrderAsync(order);
        }
        while (reply.Code is [|"50004"|] or "50011");
        """)]
    [InlineData("""
        var reply = _client.PlaceOrder(order);
        while (reply.Code == [|"50004"|])
        {
            reply = _client.PlaceOrder(order);
        }
        """)]
    [InlineData("""
        OkxReply reply;
        var tries = 0;
        do
        {
            reply = await _client.PlaceOrderAsync(order);
        }
        while (reply.Code is [|"50004"|] or "50011" && tries++ < 3);
        """)]
    [InlineData("""
        while (true)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is [|"50004"|] or "50011")
            {
                await Task.Delay(1000);
            }
        }
        """)]
    [InlineData("""
        while (attempt < 3)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.ErrorCode == [|50004|] || e.ErrorCode == 50011)
            {
                attempt++;
            }
        }
        """)]
    [InlineData("""
        while (attempt++ < 3)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e)
            {
                if (e.Code is not ([|"50004"|] or "50011"))
                    throw;
                await Task.Delay(1000);
            }
        }
        """)]
    [InlineData("""
        while (true)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Ok)
                return reply;
            if (reply.Code != [|"50004"|] && reply.Code != "50011")
                break;
            await Task.Delay(1000);
        }
        """)]
    [InlineData("""
        var done = false;
        while (!done)
        {
            var reply = await _client.PlaceOrderAsync(order);
            switch (reply.Code)
            {
                case [|"50004"|]:
                case "50011": await Task.Delay(1000); break;
                default: done = true; break;
            }
        }
        """)]
    [InlineData("""
        foreach (var delay in new[] { 1, 2, 4 })
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code == [|"50004"|])
            {
                await Task.Delay(delay);
                continue;
            }
            return reply;
        }
        """)]
    [InlineData("""
        again:
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is [|"50004"|] or "50011")
        {
            await Task.Delay(1000);
            goto again;
        }
        """)]
    [InlineData("""
        while (true)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e)
            {
                switch (e.Code)
                {
                    case [|"50004"|]:
                    case "50011":
                        if (attempt++ == 3)
                            throw;
                        await Task.Delay(1);
                        break;
                    default: throw;
                }
            }
        }
        """)]
    [InlineData("""
        for (;;)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Ok)
                return reply;
            else if (reply.Code == [|"50004"|] || reply.Code == "50011")
                await Task.Delay(1);
            else
                throw new Exception();
        }
        """)]
    [InlineData("""
        var retry = true;
        while (retry)
        {
            retry = false;
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code is [|"50004"|] or "50011")
            {
                retry = true;
            }
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.PlaceOrderAsync(order);
            switch (reply.Code)
            {
                case [|"50004"|]: goto case "50011";
                case "50011": continue;
                default: return reply;
            }
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is [|"50004"|] && i < 2)
            {
                if (i == 1)
                    throw;
                await Task.Delay(1);
            }
        }
        """)]
    [InlineData("""
        using var http = new HttpClient();
        for (var i = 0; i < 3; i++)
        {
            using var response = await http.PostAsync("https://www.okx.com/api/v5/trade/order", null);
            var json = await response.Content.ReadAsStringAsync();
            using var doc = System.Text.Json.JsonDocument.Parse(json);
            var code = doc.RootElement.GetProperty("code").GetString();
            if (code == "0")
                return null;
            if (code == "50011" || code == [|"50004"|])
            {
                await Task.Delay(1);
                continue;
            }
            throw new Exception(json);
        }
        """)]
    [InlineData("""
        const string Timeout = "50004";
        while (attempt++ < 3)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code == [|Timeout|])
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        while (attempt++ < 3)
        {
            var reply = await _client.PlaceOrderAsync(order);
            switch (reply.Code, attempt)
            {
                case ([|"50004"|] or "50011", < 3): continue;
                default: return reply;
            }
        }
        """)]
    [InlineData("""
        async Task<OkxReply> Send(int n)
        {
            var reply = await _client.PlaceOrderAsync(order);
            return reply.Code is [|"50004"|] or "50011" ? await Send(n + 1) : reply;
        }
        await Send(0);
        """)]
    [InlineData("""
        var queue = new Queue<Order>();
        while (queue.TryDequeue(out var next))
        {
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code is [|"50004"|] or "50011")
            {
                queue.Enqueue(next);
                continue;
            }
        }
        """)]
    [InlineData("""
        var channel = System.Threading.Channels.Channel.CreateUnbounded<Order>();
        while (channel.Reader.TryRead(out var next))
        {
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code is [|"50004"|] or "50011")
                await channel.Writer.WriteAsync(next);
        }
        """)]
    public Task Every_way_around_is_reported(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Method(body));

    [Theory]
    [InlineData("""
        foreach (var next in new List<Order>())
        {
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code is "50004" or "50011")
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        var all = new List<Order>();
        for (var i = 0; i < all.Count; i++)
        {
            var reply = await _client.PlaceOrderAsync(all[i]);
            if (reply.Code == "50004")
                continue;
            if (reply.Ok)
                return reply;
        }
        """)]
    [InlineData("""
        var queue = new Queue<Order>();
        while (queue.TryDequeue(out var next))
        {
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code == "50004")
                continue;
            if (reply.Ok)
                return reply;
        }
        """)]
    [InlineData("""
        while (!default(CancellationToken).IsCancellationRequested)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code == "50004")
            {
                Console.WriteLine();
                continue;
            }
            Console.WriteLine();
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            if (i > 0)
            {
                var known = await _client.GetOrderAsync(order.ClOrdId);
                if (known.Ok)
                    return known;
            }
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code == "50004")
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        OkxReply reply;
        do
        {
            reply = await _client.GetTickerAsync();
        }
        while (reply.Code is "50004" or "50011");
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        while (reply.Code is "50004")
        {
            reply = await _client.GetOrderAsync(order.ClOrdId);
        }
        """)]
    [InlineData("""
        while (true)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is "50004" or "50011")
            {
                throw;
            }
        }
        """)]
    [InlineData("""
        while (true)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is "50004" or "50011")
            {
                break;
            }
        }
        """)]
    [InlineData("""
        var done = false;
        while (!done)
        {
            var reply = await _client.PlaceOrderAsync(order);
            switch (reply.Code)
            {
                case "50004": done = true; break;
                case "50011": await Task.Delay(1); break;
            }
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.GetTickerAsync();
            if (reply.Code is "50004" or "50011")
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.SendAsync(HttpMethod.Get, "/api/v5/account/balance");
            if (reply.Code is "50004" or "50011")
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            var reply = await CallAsync("GET", "/api/v5/account/balance");
            if (reply.Code is "50004" or "50011")
                continue;
            return reply;
        }
        Task<OkxReply> CallAsync(string verb, string path) => _client.GetTickerAsync();
        """)]
    [InlineData("""
        var method = HttpMethod.Post;
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.SendAsync(method, "");
            if (method == HttpMethod.Get && reply.Code is "50004")
                continue;
            return reply;
        }
        """)]
    [InlineData("""
        await _client.PlaceOrderAsync(order);
        while (true)
        {
            try
            {
                return await _client.GetOrderAsync(order.ClOrdId);
            }
            catch (OkxException e) when (e.Code is "50004")
            {
            }
        }
        """)]
    [InlineData("""
        again:
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is "50004" or "50011")
        {
            goto given;
        }
        goto again;
        given:
        ;
        """)]
    [InlineData("""
        using var http = new HttpClient();
        for (var i = 0; i < 3; i++)
        {
            using var response = await http.GetAsync("https://www.okx.com/api/v5/market/ticker");
            var json = await response.Content.ReadAsStringAsync();
            using var doc = System.Text.Json.JsonDocument.Parse(json);
            var code = doc.RootElement.GetProperty("code").GetString();
            if (code == "0")
                return null;
            if (code == "50011" || code == "50004")
                continue;
            throw new Exception(json);
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.PlaceOrderAsync(order);
            switch (reply.Code)
            {
                case "50004": goto case "51008";
                case "50011": continue;
                case "51008": return reply;
            }
        }
        """)]
    [InlineData("""
        var failed = new Queue<Order>();
        var queue = new Queue<Order>();
        while (queue.TryDequeue(out var next))
        {
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code is "50004")
            {
                failed.Enqueue(next);
                continue;
            }
        }
        """)]
    [InlineData("""
        while (true)
        {
            var next = await Task.Run(() => order with { });
            var reply = await _client.PlaceOrderAsync(next);
            if (reply.Code == "50004")
                continue;
            if (reply.Ok)
                break;
        }
        """)]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is "50004")
            {
                var known = await _client.GetOrderAsync(order.ClOrdId);
                if (known.Ok)
                    return known;
            }
        }
        """)]
    public Task The_next_item_a_read_and_a_query_first_are_silent(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Method(body));

    [Theory]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is [|"50004"|] or "50011")
            return await SendOrderAsync(order, attempt + 1);
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        switch (reply.Code)
        {
            case [|"50004"|]:
                return await this.SendOrderAsync(order, attempt + 1);
        }
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        return reply.Code == [|"50004"|] && attempt < 3 ? await SendOrderAsync(order, attempt + 1) : reply;
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        return reply.Code switch
        {
            [|"50004"|] or "50011" when attempt < 3 => await SendOrderAsync(order, attempt + 1),
            _ => reply,
        };
        """)]
    [InlineData("""
        try
        {
            return await _client.PlaceOrderAsync(order);
        }
        catch (OkxException e) when (e.Code == [|"50004"|])
        {
            return await SendOrderAsync(order, attempt + 1);
        }
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is [|"50004"|] or "50011")
            await RetryAsync(order);
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is [|"50004"|] or "50011")
            await ReSubmitAsync(order);
        Task ReSubmitAsync(Order again) => Task.CompletedTask;
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        switch (reply.Code)
        {
            case "50011":
            case [|"50004"|]:
                await RetryAsync(order).ConfigureAwait(false);
                break;
        }
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code == [|"50004"|])
            reply = await _client.PlaceOrderAsync(order);
        """)]
    [InlineData("""
        try
        {
            await _client.PlaceOrderAsync(order);
        }
        catch (OkxException e) when (e.Code == [|"50004"|])
        {
            await _client.PlaceOrderAsync(order);
        }
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        var shouldRetry = reply.Code is [|"50004"|] or "50011";
        if (shouldRetry)
            await RetryAsync(order);
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        var retry = reply.Code is [|"50004"|] or "50011";
        if (retry)
            await RetryAsync(order);
        """)]
    public Task A_second_call_is_reported(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Method(body));

    [Theory]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code == "50004")
        {
            if ((await _client.GetOrderAsync(order.ClOrdId)).Ok)
                return reply;
            return await SendOrderAsync(order, attempt + 1);
        }
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code == "50004")
            await Task.Delay(RetryDelay(attempt));
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code == "50004")
            return await _client.GetOrderAsync(order.ClOrdId);
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        if (reply.Code is "50004")
            return reply;
        return await SendOrderAsync(order, attempt + 1);
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        return reply.Code switch
        {
            "50004" => throw new Exception(),
            "50011" => await SendOrderAsync(order, attempt + 1),
            _ => reply,
        };
        """)]
    [InlineData("""
        var reply = await _client.GetTickerAsync();
        if (reply.Code == "50004")
            reply = await _client.GetTickerAsync();
        """)]
    [InlineData("""
        var reply = await _client.PlaceOrderAsync(order);
        var notRetryable = reply.Code is "50004";
        if (!notRetryable)
            await RetryAsync(order);
        """)]
    public Task One_call_or_a_query_before_the_second_is_silent(string body) => Verify.VerifyAnalyzerAsync(TradingProgram.Method(body));

    [Theory]
    [InlineData("""
        Policy p = Policy.Handle<OkxException>(e => e.Code is [|"50004"|] or "50011")
            .WaitAndRetryAsync(3, i => TimeSpan.Zero);
        """)]
    [InlineData("""
        Policy p = Policy.Handle<OkxException>(e => e.Code == "50011")
            .Or<OkxException>(e => e.ErrorCode == [|50004|])
            .WaitAndRetryAsync(3, i => TimeSpan.Zero);
        """)]
    [InlineData("""
        Policy GetRetryPolicy() =>
            Policy.Handle<OkxException>(e => e.Code == [|"50004"|]).WaitAndRetryAsync(3, i => TimeSpan.Zero);
        """)]
    [InlineData("""
        RetryStrategyOptions o =
            new RetryStrategyOptions { ShouldHandle = e => e.Code is [|"50004"|] or "50011" };
        """)]
    [InlineData("""
        RetryStrategyOptions o = new RetryStrategyOptions
        {
            ShouldHandle = e => e switch
            {
                { Code: [|"50004"|] or "50011" } => true,
                _ => false,
            }
        };
        """)]
    public Task A_retry_policy_is_reported(string member) => Verify.VerifyAnalyzerAsync(TradingProgram.Members(member));

    [Theory]
    [InlineData("""Policy p = Policy.Handle<OkxException>(e => e.Code is "50004" or "50011").FallbackAsync(() => { });""")]
    [InlineData("""
        Policy p = Policy.Handle<OkxException>(e => e.Code is "50013" or "50011")
            .WaitAndRetryAsync(3, i => TimeSpan.Zero);
        """)]
    [InlineData("""
        FallbackStrategyOptions o =
            new FallbackStrategyOptions { ShouldHandle = e => e.Code is "50004" or "50011" };
        """)]
    [InlineData("""
        async Task<OkxReply> GetBalanceAsync()
        {
            while (true)
            {
                var reply = await _client.SendAsync(HttpMethod.Post, "");
                if (reply.Code is "50004")
                    continue;
                return reply;
            }
        }
        """)]
    [InlineData("""
        async Task<OkxReply> QueryPositionsAsync(int n)
        {
            var reply = await _client.SendAsync(HttpMethod.Post, "");
            return reply.Code == "50004" ? await QueryPositionsAsync(n + 1) : reply;
        }
        """)]
    [InlineData("""
        async Task<OkxReply> RunAsync(int n)
        {
            var reply = await _client.SendAsync(HttpMethod.Get, "");
            if (reply.Code == "50004")
                return await RunAsync(n + 1);
            return reply;
        }
        """)]
    [InlineData("""
        RetryStrategyOptions o = new RetryStrategyOptions
        {
            ShouldHandle = e => e switch
            {
                { Code: "50004" } => false,
                _ => true,
            }
        };
        """)]
    [InlineData("""
        Policy readPolicy = Policy.Handle<OkxException>(e => e.Code is "50004" or "50011")
            .WaitAndRetryAsync(3, i => TimeSpan.Zero);
        """)]
    public Task Another_policy_and_a_method_that_reads_are_silent(string member) =>
        Verify.VerifyAnalyzerAsync(TradingProgram.Members(member));

    [Fact]
    public Task Another_venues_code_is_silent() => Verify.VerifyAnalyzerAsync(
        TradingProgram.Attempts("""if (reply.Code is "50004" or "50011") continue;""").Replace("Okx", "Acme"));

    [Fact]
    public async Task The_message_says_why()
    {
        var test = new Verify.Test
        {
            TestCode = TradingProgram.Attempts("""if (reply.Code is {|#0:"50004"|} or "50011") continue;"""),
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.ResentErrorCode, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage(
                "50004 ('The endpoint timed out; whether the request took effect is unknown') leaves open whether the request "
                + "was carried out; query the outcome before it is sent again"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
