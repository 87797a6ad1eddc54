using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>What bots write about codes, all decision rules at once: <c>[3|…|]</c> is OKX0003, <c>[4|…|]</c> OKX0004, all else is silent.</summary>
internal static class RealBots
{
    public const string Usings =
        """
        #pragma warning disable CS0162, CS0164, CS0219, CS0169, CS0414, CS0649, CS1998, CS8321, CS8509, CS8524
        using System;
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

        public enum Act { Go, Retry, Stop, Shrink }
        public enum OkxErrorKind { None = 0, Timeout = 50004, RateLimit = 50011, Busy = 50013, BadSign = 50113, NoBalance = 51008, Price = 51137 }
        public static class Codes { public const string Timeout = "50004", RateLimit = "50011", BadKey = "50111", NoBalance = "51008"; }
        public sealed record Order(string ClOrdId, decimal Size);
        public sealed record OkxItem(string OrdId, string SCode, string SMsg);
        public sealed record OkxReply(string Code, string Msg, List<OkxItem> Data, int ErrorCode, int? RetCode, OkxErrorKind Kind, string State) { public bool Ok => Code == "0"; }
        public sealed class OkxApiException : Exception { public OkxApiException(string code) { ErrorCode = code; } public string ErrorCode { get; } public int Code { get; } }
        public sealed class OkxRestClient
        {
            public Task<OkxReply> PlaceOrderAsync(Order order) => throw new NotImplementedException();
            public Task<OkxReply> CancelOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> GetOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> QueryOrderAsync(string id) => throw new NotImplementedException();
            public Task<OkxReply> GetBalanceAsync() => throw new NotImplementedException();
            public Task<OkxReply> SendAsync(HttpMethod method, string path) => throw new NotImplementedException();
        }
        public sealed class Policy
        {
            public static Policy Handle<T>(Func<T, bool> test) => new();
            public Policy WaitAndRetryAsync(int count, Func<int, TimeSpan> delay) => this;
        }

        public sealed class OkxTrader
        {
            private readonly OkxRestClient _client = new();
            private readonly HashSet<string> _transient = new();
            private static bool IsTemporary(string code) => false;
            private static void Log(string text) { }
            private static void LogRetryExhausted(string code) { }
            private static Task Wait() => Task.CompletedTask;
            private Task<OkxReply> RetryAsync(Func<Task<OkxReply>> send) => send();
            private Task<OkxReply> ResendAsync(Order order) => throw new NotImplementedException();

        MEMBERS
        }
        """;

    public static Task Judge(string members) => JudgeFile(Usings + Around.Replace("MEMBERS", members));

    /// <summary>A method that sends an order, and what it does with the reply.</summary>
    public static Task JudgeSending(string body) =>
        Judge($"public async Task<OkxReply?> SendOrderAsync(Order order, int attempt = 0)\n{{\n{body}\n    return null;\n}}");

    public static Task JudgeFile(string source) => new Test { TestCode = Marked(source), MarkupOptions = MarkupOptions.UseFirstDescriptor }.RunAsync(TestContext.Current.CancellationToken);

    public static string WithoutMarks(string source) => source.Replace("[3|", "").Replace("[4|", "").Replace("|]", "");

    private static string Marked(string source) =>
        source.Replace("[3|", $"{{|{RuleIds.UnhandledRetryableCodes}:").Replace("[4|", $"{{|{RuleIds.ResentErrorCode}:").Replace("|]", "|}");

    private sealed class Test : CSharpAnalyzerVerifier<DecisionAnalyzer>.Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new DecisionAnalyzer(), new RetryListAnalyzer(), new ResendAnalyzer()];
    }
}
