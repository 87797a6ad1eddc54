using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>
/// The OKX document, read without any of the package's code. A row ends with tab, HTTP status, tab, code;
/// the message before it may span lines.
/// </summary>
internal sealed class OkxDocument
{
    // Every title in the document, in its order.
    private static readonly string[] s_titles =
    [
        "General Class", "API Class", "Trade Class", "Data class", "Spot/Margin",
        "Futures", "Swap", "Option", "Funding", "Account",
    ];

    private readonly Dictionary<string, List<Row>> _sections = [];
    private readonly HashSet<string> _saidToBeEmpty = [];

    private OkxDocument(string text)
    {
        var section = "";
        var message = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var cells = line.Split('\t');
            if (s_titles.Contains(line))
            {
                section = line;
                _sections.Add(section, []);
            }
            else if (line == "No")
                _saidToBeEmpty.Add(section);
            else if (cells is ["Error Message", _, "Error Code"])
                continue;
            else if (message.Count == 0 && (line is "" or "Public" || line.StartsWith("Error Code from ", StringComparison.Ordinal)))
                continue;
            else if (cells is [var end, var http, var code])
            {
                _sections[section].Add(new Row(code, http, section, [.. message, end]));
                message.Clear();
            }
            else if (cells.Length == 1)
                message.Add(line);
            else
                throw new FormatException($"A line that is neither row, title nor text: {line}");
        }

        if (message.Count > 0)
            throw new FormatException($"Text that belongs to no row: {message[0]}");
    }

    /// <summary>One row; its message in the lines as they stand, blanks at their ends included.</summary>
    public sealed record Row(string Code, string Http, string Section, string[] MessageLines);

    public IReadOnlyList<string> Sections => [.. _sections.Keys];

    public IReadOnlyList<Row> Rows => [.. _sections.Values.SelectMany(rows => rows)];

    public int Count(string section) => _sections[section].Count;

    public bool SaysNo(string section) => _saidToBeEmpty.Contains(section);

    public static OkxDocument Read() => new(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(CatalogFolder.Document()));
}
