using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// What a catalog's text shows of bytes that were not in the encoding it was read in. Told once a file, at its first trace.
/// </summary>
internal static class CatalogEncoding
{
    private static readonly char[] s_traces = { '\0', '\uFFFD' };

    public static CatalogError? Objection(string text, Encoding? encoding)
    {
        var trace = text.IndexOfAny(s_traces);
        if (trace >= 0)
        {
            return At(trace, text, text[trace] == '\0'
                ? "Here is a NUL character, as in UTF-16 without a byte order mark; save the file as UTF-8."
                : "Here is a character that could not be read; save the file as UTF-8.");
        }

        // The compiler reads a file that is not UTF-8 in the code page of the machine: its letters differ from one to the next.
        if (encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding)
            return null;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\x7F')
                return At(i, text, $"The file is not UTF-8, and was read as {encoding.WebName}; save it as UTF-8.");
        }

        return null;
    }

    private static CatalogError At(int position, string text, string message)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new CatalogError(line, position - lineStart + 1, new TextSpan(position, 1), message);
    }
}
