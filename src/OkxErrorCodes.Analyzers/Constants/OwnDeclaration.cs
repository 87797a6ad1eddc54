using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>Finds what a project's source declares itself where the generator would write.</summary>
internal static class OwnDeclaration
{
    public static INamespaceOrTypeSymbol? Of(string name, string @namespace, Compilation compilation)
    {
        var place = compilation.Assembly.GlobalNamespace;
        foreach (var part in @namespace.Split('.').Where(part => part.Length > 0))
        {
            if (Declared(part, place) is { } declared and not INamespaceSymbol)
                return declared;

            place = place.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
            if (place is null)
                return null;
        }

        return Declared(name, place);
    }

    private static INamespaceOrTypeSymbol? Declared(string name, INamespaceSymbol place) =>
        place.GetMembers(name).FirstOrDefault(member =>
            member is INamespaceSymbol or INamedTypeSymbol { Arity: 0, IsFileLocal: false } && !ConstantsClass.IsGenerated(member));
}
