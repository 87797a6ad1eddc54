using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Benchmarks.Floors;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// What the measured times mean for the budgets of the design. Times are those of the fastest runs, since whatever else
/// the machine does only ever adds to one; what is too small for that is measured by <see cref="Interleaved"/>.
/// </summary>
internal static class Budgets
{
    public static void Print(IEnumerable<Summary> summaries)
    {
        var reports = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null).ToList();
        DiagnosticAnalyzer silent = new SilentAnalyzer(), empty = new EmptyAnalyzer(
            Floor.Kinds), reporting = new ReportingAnalyzer(), ours = new LiteralAnalyzer();
        var misses = Ran<MissBenchmarks>() ? new Interleaved(Sources.Misses(100_000), 100_000, silent, empty, ours) : null;
        var hits = Ran<HitBenchmarks>() ? new Interleaved(Sources.Hits(10_000), 10_000, silent, reporting, ours) : null;

        Line("A literal that misses, over no action", "ns", null, misses?.Cost(ours, silent));
        Line("An empty action on the same, over none", "ns", null, misses?.Cost(empty, silent));
        Line("A literal that misses, over an empty action", "ns", null, misses?.Cost(ours, empty));
        Line("A literal that misses, the action by itself", "ns", 150, Time<FilterBenchmarks>("Literal"));
        Line("Allocated for a literal that misses", "B", 0, Bytes<FilterBenchmarks>("Literal"));
        Line("A name that is no constant's, the action by itself", "ns", 150, Time<NameBenchmarks>("Name"));
        Line("Allocated for such a name", "B", 0, Bytes<NameBenchmarks>("Name", "FindShort", "FindOfSameLength"));
        Line("A hit against an analyzer that only reports", "×", 3, hits?.Cost(ours, silent) / hits?.Cost(reporting, silent));
        Line(
            "Growth from 10,000 to 100,000 misses, against an empty action's",
            "×",
            1.5,
            Growth<MissBenchmarks>("Literal") / Growth<MissBenchmarks>("EmptyAction"));
        Line(
            "Growth from 10,000 to 100,000 hits, against one that only reports",
            "×",
            1.5,
            Growth<HitBenchmarks>("Literal") / Growth<HitBenchmarks>("ReportOnly"));
        Line(
            "Allocated for a catalog look-up",
            "B",
            0,
            Bytes<CatalogBenchmarks>("FindKnownText", "FindUnknownText", "FindWord", "FindKnownNumber", "FindUnknownNumber"));
        Line("The flow through a member of 50 lines", "ms", 5, FlowCost(FlowSource.Lines50));
        Line("The flow through a member of 500 lines", "ms", 50, FlowCost(FlowSource.Lines500));
        Line("The flow through a switch of 1,000 cases", "ms", 250, FlowCost(FlowSource.Cases1000));
        Line("The flow through 5,000 dense lines", "ms", null, FlowCost(FlowSource.DenseLines5000));
        Line("The flow where there is no code", "ms", null, FlowCost(FlowSource.Miss));
        Line(
            "Fix All of 10,000 swaps, against parsing and binding the documents once",
            "×",
            2,
            Time<FixAllBenchmarks>("Swap") / Time<FixAllBenchmarks>("ParseAndBindLiterals"));
        Line(
            "Fix All of 1,000 switches, against the same",
            "×",
            2,
            Time<FixAllBenchmarks>("NameMissingCodes") / Time<FixAllBenchmarks>("ParseAndBindSwitches"));
        Line("Generator, first run", "ms", 5, Time<GeneratorBenchmarks>("FirstRun") / 1e6);
        Line("Generator, after an edit", "ms", 5, Time<GeneratorBenchmarks>("RunAfterEdit") / 1e6);
        Line(
            "This package against the cheapest other",
            "%",
            1,
            100 * Time<FilterBenchmarks>("Literal") * PeerBenchmarks.Literals / PeerPackage.Names.Select(PeerCost).Min());

        bool Ran<T>() => reports.Any(report => report.BenchmarkCase.Descriptor.Type == typeof(T));

        double? Time<T>(string method, object? parameter = null) => Of<T>(method, parameter)?.ResultStatistics!.Min;

        double? Growth<T>(string method) => Time<T>(method, 100_000) / Time<T>(method, 10_000);

        double? Bytes<T>(params string[] methods) =>
            methods.Max(
                method => Of<T>(method, null) is { } report ? report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) : null);

        double? FlowCost(FlowSource source) =>
            (Time<FlowBenchmarks>("Flow", source) - Time<FlowBenchmarks>("EmptyAction", source)) / 1e6;

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
