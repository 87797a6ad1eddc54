using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Recognition;

/// <summary>Whether a constant or an enum's member is an OKX code by what it and its type are called: <c>OkxErrors.Timeout</c>.</summary>
internal static class OkxDeclaration
{
    public static bool Is(IFieldSymbol field, RecognitionOptions options)
    {
        if (field.ContainingType is not { } type)
            return false;

        var venue = VenueName.Of(field.Name, options);
        if (venue == Venue.None)
            venue = SymbolVenue.OfType(type, options);

        return venue == Venue.Okx
            && (CodeName.IsContainer(type.Name, options) || CodeName.Judge(field.Name, options) == NameVerdict.Code)
            && (type.TypeKind == TypeKind.Enum || field.Type.SpecialType == SpecialType.System_String || !CodeName.IsMeasure(field.Name));
    }
}
