using System;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Retry loops and retry lists as they stand while they are being typed.</summary>
public sealed class HalfTypedResends
{
    private static readonly string s_program = TradingProgram.Unmarked(TradingProgram.Members(
        """
        static readonly string[] RetryableCodes = { "50004", "50011" };
        static bool IsRetryable(string code) => code switch { "50004" or "50011" => true, _ => false };
        bool ShouldRetry(OkxReply reply) { if (reply.Code == "50004" || reply.Error is OkxError.RateLimit) return true; return false; }
        Policy p = Policy.Handle<OkxException>(e => e.Code is "50004").WaitAndRetryAsync(3, i => default);
        async Task<OkxReply> PlaceOrderAsync(Order order, int attempt)
        {
            again:
            for (var i = 0; i < 3; i++)
            {
                try { var reply = await _client.PlaceAsync(order); if (reply.Code is "50004" or "50011") continue; return reply; }
                catch (OkxException e) when (e.Code == "50004") { await Task.Delay(1); }
                switch (attempt) { case 50004: goto case 50011; case 50011: goto again; }
            }
            return await PlaceOrderAsync(order, attempt + 1);
        }
        """));

    [Fact]
    public async Task The_analyzers_never_throw()
    {
        var random = new Random(6);
        var sources = Enumerable.Range(0, 60).Select(i => $"namespace Okx{i} {{ {BrokenCode.Without(s_program, 4, random)} }}");

        var diagnostics = await BrokenCode.AnalyzeAsync(sources, new ResendAnalyzer(), new RetryListAnalyzer());

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.ResentErrorCode);
    }
}
