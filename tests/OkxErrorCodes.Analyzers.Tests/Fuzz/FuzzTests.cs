using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>
/// Random and half-typed programs through all analyzers and fixes. <c>OKX_FUZZ_PROGRAMS</c> and <c>OKX_FUZZ_SEED</c> say how many, and which is the first;
/// see <c>docs/fuzzing.md</c>.
/// </summary>
public sealed class FuzzTests(FuzzTests.Once once, ITestOutputHelper output) : IClassFixture<FuzzTests.Once>
{
    [Fact]
    public void No_analyzer_throws() => AssertNone(Property.NoAnalyzerThrows);

    [Fact]
    public void Diagnostics_lie_in_their_file() => AssertNone(Property.DiagnosticsAreInTheirFile);

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
    public void A_second_Fix_All_changes_nothing() => AssertNone(Property.FixAllLeavesNothing);

    [Fact]
    public void Switches_with_named_codes_answer_every_code_as_before() => AssertNone(Property.NamedCodesKeepTheirAnswers);

    /// <summary>What was never reported, fixed or compiled proves nothing.</summary>
    [Fact]
    public void Enough_was_compiled_reported_and_fixed()
    {
        var tally = once.Run.Tally;
        output.WriteLine(tally.ToString());
        Assert.Equal(once.Programs, tally["programs"]);
    }

    private void AssertNone(Property property) =>
        Assert.True(once.Run.Findings.All(finding => finding.Property != property), string.Join('\n', once.Run.Findings.Where(finding => finding.Property == property).Take(5)));

    /// <summary>One run for all properties.</summary>
    public sealed class Once : IAsyncLifetime
    {
        internal FuzzRun Run { get; } = new();

        internal int Programs { get; } = Setting("OKX_FUZZ_PROGRAMS", 3_000);

        public async ValueTask InitializeAsync() =>
            await Run.RunAsync(Setting("OKX_FUZZ_SEED", 50_000), Programs, Programs > 5_000 ? text => Console.Error.WriteLine($"{DateTime.UtcNow:T} {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s {text}") : null);

        public ValueTask DisposeAsync() => default;

        private static int Setting(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var value) ? value : usual;
    }
}
