using System;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>How many programs a run by hand asks for, and from which number on; see <c>docs/fuzzing.md</c>.</summary>
internal static class AskedRun
{
    public static int? Programs => Setting("OKX_FUZZ_PROGRAMS");

    public static int Seed => Setting("OKX_FUZZ_SEED") ?? 0;

    private static int? Setting(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var value) ? value : null;
}
