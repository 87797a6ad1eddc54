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
        ("Trade", 176, 249, [(51000, 51699), (51800, 51899), (54004, 54109)]),
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
        ("Account", 55, 99, [(59000, 59999)]),
        ("Oauth", 0, 16, [(53000, 53099)]),
        ("Skill", 0, 1, [(70030, 70030)]),
        ("WebSocket", 0, 42, [(60000, 60099), (63999, 64099)]),
        ("WebSocketClose", 0, 10, [(1000, 1099), (4000, 4009)]),
    ];

    [Fact]
    public void The_catalog_reads_without_an_error()
    {
        Assert.Empty(s_file.Errors);
        Assert.Equal(1_088, s_file.Codes.Length);
    }

    [Fact]
    public void The_embedded_catalog_is_the_file() =>
        Assert.Equal(s_file.Codes.Select(Text), ErrorCodeCatalog.Embedded.Codes.Select(Text));

    [Fact]
    public void The_catalog_has_every_column() =>
        Assert.StartsWith(
            "code,name,section,http,arrives,operation,retry,reason,status,edition,message,summary,note\n", CatalogFolder.Csv());

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
            Assert.Equal(
                (section.Base, section.Later), (codes.Count(code => code.Edition == "base"), codes.Count(code => code.Edition != "base")));
            Assert.All(
                codes,
                code =>
                    Assert.Contains(section.Ranges, range => int.Parse(code.Code) >= range.First && int.Parse(code.Code) <= range.Last));
        });
    }

    [Theory]
    [InlineData("base", 336)]
    [InlineData("2026-02", 2)]
    [InlineData("2026-04", 1)]
    [InlineData("2026-05", 2)]
    [InlineData("2026-07", 16)]
    [InlineData("2026-08", 711)]
    [InlineData("changelog", 1)]
    [InlineData("agent-trade-kit", 2)]
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
            Assert.True(
                code.Section is "WebSocket" or "WebSocketClose" || code.Edition is "agent-trade-kit" or "ccxt" or "gocryptotrader",
                code.Code));

    [Fact]
    public void All_but_the_documents_messages_is_ASCII() =>
        Assert.All(s_file.Codes, code => Assert.DoesNotMatch("[^ -~]", Text(code).Replace(code.Message + "|", "|")));

    [Fact]
    public void Names_are_unique_in_any_case_and_valid_identifiers()
    {
        Assert.Equal(s_file.Codes.Length, s_file.Codes.Select(code => code.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(s_file.Codes, code => Assert.Matches("^([A-Z][a-z0-9]+|OAuth|EMode)+$", code.Name));
        Assert.All(s_file.Codes, code => Assert.True(SyntaxFacts.IsValidIdentifier(code.Name)));
    }

    [Fact]
    public void Only_never_goes_without_a_reason() =>
        Assert.All(s_file.Codes.Where(code => code.Retry != RetryAdvice.Never), code => Assert.NotEqual("", code.Reason));

    [Fact]
    public void Never_has_a_reason_where_the_request_may_have_been_taken_or_may_work_later() =>
        Assert.Equal(
            "1009 4002 4003 4008 4009 50009 50029 50055 50062 50063 51023 51024 51034 51038 51063 51088 51109 51124 51134 51142 "
            + "51169 51173 51196 51323 51527 51606 51611 51724 51725 51730 51731 51739 51765 51766 51768 51769 51770 51771 51772 "
            + "52907 52922 54035 54109 55111 55116 58101 58201 58204 58217 58218 58256 58257 58258 58354 58370 58403 58405 59007 "
            + "59206 59216 59277 59284 59314 59316 59502 59601 59617 59691 60011 60031 70008 70030 70062 70065 70109 70200 70309 "
            + "70400 70504 70505 70509",
            string.Join(" ", s_file.Codes.Where(code => code.Retry == RetryAdvice.Never && code.Reason != "").Select(code => code.Code)));

    [Theory]
    [InlineData(nameof(RetryAdvice.Success), "0")]
    [InlineData(nameof(RetryAdvice.InspectItems), "1 2 54004 60022 70510")]
    [InlineData(nameof(RetryAdvice.AfterBackoff), "50011 50040 50061 51113 58102 60014 60023")]
    [InlineData(nameof(RetryAdvice.AfterPause), "50001 50013 50064 52924 54049 58120 59119 59120 63999 70208")]
    [InlineData(nameof(RetryAdvice.AfterResign), "50102 60006")]
    [InlineData(nameof(RetryAdvice.AfterReconnect), "4004 60015 64008")]
    [InlineData(
        nameof(RetryAdvice.AfterCheck),
        "4005 4006 4007 50004 50026 51054 51149 51412 51720 51721 51820 52910 52911 52912 52923 58007 58112 58400 59618 60016 "
        + "64007")]
    [InlineData(
        nameof(RetryAdvice.AlreadyDone),
        "50042 50050 50071 51011 51016 51032 51065 51068 51288 51291 51342 51388 51400 51401 51402 51405 51410 51416 51503 "
        + "51509 51510 51603 51722 51784 52909 52921 52925 56003 58124 58220 58404 59121 59122 59218 59267 59278 59279 59313 "
        + "59413 59675 60010 70101 70207 70301 70409 70511")]
    [InlineData(
        nameof(RetryAdvice.AfterWait),
        "50017 50018 50019 50020 50021 50022 50023 50046 50057 51021 51022 51029 51030 51110 51140 51197 51289 51290 51294 "
        + "51309 51380 51404 51507 51508 51513 51607 51729 51759 51767 51774 52915 52927 54008 54012 54031 54047 54048 54094 "
        + "55000 58100 58110 58111 58214 58219 58252 58303 58310 59315 59417 59673 75002")]
    public void Exactly_these_codes_have_other_advice_than_never(string advice, string codes) =>
        Assert.Equal(codes, string.Join(" ", s_file.Codes.Where(code => code.Retry.ToString() == advice).Select(code => code.Code)));

    [Theory]
    [InlineData("", "50001 50004 50011 50013 50026 50046 50061 50102")]
    [InlineData(
        "place",
        "50017 50018 50019 50020 50021 50022 50023 50040 51021 51022 51029 51030 51054 51110 51140 51149 51197 51507 54008 "
        + "54012 54031 54094 64007")]
    [InlineData("amend", "50017 50018 50019 50020 50021 50022 50023 50040 51054 51149 51508 51513 54008 54047 64007")]
    [InlineData("cancel", "50040 51054 51404 51412 54048 64007")]
    [InlineData("close", "50017 50018 50019 50020 50021 50022 50023 50040 51054 51113")]
    [InlineData("algo", "50040 51054")]
    [InlineData("block", "50040 70208")]
    [InlineData("spread", "50040 75002")]
    [InlineData("rpi", "50040 54049")]
    [InlineData("bot", "50040 51289 51290 51294 51309 51380")]
    [InlineData("copy", "50040")]
    [InlineData("transfer", "50017 50018 50019 50020 50021 50022 50023 50040 55000 58007 58100 58102 58110 58111 58112 58120")]
    [InlineData("withdraw", "50017 50018 50019 50020 50021 50022 50023 50040 58007 58214 58219 58252")]
    [InlineData("deposit", "50040 58303 58310")]
    [InlineData("convert", "50040 52910 52911 52912 52915 52923 52924 52927 59120")]
    [InlineData("borrow", "50017 50018 50019 50020 50021 50022 50023 50040 50064 59119 59315 59417")]
    [InlineData("earn", "50040 51720 51721 51729 51759 51767 51774 59673")]
    [InlineData("fiat", "50040 51820 58400")]
    [InlineData("leverage", "50017 50018 50019 50020 50021 50022 50023 50040")]
    [InlineData("account", "50040 50057")]
    [InlineData("subaccount", "50040 59618")]
    [InlineData("connect", "4004 4005 4006 4007 60006 60014 60015 60016 60023 63999 64007 64008")]
    [InlineData("subscribe", "4004 4005 4006 60014 60015 60016 64007 64008")]
    [InlineData("read", "51607")]
    public void Exactly_these_retryable_codes_can_answer_an_operation(string operation, string codes) =>
        Assert.Equal(codes, string.Join(" ", s_file.Codes
            .Where(code => code.Retry.ToString().StartsWith("After") && code.Status != CodeStatus.Retired)
            .Where(code =>
                operation == "" ? code.Operations == Operations.Any : CatalogWords.Operation.Of((int)code.Operations).Contains(operation))
            .Select(code => code.Code)));

    [Fact]
    public void Every_code_after_which_a_program_goes_on_says_which_requests_it_answers_but_for_those_that_any_can_meet() =>
        Assert.Equal(
            "0 1 2 50001 50004 50011 50013 50026 50046 50061 50102",
            string.Join(
                " ",
                s_file.Codes
                    .Where(code => code.Retry != RetryAdvice.Never && code.Operations == Operations.Any)
                    .Select(code => code.Code)));

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
            .Concat(RetryAdviceText.All.Select(text => text.Word))
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
            Assert.Equal(13, fields.Length);
            Assert.All(fields, field => Assert.Equal(field.Trim().ReplaceLineEndings(" "), field));
        });

    private static string Text(ErrorCode c) =>
        string.Join(
            "|",
            c.Code,
            c.Name,
            c.Section,
            c.Http,
            string.Join(" ", CatalogWords.Arrival.Of((int)c.Arrival)),
            string.Join(" ", CatalogWords.Operation.Of((int)c.Operations)),
            c.Retry,
            c.Reason,
            c.Status,
            c.Edition,
            c.Message,
            c.Summary,
            c.Note);
}
