using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// Lays the rows of a project's own files over the embedded catalog. What a row fills in counts; what it leaves empty stays.
/// A row that contradicts another file is left out and told, the first one counts.
/// </summary>
internal sealed class CatalogMerge
{
    private static readonly Dictionary<string, ErrorCode> s_embeddedNames = ErrorCodeCatalog.Embedded.Codes.ToDictionary(code => code.Name);

    private readonly Dictionary<string, OwnRow> _byCode = new();
    private readonly Dictionary<string, OwnRow> _byName = new();
    private readonly List<string> _newCodes = new();
    private readonly List<(int Source, CatalogError Conflict)> _conflicts = new();

    public IEnumerable<(int Source, CatalogError Conflict)> Conflicts => _conflicts;

    /// <summary>Adds the rows of one file, after those whose word counts more.</summary>
    public void Add(ImmutableArray<CatalogRow> rows, int source, string fileName)
    {
        foreach (var row in rows)
        {
            if (Conflict(row) is { } conflict)
            {
                _conflicts.Add((source, conflict));
                continue;
            }

            var merged = row.Content;
            var saysRetry = row.Retry.Text.Length > 0;
            if (_byCode.TryGetValue(merged.Code, out var earlier))
            {
                merged = Filled(earlier.Content, earlier.SaysRetry, merged);
                saysRetry |= earlier.SaysRetry;
            }
            else if (ErrorCodeCatalog.Embedded.Find(merged.Code.AsSpan()) is null)
            {
                _newCodes.Add(merged.Code);
            }

            var place = earlier.Place ?? $"{fileName}, line {row.Code.Line}";
            _byCode[merged.Code] = _byName[merged.Name] = new OwnRow(merged, saysRetry, place);
        }
    }

    /// <summary>The embedded catalog's order, then that of the files.</summary>
    public ErrorCodeCatalog ToCatalog()
    {
        if (_byCode.Count == 0)
            return ErrorCodeCatalog.Embedded;

        var known = ErrorCodeCatalog.Embedded.Codes.Select(Overridden);
        var added = _newCodes.Select(code => Summarized(_byCode[code].Content));
        return new ErrorCodeCatalog(known.Concat(added).ToImmutableArray());
    }

    private CatalogError? Conflict(CatalogRow row)
    {
        var (code, name, retry) = (row.Content.Code, row.Content.Name, row.Retry.Text);
        if (s_embeddedNames.TryGetValue(name, out var embedded) && embedded.Code != code)
            return new CatalogError(row.Name, $"The name '{name}' is that of {embedded.Code} in the package's catalog.");

        if (_byName.TryGetValue(name, out var named) && named.Content.Code != code)
            return new CatalogError(row.Name, $"The name '{name}' is that of {named.Content.Code} in {named.Place}, already.");

        if (!_byCode.TryGetValue(code, out var earlier))
            return null;

        if (earlier.Content.Name != name)
            return new CatalogError(row.Name, $"{code} is named '{earlier.Content.Name}' in {earlier.Place}, already.");

        return retry.Length > 0 && earlier.SaysRetry && earlier.Content.Retry != row.Content.Retry
            ? new CatalogError(row.Retry, $"{code} has other retry advice in {earlier.Place}, already.")
            : null;
    }

    private ErrorCode Overridden(ErrorCode embedded) =>
        _byCode.TryGetValue(embedded.Code, out var own)
            ? Filled(own.Content, own.SaysRetry, embedded)
            : embedded;

    /// <summary>The row with what it leaves empty taken from below. Advice and its reason belong together.</summary>
    private static ErrorCode Filled(ErrorCode row, bool saysRetry, ErrorCode below) => row with
    {
        Section = Or(row.Section, below.Section),
        Http = Or(row.Http, below.Http),
        Arrival = row.Arrival == Arrival.Unknown ? below.Arrival : row.Arrival,
        Operations = row.Operations == Operations.Any ? below.Operations : row.Operations,
        Retry = saysRetry ? row.Retry : below.Retry,
        Reason = saysRetry ? row.Reason : Or(row.Reason, below.Reason),
        Status = Or(row.Status, below.Status),
        Edition = Or(row.Edition, below.Edition),
        Message = Or(row.Message, below.Message),
        Summary = Or(row.Summary, below.Summary),
        Note = Or(row.Note, below.Note),
    };

    /// <summary>A new code that nobody has explained is explained by its message or, at the least, by the words of its name.</summary>
    private static ErrorCode Summarized(ErrorCode code) =>
        code.Summary.Length > 0 ? code : code with { Summary = Or(code.Message, Sentence(code.Name)) };

    /// <summary>A constant's name as a sentence: <c>MarginTooLow</c> is "Margin too low."</summary>
    private static string Sentence(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            // A word begins at an upper-case letter after a lower-case one, or before one: ApiKeyInvalid, IPNotAllowed.
            var isBeforeLower = i + 1 < name.Length && char.IsLower(name[i + 1]);
            var begins = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || isBeforeLower);
            if (begins)
                words.Append(' ');

            words.Append(begins && isBeforeLower ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.Append('.').ToString();
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    /// <summary>What the files so far say of a code, and the first place that says it.</summary>
    private readonly struct OwnRow(ErrorCode content, bool saysRetry, string place)
    {
        public ErrorCode Content => content;

        public bool SaysRetry => saysRetry;

        public string? Place => place;
    }
}
