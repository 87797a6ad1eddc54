using System;
using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>The words of a column that takes several, with blanks between them. Each word is a bit of the column's enum.</summary>
internal sealed class CatalogWords
{
    private static readonly char[] s_blank = { ' ' };

    // The word at a place is the bit of that place.
    private readonly string[] _words;

    private CatalogWords(string words) => _words = words.Split(' ');

    /// <summary>How a catalog file writes <see cref="Operations"/>.</summary>
    public static CatalogWords Operation { get; } = new(
        "place amend cancel close algo block spread rpi bot copy transfer withdraw deposit convert borrow earn fiat leverage account "
        + "subaccount connect subscribe read");

    /// <summary>How a catalog file writes <see cref="Catalog.Arrival"/>.</summary>
    public static CatalogWords Arrival { get; } = new("code sCode event close");

    /// <summary>All words, as an error message lists them.</summary>
    public string All => string.Join(", ", _words);

    /// <summary>The bits of the words; <paramref name="unknown"/> is the first word that is none of them.</summary>
    public int Parse(string text, out string? unknown)
    {
        unknown = null;
        var bits = 0;
        foreach (var word in text.Split(s_blank, StringSplitOptions.RemoveEmptyEntries))
        {
            var bit = Array.IndexOf(_words, word);
            if (bit >= 0)
                bits |= 1 << bit;
            else
                unknown ??= word;
        }

        return bits;
    }

    /// <summary>The words of the bits, in their order.</summary>
    public IEnumerable<string> Of(int bits) => _words.Where((_, bit) => (bits & 1 << bit) != 0);
}
