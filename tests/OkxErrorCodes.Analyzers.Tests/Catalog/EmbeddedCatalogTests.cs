using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

public sealed class EmbeddedCatalogTests
{
    private static readonly CatalogFile s_file = CatalogFile.Read(CatalogFolder.Csv());

    // The codes of the base document, those since, and where they may lie.
    private static readonly (string Name, int Base, int Later, (int First, int Last)[] Ranges)[] s_sections =
    [
        ("General", 36, 37, [(0, 2), (4088, 4088), (50000, 50099)]),
        ("Api", 16, 6, [(50100, 50199)]),
        ("Trade", 176, 248, [(51000, 51699), (51800, 51899), (54004, 54099)]),
        ("Data", 1, 0, [(52000, 52000)]),
        ("SpotMargin", 2, 0, [(54000, 54001)]),
        ("Futures", 1, 0, [(55000, 55000)]),
        ("TradingBot", 0, 14, [(55100, 55199)]),
        ("CopyTrading", 0, 38, [(59128, 59130), (59206, 59299), (59641, 59643)]),
        ("BlockTrading", 0, 74, [(56000, 56099), (70000, 70599)]),
        ("SpreadTrading", 0, 3, [(75000, 75099)]),
        ("Convert", 0, 29, [(52900, 52999)]),
        ("Finance", 0, 47, [(51700, 51799)]),
        ("Funding", 49, 87, [(58000, 58999)]),
        ("Account", 55, 98, [(59000, 59999)]),
        ("Oauth", 0, 16, [(53000, 53099)]),
        ("WebSocket", 0, 42, [(60000, 60099), (63999, 64099)]),
        ("WebSocketClose", 0, 10, [(1000, 1099), (4000, 4009)]),
    ];

    [Fact]
    public void The_catalog_reads_without_an_error()
    {
        Assert.Empty(s_file.Errors);
        Assert.Equal(1_085, s_file.Codes.Length);
    }

    [Fact]
    public void The_embedded_catalog_is_the_file() =>
        Assert.Equal(s_file.Codes.Select(Text), ErrorCodeCatalog.Embedded.Codes.Select(Text));

    [Fact]
    public void The_catalog_has_every_column() =>
        Assert.StartsWith("code,name,section,http,retry,reason,status,edition,message,summary,note\n", CatalogFolder.Csv());

    [Fact]
    public void Codes_stand_in_the_order_of_their_numbers() =>
        Assert.Equal(s_file.Codes.OrderBy(code => int.Parse(code.Code)).Select(code => code.Code), s_file.Codes.Select(code => code.Code));

    [Fact]
    public void Each_section_has_its_codes_in_its_ranges()
    {
        Assert.Equal(s_sections.Select(section => section.Name).Order(), s_file.Codes.Select(code => code.Section).Distinct().Order());
        Assert.All(s_sections, section =>
        {
            var codes = s_file.Codes.Where(code => code.Section == section.Name).ToArray();
            Assert.Equal((section.Base, section.Later), (codes.Count(code => code.Edition == "base"), codes.Count(code => code.Edition != "base")));
            Assert.All(codes, code => Assert.Contains(section.Ranges, range => int.Parse(code.Code) >= range.First && int.Parse(code.Code) <= range.Last));
        });
    }

    [Theory]
    [InlineData("base", 336)]
    [InlineData("2026-02", 2)]
    [InlineData("2026-04", 1)]
    [InlineData("2026-05", 2)]
    [InlineData("2026-07", 16)]
    [InlineData("2026-08", 711)]
    [InlineData("ccxt", 3)]
    [InlineData("gocryptotrader", 14)]
    public void Each_edition_has_its_codes(string edition, int count) =>
        Assert.Equal(count, s_file.Codes.Count(code => code.Edition == edition));

    [Fact]
    public void A_later_code_is_current_and_without_message_and_says_where_it_is_from_if_not_in_the_newest_table() =>
        Assert.All(s_file.Codes.Where(code => code.Edition != "base"), code =>
        {
            Assert.Equal(("current", ""), (code.Status, code.Message));
            Assert.True((code.Edition[0] == '2' && string.CompareOrdinal(code.Edition, "2026-08") >= 0) || code.Note != "", code.Code);
        });

    [Fact]
    public void Only_codes_of_WebSocket_and_of_clients_are_without_HTTP_status() =>
        Assert.All(s_file.Codes.Where(code => code.Http == ""), code =>
            Assert.True(code.Section is "WebSocket" or "WebSocketClose" || code.Edition is "ccxt" or "gocryptotrader", code.Code));

    [Fact]
    public void All_but_the_documents_messages_is_ASCII() =>
        Assert.All(s_file.Codes, code => Assert.DoesNotMatch("[^ -~]", Text(code).Replace(code.Message + "|", "|")));

    [Fact]
    public void Names_are_unique_in_any_case_and_valid_identifiers()
    {
        Assert.Equal(s_file.Codes.Length, s_file.Codes.Select(code => code.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(s_file.Codes, code => Assert.Matches("^([A-Z][a-z0-9]+)+$", code.Name));
        Assert.All(s_file.Codes, code => Assert.True(SyntaxFacts.IsValidIdentifier(code.Name)));
    }

    [Fact]
    public void Only_never_goes_without_a_reason() =>
        Assert.All(s_file.Codes.Where(code => code.Retry != RetryAdvice.Never), code => Assert.NotEqual("", code.Reason));

    [Fact]
    public void Never_has_a_reason_where_the_request_may_have_been_taken_or_may_work_later() =>
        Assert.Equal(
            "50042 51016 51032 51342 51766 51769 51771 51772 51784 52921 58124 59121 59218 59278 59316 59617 59691 60011 70109 70511",
            string.Join(" ", s_file.Codes.Where(code => code.Retry == RetryAdvice.Never && code.Reason != "").Select(code => code.Code)));

    [Theory]
    [InlineData(nameof(RetryAdvice.Success), "0")]
    [InlineData(nameof(RetryAdvice.InspectItems), "1 2 54004 60022 70510")]
    [InlineData(nameof(RetryAdvice.AfterBackoff), "50011 50040 50061 51113 52924 58102 60014 60023")]
    [InlineData(nameof(RetryAdvice.AfterPause), "50001 50013 50064 54049 58120 59119 59120 63999 70208")]
    [InlineData(nameof(RetryAdvice.AfterResign), "50102 60006")]
    [InlineData(nameof(RetryAdvice.AfterReconnect), "4004 60015 64008")]
    [InlineData(
        nameof(RetryAdvice.AfterCheck),
        "4005 4006 4007 50004 50026 51054 51149 51412 51720 51721 51820 52910 52911 52912 52923 58007 58112 58400 59618 60016 "
        + "64007")]
    [InlineData(
        nameof(RetryAdvice.AfterWait),
        "50017 50018 50019 50020 50021 50022 50023 50046 50057 51021 51022 51029 51030 51110 51140 51197 51289 51290 51294 51309 "
        + "51380 51404 51507 51508 51513 51607 51729 51731 51759 51767 51774 52915 54012 54031 54047 54048 54094 55000 58100 58110 "
        + "58111 58214 58219 58252 58303 58310 59315 59417 59673 75002")]
    public void Exactly_these_codes_have_other_advice_than_never(string advice, string codes) =>
        Assert.Equal(codes, string.Join(" ", s_file.Codes.Where(code => code.Retry.ToString() == advice).Select(code => code.Code)));

    [Fact]
    public void Every_row_says_in_one_sentence_what_the_code_means() =>
        Assert.All(s_file.Codes, code =>
        {
            Assert.Matches(@"^[A-Z].*[^.]\.$", code.Summary);
            Assert.DoesNotMatch(@"[.!?] [A-Z]", code.Summary);
        });

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
