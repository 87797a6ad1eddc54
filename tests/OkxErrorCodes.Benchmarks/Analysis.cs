using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Benchmarks;

/// <summary>Compiles sources and runs analyzers over them on one thread, as steadily as it can be done.</summary>
internal static class Analysis
{
    private static readonly ImmutableArray<MetadataReference> s_platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static CSharpCompilation Compilation(IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Measured",
            sources.Select((source, n) => CSharpSyntaxTree.ParseText(source, path: $"File{n}.cs")),
            s_platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());

        return compilation;
    }

    /// <summary>What compiling costs by itself.</summary>
    public static int Compile(CSharpCompilation compilation) => compilation.Clone().GetDiagnostics().Length;

    /// <summary>Compiles with the analyzers as a build does, and tells how much they reported.</summary>
    public static int Run(CSharpCompilation compilation, params ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, analyzer, _) =>
                throw new InvalidOperationException($"{analyzer} has thrown", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(compilation.Clone(), analyzers, options);
        return analysis.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult()
            .Count(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
    }

    /// <summary>Proves, before anything is measured, that the measured thing happens.</summary>
    public static void Expect(int expected, int seen)
    {
        if (seen != expected)
            throw new InvalidOperationException($"{seen} diagnostics instead of {expected}");
    }
}
