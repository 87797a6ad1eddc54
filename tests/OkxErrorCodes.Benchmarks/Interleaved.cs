using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// A miss is some ten nanoseconds in a compilation of a second, less than two runs of the same differ. So here the analyzers
/// take turns, round by round, and the median of the rounds' differences in CPU time tells what one costs over another.
/// </summary>
internal static class Interleaved
{
    private const int Literals = 100_000;
    private const int WarmUps = 4;
    private const int Rounds = 25;

    /// <summary>Nanoseconds of CPU a literal: ours and the empty analyzer over one without an action, and ours over the empty one.</summary>
    public static (double Empty, double Ours, double OursOverEmpty) Misses()
    {
        var compilation = Analysis.Compilation(Sources.Misses(Literals));
        var rounds = Enumerable.Range(0, WarmUps + Rounds)
            .Select(_ => (NoAction: Cpu(new SilentAnalyzer()), Empty: Cpu(new EmptyAnalyzer()), Ours: Cpu(new LiteralAnalyzer())))
            .Skip(WarmUps)
            .ToList();
        return (
            Median(rounds.Select(round => round.Empty - round.NoAction)),
            Median(rounds.Select(round => round.Ours - round.NoAction)),
            Median(rounds.Select(round => round.Ours - round.Empty)));

        double Cpu(DiagnosticAnalyzer analyzer)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            Analysis.Run(compilation, analyzer);
            return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / Literals;
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
