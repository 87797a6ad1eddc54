using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Tests.Fuzz;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition.Libraries;

/// <summary>
/// Programs that see OKX through a library. <c>//! OKX0001</c> at a line's end: exactly these rules report on it. The libraries are small
/// stand-ins with the names of the real ones; Polly is Polly.
/// </summary>
public sealed partial class LibraryTests
{
    private const string Programs = "libraries/Programs/";
    private const string StandIns = "libraries/StandIns/";

    // What the oldest supported compiler knows.
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp10, DocumentationMode.None);

    /// <summary>Each after those that it uses.</summary>
    private static readonly string[] s_libraries = ["CryptoExchange.Net", "OKX.Net", "Bybit.Net", "ApiSharp", "OKX.Api"];

    private static readonly string[] s_packages = ["Polly.Core", "Polly", "Microsoft.Extensions.Http", "Microsoft.Extensions.Http.Resilience", "Microsoft.Extensions.Http.Polly", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    private static readonly ConcurrentDictionary<Form, ImmutableArray<MetadataReference>> s_references = new();

    /// <summary>How a program refers to a library.</summary>
    public enum Form
    {
        /// <summary>By its DLL, as in every build.</summary>
        Metadata,

        /// <summary>By a project whose sources are at hand, as in an editor.</summary>
        Source,
    }

    public static TheoryData<string, Form> Cases => new(
        from name in NamesIn(Programs)
        from form in Enum.GetValues<Form>()
        select (name, form));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Exactly_the_marked_lines_are_reported(string program, Form form)
    {
        var text = TextOf(Programs + program);
        var compilation = CSharpCompilation.Create(
            "Bot",
            [CSharpSyntaxTree.ParseText(text, s_language, program, cancellationToken: TestContext.Current.CancellationToken)],
            [.. ProjectUnderTest.Framework, ProjectUnderTest.Constants, .. s_references.GetOrAdd(form, References), .. PackageReferences],
            ProjectUnderTest.CompilationOptions(NullableContextOptions.Enable));

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reports = await compilation.WithAnalyzers(Batch.OwnAnalyzers, options)
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(reports.Where(report => report.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            MarksIn(text),
            reports.Where(report => report.Id.StartsWith("OKX") || report.Id == "AD0001")
                .GroupBy(report => report.Location.GetLineSpan().StartLinePosition.Line, report => report.Id)
                .OrderBy(line => line.Key)
                .Select(line => $"{line.Key + 1}: {string.Join(' ', line.Distinct().Order())}"));
    }

    private static IEnumerable<MetadataReference> PackageReferences =>
        s_packages.Select(name => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, name + ".dll")));

    private static ImmutableArray<MetadataReference> References(Form form)
    {
        var references = ImmutableArray<MetadataReference>.Empty;
        foreach (var name in s_libraries)
        {
            var library = CSharpCompilation.Create(
                name,
                [CSharpSyntaxTree.ParseText(TextOf(StandIns + name + ".cs"), s_language, name + ".cs")],
                [.. ProjectUnderTest.Framework, .. references],
                ProjectUnderTest.CompilationOptions(NullableContextOptions.Enable));
            references = references.Add(form == Form.Source ? library.ToMetadataReference() : Built(library));
        }

        return references;
    }

    private static MetadataReference Built(Compilation library)
    {
        using var image = new MemoryStream();
        var result = library.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static IEnumerable<string> MarksIn(string program) => program.Split('\n')
        .Select((line, index) => (Number: index + 1, Marks: Mark().Match(line)))
        .Where(line => line.Marks.Success)
        .Select(line => $"{line.Number}: {line.Marks.Groups["ids"].Value}");

    private static IEnumerable<string> NamesIn(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Select(name => name[folder.Length..])
        .Order(StringComparer.Ordinal);

    private static string TextOf(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        return new StreamReader(stream).ReadToEnd();
    }

    [GeneratedRegex(@"//! (?<ids>OKX\d{4}( OKX\d{4})*)\s*$")]
    private static partial Regex Mark();
}
