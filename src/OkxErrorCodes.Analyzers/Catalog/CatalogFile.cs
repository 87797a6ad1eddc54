using System.Collections.Generic;
using System.Collections.Immutable;

namespace OkxAnalyzers.Catalog;

/// <summary>A catalog read from CSV (RFC 4180) with a header row. Broken rows become errors; all others are kept.</summary>
internal sealed class CatalogFile
{
    private CatalogFile(ImmutableArray<ErrorCode> codes, ImmutableArray<CatalogError> errors)
    {
        Codes = codes;
        Errors = errors;
    }

    /// <summary>The codes of all sound rows, in the order of the file.</summary>
    public ImmutableArray<ErrorCode> Codes { get; }

    /// <summary>Every mistake, in the order of the file.</summary>
    public ImmutableArray<CatalogError> Errors { get; }

    /// <summary>Reads a catalog; a mistake becomes an error and never an exception.</summary>
    public static CatalogFile Read(string text)
    {
        var codes = ImmutableArray<ErrorCode>.Empty;
        var errors = ImmutableArray.CreateBuilder<CatalogError>();
        var reader = new CsvReader(text);
        var fields = new List<CsvField>();

        if (!reader.Read(fields, out var mistake))
            errors.Add(new CatalogError(1, 1, "The file is empty; its first line names the columns."));
        else if (mistake is { } inHeader)
            errors.Add(inHeader);
        else if (CatalogHeader.Read(fields, errors) is { } header)
            codes = ReadRows(header);

        return new CatalogFile(codes, errors.ToImmutable());

        ImmutableArray<ErrorCode> ReadRows(CatalogHeader header)
        {
            var rows = new CatalogRows(header, errors);
            while (reader.Read(fields, out var mistake))
            {
                if (mistake is { } inRow)
                    errors.Add(inRow);
                else
                    rows.Add(fields);
            }

            return rows.ToImmutable();
        }
    }
}
