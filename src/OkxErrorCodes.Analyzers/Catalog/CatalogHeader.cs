using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>The first record of a catalog: which field of a row belongs to which column.</summary>
internal sealed class CatalogHeader
{
    // In the order of CatalogColumn.
    private static readonly (string Name, bool Required)[] s_columns =
    {
        ("code", true),
        ("name", true),
        ("section", false),
        ("http", false),
        ("arrives", false),
        ("operation", false),
        ("retry", false),
        ("reason", false),
        ("status", false),
        ("edition", false),
        ("message", false),
        ("summary", false),
        ("note", false),
    };

    private static readonly CsvField s_none = new("", 0, 0, default);

    private readonly int[] _fieldOf;

    private CatalogHeader(int[] fieldOf, int fieldCount)
    {
        _fieldOf = fieldOf;
        FieldCount = fieldCount;
    }

    public int FieldCount { get; }

    private static string AllNames => string.Join(", ", s_columns.Select(column => column.Name));

    /// <summary>Reads the header, or nothing where a required column is missing and no row can be understood.</summary>
    public static CatalogHeader? Read(List<CsvField> fields, ImmutableArray<CatalogError>.Builder errors)
    {
        var fieldOf = new int[s_columns.Length];
        for (var i = 0; i < fieldOf.Length; i++)
            fieldOf[i] = -1;

        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var column = Array.FindIndex(s_columns, c => c.Name == field.Text);
            if (column < 0)
                errors.Add(new CatalogError(field, $"Unknown column {Excerpt.Of(field.Text)}; the columns are {AllNames}."));
            else if (fieldOf[column] >= 0)
                errors.Add(new CatalogError(field, $"The column '{field.Text}' stands twice in the header."));
            else
                fieldOf[column] = i;
        }

        var complete = true;
        for (var i = 0; i < s_columns.Length; i++)
        {
            if (s_columns[i].Required && fieldOf[i] < 0)
            {
                errors.Add(new CatalogError(fields[0], $"The column '{s_columns[i].Name}' is missing in the header."));
                complete = false;
            }
        }

        return complete ? new CatalogHeader(fieldOf, fields.Count) : null;
    }

    /// <summary>The row's field in that column; empty where the file has no such column.</summary>
    public CsvField Field(List<CsvField> row, CatalogColumn column)
    {
        var index = _fieldOf[(int)column];
        return index < 0 ? s_none : row[index];
    }
}
