using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

namespace OkxAnalyzers.Catalog;

/// <summary>Every known error code, looked up by its text or its number without allocating.</summary>
internal sealed class ErrorCodeCatalog
{
    private const string ResourceName = "okx-v5.csv";

    private static readonly Lazy<ErrorCodeCatalog> s_embedded = new(LoadEmbedded);

    private readonly Dictionary<int, ErrorCode> _byNumber;

    public ErrorCodeCatalog(ImmutableArray<ErrorCode> codes)
    {
        Codes = codes;
        _byNumber = new Dictionary<int, ErrorCode>(codes.Length);
        foreach (var code in codes)
        {
            if (TryParse(code.Code.AsSpan(), out var number))
                _byNumber[number] = code;
        }
    }

    /// <summary>The catalog inside the package, read once on first use.</summary>
    public static ErrorCodeCatalog Embedded => s_embedded.Value;

    /// <summary>All codes in the order of their file.</summary>
    public ImmutableArray<ErrorCode> Codes { get; }

    /// <summary>Finds a code by its exact text, such as <c>51008</c>.</summary>
    public ErrorCode? Find(ReadOnlySpan<char> text) => TryParse(text, out var number) ? Find(number) : null;

    /// <summary>Finds a code by its number, such as <c>51008</c>.</summary>
    public ErrorCode? Find(long number) =>
        number is >= 0 and <= int.MaxValue && _byNumber.TryGetValue((int)number, out var code) ? code : null;

    /// <summary>Reads plain digits; a sign, a blank or a leading zero makes another text, not another spelling.</summary>
    private static bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 9 || (text[0] == '0' && text.Length > 1))
            return false;

        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;

            number = number * 10 + (c - '0');
        }

        return true;
    }

    private static ErrorCodeCatalog LoadEmbedded()
    {
        using var stream = typeof(ErrorCodeCatalog).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream);
        return new ErrorCodeCatalog(CatalogFile.Read(reader.ReadToEnd()).Codes);
    }
}
