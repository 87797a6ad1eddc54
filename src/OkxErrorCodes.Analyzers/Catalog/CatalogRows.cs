using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Catalog;

/// <summary>Turns the records below the header into codes. A row with a mistake is left out and every mistake in it reported.</summary>
internal sealed class CatalogRows
{
    private const string CodeCharacters = "letters, digits and - _ . :";

    private readonly CatalogHeader _header;
    private readonly ImmutableArray<CatalogError>.Builder _errors;
    private readonly ImmutableArray<CatalogRow>.Builder _rows = ImmutableArray.CreateBuilder<CatalogRow>();
    private readonly Dictionary<string, int> _lineOfCode = new();
    private readonly Dictionary<string, int> _lineOfName = new();

    public CatalogRows(CatalogHeader header, ImmutableArray<CatalogError>.Builder errors)
    {
        _header = header;
        _errors = errors;
    }

    public ImmutableArray<CatalogRow> ToImmutable() => _rows.ToImmutable();

    public void Add(List<CsvField> row)
    {
        if (row.Count != _header.FieldCount)
        {
            Report(row[0], $"The row has {row.Count} fields, the header has {_header.FieldCount}.");
            return;
        }

        var errorsBefore = _errors.Count;
        var code = _header.Field(row, CatalogColumn.Code);
        var name = _header.Field(row, CatalogColumn.Name);
        var http = _header.Field(row, CatalogColumn.Http);
        var arrives = _header.Field(row, CatalogColumn.Arrives);
        var operation = _header.Field(row, CatalogColumn.Operation);
        var retry = _header.Field(row, CatalogColumn.Retry);
        var status = _header.Field(row, CatalogColumn.Status);
        var advice = RetryAdviceText.Parse(retry.Text);

        if (!IsCode(code.Text))
            Report(code, $"{Excerpt.Of(code.Text)} is not an error code; a code is up to {ErrorCode.MaxLength} {CodeCharacters}");
        else if (_lineOfCode.TryGetValue(code.Text, out var line))
            Report(code, $"The code '{code.Text}' stands in line {line} already.");

        if (ConstantName.Objection(name.Text) is { } objection)
            Report(name, $"The name {Excerpt.Of(name.Text)} {objection}.");
        else if (_lineOfName.TryGetValue(name.Text, out var line))
            Report(name, $"The name {Excerpt.Of(name.Text)} stands in line {line} already.");

        if (http.Text.Length > 0 && Array.Find(http.Text.Split(' '), status => !IsHttpStatus(status)) is { } noStatus)
            Report(http, $"{Excerpt.Of(noStatus)} is not an HTTP status from 100 to 599.");

        var arrival = CatalogWords.Arrival.Parse(arrives.Text, out var unknownArrival);
        if (unknownArrival is not null)
            Report(arrives, $"Unknown place {Excerpt.Of(unknownArrival)}; a code arrives in one or more of {CatalogWords.Arrival.All}.");

        var operations = CatalogWords.Operation.Parse(operation.Text, out var unknownOperation);
        if (unknownOperation is not null)
            Report(operation, $"Unknown operation {Excerpt.Of(unknownOperation)}; it is one or more of {CatalogWords.Operation.All}.");

        if (advice is null)
            Report(retry, $"Unknown retry advice {Excerpt.Of(retry.Text)}; it is one of {AllAdvice}.");

        if (!CodeStatus.IsKnown(status.Text))
            Report(status, $"Unknown status {Excerpt.Of(status.Text)}; it is one of {CodeStatus.All}.");

        if (_errors.Count > errorsBefore)
            return;

        _lineOfCode.Add(code.Text, code.Line);
        _lineOfName.Add(name.Text, name.Line);
        var content = new ErrorCode(code.Text, name.Text)
        {
            Section = Text(CatalogColumn.Section),
            Http = http.Text,
            Arrival = (Arrival)arrival,
            Operations = (Operations)operations,
            Retry = advice.GetValueOrDefault(),
            Reason = Text(CatalogColumn.Reason),
            Status = status.Text,
            Edition = Text(CatalogColumn.Edition),
            Message = OneLine(Text(CatalogColumn.Message)),
            Summary = OneLine(Text(CatalogColumn.Summary)),
            Note = Text(CatalogColumn.Note),
        };
        _rows.Add(new CatalogRow(content, code, name, retry));

        string Text(CatalogColumn column) => _header.Field(row, column).Text;
    }

    private static string AllAdvice => string.Join(", ", RetryAdviceText.All.Select(text => text.Word));

    private void Report(CsvField field, string message) => _errors.Add(new CatalogError(field, message));

    /// <summary>A diagnostic's message is one line.</summary>
    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');

    private static bool IsCode(string text) =>
        text.Length <= ErrorCode.MaxLength
        && text.Any(IsLetterOrDigit)
        && text.All(c => IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':');

    private static bool IsLetterOrDigit(char c) => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    private static bool IsHttpStatus(string text) =>
        text.Length == 3 && text[0] is >= '1' and <= '5' && CodeShape.AreDigits(text.AsSpan());
}
