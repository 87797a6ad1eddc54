using System;
using System.Collections.Generic;
using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

public sealed class SubCodeCatalogTests
{
    private static readonly SubCodeCatalog s_catalog = SubCodeCatalog.Embedded;

    [Fact]
    public void Every_row_of_the_file_is_sound_and_in_the_catalog()
    {
        var rows = new List<string>();
        var fields = new List<CsvField>();
        for (var reader = new CsvReader(CatalogFolder.SubCodes()); reader.Read(fields, out var mistake);)
        {
            Assert.Null(mistake);
            rows.Add(string.Join('|', fields.Select(field => field.Text)));
        }

        Assert.Equal("code|subCode|name|edition|summary", rows[0]);
        Assert.Equal(41, rows.Count - 1);
        Assert.Equal(
            rows.Skip(1), s_catalog.SubCodes.Select(sub => string.Join('|', sub.Code, sub.Text, sub.Name, sub.Edition, sub.Summary)));
    }

    [Fact]
    public void The_README_explains_every_column() =>
        Assert.All(
            CatalogFolder.SubCodes().Split('\n')[0].Split(','),
            column => Assert.Contains($"\n| `{column}` | ", CatalogFolder.Readme().Split("\n## Sub-codes\n")[1]));

    [Theory]
    [InlineData("51004", "1101 1102 1103 1104 1105 1106 1107 1111 1112 1113 1114 1115 1116 1117")]
    [InlineData("51008", "1000 1001 1002 1003 1004 1005 1006 1007 1009 1010 1015 1016 1017 1018 1019 1020")]
    [InlineData("51502", "1030 1031 1032 1033 1034 1035 1036 1037 1039 1040 1049")]
    [InlineData("51000", "")]
    public void An_error_code_comes_with_these(string code, string subCodes) =>
        Assert.Equal(subCodes, string.Join(' ', s_catalog.Beside(code).Select(sub => sub.Text)));

    [Fact]
    public void Each_stands_beside_a_known_code_and_under_no_two() =>
        Assert.All(s_catalog.SubCodes, sub =>
        {
            Assert.NotNull(ErrorCodeCatalog.Embedded.Find(sub.Code));
            Assert.Single(s_catalog.SubCodes, other => other.Text == sub.Text);
        });

    [Fact]
    public void Each_has_a_name_of_its_own_the_month_of_a_table_and_a_sentence() =>
        Assert.All(s_catalog.SubCodes, sub =>
        {
            Assert.Matches("^([A-Z][a-z0-9]+)+$", sub.Name);
            Assert.Null(ConstantName.Objection(sub.Name));
            Assert.Single(s_catalog.SubCodes, other => string.Equals(other.Name, sub.Name, StringComparison.OrdinalIgnoreCase));
            Assert.Equal("2026-07", sub.Edition);
            Assert.Matches(@"^[A-Z][ -~]*[^.]\.$", sub.Summary);
            Assert.DoesNotMatch(@"[.!?] [A-Z]", sub.Summary);
        });

    /// <summary>An order and its amendment are refused for the same causes.</summary>
    [Theory]
    [InlineData("1000 1001 1002 1003 1004 1005 1007 1009 1010 1019", "1030 1031 1032 1033 1034 1035 1037 1039 1040 1049")]
    [InlineData("1101 1102 1103 1104 1105 1106 1107", "1111 1112 1113 1114 1115 1116 1117")]
    public void The_same_cause_has_the_same_words(string placing, string amending) =>
        Assert.Equal(
            placing.Split(' ').Select(text => "Amend" + s_catalog.Find(text)!.Name),
            amending.Split(' ').Select(text => s_catalog.Find(text)!.Name));

    [Fact]
    public void Each_is_found_by_its_text() =>
        Assert.All(s_catalog.SubCodes, sub => Assert.Same(sub, s_catalog.Find(sub.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("1008")] // in the range, but none
    [InlineData("1999")]
    [InlineData("01000")]
    [InlineData(" 1000")]
    [InlineData("51008")]
    [InlineData("51008_1000")]
    public void Another_text_is_not_found(string text) => Assert.Null(s_catalog.Find(text));

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        var found = Lookups(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        found += Lookups(10_000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(10_100, found);
    }

    private static int Lookups(int rounds)
    {
        var found = 0;
        for (var i = 0; i < rounds; i++)
        {
            found += s_catalog.Find("1000") is null ? 0 : 1;
            found += s_catalog.Find("1008") is null ? 0 : 1;
            found += s_catalog.Find("text") is null ? 0 : 1;
        }

        return found;
    }
}
