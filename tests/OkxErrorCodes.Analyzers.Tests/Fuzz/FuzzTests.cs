using System;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>Random and half-typed programs through all analyzers and fixes; see <c>docs/fuzzing.md</c>.</summary>
public sealed class FuzzTests(FuzzTests.Once once, ITestOutputHelper output) : IClassFixture<FuzzTests.Once>
{
    [Fact]
    public void No_analyzer_throws() => AssertNone(Property.NoAnalyzerThrows);

    [Fact]
    public void A_literal_has_one_diagnostic_at_most() => AssertNone(Property.OneDiagnosticPerLiteral);

    [Fact]
    public void Another_order_of_the_files_and_another_run_say_the_same() => AssertNone(Property.RunsAgree);

    [Fact]
    public void No_fix_throws() => AssertNone(Property.FixesAreComputed);

    [Fact]
    public void Each_fix_changes_something() => AssertNone(Property.FixesChangeSomething);

    [Fact]
    public void No_fix_breaks_the_syntax() => AssertNone(Property.FixesParse);

    [Fact]
    public void What_compiled_compiles_without_new_warnings() => AssertNone(Property.FixesCompile);

    [Fact]
    public void Swaps_keep_the_assembly() => AssertNone(Property.SwapsKeepTheProgram);

    [Fact]
    public void A_swap_brings_no_new_report() => AssertNone(Property.SwapsAddNoReport);

    [Fact]
    public void A_second_Fix_All_changes_nothing() => AssertNone(Property.FixAllLeavesNothing);

    [Fact]
    public void A_program_does_without_the_assembly_of_the_constants() => AssertNone(Property.ProgramsDoWithoutTheConstants);

    [Fact]
    public void Switches_with_named_codes_answer_every_code_as_before() => AssertNone(Property.NamedCodesKeepTheirAnswers);

    /// <summary>What was never compiled, reported or fixed proves nothing.</summary>
    [Fact]
    public void Enough_was_compiled_reported_and_fixed()
    {
        var tally = once.Run.Tally;
        output.WriteLine(tally.ToString());
        Assert.InRange(tally["compiled"], tally["programs to fix"] * 0.6, tally["programs to fix"]);
        Assert.InRange(tally["reported"], tally["programs"] * 0.6, tally["programs"]);
        Assert.InRange(tally["swapped"], tally["compiled"] * 0.6, tally["compiled"]);
        Assert.InRange(tally["looked for a reference"], tally["compiled"] * 0.6, tally["compiled"]);
        Assert.InRange(tally["literals after Fix All"], 0, tally["literals before Fix All"] * 0.3);
        Assert.InRange(tally["fixes compiled"], tally["compiled"] * 0.005, int.MaxValue);
        Assert.InRange(tally["switches named"], tally["switches run"] * 0.1, tally["switches run"]);
        Assert.All(
            [
                RuleIds.LiteralErrorCode, RuleIds.UnknownErrorCode, RuleIds.UnhandledRetryableCodes, RuleIds.MappedWithoutRetryable,
                RuleIds.ResentErrorCode, RuleIds.PossibleErrorCode, RuleIds.DeclaredErrorCode,
            ],
            rule => Assert.InRange(tally[rule], tally["programs"] * 0.02, int.MaxValue));
        Assert.All(OfferedFixes.Own, fix => Assert.NotEqual(0, tally[$"offered {fix.GetType().Name}"]));
    }

    private void AssertNone(Property property)
    {
        var findings = once.Run.Findings.Where(finding => finding.Property == property).ToList();
        Assert.True(findings.Count == 0, $"{findings.Count} findings\n{string.Join('\n', findings.Take(5))}");
    }

    /// <summary>One run for all properties.</summary>
    public sealed class Once : IAsyncLifetime
    {
        internal FuzzRun Run { get; } = new();

        // By hand: as many as OKX_FUZZ_PROGRAMS says, from the number OKX_FUZZ_SEED on. Else a few of each of ten compilations.
        public async ValueTask InitializeAsync()
        {
            if (AskedRun.Programs is { } programs)
                await Run.RunAsync(
                    Enumerable.Range(AskedRun.Seed, programs),
                    text => Console.Error.WriteLine($"{DateTime.UtcNow:T} {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s, {text}"));
            else
                await Run.RunAsync(Enumerable.Range(1, 10).SelectMany(batch => Enumerable.Range(batch * BatchSettings.Size, 200)));
        }

        public ValueTask DisposeAsync() => default;
    }
}
