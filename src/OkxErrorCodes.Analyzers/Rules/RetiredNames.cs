using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>The constants that OKX0009 is about, by name. Asked for every name in a compilation, so it looks at the length first.</summary>
internal sealed class RetiredNames
{
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, RetiredNames> s_known = new();

    private readonly Dictionary<string, ErrorCode> _codes = new(StringComparer.Ordinal);

    /// <summary>A bit for each length that occurs; of lengths from 64 on, the remainder.</summary>
    private readonly ulong _lengths;

    private RetiredNames(ErrorCodeCatalog catalog)
    {
        foreach (var code in catalog.Codes)
        {
            if (!RetiredCode.Is(code))
                continue;

            foreach (var name in new[] { code.Name, ConstantsClass.RenamedFrom(code)?.Name ?? code.Name })
            {
                _codes[name] = code;
                _lengths |= 1UL << name.Length;
            }
        }
    }

    /// <summary>Made once for a catalog.</summary>
    public static RetiredNames Of(ErrorCodeCatalog catalog) => s_known.GetValue(catalog, static catalog => new RetiredNames(catalog));

    public ErrorCode? Find(string name) =>
        (_lengths & (1UL << name.Length)) != 0 && _codes.TryGetValue(name, out var code) ? code : null;
}
