using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>The C# project that a test's sources are put into. What is dear to make is made once and shared by all tests.</summary>
internal static class ProjectUnderTest
{
    /// <summary>The generators that run in every test, as the compiler would find them: those of the analyzers' assembly.</summary>
    public static ImmutableArray<ISourceGenerator> Generators { get; } = typeof(LiteralAnalyzer).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeneratorAttribute)))
        .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator())
        .ToImmutableArray();

    // The framework that runs the tests, from its own folder: no look-up of a package, no path that a build must pass on.
    public static readonly ImmutableArray<MetadataReference> Framework =
        Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(IsManaged)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToImmutableArray();

    /// <summary>The constants with their documentation, as the package hands them to the compiler.</summary>
    public static readonly MetadataReference Constants = MetadataReference.CreateFromFile(
        Path.Combine(AppContext.BaseDirectory, "OkxErrorCodes.Constants.dll"),
        documentation: XmlDocumentationProvider.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "OkxErrorCodes.Constants.xml")));

    private static readonly GeneratorReference s_generators = new(Generators);

    /// <summary>Keeps the library from fetching a framework's package for every project.</summary>
    public static ReferenceAssemblies NoPackages { get; } = new("net10.0");

    public static CSharpCompilationOptions CompilationOptions(NullableContextOptions nullable) =>
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: nullable);

    public static Workspace CreateWorkspace() => new AdhocWorkspace(MefHostServices.DefaultHost);

    /// <summary>Gives each project the framework, the constants and the generators.</summary>
    public static Solution Furnish(Solution solution, ProjectId primary) => solution.ProjectIds.Aggregate(solution, static (all, id) =>
        all.AddMetadataReferences(id, Framework).AddMetadataReference(id, Constants).AddAnalyzerReference(id, s_generators));

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
