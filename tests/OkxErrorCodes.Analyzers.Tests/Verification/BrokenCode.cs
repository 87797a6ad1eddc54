using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Runs analyzers over code that does not compile, and fails where one throws.</summary>
internal static class BrokenCode
{
    private static readonly IReadOnlyList<MetadataReference> s_framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path))
        .ToList();

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(IEnumerable<string> sources, params DiagnosticAnalyzer[] analyzers)
    {
        var failures = new ConcurrentBag<Exception>();
        var trees = sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, path: $"{i}.cs"));
        var diagnostics = await CSharpCompilation.Create("HalfTyped", trees, s_framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithAnalyzers(
                [.. analyzers],
                new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(failures);
        return diagnostics;
    }

    /// <summary>Without some of its tokens.</summary>
    public static string Without(string source, int tokens, Random random)
    {
        var spans = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.FullSpan).Where(span => span.Length > 0).ToList();
        foreach (var span in Enumerable.Range(0, tokens).Select(_ => spans[random.Next(spans.Count)]).Distinct().OrderByDescending(span => span.Start))
            source = source.Remove(span.Start, span.Length);

        return source;
    }
}
