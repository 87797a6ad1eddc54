using BenchmarkDotNet.Running;
using OkxAnalyzers.Benchmarks;

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Budgets).Assembly).Run(args);
Budgets.Print(summaries);
