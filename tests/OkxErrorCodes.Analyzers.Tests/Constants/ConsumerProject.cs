using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>A project as strict as the compiler allows, with the constants, and what the generator makes of it.</summary>
internal static class ConsumerProject
{
    private static readonly IReadOnlyList<MetadataReference> s_platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll"
            or "System.Memory.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    // A library for an older framework is no mistake: the SDK leaves these two out as well.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] s_leftOut =
        [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    public static CSharpCompilation Create(
        string source = "",
        LanguageVersion version = LanguageVersion.Latest,
        DocumentationMode documentation = DocumentationMode.Diagnose,
        params MetadataReference[] references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: s_leftOut,
            deterministic: true,
            nullableContextOptions: version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
        return CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version, documentation), "Bot.cs")],
            [.. s_platform, ProjectUnderTest.Constants, .. references],
            options);
    }

    public static GeneratorDriver Driver(Compilation compilation, params (string, string)[] properties) =>
        CSharpGeneratorDriver.Create(
            [new ConstantsGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new ProjectProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static Compilation Generate(CSharpCompilation compilation, params (string, string)[] properties)
    {
        Driver(compilation, properties).RunGeneratorsAndUpdateCompilation(
            compilation, out var generated, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return generated;
    }

    public static IEnumerable<Diagnostic> Complaints(Compilation compilation) =>
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

    /// <summary>What a build tells, with what the package says of its own types.</summary>
    public static async Task<ImmutableArray<Diagnostic>> BuildAsync(Compilation compilation, params (string, string)[] properties)
    {
        var analyzers = compilation.WithAnalyzers(
            [new ConstantsAnalyzer(), new RunTimeUseAnalyzer()], new AnalyzerOptions([], new ProjectProperties(properties)));
        var diagnostics = await analyzers.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: > DiagnosticSeverity.Hidden })];
    }

    public static byte[] Image(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    /// <summary>Whether an assembly needs the one of the constants.</summary>
    public static bool ReferencesConstants(byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Any(
            reference => metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, "OkxErrorCodes.Constants"));
    }

    public static INamedTypeSymbol TypeIn(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name)!;

    public static Dictionary<string, object?> ValuesIn(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name, field => field.ConstantValue);
}
