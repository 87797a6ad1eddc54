using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\nc,d\n")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d\r")]
    [InlineData("a,b\nc,d")]
    [InlineData("\uFEFFa,b\nc,d")]
    [InlineData("\uFEFF\"a\",b\r\n\r\n\n\"c\",\"d\"\r\n\r\n")]
    public void Line_ends_a_BOM_quotes_and_blank_lines_make_no_difference(string text) =>
        Assert.Equal(["a|b", "c|d"], Records(text).Select(record => string.Join("|", record.Select(field => field.Text))));

    [Theory]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"a \"\"b\"\" c\",d", "a \"b\" c|d")]
    [InlineData("\"\"\"\",\"\"", "\"|")]
    [InlineData("\"a\nb\",c", "a\nb|c")]
    [InlineData("\"a\r\nb\",c", "a\nb|c")]
    [InlineData(" a , b ", " a | b ")]
    [InlineData(",", "|")]
    [InlineData("a,b,", "a|b|")]
    public void One_record_has_these_fields(string text, string fields) =>
        Assert.Equal(fields, string.Join("|", Assert.Single(Records(text)).Select(field => field.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\r")]
    public void A_text_without_a_field_has_no_record(string text) => Assert.Empty(Records(text));

    [Fact]
    public void Written_fields_are_read_back_from_where_they_stand()
    {
        var random = new Random(20_260_801);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder(round % 2 == 0 ? "" : "\uFEFF");
            var written = new List<(string Text, int Line, int Column)>();
            var lineBreak = new[] { "\n", "\r\n", "\r" }[round % 3];
            var records = random.Next(1, 5);
            for (var record = 0; record < records; record++)
            {
                var fields = random.Next(2, 5);
                for (var i = 0; i < fields; i++)
                {
                    var field = RandomField(random);
                    var (line, column) = End(text.ToString());
                    written.Add((field.Replace("\r\n", "\n"), line, column));
                    text.Append(
                        field.AsSpan().ContainsAny(",\"\r\n") || random.Next(3) == 0 ? $"\"{field.Replace("\"", "\"\"")}\"" : field);
                    text.Append(i + 1 < fields ? "," : lineBreak);
                }
            }

            var read = Records(text.ToString());

            Assert.Equal(records, read.Count);
            Assert.Equal(written, read.SelectMany(record => record).Select(field => (field.Text, field.Line, field.Column)));
        }
    }

    private static string RandomField(Random random) =>
        string.Concat(Enumerable
            .Range(0, random.Next(6))
            .Select(_ => random.GetItems(["a", "é", " ", "0", ",", "\"", "\n", "\r", "\r\n", "\U0001F600"], 1)[0]));

    // Where an editor's cursor stands behind the text.
    private static (int Line, int Column) End(string text)
    {
        var lines = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        return (lines.Length, lines[^1].Length + 1);
    }

    private static List<List<CsvField>> Records(string text)
    {
        var reader = new CsvReader(text);
        var records = new List<List<CsvField>>();
        for (var fields = new List<CsvField>(); reader.Read(fields, out var mistake); fields = [])
        {
            Assert.Null(mistake);
            records.Add(fields);
        }

        return records;
    }
}
