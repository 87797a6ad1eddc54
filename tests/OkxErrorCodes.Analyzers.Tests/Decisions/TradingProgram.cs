namespace OkxAnalyzers.Tests.Decisions;

/// <summary>The program around the few lines that a test is about: a bot that trades on OKX.</summary>
internal static class TradingProgram
{
    public const string Usings =
        """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private const string Around =
        """
        namespace OkxTrading;

        public sealed class OkxTrader : Trader
        {
            private readonly OkxRestClient _client = new();
            private readonly HashSet<string> _transient = new();

        MEMBERS
        }

        public abstract class Trader
        {
            protected Side Direction;

            protected static bool IsTemporary(string code) => false;
            protected static bool IsRetryable(string code) => false;
            protected static bool IsRetryable(OkxReply reply) => false;
            protected static void Retry() { }
            protected static void Stop() { }
            protected static void Log(string text) { }
            protected static void LogRetryExhausted(string code) { }
            protected static Task Wait() => Task.CompletedTask;
            protected static TimeSpan RetryDelay(int attempt) => default;
            protected Task RetryAsync(Order order) => Task.CompletedTask;
            protected Task<OkxReply> RetryAsync(Func<Task<OkxReply>> send) => send();
            protected Task<OkxReply> ResendAsync(Order order) => throw new NotImplementedException();
        }

        public sealed class OkxRestClient
        {
            public OkxReply PlaceOrder(Order order) => throw new NotImplementedException();
            public Task<OkxReply> PlaceOrderAsync(Order order) => throw new NotImplementedException();
            public Task<OkxReply> CancelOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> GetOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> QueryOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> GetBalanceAsync() => throw new NotImplementedException();
            public Task<OkxReply> GetTickerAsync() => throw new NotImplementedException();
            public Task<OkxReply> SendAsync(HttpMethod method, string path) => throw new NotImplementedException();
        }

        public sealed record Order(string ClOrdId, decimal Size);

        public sealed record OkxItem(string OrdId, string SCode, string SMsg);

        public sealed record OkxReply(
            string Code, string Msg, List<OkxItem> Data, int ErrorCode, int? RetCode, OkxErrorKind Kind, string State)
        {
            public bool Ok => Code == "0";
            public bool IsRetryable => false;
            public string Status { get; set; } = "";
            public OkxReply? Inner { get; set; }
        }

        // Two libraries, which do not agree on what is text and what is a number.
        public sealed class OkxApiException : Exception
        {
            public OkxApiException(string code) => ErrorCode = code;

            public string ErrorCode { get; }
            public int Code { get; }
        }

        public sealed class OkxException : Exception
        {
            public string Code { get; } = "";
            public int ErrorCode { get; }
        }

        public enum Act { Go, Retry, Stop, Shrink, Check }

        public enum OkxErrorKind
        {
            None = 0, Timeout = 50004, RateLimit = 50011, Busy = 50013, BadIp = 50110, BadSign = 50113, NoBalance = 51008, Price = 51137
        }

        public static class OkxErrors
        {
            public const string Timeout = "50004", RateLimit = "50011", BadIp = "50110";
        }

        public static class Codes
        {
            public const string Timeout = "50004", RateLimit = "50011", NoBalance = "51008";
        }

        // The same numbers, but no codes.
        public enum Side { Buy = 50011, Sell = 50013, Both = 50110 }

        public static class Levels
        {
            public const string High = "50011", Low = "50110";
        }

        // What OkxErrorCodesRetryAdvice=true generates.
        public enum OkxRetryAdvice
        {
            Unknown, Never, AfterBackoff, AfterPause, AfterResign, AfterReconnect, AfterWait, AfterCheck, AlreadyDone, InspectItems, Success
        }

        public static class OkxRetry
        {
            public static OkxRetryAdvice GetAdvice(string code) => default;
        }

        public sealed class Policy
        {
            public static Policy Handle<T>(Func<T, bool> test) => new();
            public Policy Or<T>(Func<T, bool> test) => this;
            public Policy WaitAndRetryAsync(int count, Func<int, TimeSpan> delay) => this;
            public Policy FallbackAsync(Action run) => this;
        }

        public sealed class RetryStrategyOptions
        {
            public Func<OkxException, bool>? ShouldHandle { get; set; }
        }

        public sealed class FallbackStrategyOptions
        {
            public Func<OkxException, bool>? ShouldHandle { get; set; }
        }
        """;

    /// <summary>Members of the bot.</summary>
    public static string Members(string members) => Usings + Around.Replace("MEMBERS", members);

    /// <summary>The body of a method that sends an order.</summary>
    public static string Method(string body) => Members(
        $$"""
        public async Task<OkxReply?> SendOrderAsync(Order order, int attempt = 0)
        {
            {{body}}
            return null;
        }
        """);

    /// <summary>A loop of three attempts that ends as soon as the order stands.</summary>
    public static string Attempts(string body) => Method(
        $$"""
        for (var i = 0; i < 3; i++)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Ok)
                return reply;
            {{body}}
            return null;
        }
        """);

    /// <summary>An expression over <c>code</c>. It only maps: what stands in <c>[|…|]</c> is OKX0015's.</summary>
    public static string Expression(string value) =>
        Members($"Act Next(string code, OkxReply reply, int attempt) => {value};").Replace("[|", "{|OKX0015:").Replace("|]", "|}");

    /// <summary>Statements over <c>code</c>, in a loop.</summary>
    public static string Body(string statements) => Members(
        $$"""
        void Next(string code, OkxReply reply, int attempt)
        {
            while (attempt-- > 0)
            {
                {{statements}}
            }
        }
        """);
}
