using System;
using System.Collections.Generic;

namespace OkxAnalyzers.Catalog;

/// <summary>Finds the codes that are no numbers, by a span: a dictionary would need a string for each question.</summary>
internal sealed class TextIndex
{
    // At most half full; a code stands in the first free place from its hash on.
    private readonly ErrorCode?[] _places;

    public TextIndex(IReadOnlyCollection<ErrorCode> codes)
    {
        var size = codes.Count == 0 ? 0 : 1;
        while (size < 2 * codes.Count)
            size *= 2;

        _places = new ErrorCode?[size];
        foreach (var code in codes)
            _places[PlaceOf(code.Code.AsSpan())] = code;
    }

    public ErrorCode? Find(ReadOnlySpan<char> text) => _places.Length == 0 ? null : _places[PlaceOf(text)];

    /// <summary>Where the code stands, or would.</summary>
    private int PlaceOf(ReadOnlySpan<char> text)
    {
        var hash = 17;
        foreach (var c in text)
            hash = unchecked(hash * 31 + c);

        var place = hash & (_places.Length - 1);
        while (_places[place] is { } other && !text.SequenceEqual(other.Code.AsSpan()))
            place = (place + 1) & (_places.Length - 1);

        return place;
    }
}
