using System;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Tests.Fuzz;
using Xunit;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>
/// Random programs are run over every code: which ones reach a decision's rest, which ones a second send? The analyzers, who see only the
/// text, have to know. See <c>docs/fuzzing.md</c>.
/// </summary>
public sealed class FlowFuzzTests(FlowFuzzTests.Once once, ITestOutputHelper output) : IClassFixture<FlowFuzzTests.Once>
{
    // What a test run has the time for.
    private const int Few = 1_000;

    [Fact]
    public void What_runs_into_the_rest_is_reported() => AssertNone(Contradiction.LeftOverUnreported);

    [Fact]
    public void What_is_handled_is_not_reported() => AssertNone(Contradiction.ReportedAlthoughHandled);

    [Fact]
    public void What_is_sent_again_is_reported() => AssertNone(Contradiction.ResentUnreported);

    [Fact]
    public void What_is_never_sent_again_is_not_reported() => AssertNone(Contradiction.ReportedAlthoughNeverResent);

    [Fact]
    public void No_analyzer_throws() => AssertNone(Contradiction.AnalyzerThrows);

    /// <summary>What was not compiled, or has only one answer, proves nothing.</summary>
    [Fact]
    public void Enough_was_run_with_either_answer()
    {
        var tally = once.Run.Tally;
        output.WriteLine(tally.ToString());
        Assert.True(once.Run.LeftOut.Count <= tally["programs"] * 0.02, string.Join('\n', once.Run.LeftOut.Take(10)));
        Assert.InRange(tally["too many ways"], 0, tally["compiled"] * 0.05);
        Assert.InRange(tally["too large"], 0, tally["compiled"] * 0.005);
        Assert.All(
            ["left over", "nothing left over", "sent again", "never sent again"],
            answer => Assert.InRange(tally[answer], tally["compiled"] * 0.05, int.MaxValue));
    }

    private void AssertNone(Contradiction kind)
    {
        var findings = once.Run.Findings.Where(finding => finding.Kind == kind).OrderBy(finding => finding.Program.Text.Length).ToList();
        Assert.True(findings.Count == 0, $"{findings.Count} findings, the shortest:\n{string.Join('\n', findings.Take(3))}");
    }

    /// <summary>One run for all properties.</summary>
    public sealed class Once : IAsyncLifetime
    {
        internal FlowRun Run { get; } = new(Batch.OwnAnalyzers);

        public async ValueTask InitializeAsync() => await Run.RunAsync(
            Enumerable.Range(AskedRun.Seed, AskedRun.Programs ?? Few),
            AskedRun.Programs is null ? null : text => Console.Error.WriteLine($"{DateTime.UtcNow:T} {text}"));

        public ValueTask DisposeAsync() => default;
    }
}
