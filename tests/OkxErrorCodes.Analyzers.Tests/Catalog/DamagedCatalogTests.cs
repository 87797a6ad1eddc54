using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>The package's own catalog, cut and damaged at random: no exception, and no row lost without a word.</summary>
public sealed class DamagedCatalogTests
{
    private static readonly string s_text = CatalogFolder.Csv();
    private static readonly CatalogFile s_whole = CatalogFile.Read(s_text);

    [Fact]
    public void A_file_that_ends_anywhere_gives_every_row_before_its_end()
    {
        var header = s_text.IndexOf('\n');
        for (var length = 0; length < s_text.Length; length += length < 2 * header ? 1 : 7)
        {
            var file = CatalogFile.Read(s_text[..length]);
            var rows = length <= header ? 0 : s_text.AsSpan(header + 1, length - header - 1).Count('\n');

            Assert.InRange(file.Codes.Length, rows, rows + 1);
            Assert.Equal(s_whole.Codes.Take(rows).Select(code => code.Summary), file.Codes.Take(rows).Select(code => code.Summary));
            Assert.True(file.Errors.Length <= 1 || length < header);
        }
    }

    [Fact]
    public void One_wrong_character_costs_at_most_two_rows_and_never_in_silence()
    {
        var random = new Random(20_260_802);
        var firstRow = s_text.IndexOf('\n') + 1;
        var damaged = new StringBuilder();
        for (var round = 0; round < 1_000; round++)
        {
            var at = random.Next(firstRow, s_text.Length);
            damaged.Clear().Append(s_text);
            if (round % 3 == 0)
                damaged.Remove(at, 1);
            else if (round % 3 == 1)
                damaged.Insert(at, RandomCharacter(random));
            else
                damaged[at] = RandomCharacter(random);

            var file = CatalogFile.Read(damaged.ToString());

            Assert.InRange(file.Codes.Length, s_whole.Codes.Length - 2, s_whole.Codes.Length);
            Assert.True(file.Codes.Length == s_whole.Codes.Length || file.Errors.Length > 0);
        }
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        var random = new Random(20_260_803);
        var bytes = Encoding.UTF8.GetBytes(s_text);
        for (var round = 0; round < 500; round++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var i = 0; i < 1 << round % 16; i++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);

            var file = CatalogFile.Read(Encoding.UTF8.GetString(damaged));

            Assert.All(file.Errors, error => Assert.True(error.Line > 0 && error.Column > 0 && error.Message.Length > 0));
            Assert.Equal(file.Codes.Length, file.Codes.Select(code => code.Name).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("\"\n")]
    [InlineData("\",\n")]
    [InlineData("\"\",\n")]
    [InlineData("\"\"\"a\n,")]
    public void Millions_of_quotes_are_read_in_linear_time(string characters)
    {
        var random = new Random(20_260_804);
        var text = "code,name\n" + string.Concat(random.GetItems(characters.AsSpan(), 3_000_000));
        var clock = Stopwatch.StartNew();

        Assert.NotEmpty(CatalogFile.Read(text).Errors);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static char RandomCharacter(Random random) => random.GetItems("\",\n\r05a \0é".AsSpan(), 1)[0];
}
