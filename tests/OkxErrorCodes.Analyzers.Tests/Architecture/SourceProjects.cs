using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>The projects of <c>src/</c> as the compiler sees them, from the sources that this assembly embeds.</summary>
internal static class SourceProjects
{
    // What "latest" means to the SDK that builds the sources.
    private const string Language = "14";

    private static readonly Assembly s_tests = typeof(SourceProjects).Assembly;

    /// <summary>What the test host runs on, Roslyn with it, but nothing of this repository: its types are the sources'.</summary>
    private static readonly ImmutableArray<MetadataReference> s_host =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("OkxErrorCodes.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly Lazy<ImmutableArray<CSharpCompilation>> s_all = new(CompileAll);

    /// <summary>The analyzers, then the fixes. A compiler that does not know their C# skips the test that asks.</summary>
    public static ImmutableArray<CSharpCompilation> All
    {
        get
        {
            Assert.SkipUnless(LanguageVersionFacts.TryParse(Language, out _), $"This compiler does not know C# {Language}.");
            return s_all.Value;
        }
    }

    /// <summary>The same sources by their paths, on any compiler.</summary>
    public static ImmutableArray<SourceFile> Files { get; } =
    [
        .. s_tests.GetManifestResourceNames()
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path)),
    ];

    public static CSharpCompilation Compile(
        string project, IEnumerable<(string Path, string Text)> sources, params MetadataReference[] others) =>
        CSharpCompilation.Create(
            project,
            sources.Select(source => CSharpSyntaxTree.ParseText(
                SourceText.From(source.Text), new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
            s_host.Concat(others),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static ImmutableArray<CSharpCompilation> CompileAll()
    {
        var analyzers = Compile("OkxErrorCodes.Analyzers", [.. Embedded("OkxErrorCodes.Analyzers"), Friends]);
        return [analyzers, Compile("OkxErrorCodes.CodeFixes", Embedded("OkxErrorCodes.CodeFixes"), analyzers.ToMetadataReference())];
    }

    /// <summary>What the build writes of <c>InternalsVisibleTo</c>.</summary>
    private static (string Path, string Text) Friends =>
        ("", """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("OkxErrorCodes.CodeFixes")]""");

    private static IEnumerable<(string Path, string Text)> Embedded(string project)
    {
        foreach (var file in Files.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(s_tests.GetManifestResourceStream(file.Path)!);
            yield return (file.Path, reader.ReadToEnd());
        }
    }
}
