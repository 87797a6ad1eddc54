using System;
using System.Linq;

namespace OkxAnalyzers.Recognition;

/// <summary>Whether a text has an address or a header that only OKX has.</summary>
internal static class OkxText
{
    public static bool IsIn(string text) => Vocabulary.OkxTexts.Any(okx => IsIn(text, okx));

    // bookx.com is not okx.com.
    private static bool IsIn(string text, string okx)
    {
        var at = text.IndexOf(okx, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));
    }
}
