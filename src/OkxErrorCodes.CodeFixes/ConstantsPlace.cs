using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Where a project finds its constants: in its own class, or in one that a referenced project shares.</summary>
internal static class ConstantsPlace
{
    public static string NamespaceFor(Project project, Compilation compilation)
    {
        var settings = ConstantsSettings.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (compilation.GetTypeByMetadataName(settings.InNamespace(ConstantsClass.Name)) is not null)
            return settings.Namespace;

        var shared = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.TypeNames.Contains(ConstantsClass.Name))
            .SelectMany(assembly => ClassesIn(assembly.GlobalNamespace))
            .FirstOrDefault(type => ConstantsClass.IsGenerated(type) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
        return shared is { ContainingNamespace: { IsGlobalNamespace: false } place } ? place.ToDisplayString() : "";
    }

    private static IEnumerable<INamedTypeSymbol> ClassesIn(INamespaceSymbol place) =>
        place.GetTypeMembers(ConstantsClass.Name, 0).Concat(place.GetNamespaceMembers().SelectMany(ClassesIn));
}
