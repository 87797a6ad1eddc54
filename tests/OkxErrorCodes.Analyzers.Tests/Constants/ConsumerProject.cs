using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>A project as strict as the compiler allows, and what the generator makes of it.</summary>
internal static class ConsumerProject
{
    private static readonly IReadOnlyList<MetadataReference> s_platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToList();

    public static CSharpCompilation Create(string source = "", LanguageVersion version = LanguageVersion.Latest, DocumentationMode documentation = DocumentationMode.Diagnose)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error,
            deterministic: true,
            nullableContextOptions: version < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable);
        return CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version, documentation), "Bot.cs")], s_platform, options);
    }

    public static GeneratorDriver Driver(Compilation compilation) =>
        CSharpGeneratorDriver.Create(
            [new ConstantsGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static Compilation Generate(CSharpCompilation compilation)
    {
        Driver(compilation).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return generated;
    }

    /// <summary>The project with a text that the generator would write for another catalog.</summary>
    public static Compilation WithConstants(string generatedText) =>
        Create(generatedText, LanguageVersion.CSharp7_3);

    public static IEnumerable<Diagnostic> Complaints(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

    public static INamedTypeSymbol ConstantsOf(Compilation compilation) => compilation.GetTypeByMetadataName("OkxErrorCodes")!;

    public static INamedTypeSymbol IntsOf(Compilation compilation) => compilation.GetTypeByMetadataName("OkxErrorCodes+AsInt")!;

    public static Dictionary<string, object?> ValuesIn(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().ToDictionary(field => field.Name, field => field.ConstantValue);
}
