using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>Finds what else has the name of one of the package's types, which stand in the global namespace.</summary>
internal static class Namesake
{
    /// <summary>What the project's source declares itself.</summary>
    public static INamespaceOrTypeSymbol? InSource(string name, Compilation compilation) =>
        compilation.Assembly.GlobalNamespace.GetMembers(name).FirstOrDefault(member =>
            member is INamespaceSymbol or INamedTypeSymbol { Arity: 0, IsFileLocal: false } && !ConstantsClass.IsGenerated(member));

    /// <summary>Types of referenced projects and libraries, as far as the project can use them.</summary>
    public static IEnumerable<INamedTypeSymbol> InReferences(string name, Compilation compilation) =>
        compilation.GetTypesByMetadataName(name).Where(type =>
            !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
