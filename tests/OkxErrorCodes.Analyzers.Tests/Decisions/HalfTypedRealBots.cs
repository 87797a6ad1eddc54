using System;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>All that bots write, as it stands while it is being typed.</summary>
public sealed class HalfTypedRealBots
{
    [Fact]
    public async Task The_analyzers_never_throw()
    {
        var members = RealBotsSwitchTests.Forgetful.Concat(RealBotsSwitchTests.Careful)
            .Concat(RealBotsListTests.Chains).Concat(RealBotsListTests.Sets).Concat(RealBotsListTests.Predicates)
            .Concat(RealBotsIdiomTests.AroundSwitch).Concat(RealBotsIdiomTests.AroundList).Concat(RealBotsResendTests.OtherMembers)
            .Select(row => row.Data)
            .Concat(RealBotsResendTests.Sent.Concat(RealBotsResendTests.NotSent).Concat(RealBotsIdiomTests.AroundResend).Select(row => $"async Task<OkxReply?> SendOrderAsync(Order order, int attempt) {{ {row.Data} }}"))
            .Select(RealBots.WithoutMarks)
            .ToList();
        var random = new Random(6);
        var sources = Enumerable.Range(0, 3).SelectMany(_ => members).Select((row, i) =>
            $"{RealBots.Usings}namespace Okx{i} {{ class OkxTrader {{ {HalfTyped(row, random)} }} class OkxReply {{ public string Code; public int ErrorCode; }} }}");

        var diagnostics = await BrokenCode.AnalyzeAsync(sources, new DecisionAnalyzer(), new ResendAnalyzer(), new RetryListAnalyzer());

        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.UnhandledRetryableCodes);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Id == RuleIds.ResentErrorCode);
    }

    /// <summary>Without up to three of its tokens, or cut off in the middle.</summary>
    private static string HalfTyped(string row, Random random) =>
        random.Next(4) == 0 ? row.Substring(0, random.Next(row.Length)) : BrokenCode.Without(row, 3, random);
}
