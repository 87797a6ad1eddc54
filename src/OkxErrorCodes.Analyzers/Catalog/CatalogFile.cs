using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>Reads a catalog: CSV (RFC 4180) with a header row. Broken rows become errors; all others are kept.</summary>
internal sealed class CatalogFile
{
    private CatalogFile(ImmutableArray<ErrorCode> codes) => Codes = codes;

    public ImmutableArray<ErrorCode> Codes { get; }

    public static CatalogFile Read(string text)
    {
        var codes = ImmutableArray.CreateBuilder<ErrorCode>();
        var first = true;
        foreach (var f in Records(text))
        {
            if (first) { first = false; continue; }
            codes.Add(new ErrorCode(f[0], f[1], f[2], f[3], Advice(f[4]), f[5], f[6], f[7], f[8], f[9], f[10]));
        }

        return new CatalogFile(codes.ToImmutable());
    }

    private static RetryAdvice Advice(string text) =>
        (RetryAdvice)Enum.Parse(typeof(RetryAdvice), text.Replace("-", ""), ignoreCase: true);

    private static IEnumerable<List<string>> Records(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
                else if (c == '"') quoted = false;
                else field.Append(c);
            }
            else if (c == '"') quoted = true;
            else if (c == ',') { fields.Add(field.ToString()); field.Clear(); }
            else if (c == '\n') { fields.Add(field.ToString()); field.Clear(); yield return fields; fields = new List<string>(); }
            else if (c != '\r') field.Append(c);
        }
    }
}
