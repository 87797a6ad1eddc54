using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Tests.Fuzz;
using OkxAnalyzers.Tests.Verification;

namespace OkxAnalyzers.Tests.Flow.Acceptance;

/// <summary>All analyzers of the package over one program and the types that all share; once for all its cases.</summary>
internal static class AcceptanceRun
{
    // What the oldest supported compiler knows.
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp10, DocumentationMode.None);

    private static readonly ConcurrentDictionary<string, Task<ImmutableArray<Diagnostic>>> s_runs = new();

    public static Task<ImmutableArray<Diagnostic>> OfAsync(AcceptanceProgram program) =>
        s_runs.GetOrAdd(program.FileName, _ => AnalyzeAsync(program));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(AcceptanceProgram program)
    {
        var compilation = CSharpCompilation.Create(
            "Acceptance",
            new[] { program, AcceptanceProgram.Shared }.Select(part => CSharpSyntaxTree.ParseText(part.Text, s_language, part.FileName)),
            ProjectUnderTest.Framework.Add(ProjectUnderTest.Constants),
            ProjectUnderTest.CompilationOptions(NullableContextOptions.Enable));
        var thrown = new ConcurrentBag<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => thrown.Add(exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var reports = await compilation.WithAnalyzers(Batch.OwnAnalyzers, options).GetAllDiagnosticsAsync();
        return thrown.IsEmpty ? reports : throw new AggregateException(thrown);
    }
}
