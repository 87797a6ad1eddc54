using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

public sealed class EmbeddedCatalogTests
{
    private static readonly CatalogFile s_file = CatalogFile.Read(CatalogFolder.Csv());

    [Fact]
    public void The_catalog_reads_without_an_error()
    {
        Assert.Empty(s_file.Errors);
        Assert.Equal(336, s_file.Codes.Length);
    }

    [Fact]
    public void The_embedded_catalog_is_the_file() =>
        Assert.Equal(s_file.Codes.Select(Text), ErrorCodeCatalog.Embedded.Codes.Select(Text));

    [Fact]
    public void The_catalog_has_every_column() =>
        Assert.StartsWith("code,name,section,http,retry,reason,status,edition,message,summary,note\n", CatalogFolder.Csv());

    [Fact]
    public void Names_are_unique_in_any_case_and_valid_identifiers()
    {
        Assert.Equal(336, s_file.Codes.Select(code => code.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(s_file.Codes, code => Assert.Matches("^([A-Z][a-z0-9]+)+$", code.Name));
        Assert.All(s_file.Codes, code => Assert.True(SyntaxFacts.IsValidIdentifier(code.Name)));
    }

    [Fact]
    public void Only_never_and_only_never_goes_without_a_reason() =>
        Assert.All(s_file.Codes, code => Assert.Equal(code.Retry == RetryAdvice.Never, code.Reason == ""));

    [Theory]
    [InlineData(nameof(RetryAdvice.Success), "0")]
    [InlineData(nameof(RetryAdvice.InspectItems), "1 2")]
    [InlineData(nameof(RetryAdvice.AfterBackoff), "50011 51113 58102")]
    [InlineData(nameof(RetryAdvice.AfterPause), "50001 50013")]
    [InlineData(nameof(RetryAdvice.AfterResign), "50102")]
    [InlineData(nameof(RetryAdvice.AfterReconnect), "")]
    [InlineData(nameof(RetryAdvice.AfterCheck), "50004 50026 58007 58112")]
    [InlineData(nameof(RetryAdvice.AfterWait), "50017 50018 50019 50020 50021 50022 50023 51021 51022 51029 51030 51110 51289 51290 51294 51309 51404 51508 51513 55000 58100 58110 58111 58214")]
    public void Exactly_these_codes_have_other_advice_than_never(string advice, string codes) =>
        Assert.Equal(codes, string.Join(" ", s_file.Codes.Where(code => code.Retry.ToString() == advice).Select(code => code.Code)));

    [Fact]
    public void Every_row_says_in_one_sentence_what_the_code_means() =>
        Assert.All(s_file.Codes, code => Assert.Matches(@"^[A-Z].*[^.]\.$", code.Summary));

    [Fact]
    public void Status_is_one_of_five_and_a_change_of_meaning_has_a_note()
    {
        Assert.All(s_file.Codes, code => Assert.Contains(code.Status, new[] { "current", "reworded", "changed", "replaced", "retired" }));
        Assert.All(s_file.Codes.Where(code => code.Status is not ("current" or "reworded")), code => Assert.NotEqual("", code.Note));
    }

    [Fact]
    public void The_README_explains_every_column_advice_status_and_section()
    {
        var header = CatalogFolder.Csv().Split('\n')[0];
        var words = header.Split(',')
            .Concat(RetryAdviceText.All.Split(", "))
            .Concat(s_file.Codes.Select(code => code.Status))
            .Distinct();

        Assert.All(words, word => Assert.Contains($"\n| `{word}` | ", CatalogFolder.Readme()));
        Assert.All(s_file.Codes, code => Assert.Contains($"`{code.Section}`", CatalogFolder.Readme()));
    }

    [Fact]
    public void No_field_has_blanks_at_its_ends_or_inside_a_line_break() =>
        Assert.All(s_file.Codes, code =>
        {
            var fields = Text(code).Split('|');
            Assert.Equal(11, fields.Length);
            Assert.All(fields, field => Assert.Equal(field.Trim().ReplaceLineEndings(" "), field));
        });

    private static string Text(ErrorCode c) =>
        string.Join("|", c.Code, c.Name, c.Section, c.Http, c.Retry, c.Reason, c.Status, c.Edition, c.Message, c.Summary, c.Note);
}
