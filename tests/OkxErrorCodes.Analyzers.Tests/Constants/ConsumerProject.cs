using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>A project as strict as the compiler allows, and what the generator makes of it.</summary>
internal static class ConsumerProject
{
    private static readonly IReadOnlyList<MetadataReference> s_platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll" or "System.Memory.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    public static CSharpCompilation Create(
        string source = "",
        LanguageVersion version = LanguageVersion.Latest,
        DocumentationMode documentation = DocumentationMode.Diagnose,
        string name = "Consumer",
        params MetadataReference[] references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error,
            deterministic: true,
            nullableContextOptions: version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
        return CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version, documentation), "Bot.cs")], [.. s_platform, .. references], options);
    }

    public static GeneratorDriver Driver(Compilation compilation, params (string, string)[] properties) =>
        CSharpGeneratorDriver.Create(
            [new ConstantsGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            optionsProvider: new ProjectProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static Compilation Generate(CSharpCompilation compilation, params (string, string)[] properties)
    {
        Driver(compilation, properties).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return generated;
    }

    /// <summary>The project with a text that the generator would write for another catalog.</summary>
    public static Compilation WithConstants(string generatedText) =>
        Create(GeneratedFile.Write("", generatedText).ToString(), LanguageVersion.CSharp7_3)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(GeneratedFile.Write(EmbeddedAttributeText.Namespace, EmbeddedAttributeText.Write()), new CSharpParseOptions(LanguageVersion.CSharp7_3)));

    public static IEnumerable<Diagnostic> Complaints(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

    /// <summary>What a build tells, with the package's own say about the compiler's warnings.</summary>
    public static async Task<ImmutableArray<Diagnostic>> BuildAsync(Compilation compilation, params (string, string)[] properties)
    {
        var analyzers = compilation.WithAnalyzers([new ConstantsAnalyzer(), new SameConstantsSuppressor()], new AnalyzerOptions([], new ProjectProperties(properties)));
        var diagnostics = await analyzers.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: > DiagnosticSeverity.Hidden })];
    }

    /// <summary>The built assembly, as another project refers to it.</summary>
    public static MetadataReference Image(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public static INamedTypeSymbol ConstantsOf(Compilation compilation) => compilation.GetTypeByMetadataName("OkxErrorCodes")!;

    public static INamedTypeSymbol IntsOf(Compilation compilation) => compilation.GetTypeByMetadataName("OkxErrorCodes+AsInt")!;

    public static INamedTypeSymbol SubCodesOf(Compilation compilation) => compilation.GetTypeByMetadataName("OkxErrorCodes+SubCodes")!;

    public static Dictionary<string, object?> ValuesIn(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name, field => field.ConstantValue);
}
