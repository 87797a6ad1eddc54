using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Retries as bots write them.</summary>
public sealed class RealBotsResendTests
{
    public static TheoryData<string> Sent { get; } = new()
    {
        // The classic: a timeout beside a rate limit.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Ok)
                return r;
            if (r.Code == "50011" || r.Code == {|OKX0004:"50004"|})
            {
                await Task.Delay(500 * i);
                continue;
            }
            throw new OkxApiException(r.Code);
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            {|OKX0003:switch|} (r.Code)
            {
                case "0": return r;
                case "50011":
                case {|OKX0004:"50004"|}: await Wait(); continue;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        """
        while (attempt++ < 5)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code is {|OKX0017:"50013"|} or {|OKX0004:"50026"|})
            {
                await Wait();
                continue;
            }
            return r;
        }
        """,
        """
        while (true)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.ErrorCode == {|OKX0004:50004|})
            {
                await Wait();
                continue;
            }
            return r;
        }
        """,
        """
        while (true)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Kind == {|OKX0004:OkxErrorKind.Timeout|} && attempt++ < 3)
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == {|OKX0004:Codes.Timeout|})
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code is OkxErrorCodes.RequestsTooFrequent or {|OKX0004:OkxErrorCodes.EndpointRequestTimeout|})
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r is { Code: "50011" or {|OKX0004:"50004"|} })
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Data[0].SCode is {|OKX0004:"51149"|} or {|OKX0004:"51054"|})
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.CancelOrderAsync(order.ClOrdId);
            if (r.Data[0].SCode == {|OKX0004:"51412"|})
                continue;
            return r;
        }
        """,
        // A last attempt gives up, the others don't.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            switch (r.Code)
            {
                case var c when IsTemporary(c): continue;
                case {|OKX0004:"50004"|}:
                    if (i < 2)
                        continue;
                    throw new OkxApiException(r.Code);
                default: return r;
            }
        }
        """,
        // The loop's condition.
        """
        OkxReply r;
        do
        {
            r = await _client.PlaceOrderAsync(order);
        }
        while (r.Code == "50011" || r.Code == {|OKX0004:"50004"|});
        return r;
        """,
        """
        OkxReply r;
        do
        {
            r = await _client.PlaceOrderAsync(order);
            attempt++;
        }
        while (attempt < 3 && r.Code is "50011" or {|OKX0004:"50004"|});
        return r;
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        while (r.Code is {|OKX0004:"50004"|})
        {
            await Wait();
            r = await _client.PlaceOrderAsync(order);
        }
        return r;
        """,
        // The same method again.
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code is "50011" or {|OKX0004:"50004"|} && attempt < 3)
            return await SendOrderAsync(order, attempt + 1);
        return r;
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        return r.Code switch
        {
            "50011" or {|OKX0004:"50004"|} => await SendOrderAsync(order, attempt + 1),
            "50111" => null,
            _ => r,
        };
        """,
        """
        try
        {
            return await _client.PlaceOrderAsync(order);
        }
        catch (OkxApiException e) when (e.ErrorCode is "50011" or {|OKX0004:"50004"|})
        {
            await Wait();
            return await SendOrderAsync(order, attempt + 1);
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxApiException e) when (e.Code == {|OKX0004:50004|})
            {
                await Wait();
                continue;
            }
        }
        """,
        // By name.
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code == {|OKX0004:"50004"|})
            return await RetryAsync(() => _client.PlaceOrderAsync(order));
        return r;
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code is {|OKX0004:"50026"|})
            return await ResendAsync(order);
        return r;
        """,
        // By way of another section.
        """
        while (true)
        {
            var r = await _client.PlaceOrderAsync(order);
            switch (r.Code)
            {
                case "50011": await Wait(); continue;
                case {|OKX0004:"50004"|}: goto case "50011";
                default: return r;
            }
        }
        """,
        // A policy.
        """
        var policy = Policy.Handle<OkxApiException>(e => e.ErrorCode == "50011"
            || e.ErrorCode == {|OKX0004:"50004"|})
            .WaitAndRetryAsync(3, i => TimeSpan.FromSeconds(i));
        """,
    };

    public static TheoryData<string> NotSent { get; } = new()
    {
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code is "50011" or {|OKX0017:"50013"|})
                continue;
            return r;
        }
        """,
        // A never is retried in vain, but doubles nothing.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50113")
                continue;
            return r;
        }
        """,
        // It gives up.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50004")
                throw new OkxApiException(r.Code);
            if (r.Code == "50011")
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50011")
                continue;
            if (r.Code == "50004")
                break;
            return r;
        }
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code == "50004")
        {
            LogRetryExhausted(r.Code);
            return r;
        }
        """,
        """
        while (true)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code is not "50004")
                continue;
            return r;
        }
        """,
        """
        OkxReply r;
        do
        {
            r = await {|OKX0004:_client.PlaceOrderAsync(order)|};
        }
        while (r.Code != "50004" && r.Code != "0");
        return r;
        """,
        // It asks first.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50004")
            {
                var known = await _client.GetOrderAsync(order.ClOrdId);
                if (known.Ok)
                    return known;
                continue;
            }
            return r;
        }
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code is "50004" or "50026")
        {
            if ((await _client.QueryOrderAsync(order.ClOrdId)).Data.Any())
                return r;
            return await SendOrderAsync(order, attempt + 1);
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            try
            {
                return await _client.PlaceOrderAsync(order);
            }
            catch (OkxApiException e) when (e.ErrorCode == "50004")
            {
                var known = await _client.GetOrderAsync(order.ClOrdId);
                if (known.Ok)
                    return known;
                continue;
            }
        }
        """,
        // The next order, not the same one again.
        """
        var orders = new List<Order> { order };
        foreach (var next in orders)
        {
            var r = await _client.PlaceOrderAsync(next);
            if (r.Code == "50004")
            {
                Log("unknown");
                continue;
            }
            Log(r.Code);
        }
        """,
        """
        var queue = new Queue<Order>();
        while (queue.TryDequeue(out var next))
        {
            var r = await _client.PlaceOrderAsync(next);
            if (r.Code is "50004")
                continue;
            Log(r.Code);
        }
        """,
        """
        var orders = new[] { order };
        for (var i = 0; i < orders.Length; i++)
        {
            var r = await _client.PlaceOrderAsync(orders[i]);
            if (r.Code == "50004")
                continue;
            Log(r.Code);
        }
        """,
        // Each line of one reply.
        """
        var r = await _client.PlaceOrderAsync(order);
        foreach (var item in r.Data)
        {
            if (item.SCode is "51149" or "51054")
                continue;
            Log(item.OrdId);
        }
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        for (var i = 0; i < r.Data.Count; i++)
        {
            if (r.Data[i].SCode == "51149")
                continue;
            Log(r.Data[i].OrdId);
        }
        """,
        // A read may be repeated.
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.SendAsync(HttpMethod.Get, "/api/v5/account/balance");
            if (r.Code is "50004" or "50011")
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.GetBalanceAsync();
            if (r.Code is "50004" or "50011")
                continue;
            return r;
        }
        """,
    };

    public static TheoryData<string> OtherMembers { get; } = new()
    {
        """
        async Task<OkxReply> GetBalanceAsync(int attempt = 0)
        {
            var r = await _client.GetBalanceAsync();
            if (r.Code is "50004" or "50011")
                return await GetBalanceAsync(attempt + 1);
            return r;
        }
        """,
        """
        async Task<OkxReply> FetchCandlesAsync()
        {
            while (true)
            {
                var r = await _client.SendAsync(HttpMethod.Get, "/candles");
                if (r.Code == "50004")
                    continue;
                return r;
            }
        }
        """,
        """
        async Task<OkxReply> SendAsync(HttpMethod method, string path)
        {
            while (true)
            {
                var r = await _client.SendAsync(method, path);
                if (r.Code is "50011" or {|OKX0004:"50004"|})
                    continue;
                return r;
            }
        }
        """,
        """
        private readonly Policy _policy = Policy.Handle<OkxApiException>(e => e.ErrorCode is "50011"
            or {|OKX0004:"50026"|})
            .WaitAndRetryAsync(3, i => TimeSpan.FromSeconds(i));
        """,
        """
        async Task<OkxReply> PlaceBybitOrderAsync(Order order)
        {
            while (true)
            {
                int bybitRetCode = 50004;
                if (bybitRetCode == 50004)
                    continue;
            }
        }
        """,
        """
        async Task Next(OkxReply r, Order o)
        {
            switch (r.Code)
            {
                case var c when IsTemporary(c): await Wait(); break;
                case {|OKX0004:"50004"|}: await ResendAsync(o); break;
            }
        }
        """,
        """
        async Task Next(OkxReply r, Order o)
        {
            switch (r.Code)
            {
                case var c when IsTemporary(c): await Wait(); break;
                case "50004":
                    var known = await _client.GetOrderAsync(o.ClOrdId);
                    if (!known.Ok)
                        await ResendAsync(o);
                    break;
            }
        }
        """,
        """
        async Task Next(OkxReply r, Order o)
        {
            switch (r.Code)
            {
                case var c when IsTemporary(c): await ResendAsync(o); break;
                case "50004": await Wait(); break;
            }
        }
        """,
        """
        Task ScheduleRetryAsync(Order o) => Task.CompletedTask;
        async Task Next(OkxReply r, Order o)
        {
            if (r.Code is "50011" or {|OKX0004:"50004"|})
                await ScheduleRetryAsync(o);
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (r.Code == "50004")
                return Act.Retry;
            return Act.Stop;
        }
        """,
        """
        async Task<OkxReply> SendAsync(HttpRequestMessage m)
        {
            if (m.Method == HttpMethod.Get)
            {
                while (true)
                {
                    var r = await _client.SendAsync(m.Method, "/x");
                    if (r.Code == "50004")
                        continue;
                    return r;
                }
            }
            return await _client.SendAsync(m.Method, "/x");
        }
        """,
        """
        sealed class Result { public bool ShouldRetry; }

        async Task Next(OkxReply r)
        {
            var result = new Result { ShouldRetry = r.Code is "50011" };
            Log(result.ToString()!);
        }
        """,
        """
        bool Retried;
        void Next(OkxReply r)
        {
            if (r.Code == "50004")
                Retried = true;
        }
        """,
        """
        async Task Next(OkxReply r, Order o)
        {
            if (r.Code is "50004")
            {
                foreach (var x in new[] { o })
                {
                    if (x.Size > 1)
                        continue;
                    await _client.CancelOrderAsync(x.ClOrdId);
                }
            }
        }
        """,
        """
        async Task<OkxReply> Next(Order o)
        {
            var r = await _client.PlaceOrderAsync(o);
            while (r.Code == "50004")
            {
                await Wait();
                r = await _client.GetOrderAsync(o.ClOrdId);
            }
            return r;
        }
        """,
        """
        async Task<OkxReply> PollAsync(Order o)
        {
            OkxReply r;
            do
            {
                await Wait();
                r = await _client.QueryOrderAsync(o.ClOrdId);
            }
            while (r.Code is "50004" or "50011");
            return r;
        }
        """,
        """
        async Task<OkxReply> LoadBalanceAsync()
        {
            for (var i = 0; i < 3; i++)
            {
                var r = await _client.GetBalanceAsync();
                {|OKX0003:switch|} (r.Code)
                {
                    case "0": return r;
                    case "50004":
                    case "50011": await Wait(); continue;
                    default: throw new OkxApiException(r.Code);
                }
            }
            throw new OkxApiException("");
        }
        """,
        """
        async Task Next(List<Order> orders)
        {
            int i = 0;
            while (i < orders.Count)
            {
                var r = await _client.PlaceOrderAsync(orders[i++]);
                if (r.Code == "50004")
                {
                    Log("?");
                    continue;
                }
                Log("ok");
            }
        }
        """,
        """
        async Task Next(List<Order> orders)
        {
            foreach (var o in orders)
            {
                for (var i = 0; i < 3; i++)
                {
                    var r = await _client.PlaceOrderAsync(o);
                    if (r.Code == {|OKX0004:"50004"|})
                        continue;
                    break;
                }
            }
        }
        """,
        """
        async Task Next(List<Order> orders)
        {
            foreach (var o in orders)
            {
                var r = await _client.PlaceOrderAsync(o);
                switch (r.Code)
                {
                    case var c when IsTemporary(c): await Wait(); continue;
                    case "50004": Log("?"); continue;
                    default: Log("ok"); break;
                }
            }
        }
        """,
        """
        async Task Next(PeriodicTimer timer, Order o)
        {
            while (await timer.WaitForNextTickAsync())
            {
                var r = await _client.PlaceOrderAsync(new Order("x" + DateTime.Now.Ticks, 1m));
                if (r.Code == "50004")
                    continue;
                Log(r.Code);
            }
        }
        """,
        """
        void NotifyRetryLater(string c) { }
        void Next(OkxReply r)
        {
            if (r.Code == "50004")
                NotifyRetryLater(r.Code);
        }
        """,
        """
        void RetryLimitReached() { }
        void Next(OkxReply r)
        {
            if (r.Code == "50004")
                RetryLimitReached();
        }
        """,
    };

    [Theory]
    [MemberData(nameof(Sent))]
    public Task An_unknown_outcome_that_is_sent_again_is_reported(string body) => RealBots.JudgeSending(body);

    [Theory]
    [MemberData(nameof(NotSent))]
    public Task What_is_not_sent_again_or_may_be_is_silent(string body) => RealBots.JudgeSending(body);

    [Theory]
    [MemberData(nameof(OtherMembers))]
    public Task The_member_around_tells_what_is_sent(string members) => RealBots.Judge(members);

    [Theory]
    [InlineData("""
        namespace Trading;

        public record BybitReply(int RetCode);

        public class BybitTrader
        {
            BybitReply Send() => new(0);

            BybitReply Place()
            {
                while (true)
                {
                    var r = Send();
                    if (r.RetCode is 50004 or 50011)
                        continue;
                    return r;
                }
            }
        }
        """)]
    [InlineData("""
        namespace Trading;

        public record DeepCoinReply(string Code);

        public class DeepCoinTrader
        {
            DeepCoinReply Place()
            {
                var r = new DeepCoinReply("0");
                if (r.Code == "50004")
                    return Place();
                return r;
            }
        }
        """)]
    public Task Other_venues_are_silent(string source) => RealBots.JudgeFile(source);
}
