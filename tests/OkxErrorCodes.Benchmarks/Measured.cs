using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OkxAnalyzers.Benchmarks;

/// <summary>
/// How a benchmark is measured: in this process, since a project that BenchmarkDotNet generates would fall under this repository's
/// build settings.
/// </summary>
internal abstract class Measured : ManualConfig
{
    private Measured(Job job)
    {
        AddJob(job.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min);
    }

    /// <summary>For calls that take nanoseconds to milliseconds.</summary>
    public sealed class Calls() : Measured(Job.Default.WithWarmupCount(5).WithIterationCount(10));

    /// <summary>For whole compilations: one an iteration.</summary>
    public sealed class Compilations() : Measured(
        Job.Default
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(8)
            .WithIterationCount(12)
            .WithInvocationCount(1)
            .WithUnrollFactor(1));
}
