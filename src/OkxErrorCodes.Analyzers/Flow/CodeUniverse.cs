using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Flow;

/// <summary>
/// What a value can be, as far as the flow tells values apart: each code of the catalog, <see langword="null"/>, <see langword="true"/>,
/// <see langword="false"/>, and anything else.
/// </summary>
internal sealed class CodeUniverse
{
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, CodeUniverse> s_known = new();

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly long?[] _numbers;
    private readonly CodeSet[] _codes;
    private readonly CodeSet[] _others;
    private readonly int _other;

    private CodeUniverse(ErrorCodeCatalog catalog)
    {
        Codes = catalog.Codes.ToImmutableArray();
        for (var i = 0; i < Codes.Length; i++)
            _indices[Codes[i].Code] = i;

        _other = Codes.Length + 3;
        Size = _other + 1;
        All = CodeSet.Of(Size, Enumerable.Range(0, Size));
        None = CodeSet.Of(Size, Enumerable.Empty<int>());
        Null = CodeSet.Of(Size, new[] { Codes.Length });
        True = CodeSet.Of(Size, new[] { Codes.Length + 1 });
        False = CodeSet.Of(Size, new[] { Codes.Length + 2 });
        Other = CodeSet.Of(Size, new[] { _other });
        Success = Where(static code => code.Code == "0");
        Coded = Where(static _ => true);
        _numbers = Codes.Select(NumberOf).ToArray();
        _codes = Codes.Select((_, i) => CodeSet.Of(Size, new[] { i })).ToArray();
        _others = _codes.Select(All.Except).ToArray();
        Errors = Where(static code => !code.IsOutcome);
    }

    public ImmutableArray<ErrorCode> Codes { get; }

    public int Size { get; }

    public CodeSet All { get; }

    public CodeSet None { get; }

    public CodeSet Null { get; }

    public CodeSet True { get; }

    public CodeSet False { get; }

    /// <summary>What is none of the others.</summary>
    public CodeSet Other { get; }

    /// <summary>The code of success.</summary>
    public CodeSet Success { get; }

    /// <summary>All codes, success among them.</summary>
    public CodeSet Coded { get; }

    /// <summary>All codes that tell an error.</summary>
    public CodeSet Errors { get; }

    /// <summary>Made once for a catalog.</summary>
    public static CodeUniverse Of(ErrorCodeCatalog catalog) => s_known.GetValue(catalog, static catalog => new CodeUniverse(catalog));

    public CodeSet Where(Func<ErrorCode, bool> condition) =>
        CodeSet.Of(Size, Enumerable.Range(0, Codes.Length).Where(i => condition(Codes[i])));

    public CodeSet Of(ErrorCode code) => _codes[_indices[code.Code]];

    /// <summary>The catalog's codes in the set, in the catalog's order.</summary>
    public IEnumerable<ErrorCode> In(CodeSet set) => Codes.Where((_, i) => set.Contains(i));

    /// <summary>What a constant can be equal to: a text and a number of the same digits are one code.</summary>
    public CodeSet OfConstant(object? value) => value switch
    {
        null => Null,
        bool flag => flag ? True : False,
        _ when Text(value) is { } text && _indices.TryGetValue(text, out var index) => _codes[index],
        _ => Other,
    };

    /// <summary>What differs from a constant. Other values are many: to differ from one of them says nothing.</summary>
    public CodeSet NotConstant(object? value) =>
        Text(value) is { } text && _indices.TryGetValue(text, out var index) ? _others[index]
        : OfConstant(value) is var set && set.Equals(Other) ? All
        : All.Except(set);

    /// <summary>The codes whose number meets a condition, and whatever else may be such a number.</summary>
    public CodeSet WhereNumber(Func<long, bool> condition) =>
        CodeSet.Of(Size, Enumerable.Range(0, Codes.Length).Where(i => _numbers[i] is { } number && condition(number))).Or(Other);

    /// <summary>The code as OKX writes it; null where the value is neither text nor a whole number.</summary>
    public static string? Text(object? value) => value switch
    {
        string text => text,
        IFormattable number and (int or long or uint or ulong or short or ushort or byte or sbyte) =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static long? NumberOf(ErrorCode code) =>
        long.TryParse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
