using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing.Model;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>The C# project that a test's sources are put into. What is dear to make is made once and shared by all tests.</summary>
internal static class ProjectUnderTest
{
    /// <summary>The generators that run in every test, as the compiler would find them: those of the analyzers' assembly.</summary>
    public static ImmutableArray<ISourceGenerator> Generators { get; } = typeof(LiteralAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeneratorAttribute)))
        .DefaultIfEmpty(typeof(StandInConstantsGenerator))
        .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator())
        .ToImmutableArray();

    // The framework that runs the tests, from its own folder: no look-up of a package, no path that a build must pass on.
    private static readonly ImmutableArray<MetadataReference> s_framework =
        Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    private static readonly GeneratorReference s_generators = new(Generators);

    public static CSharpCompilationOptions CompilationOptions(NullableContextOptions nullable) =>
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: nullable);

    public static Solution CreateSolution(
        Workspace workspace, ProjectId id, EvaluatedProjectState state, CompilationOptions compilationOptions, ParseOptions parseOptions) =>
        workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            state.Name,
            state.AssemblyName,
            state.Language,
            compilationOptions: compilationOptions.WithOutputKind(state.OutputKind),
            parseOptions: parseOptions.WithDocumentationMode(state.DocumentationMode),
            metadataReferences: s_framework,
            analyzerReferences: [s_generators]));

    public static Workspace CreateWorkspace() => new AdhocWorkspace(MefHostServices.DefaultHost);

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
