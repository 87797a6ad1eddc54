using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>A catalog read from CSV (RFC 4180) with a header row. Broken rows become errors; all others are kept.</summary>
internal sealed class CatalogFile
{
    private CatalogFile(ImmutableArray<CatalogRow> rows, ImmutableArray<CatalogError> errors)
    {
        Rows = rows;
        Errors = errors;
    }

    /// <summary>All sound rows, in the order of the file.</summary>
    public ImmutableArray<CatalogRow> Rows { get; }

    /// <summary>The codes of all sound rows.</summary>
    public ImmutableArray<ErrorCode> Codes => Rows.Select(row => row.Content).ToImmutableArray();

    /// <summary>Every mistake, in the order of the file.</summary>
    public ImmutableArray<CatalogError> Errors { get; }

    /// <summary>Reads a catalog; a mistake becomes an error and never an exception.</summary>
    public static CatalogFile Read(string text, Encoding? encoding = null)
    {
        var rows = ImmutableArray<CatalogRow>.Empty;
        var errors = ImmutableArray.CreateBuilder<CatalogError>();
        var reader = new CsvReader(text);
        var fields = new List<CsvField>();
        var hasHeader = reader.Read(fields, out var mistake);

        if (CatalogEncoding.Objection(text, encoding) is { } objection)
            errors.Add(objection);

        if (!hasHeader)
            errors.Add(new CatalogError(1, 1, default, "The file is empty; its first line names the columns."));
        else if (fields.Exists(field => field.Text.Contains('\0')))
            return new CatalogFile(rows, errors.ToImmutable()); // Nothing more to say of a header in another encoding.
        else if (mistake is { } inHeader)
            errors.Add(inHeader);
        else if (CatalogHeader.Read(fields, errors) is { } header)
            rows = ReadRows(header);

        return new CatalogFile(rows, errors.OrderBy(error => error.Span.Start).ToImmutableArray());

        ImmutableArray<CatalogRow> ReadRows(CatalogHeader header)
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
