using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>The catalog says, code by code, what the OKX document says.</summary>
public sealed class DocumentTests
{
    private static readonly OkxDocument s_document = OkxDocument.Read();

    // Codes whose message spans lines in the document.
    private static readonly string[] s_onTwoLines =
    [
        "50004", "50029",
        "51007", "51101", "51104", "51106", "51125", "51126", "51129", "51133", "51258", "51259",
        "58004", "58100", "58101", "58104", "58110", "58111",
        "59100", "59101", "59103", "59104", "59106", "59107", "59109", "59507",
    ];

    private static readonly string[] s_onThreeLines = ["58105"];

    // What the catalog mends in a message, once its lines are joined by a blank.
    private static readonly Dictionary<string, (string Document, string Catalog)> s_mended = new()
    {
        ["51006"] = ("out of the limit. ", "out of the limit."),
        ["51145"] = ("it\u00A1\u00AFs", "it\u2019s"),
        ["59106"] = ("is {0}.  Please", "is {0}. Please"),
    };

    // The document's title, the catalog's section, the number of codes.
    public static TheoryData<string, string, int> Sections => new()
    {
        { "General Class", "General", 36 },
        { "API Class", "Api", 16 },
        { "Trade Class", "Trade", 176 },
        { "Data class", "Data", 1 },
        { "Spot/Margin", "SpotMargin", 2 },
        { "Futures", "Futures", 1 },
        { "Swap", "Swap", 0 },
        { "Option", "Option", 0 },
        { "Funding", "Funding", 49 },
        { "Account", "Account", 55 },
    };

    [Fact]
    public void The_document_lies_as_received() =>
        Assert.Equal(
            "AA5E91BF0D0117C9AC46F6AF8B8BBAF275C05E539EB2CEC0F0E85F5595B57CE2",
            Convert.ToHexString(SHA256.HashData(CatalogFolder.Document())));

    [Fact]
    public void The_document_has_exactly_the_known_sections() =>
        Assert.Equal(Sections.Select(section => section.Data.Item1), s_document.Sections);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Each_section_has_as_many_codes_in_the_catalog_as_in_the_document(string title, string section, int count)
    {
        Assert.Equal(count, s_document.Count(title));
        Assert.Equal(count, Base().Count(code => code.Section == section));
        Assert.Equal(count == 0, s_document.SaysNo(title));
    }

    [Fact]
    public void The_catalog_has_the_codes_of_the_document_in_its_order()
    {
        Assert.Equal(336, s_document.Rows.Count);
        Assert.Equal(s_document.Rows.Select(row => row.Code), Base().Select(code => code.Code));
    }

    [Fact]
    public void Every_code_has_the_HTTP_status_section_and_message_of_the_document()
    {
        var sectionOf = Sections.ToDictionary(section => section.Data.Item1, section => section.Data.Item2);

        Assert.Equal(
            s_document.Rows.Select(row => (row.Code, row.Http, sectionOf[row.Section], Mended(row))),
            Base().Select(code => (code.Code, code.Http.Split(' ')[0], code.Section, code.Message)));
    }

    [Fact]
    public void The_joined_lines_are_exactly_the_listed_ones()
    {
        Assert.Equal(s_onTwoLines, WithLines(2));
        Assert.Equal(s_onThreeLines, WithLines(3));
        Assert.Equal(336 - s_onTwoLines.Length - s_onThreeLines.Length, WithLines(1).Count());

        static IEnumerable<string> WithLines(int count) =>
            s_document.Rows.Where(row => row.MessageLines.Length == count).Select(row => row.Code);
    }

    [Fact]
    public void The_mended_messages_are_exactly_the_listed_ones()
    {
        var messages = Base().ToDictionary(code => code.Code, code => code.Message);

        Assert.Equal(
            s_document.Rows.Where(row => Joined(row) != messages[row.Code]).Select(row => row.Code),
            s_mended.Keys);
        Assert.All(
            s_document.Rows.Where(row => s_mended.ContainsKey(row.Code)),
            row => Assert.Equal(2, Joined(row).Split(s_mended[row.Code].Document).Length));
    }

    [Fact]
    public void No_message_keeps_a_foreign_character()
    {
        var foreign = Base().SelectMany(code => code.Message).Where(c => c is < ' ' or > '~').Distinct();

        Assert.Equal(['\u2019'], foreign);
    }

    private static IEnumerable<ErrorCode> Base() => ErrorCodeCatalog.Embedded.Codes.Where(code => code.Edition == "base");

    private static string Joined(OkxDocument.Row row) => string.Join(" ", row.MessageLines);

    private static string Mended(OkxDocument.Row row) =>
        s_mended.TryGetValue(row.Code, out var mend) ? Joined(row).Replace(mend.Document, mend.Catalog) : Joined(row);
}
