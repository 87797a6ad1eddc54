using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>Finds what a project's source declares itself where a type of the package stands: in the global namespace.</summary>
internal static class OwnDeclaration
{
    public static INamespaceOrTypeSymbol? Of(string name, Compilation compilation) =>
        compilation.Assembly.GlobalNamespace.GetMembers(name).FirstOrDefault(member =>
            member is INamespaceSymbol or INamedTypeSymbol { Arity: 0, IsFileLocal: false } && !ConstantsClass.IsGenerated(member));
}
