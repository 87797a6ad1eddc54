using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>A few members, put into a bot that trades on OKX. What stands in <c>[|…|]</c> is resent and must not be.</summary>
internal static class TradingProgram
{
    private const string Usings =
        """
        #pragma warning disable CS0162, CS0164, CS0219, CS1998
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private const string Models =
        """

        public record Order(string ClientOrderId);

        public record OkxReply(string Code, int ErrorCode, OkxError Error, bool IsSuccess);

        public enum OkxError { None = 0, Timeout = 50004, RateLimit = 50011, Busy = 50013 }

        public static class OkxErrors { public const string Timeout = "50004"; public const string RateLimit = "50011"; public static readonly string Busy = "50013"; }

        public class OkxException : Exception { public string Code { get; } = ""; public int ErrorCode { get; } }

        public class OkxClient
        {
            public Task<OkxReply> PlaceAsync(Order order) => throw new NotImplementedException();
            public OkxReply Place(Order order) => throw new NotImplementedException();
            public Task<OkxReply> GetOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> GetTickerAsync() => throw new NotImplementedException();
            public Task<OkxReply> SendAsync(HttpMethod method, string path) => throw new NotImplementedException();
        }

        public class Policy
        {
            public static Policy Handle<T>(Func<T, bool> test) => throw new NotImplementedException();
            public Policy Or<T>(Func<T, bool> test) => this;
            public Policy WaitAndRetryAsync(int count, Func<int, TimeSpan> delay) => this;
            public Policy FallbackAsync(Action run) => this;
        }

        public class RetryStrategyOptions { public Func<OkxException, bool>? ShouldHandle { get; set; } }

        public class FallbackStrategyOptions { public Func<OkxException, bool>? ShouldHandle { get; set; } }

        """;

    public static string Members(string members) => Marked(Usings
        + "public partial class OkxBot\n{\nprivate readonly OkxClient _client = new();\nprivate Task RetryAsync(Order order) => Task.CompletedTask;\nprivate TimeSpan RetryDelay(int attempt) => default;\n"
        + members + "\n}\n" + Models);

    /// <summary>A method that places an order.</summary>
    public static string Method(string body) => Members($"async Task<OkxReply?> PlaceOrderAsync(Order order, int attempt = 0) {{ {body} return null; }}");

    /// <summary>A loop of three attempts that ends as soon as the order stands.</summary>
    public static string Attempts(string body) =>
        Method($"for (var i = 0; i < 3; i++) {{ var reply = await _client.PlaceAsync(order); if (reply.IsSuccess) return reply; {body} return null; }}");

    private static string Marked(string source) => source.Replace("[|", $"{{|{RuleIds.ResentErrorCode}:").Replace("|]", "|}");

    public static string Unmarked(string source) => source.Replace($"{{|{RuleIds.ResentErrorCode}:", "").Replace("|}", "");
}
