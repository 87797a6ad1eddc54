using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// A miss is some ten nanoseconds in a compilation of a second, less than two runs of the same differ. So here the analyzers
/// take turns, each round in another order, and their least CPU times tell what one costs over another.
/// </summary>
internal sealed class Interleaved
{
    private const int WarmUps = 4;
    private const int Rounds = 25;

    private readonly List<Dictionary<DiagnosticAnalyzer, double>> _rounds;

    public Interleaved(IEnumerable<string> sources, int literals, params DiagnosticAnalyzer[] analyzers)
    {
        var compilation = Analysis.Compilation(sources);
        _rounds = Enumerable.Range(0, WarmUps + Rounds)
            .Select(round =>
                analyzers.Skip(round % analyzers.Length)
                    .Concat(analyzers.Take(round % analyzers.Length))
                    .ToDictionary(analyzer => analyzer, Cpu))
            .Skip(WarmUps)
            .ToList();

        double Cpu(DiagnosticAnalyzer analyzer)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            Analysis.Run(compilation, analyzer);
            return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / literals;
        }
    }

    /// <summary>Nanoseconds of CPU that each literal costs one analyzer over another.</summary>
    public double Cost(DiagnosticAnalyzer analyzer, DiagnosticAnalyzer over) =>
        _rounds.Min(round => round[analyzer]) - _rounds.Min(round => round[over]);
}
