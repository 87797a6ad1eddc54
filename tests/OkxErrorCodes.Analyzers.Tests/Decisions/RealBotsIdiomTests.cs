using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Idioms around a decision that say more than the decision itself.</summary>
public sealed class RealBotsIdiomTests
{
    public static TheoryData<string> AroundSwitch { get; } = new()
    {
        // A predicate, be it written as a switch or not.
        """
        static bool IsFatal(OkxReply r) => r.Code switch
        {
            "50111" or "50113" => true,
            _ => false,
        };
        """,
        """
        static bool IsFatal(OkxReply r)
        {
            switch (r.Code)
            {
                case "50111":
                case "50113": return true;
                default: return false;
            }
        }
        """,
        """
        static bool IsFatal(OkxReply r)
        {
            switch (r.Code)
            {
                case "50111": return true;
                case "50113": return true;
            }
            return false;
        }
        """,
        """
        static bool CanGoOn(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "50011" => true,
            "50113" => false,
            _ => true,
        };
        """,
        """
        bool TryGoOn(OkxReply r)
        {
            {|OKX0003:switch|} (r.Code)
            {
                case "50011": Thread.Sleep(1000); return true;
                case "50113": Log("sign"); return true;
                default: return false;
            }
        }
        """,
        // The kind of an error, told by an enum.
        """
        static Act Classify(string okxCode) => {|OKX0015:okxCode|} switch
        {
            "50111" or "50113" => Act.Stop,
            "50011" => Act.Retry,
            _ => Act.Stop,
        };
        """,
        // Asked under another name, or of the holder.
        """
        Act Next(OkxReply r)
        {
            var code = r.Code;
            if (IsTemporary(r.Code))
                return Act.Retry;
            return code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        Act Next(OkxReply r)
        {
            var code = r.Code;
            if (IsTemporary(code))
                return Act.Retry;
            return r.Code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (r.Code is var c && IsTemporary(c))
                return Act.Retry;
            return r.Code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        Act Next(OkxReply r)
        {
            var temporary = IsTemporary(r.Code);
            if (temporary)
                return Act.Retry;
            return r.Code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        static bool IsTemporaryReply(OkxReply r) => false;
        Act Next(OkxReply r)
        {
            if (IsTemporaryReply(r))
                return Act.Retry;
            return r.Code switch
            {
                "51008" => Act.Shrink,
                _ => Act.Stop,
            };
        }
        """,
        """
        static bool IsTransient(OkxApiException e) => false;
        void Go()
        {
            try
            {
                Log("");
            }
            catch (OkxApiException e) when (IsTransient(e))
            {
            }
            catch (OkxApiException e)
            {
                switch (e.ErrorCode)
                {
                    case "51008": return;
                    default: throw;
                }
            }
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (!IsTemporary(r.Code))
            {
                return r.Code switch
                {
                    "51008" => Act.Shrink,
                    _ => Act.Stop,
                };
            }
            return Act.Retry;
        }
        """,
        """
        Act Next(OkxReply r) => IsTemporary(r.Code) ? Act.Retry : r.Code switch
        {
            "51008" => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "51008" => Act.Shrink,
            _ => IsTemporary(r.Code) ? Act.Retry : Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
                default:
                    if (IsTemporary(r.Code))
                        return Act.Retry;
                    return Act.Stop;
            }
        }
        """,
        """
        async Task Go(Order o)
        {
            var r = await _client.PlaceOrderAsync(o);
            while (IsTemporary(r.Code))
            {
                await Wait();
                r = await _client.PlaceOrderAsync(o);
            }
            switch (r.Code)
            {
                case "51008": Log("small"); break;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        """
        async Task Go(Order o)
        {
            OkxReply r;
            do
            {
                r = await _client.PlaceOrderAsync(o);
            }
            while (IsTemporary(r.Code));
            switch (r.Code)
            {
                case "51008": Log("small"); break;
                default: throw new OkxApiException(r.Code);
            }
        }
        """,
        """
        Act Next(OkxReply r)
        {
            Act Other() => Act.Stop;
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
            }
            if (IsTemporary(r.Code))
                return Act.Retry;
            return Other();
        }
        """,
        // A switch over the holder of several members.
        """
        Act Next(OkxReply r) => r switch
        {
            { State: "live" } => Act.Go,
            { Code: "51008" } => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        // Words for people, in parts.
        """
        string Explain(OkxReply r) => "OKX: " + {|OKX0015:r.Code|} switch
        {
            "51008" => "poor",
            "50111" => "key",
            _ => r.Msg,
        };
        """,
        """
        void LogError(OkxReply r)
        {
            var text = {|OKX0015:r.Code|} switch
            {
                "51008" => "poor",
                "50111" => "key",
                _ => r.Msg,
            };
            Log(text);
        }
        """,
        // What follows, and what is none.
        """
        Act Next(OkxReply r)
        {
            {|OKX0015:switch|} (r.Code)
            {
                case "51008": return Act.Shrink;
                default: break;
            }
            if (r.Ok)
                return Act.Go;
            return Act.Stop;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            switch (r.Code)
            {
                case "51008": return Act.Shrink;
                default: break;
            }
            if (IsTemporary(r.Code))
                return Act.Retry;
            return Act.Stop;
        }
        """,
        """
        async Task Go(Order o)
        {
            OkxReply r;
            do
            {
                r = await _client.PlaceOrderAsync(o);
                switch (r.Code)
                {
                    case "51008": Log("small"); break;
                }
            }
            while (IsTemporary(r.Code));
        }
        """,
        """
        void Go(OkxReply r)
        {
            {|OKX0015:switch|} (r.Code)
            {
                case "51008": Log("small"); break;
            }
            Log(r.Code);
        }
        """,
        """
        Act Next(OkxReply r) => r switch
        {
            { Data.Count: > 3 } => Act.Go,
            { Code: "0" } => Act.Go,
            _ => Act.Stop,
        };
        """,
        """
        void Go(OkxReply r)
        {
            var message = {|OKX0015:r.Code|} switch
            {
                "51008" => "poor",
                _ => "?",
            };
            Log(message);
        }
        """,
        """
        void Go(OkxReply r)
        {
            var next = {|OKX0015:r.Code|} switch
            {
                "51008" => "poor",
                _ => "?",
            };
            Log(next);
        }
        """,
        """
        int Severity(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "51008" => 1,
            "50111" => 3,
            _ => 0,
        };
        """,
        """
        Exception ToException(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "51008" => new InvalidOperationException(),
            _ => new OkxApiException(r.Code),
        };
        """,
        """Act Next(OkxReply r) => r.Code == "51008" ? Act.Shrink : r.Code == "50111" ? Act.Stop : Act.Go;""",
        """
        void Read(JsonElement okx)
        {
            var code = okx.GetProperty("code").GetString();
            if (code == "0")
                return;
            {|OKX0015:switch|} (code)
            {
                case "50111": throw new OkxApiException(code);
                default: Log(code!); break;
            }
        }
        """,
        "bool Stop(OkxReply r) => r.Kind is OkxErrorKind.BadSign or OkxErrorKind.NoBalance;",
        """
        void Go(OkxReply r)
        {
            {|OKX0015:if|} (string.Equals(r.Code, "51008", StringComparison.Ordinal))
                Log("a");
            else if (string.Equals(r.Code, "50111"))
                Log("b");
            else if ("50113" == r.Code)
                Log("c");
        }
        """,
        """
        void Go(OkxReply r)
        {
            if (r.Code == "51008")
            {
                Log("a");
            }
            else
            {
                {|OKX0015:if|} (r.Code == "50111")
                    Log("b");
                else if (r.Code == "50113")
                    Log("c");
                else if (r.Code == "50105")
                    Log("d");
            }
        }
        """,
        """
        static readonly Dictionary<string, Act> Actions =
            new() { ["50011"] = Act.Retry, ["51008"] = Act.Shrink };
        """,
        """
        void Next(OkxApiException e)
        {
            e.Data["retry"] = e.ErrorCode is "50011";
        }
        """,
        """
        static readonly Dictionary<string, string> ErrorTexts =
            new() { ["50011"] = "too fast", ["51008"] = "poor" };
        """,
        """
        (Act, string) Next(OkxReply r) => {|OKX0015:r.Code|} switch
        {
            "51008" => (Act.Shrink, "poor"),
            _ => (Act.Stop, r.Msg),
        };
        """,
        """
        string GetDisplayName(OkxErrorKind kind) => {|OKX0015:kind|} switch
        {
            OkxErrorKind.Timeout => nameof(OkxErrorKind.Timeout),
            OkxErrorKind.NoBalance => "no balance",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        """,
        """
        Act Next(OkxReply? r) => {|OKX0015:r?.Code|} switch
        {
            null => Act.Stop,
            "0" => Act.Go,
            "51008" => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => {|OKX0015:(r.Code ?? "")|} switch
        {
            "" => Act.Stop,
            "51008" => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => {|OKX0015:r.Data.FirstOrDefault()?.SCode|} switch
        {
            "51008" => Act.Shrink,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "51008" => Act.Shrink,
            { Length: 5 } c when c[0] == '5' => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.Code switch
        {
            "51008" => Act.Shrink,
            var c when int.Parse(c) is >= 50000 and < 60000 => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply r) => r.ErrorCode switch
        {
            51008 => Act.Shrink,
            var c when c / 10000 == 5 => Act.Retry,
            _ => Act.Stop,
        };
        """,
    };

    public static TheoryData<string> AroundResend { get; } = new()
    {
        """
        foreach (var i in Enumerable.Range(0, 3))
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == {|OKX0004:"50004"|})
                continue;
            return r;
        }
        """,
        """
        var retry = true;
        while (retry)
        {
            retry = false;
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == {|OKX0004:"50004"|})
                retry = true;
        }
        """,
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code is "50011" or {|OKX0004:"50004"|})
        {
            await Wait();
            r = await _client.PlaceOrderAsync(order);
        }
        return r;
        """,
        // The same order in each round of an endless loop, or a new one.
        """
        var stop = new CancellationToken();
        while (!stop.IsCancellationRequested)
        {
            var next = new Order(Guid.NewGuid().ToString(), 1m);
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
        Order Next() => order;
        var stop = new CancellationToken();
        while (!stop.IsCancellationRequested)
        {
            var next = Next();
            var r = await _client.PlaceOrderAsync(next);
            if (r.Code == "50004")
            {
                Log("unknown");
                continue;
            }
            Log(r.Code);
            await Wait();
        }
        """,
        """
        var stop = new CancellationToken();
        while (!stop.IsCancellationRequested)
        {
            var r = await _client.GetBalanceAsync();
            if (r.Code == "50004")
            {
                await Wait();
                continue;
            }
            Log(r.Code);
        }
        """,
        """
        for (var page = 0; page < 9; page++)
        {
            var r = await _client.SendAsync(HttpMethod.Get, "/history?page=" + page);
            if (r.Code == "50004")
                continue;
            Log(r.Code);
        }
        """,
        // Asked in the condition, at the head of the round, by a helper of the bot.
        """
        Task<bool> OrderExistsAsync(string id) => Task.FromResult(true);
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50004" && !await OrderExistsAsync(order.ClOrdId))
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            if (i > 0)
            {
                var known = await _client.GetOrderAsync(order.ClOrdId);
                if (known.Ok)
                    return known;
            }
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code is "50004" or "50011")
                continue;
            return r;
        }
        """,
        """
        Task<bool> IsPlacedAsync(Order o) => Task.FromResult(true);
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (r.Code == "50004")
            {
                if (await IsPlacedAsync(order))
                    return r;
                continue;
            }
            return r;
        }
        """,
        // It counts, waits or tells, and does not send.
        """
        var r = await _client.PlaceOrderAsync(order);
        var retryCount = 0;
        if (r.Code == "50004")
        {
            retryCount++;
            Log("retry " + retryCount);
        }
        """,
        """
        Task WaitRetryAfterAsync() => Task.CompletedTask;
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code == "50004")
        {
            await WaitRetryAfterAsync();
            return r;
        }
        """,
        """
        void DisableRetry() { }
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code == "50004")
        {
            DisableRetry();
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await _client.PlaceOrderAsync(order);
            if (IsTemporary(r.Code) && r.Code != "50004")
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await {|OKX0004:_client.PlaceOrderAsync(order)|};
            if (r.Code is not ("0" or "50004" or "50026"))
                continue;
            return r;
        }
        """,
        """
        for (var i = 0; i < 3; i++)
        {
            var r = await {|OKX0004:_client.PlaceOrderAsync(order)|};
            if (r.ErrorCode is >= 50000 and < 51000 and not 50004)
                continue;
            return r;
        }
        """,
        // It cancels everything.
        """
        var r = await _client.PlaceOrderAsync(order);
        if (r.Code == "50004")
        {
            await _client.CancelOrderAsync(order.ClOrdId);
            return r;
        }
        """,
    };

    public static TheoryData<string> AroundList { get; } = new()
    {
        """
        static IReadOnlySet<string> {|OKX0003:RetryableCodes|} { get; } =
            new HashSet<string> { "50011", {|OKX0017:"50013"|} };
        """,
        """const string RetryableCodes = "50011,50013";""",
        """static readonly string[] {|OKX0003:RetryableReadCodes|} = { "50004", "50011" };""",
        "static readonly int[] RetryableStatusCodes = { 429, 503 };",
        "static readonly int[] TransientSqlErrors = { 50004, 50011 };",
        """
        static readonly string[] More = { "50064" };
        static readonly HashSet<string> RetryableCodes = new[] { "50011" }.Union(More).ToHashSet();
        """,
        """
        static readonly HashSet<string> Known = new();
        static bool IsRetryable(OkxReply r) => Known.Contains(r.Code) || r.Code == {|OKX0004:"50113"|};
        """,
        """static bool IsRetryable(OkxReply r) => IsTemporary(r.Code) && r.Code != "50004";""",
        """
        static bool ShouldRetry(OkxReply r)
        {
            if (r.Code is "50113" or "50004")
                return false;
            return true;
        }
        """,
        """
        static bool ShouldRetry(OkxReply r)
        {
            switch (r.Code)
            {
                case "50113":
                case "50004": return false;
                default: return true;
            }
        }
        """,
        """
        static bool ShouldRetry(OkxReply r)
        {
            if (r.Code.StartsWith("50"))
                return true;
            return false;
        }
        """,
        "static bool IsRetryable(OkxReply r) => r.ErrorCode is >= 50000 and < 50100;",
        "static bool IsRetryable(OkxReply r) => r.ErrorCode / 1000 == 50 || r.ErrorCode == {|OKX0004:51008|};",
        """private static readonly HashSet<string> {|OKX0003:_retryableOkxCodes|} = new() { "50011", {|OKX0017:"50013"|} };""",
        """
        private static readonly HashSet<string> DoNotRetry = new() { "50004", "50113" };
        private static readonly HashSet<string> NeverRetryCodes = new() { "50004", "50113" };
        private static readonly string[] CheckBeforeRetry = { "50004" };
        """,
        """private static readonly string[] RetryAfterQueryCodes = { "50004", "50026" };""",
        """private static readonly string[] VerifyThenRetryCodes = { "50004", "50026" };""",
    };

    [Theory]
    [MemberData(nameof(AroundSwitch))]
    public Task What_stands_around_a_switch_counts(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(AroundResend))]
    public Task What_stands_around_a_resend_counts(string body) => RealBots.JudgeSending(body);

    [Theory]
    [MemberData(nameof(AroundList))]
    public Task What_a_list_says_of_itself_counts(string members) => RealBots.Judge(members);
}
