using System;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Recognition;

/// <summary>How OKX is written, in names, in texts and anywhere in a file.</summary>
internal static class OkxSpelling
{
    public const string Name = "okx";

    /// <summary>OKX's name until 2022.</summary>
    public const string OldName = "okex";

    // Only a client of OKX's API contains them.
    private static readonly string[] s_texts = { "okx.com", "OK-ACCESS-", "okex.com" };

    /// <summary>Whether the words of a name, run together, are OKX's: OKEx is ok, ex.</summary>
    public static bool IsName(string words) => words is Name or OldName;

    /// <summary>Whether a lower-case word of a name is of OKX: okxclient, and IOKX at the start of the name.</summary>
    public static bool IsWord(string word, bool isFirst) =>
        word.StartsWith(Name, StringComparison.Ordinal) || (isFirst && word is "i" + Name or "i" + OldName);

    /// <summary>Whether OKX stands anywhere in a name. Asked of every name in a condition: most have no "ok".</summary>
    public static bool IsPartOf(string name) =>
        name.IndexOf("ok", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && (name.IndexOf(Name, at, StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf(OldName, at, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a text has an address or a header that only OKX has.</summary>
    public static bool IsIn(string text) => Array.Exists(s_texts, okx => IsIn(text, okx));

    // bookx.com is not okx.com.
    private static bool IsIn(string text, string okx)
    {
        var at = text.IndexOf(okx, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));
    }

    /// <summary>
    /// Whether a file names OKX: <c>Okx</c>, <c>OKEx</c>, <c>OK-ACCESS-KEY</c>. Read in pieces, since a file may be large.
    /// </summary>
    public static bool IsAnywhereIn(SourceText text)
    {
        var piece = new char[Math.Min(text.Length, 4096)];
        int third = 0, second = 0, first = 0;
        for (var start = 0; start < text.Length; start += piece.Length)
        {
            var length = Math.Min(piece.Length, text.Length - start);
            text.CopyTo(start, piece, 0, length);
            for (var i = 0; i < length; i++)
            {
                var c = piece[i] | 0x20;
                var isNamed = c switch
                {
                    'x' => (second == 'o' && first == 'k') || (third == 'o' && second == 'k' && first == 'e'),
                    '-' when piece[i] == '-' => second == 'o' && first == 'k',
                    _ => false,
                };
                if (isNamed)
                    return true;

                (third, second, first) = (second, first, c);
            }
        }

        return false;
    }
}
