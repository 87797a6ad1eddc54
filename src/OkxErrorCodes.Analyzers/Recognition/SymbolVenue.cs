using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Recognition;

/// <summary>Reads the venue from a type: its name, its type arguments, the types around it, its namespace, a library's name.</summary>
internal static class SymbolVenue
{
    public static Venue OfType(ITypeSymbol? type, RecognitionContext context)
    {
        switch (type)
        {
            case null or ITypeParameterSymbol or IDynamicTypeSymbol:
                return Venue.None;
            case IArrayTypeSymbol array:
                return OfType(array.ElementType, context);
            case { SpecialType: not SpecialType.None }:
                return Venue.None;
        }

        for (INamedTypeSymbol? named = type as INamedTypeSymbol; named is not null; named = named.ContainingType)
        {
            var venue = VenueName.Of(named.Name, context.Options);
            if (venue != Venue.None)
                return venue;

            foreach (var argument in named.TypeArguments)
            {
                venue = OfType(argument, context);
                if (venue != Venue.None)
                    return venue;
            }
        }

        return OfNamespace(type, context);
    }

    /// <summary>The namespace, then the library: the own assembly's name is only a surrounding.</summary>
    private static Venue OfNamespace(ITypeSymbol type, RecognitionContext context)
    {
        for (var part = type.ContainingNamespace; part is { IsGlobalNamespace: false }; part = part.ContainingNamespace)
        {
            var venue = VenueName.Of(part.Name, context.Options);
            if (venue != Venue.None)
                return venue;
        }

        return context.IsForeign(type) && type.ContainingAssembly is { } assembly
            ? VenueName.OfPath(assembly.Name, context.Options)
            : Venue.None;
    }

    /// <summary>An exception whose reference is missing comes from a library: a program's own would be in its sources.</summary>
    public static bool IsUnknownException(ITypeSymbol type) =>
        type is IErrorTypeSymbol && type.Name.EndsWith("Exception", StringComparison.Ordinal);

    public static bool IsSharedError(ITypeSymbol type)
    {
        var path = type.ContainingNamespace?.ToDisplayString() ?? "";
        return Vocabulary.SharedErrorNamespaces.Any(root =>
            path.StartsWith(root, StringComparison.Ordinal) && (path.Length == root.Length || path[root.Length] == '.'));
    }

    /// <summary>Types that carry any program's data: their members say nothing of a venue.</summary>
    public static bool IsTransport(INamedTypeSymbol type)
    {
        var path = type.ContainingNamespace?.ToDisplayString() ?? "";
        return path is "System" or "System.Linq" or "System.Threading.Tasks"
            || path.StartsWith("System.Collections", StringComparison.Ordinal)
            || path.StartsWith("System.Text", StringComparison.Ordinal) || path.StartsWith("Newtonsoft.Json", StringComparison.Ordinal);
    }
}
