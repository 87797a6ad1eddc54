using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// What the measured times mean for the budgets of the design. Unless <see cref="Interleaved"/> took them, differences of whole
/// compilations are those of the fastest runs, since whatever else the machine does only ever adds to a time.
/// </summary>
internal static class Budgets
{
    public static void Print(IEnumerable<Summary> summaries)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null).ToList();

        var misses = Time<MissBenchmarks>("Literal", 100_000) is null ? default((double Empty, double Ours, double OursOverEmpty)?) : Interleaved.Misses();
        Line("a literal that misses, over no action", "ns", 150, misses?.Ours);
        Line("an empty action on the same", "ns", null, misses?.Empty);
        Line("a literal that misses, over an empty action", "ns", null, misses?.OursOverEmpty);
        Line("a literal that misses, the action alone", "ns", 150, Time<FilterBenchmarks>("Literal"));
        Line("bytes for a literal that misses", "B", 0, Bytes<FilterBenchmarks>("Literal"));
        Line("misses, 100,000 against 10,000 literals (linear: 10)", "x", 15, Time<MissBenchmarks>("Literal", 100_000) / Time<MissBenchmarks>("Literal", 10_000));
        Line("a hit against an analyzer that only reports", "x", 3, PerLiteral<HitBenchmarks>(10_000, "NoAction") / PerLiteral<HitBenchmarks>(10_000, "NoAction", "ReportOnly"));
        Line("hits, 100,000 against 10,000 (linear: 10)", "x", 15, Time<HitBenchmarks>("Literal", 100_000) / Time<HitBenchmarks>("Literal", 10_000));
        Line("bytes for a catalog look-up", "B", 0, Bytes<CatalogBenchmarks>("FindKnownText", "FindUnknownText", "FindWord", "FindKnownNumber", "FindUnknownNumber"));
        Line("generator, warm", "ms", 5, Time<GeneratorBenchmarks>("SecondRun") / 1e6);
        Line("generator, after an edit", "ms", 5, Time<GeneratorBenchmarks>("RunAfterEdit") / 1e6);
        Line("this package against the cheapest other", "%", 1, 100 * misses?.Ours * PeerBenchmarks.Literals / PeerPackage.Names.Select(PeerCost).Min());

        double? Time<T>(string method, object? parameter = null) => Of<T>(method, parameter)?.ResultStatistics!.Min;

        double? Bytes<T>(params string[] methods) =>
            methods.Max(method => Of<T>(method, null) is { } report ? report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) : null);

        double? PerLiteral<T>(int literals, string floor, string method = "Literal") => (Time<T>(method, literals) - Time<T>(floor, literals)) / literals;

        double? PeerCost(string package) => Time<PeerBenchmarks>("Run", package) - Time<PeerBenchmarks>("Run", "NoAction");

        BenchmarkReport? Of<T>(string method, object? parameter) => reports.FirstOrDefault(report =>
            report.BenchmarkCase.Descriptor.Type == typeof(T)
            && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
            && (parameter is null || report.BenchmarkCase.Parameters.Items.Any(item => Equals(item.Value, parameter))));
    }

    private static void Line(string what, string unit, double? budget, double? seen)
    {
        if (seen is not { } value)
            return;

        var verdict = budget is not { } limit ? "" : $"at most {limit} {unit}: {(value <= limit ? "kept" : "BROKEN")}";
        Console.WriteLine($"| {what} | {value:#,0.0} {unit} | {verdict} |");
    }
}
