using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Decisions;

/// <summary>An enum that names some of the codes names those that its program meets; one that names none has forgotten them all.</summary>
internal static class NamedCodes
{
    public static IEnumerable<ErrorCode> Of(IEnumerable<ErrorCode> codes, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        if (type is not { TypeKind: TypeKind.Enum })
            return codes;

        var values = new HashSet<string?>(
            type.GetMembers()
                .OfType<IFieldSymbol>()
                .Select(member => Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)));
        var named = codes.Where(code => values.Contains(code.Code)).ToList();
        return named.Count > 0 ? named : codes;
    }
}
