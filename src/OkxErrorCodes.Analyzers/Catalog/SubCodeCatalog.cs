using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>Every known sub-code, looked up by its text without allocating. No two error codes share one, so the text is enough.</summary>
internal sealed class SubCodeCatalog
{
    private const string ResourceName = "okx-v5-sub-codes.csv";

    // code, subCode, name, edition, summary
    private const int Columns = 5;

    private static readonly Lazy<SubCodeCatalog> s_embedded = new(() => new SubCodeCatalog(Read(EmbeddedFile.Read(ResourceName))));

    private readonly Dictionary<int, SubCode> _byNumber = new();
    private readonly ILookup<string, SubCode> _byCode;

    private SubCodeCatalog(ImmutableArray<SubCode> subCodes)
    {
        SubCodes = subCodes;
        _byCode = subCodes.ToLookup(subCode => subCode.Code);
        foreach (var subCode in subCodes)
        {
            if (CodeNumber.TryParse(subCode.Text.AsSpan(), out var number))
                _byNumber[number] = subCode;
        }
    }

    /// <summary>The sub-codes inside the package, read once on first use.</summary>
    public static SubCodeCatalog Embedded => s_embedded.Value;

    /// <summary>All of them, in the order of their file.</summary>
    public ImmutableArray<SubCode> SubCodes { get; }

    /// <summary>Finds a sub-code by its exact text, such as <c>1000</c>.</summary>
    public SubCode? Find(ReadOnlySpan<char> text) =>
        CodeNumber.TryParse(text, out var number) && _byNumber.TryGetValue(number, out var subCode) ? subCode : null;

    /// <summary>What may stand beside an error code, in the order of the file; nothing for most codes.</summary>
    public IEnumerable<SubCode> Beside(string code) => _byCode[code];

    /// <summary>The package's own file: a test holds each of its rows to be sound, so no mistake is told here.</summary>
    private static ImmutableArray<SubCode> Read(string text)
    {
        var reader = new CsvReader(text);
        var fields = new List<CsvField>();
        var subCodes = ImmutableArray.CreateBuilder<SubCode>();
        for (var isHeader = true; reader.Read(fields, out var mistake); isHeader = false)
        {
            if (!isHeader && mistake is null && fields.Count == Columns)
                subCodes.Add(new SubCode(fields[0].Text, fields[1].Text, fields[2].Text, fields[3].Text, fields[4].Text));
        }

        return subCodes.ToImmutable();
    }
}
