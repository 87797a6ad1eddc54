using System;

namespace OkxAnalyzers.Catalog;

/// <summary>The number that a code's text spells.</summary>
internal static class CodeNumber
{
    /// <summary>Reads plain digits; a sign, a blank or a leading zero makes another text, not another spelling.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 10 || (text[0] == '0' && text.Length > 1))
            return false;

        long value = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;

            value = value * 10 + (c - '0');
        }

        number = (int)value;
        return value <= int.MaxValue;
    }
}
