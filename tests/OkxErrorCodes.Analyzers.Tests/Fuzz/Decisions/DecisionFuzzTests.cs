using System;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>Random switches, chains and lists through the fixes of decisions and resends; see <c>docs/fuzzing.md</c>.</summary>
public sealed class DecisionFuzzTests(DecisionFuzzTests.Once once, ITestOutputHelper output) : IClassFixture<DecisionFuzzTests.Once>
{
    [Fact]
    public void No_fix_throws() => AssertNone(DecisionProperty.IsComputed);

    [Fact]
    public void What_compiled_compiles_without_new_warnings() => AssertNone(DecisionProperty.Compiles);

    [Fact]
    public void Every_code_is_answered_as_the_title_says() => AssertNone(DecisionProperty.AnswersAsTitled);

    [Fact]
    public void No_fix_is_offered_again() => AssertNone(DecisionProperty.IsNotOfferedAgain);

    [Fact]
    public void A_formatter_leaves_what_a_fix_writes() => AssertNone(DecisionProperty.IsFormatted);

    [Fact]
    public void Every_comment_stays_and_none_is_doubled() => AssertNone(DecisionProperty.KeepsComments);

    [Fact]
    public void No_line_grows_too_long() => AssertNone(DecisionProperty.KeepsLinesShort);

    /// <summary>What was never compiled, reported or fixed proves nothing.</summary>
    [Fact]
    public void Enough_was_compiled_reported_and_fixed()
    {
        var tally = once.Run.Tally;
        output.WriteLine(tally.ToString());
        Assert.Equal(tally["programs"], tally["compiled"]);
        Assert.InRange(tally["reported"], tally["programs"] * 0.6, tally["programs"]);
        Assert.InRange(tally["formatted"], tally["programs"] * 0.6, int.MaxValue);
        Assert.All(
            [
                RuleIds.UnhandledRetryableCodes, RuleIds.MappedWithoutRetryable, RuleIds.ResentErrorCode, RuleIds.ResentWithoutPromise,
                nameof(KeepBehaviourFix), nameof(AddAdviceSectionsFix), nameof(JoinAdviceFix), nameof(GiveOwnCaseFix),
            ],
            name => Assert.InRange(tally[name], tally["programs"] * 0.05, int.MaxValue));
        Assert.All(
            [nameof(GiveOwnBranchFix), nameof(TakeOutOfConditionFix)],
            name => Assert.InRange(tally[name], tally["programs"] * 0.005, int.MaxValue));
    }

    private void AssertNone(DecisionProperty property)
    {
        var findings = once.Run.Findings.Where(finding => finding.Property == property).ToList();
        Assert.True(findings.Count == 0, $"{findings.Count} findings\n{string.Join('\n', findings.Take(5))}");
    }

    /// <summary>One run for all properties.</summary>
    public sealed class Once : IAsyncLifetime
    {
        internal DecisionRun Run { get; } = new(OfferedFixes.Own);

        // By hand: as many as OKX_FUZZ_PROGRAMS says, from the number OKX_FUZZ_SEED on. Else a few of each language.
        public async ValueTask InitializeAsync()
        {
            if (AskedRun.Programs is { } programs)
                await Run.RunAsync(
                    Enumerable.Range(AskedRun.Seed, programs),
                    text => Console.Error.WriteLine($"{DateTime.UtcNow:T} {text}"));
            else
                await Run.RunAsync(Enumerable.Range(0, 4 * DecisionProgram.BatchSize));
        }

        public ValueTask DisposeAsync() => default;
    }
}
