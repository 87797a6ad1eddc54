using System;
using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>Every kind of mistake: its place, its message, and the rows that are kept.</summary>
public sealed class CatalogFileTests
{
    private const string AllAdvice =
        "never, after-backoff, after-pause, after-resign, after-reconnect, after-wait, after-check, already-done, inspect-items, success";

    private const string AllOperations =
        "place, amend, cancel, close, algo, block, spread, rpi, bot, copy, transfer, withdraw, deposit, convert, borrow, earn, fiat, "
        + "leverage, account, subaccount, connect, subscribe, read";

    private const string AllColumns =
        "code, name, section, http, arrives, operation, retry, reason, status, edition, message, summary, note";

    [Fact]
    public void Code_and_name_are_enough()
    {
        var file = CatalogFile.Read("code,name\n51008,InsufficientBalance\n");

        Assert.Empty(file.Errors);
        var code = Assert.Single(file.Codes);
        Assert.Equal("51008", code.Code);
        Assert.Equal("InsufficientBalance", code.Name);
        Assert.Equal(RetryAdvice.Never, code.Retry);
        Assert.Equal((Arrival.Unknown, Operations.Any), (code.Arrival, code.Operations));
        Assert.Equal("", code.Section + code.Http + code.Reason + code.Status + code.Edition + code.Message + code.Summary + code.Note);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var file = CatalogFile.Read(
            "note,summary,message,edition,status,reason,retry,operation,arrives,http,section,name,code\nn,s,m,e,changed,r,after-wait,place,sCode,429,x,Name,50011\n");

        Assert.Empty(file.Errors);
        var c = Assert.Single(file.Codes);
        Assert.Equal(
            "50011 Name x 429 SCode Place AfterWait r changed e m s n",
            $"{c.Code} {c.Name} {c.Section} {c.Http} {c.Arrival} {c.Operations} {c.Retry} {c.Reason} {c.Status} {c.Edition} {c.Message} {c.Summary} {c.Note}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("100")]
    [InlineData("599")]
    [InlineData("429 200")]
    public void An_HTTP_status_is_optional_and_lies_between_100_and_599(string http) =>
        Assert.Equal(http, Assert.Single(CatalogFile.Read($"code,name,http\n50011,Name,{http}\n").Codes).Http);

    [Theory]
    [InlineData("never", nameof(RetryAdvice.Never))]
    [InlineData("", nameof(RetryAdvice.Never))]
    [InlineData("after-backoff", nameof(RetryAdvice.AfterBackoff))]
    [InlineData("after-pause", nameof(RetryAdvice.AfterPause))]
    [InlineData("after-resign", nameof(RetryAdvice.AfterResign))]
    [InlineData("after-reconnect", nameof(RetryAdvice.AfterReconnect))]
    [InlineData("after-wait", nameof(RetryAdvice.AfterWait))]
    [InlineData("after-check", nameof(RetryAdvice.AfterCheck))]
    [InlineData("already-done", nameof(RetryAdvice.AlreadyDone))]
    [InlineData("inspect-items", nameof(RetryAdvice.InspectItems))]
    [InlineData("success", nameof(RetryAdvice.Success))]
    public void Retry_advice_is_written_with_hyphens(string text, string advice) =>
        Assert.Equal(advice, Assert.Single(CatalogFile.Read($"code,name,retry\n50011,Name,{text}\n").Codes).Retry.ToString());

    [Theory]
    [InlineData("", "(1,1): The file is empty; its first line names the columns.")]
    [InlineData("\uFEFF\r\n\r\n", "(1,1): The file is empty; its first line names the columns.")]
    [InlineData("code,section\n51008,Trade\n", "(1,1): The column 'name' is missing in the header.")]
    [InlineData("\n\nname\n", "(3,1): The column 'code' is missing in the header.")]
    [InlineData("code,name,\"note\n51008,A,b\n", "(1,11): The field's opening quote is never closed.")]
    public void Without_a_header_no_row_is_read(string text, string error)
    {
        var file = CatalogFile.Read(text);

        Assert.Equal([error], file.Errors.Select(e => e.ToString()));
        Assert.Empty(file.Codes);
    }

    [Theory]
    [InlineData("code,name,advice", "(1,11): Unknown column 'advice'; the columns are " + AllColumns + ".")]
    [InlineData("code,name,Retry", "(1,11): Unknown column 'Retry'; the columns are " + AllColumns + ".")]
    [InlineData("code,name,", "(1,11): Unknown column ''; the columns are " + AllColumns + ".")]
    [InlineData("\uFEFFcode,name,name", "(1,11): The column 'name' stands twice in the header.")]
    public void Under_a_column_too_many_the_rows_are_still_read(string header, string error)
    {
        var file = CatalogFile.Read(header + "\n51008,Known,x\n");

        Assert.Equal([error], file.Errors.Select(e => e.ToString()));
        Assert.Equal("Known", Assert.Single(file.Codes).Name);
    }

    [Theory]
    [InlineData("51001,Mid", "(3,1): The row has 2 fields, the header has 4.")]
    [InlineData("51001,Mid,400,never,more", "(3,1): The row has 5 fields, the header has 4.")]
    [InlineData(",Mid,400,never", "(3,1): '' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("51 00,Mid,400,never", "(3,1): '51 00' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("E/100,Mid,400,never", "(3,1): 'E/100' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("-,Mid,400,never", "(3,1): '-' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("+5100,Mid,400,never", "(3,1): '+5100' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("\"51\n01\",Mid,400,never", "(3,1): '51 01' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("51001, Mid,400,never", "(3,7): The name ' Mid' is not a C# identifier.")]
    [InlineData("51001,1Mid,400,never", "(3,7): The name '1Mid' is not a C# identifier.")]
    [InlineData("51001,@Mid,400,never", "(3,7): The name '@Mid' is not a C# identifier.")]
    [InlineData("51001,,400,never", "(3,7): The name '' is not a C# identifier.")]
    [InlineData("51001,class,400,never", "(3,7): The name 'class' is a C# keyword.")]
    [InlineData("51001,AsInt,400,never", "(3,7): The name 'AsInt' is reserved.")]
    [InlineData("51001,OwnErrorCodes,400,never", "(3,7): The name 'OwnErrorCodes' is reserved.")]
    [InlineData("51001,ToString,400,never", "(3,7): The name 'ToString' is reserved.")]
    [InlineData("51000,Mid,400,never", "(3,1): The code '51000' stands in line 2 already.")]
    [InlineData("51001,First,400,never", "(3,7): The name 'First' stands in line 2 already.")]
    [InlineData("51001,Mid,40,never", "(3,11): '40' is not an HTTP status from 100 to 599.")]
    [InlineData("51001,Mid,600,never", "(3,11): '600' is not an HTTP status from 100 to 599.")]
    [InlineData("51001,Mid,4OO,never", "(3,11): '4OO' is not an HTTP status from 100 to 599.")]
    [InlineData("51001,Mid,400,Never", "(3,15): Unknown retry advice 'Never'; it is one of " + AllAdvice + ".")]
    [InlineData("51001,Mid,400,AfterBackoff", "(3,15): Unknown retry advice 'AfterBackoff'; it is one of " + AllAdvice + ".")]
    [InlineData("51001,Mid,400,1", "(3,15): Unknown retry advice '1'; it is one of " + AllAdvice + ".")]
    [InlineData("51001,\"Mid,400,never", "(3,7): The field's opening quote is never closed.")]
    [InlineData("51001,\"Mid\"x,400,never", "(3,7): Text follows the field's closing quote; double a quote that is part of the field.")]
    [InlineData("51001,\"Mid\" ,400,never", "(3,7): Text follows the field's closing quote; double a quote that is part of the field.")]
    [InlineData("51001,M\"i\"d,400,never", "(3,7): The field has a quote inside; enclose the field in quotes and double the quote.")]
    [InlineData("51001, \"Mid\",400,never", "(3,7): The field has a quote inside; enclose the field in quotes and double the quote.")]
    public void A_broken_row_is_reported_at_its_field_and_the_others_are_kept(string row, string error)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            var file = CatalogFile.Read(
                "code,name,http,retry\n51000,First,400,never\n".Replace("\n", lineBreak) + row + lineBreak + "51002,Last,,\n");

            Assert.Equal([error], file.Errors.Select(e => e.ToString()));
            Assert.Equal(["First", "Last"], file.Codes.Select(code => code.Name));
        }
    }

    [Fact]
    public void An_unknown_status_is_a_mistake_and_none_is_not()
    {
        var file = CatalogFile.Read("code,name,status\n51000,First,\n51001,Mid,Retired\n51002,Last,retired\n");

        Assert.Equal(
            ["(3,11): Unknown status 'Retired'; it is one of current, reworded, changed, replaced, retired."],
            file.Errors.Select(e => e.ToString()));
        Assert.Equal([("First", ""), ("Last", "retired")], file.Codes.Select(code => (code.Name, code.Status)));
    }

    [Theory]
    [InlineData("", "Any")]
    [InlineData("place", "Place")]
    [InlineData("place amend read", "Place, Amend, Read")]
    [InlineData("read place", "Place, Read")]
    public void Operations_are_words_with_blanks_between_them(string text, string operations) =>
        Assert.Equal(operations, Assert.Single(CatalogFile.Read($"code,name,operation\n51000,Name,{text}\n").Codes).Operations.ToString());

    [Theory]
    [InlineData("", "Unknown")]
    [InlineData("sCode", "SCode")]
    [InlineData("code sCode", "Code, SCode")]
    public void Where_a_code_arrives_is_written_as_OKX_names_the_field(string text, string arrival) =>
        Assert.Equal(arrival, Assert.Single(CatalogFile.Read($"code,name,arrives\n51000,Name,{text}\n").Codes).Arrival.ToString());

    [Theory]
    [InlineData("operation", "plce", "(2,11): Unknown operation 'plce'; it is one or more of " + AllOperations + ".")]
    [InlineData("operation", "place,cancel", "(2,1): The row has 4 fields, the header has 3.")]
    [InlineData("operation", "\"place,cancel\"", "(2,11): Unknown operation 'place,cancel'; it is one or more of " + AllOperations + ".")]
    [InlineData("operation", "place Cancel", "(2,11): Unknown operation 'Cancel'; it is one or more of " + AllOperations + ".")]
    [InlineData("arrives", "scode", "(2,11): Unknown place 'scode'; a code arrives in one or more of code, sCode, event, close.")]
    [InlineData("http", "429 2OO", "(2,11): '2OO' is not an HTTP status from 100 to 599.")]
    [InlineData("http", "429  200", "(2,11): '' is not an HTTP status from 100 to 599.")]
    public void A_wrong_word_among_several_is_named(string column, string text, string error)
    {
        var file = CatalogFile.Read($"code,name,{column}\n51000,Mid,{text}\n51001,Last,\n");

        Assert.Equal([error], file.Errors.Select(e => e.ToString()));
        Assert.Equal(["Last"], file.Codes.Select(code => code.Name));
    }

    [Fact]
    public void Every_operation_and_every_place_has_its_word()
    {
        Assert.All(
            Enum.GetValues<Operations>().Skip(1),
            operation => Assert.Equal(operation.ToString().ToLowerInvariant(), Assert.Single(CatalogWords.Operation.Of((int)operation))));
        Assert.All(
            Enum.GetValues<Arrival>().Skip(1),
            arrival => Assert.Equal(arrival.ToString(), Assert.Single(CatalogWords.Arrival.Of((int)arrival)), ignoreCase: true));
    }

    [Fact]
    public void Every_mistake_of_a_row_is_reported() =>
        Assert.Equal(
            [(2, 1), (2, 4), (2, 8), (2, 11)],
            CatalogFile.Read("code,name,http,retry\n5 ,a-b,99,no\n").Errors.Select(e => (e.Line, e.Column)));

    [Fact]
    public void A_quote_left_open_above_quoted_rows_costs_only_its_own_row()
    {
        var file = CatalogFile.Read("code,name,note\n51000,First,\"open\n51001,Second,\"a, b\"\n51002,Third,\"c\nd\"\n");

        Assert.Equal(
            ["(2,13): Text follows the field's closing quote; double a quote that is part of the field."],
            file.Errors.Select(e => e.ToString()));
        Assert.Equal(["Second", "Third"], file.Codes.Select(code => code.Name));
    }

    [Fact]
    public void Lines_inside_a_field_are_counted()
    {
        var file = CatalogFile.Read(
            "code,name,note\n51000,First,\"one\ntwo\r\nthree\"\n51001,Second,\"four\n\",\n51002,Third,\n51002,Fourth,\n");

        Assert.Equal(
            ["(5,1): The row has 4 fields, the header has 3.", "(8,1): The code '51002' stands in line 7 already."],
            file.Errors.Select(e => e.ToString()));
        Assert.Equal(["First", "Third"], file.Codes.Select(code => code.Name));
        Assert.Equal("one\ntwo\nthree", file.Codes[0].Note);
    }

    [Fact]
    public void A_broken_row_claims_neither_its_code_nor_its_name()
    {
        var file = CatalogFile.Read("code,name,http\n51000,First,bad\n51000,First,200\n");

        Assert.Equal([(2, 13)], file.Errors.Select(e => (e.Line, e.Column)));
        Assert.Equal("200", Assert.Single(file.Codes).Http);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("0017")]
    [InlineData("-1003")]
    [InlineData("INSUFFICIENT_MARGIN")]
    [InlineData("E-1001")]
    [InlineData("order.rejected:2")]
    [InlineData("99999999999")]
    [InlineData("A23456789012345678901234567890123456789012345678901234567890123")] // 63 characters
    public void A_code_need_not_be_a_number(string code)
    {
        var file = CatalogFile.Read($"code,name\n{code},Name\n");

        Assert.Empty(file.Errors);
        Assert.Equal(code, Assert.Single(file.Codes).Code);
    }

    [Fact]
    public void The_span_of_a_mistake_is_its_field_or_the_rest_of_its_line()
    {
        const string Text = "code,name,retry\r\n51000,\"Two words\",\r\n51001,\"Open,never\r\n51002,,soon\r\n";

        Assert.Equal(
            ["\"Two words\"", "\"Open,never", "", "soon"],
            CatalogFile.Read(Text).Errors.Select(e => Text.Substring(e.Span.Start, e.Span.Length)));
    }

    [Theory]
    [InlineData("code,name,summary\n51000,First,a \0 b\n51001,Last,\uFFFD\n", "(2,15): Here is a NUL character, as in UTF-16 without a byte order mark; save the file as UTF-8.", 2)]
    [InlineData("code,name,summary\n51000,First,\r\n51001,Last,pr\uFFFDt\uFFFD\n", "(3,14): Here is a character that could not be read; save the file as UTF-8.", 2)]
    [InlineData("\0c\0o\0d\0e\0,\0n\0a\0m\0e\0\n", "(1,1): Here is a NUL character, as in UTF-16 without a byte order mark; save the file as UTF-8.", 0)]
    [InlineData("c\0o\0d\0e\0,\0n\0a\0m\0e\0\n\0", "(1,2): Here is a NUL character, as in UTF-16 without a byte order mark; save the file as UTF-8.", 0)]
    public void A_wrong_encoding_is_told_once_at_its_first_trace(string text, string error, int rows)
    {
        var file = CatalogFile.Read(text, Encoding.UTF8);

        Assert.Equal([error], file.Errors.Select(e => e.ToString()));
        Assert.Equal(rows, file.Codes.Length);
    }

    [Fact]
    public void A_file_read_in_a_code_page_is_told_at_its_first_letter_that_depends_on_it()
    {
        var file = CatalogFile.Read("code,name,summary\n51000,First,\n51001,Last,prêt\n", Encoding.Latin1);

        Assert.Equal(
            ["(3,14): The file is not UTF-8, and was read as iso-8859-1; save it as UTF-8."], file.Errors.Select(e => e.ToString()));
        Assert.Equal(["First", "Last"], file.Codes.Select(code => code.Name));
        Assert.Empty(CatalogFile.Read("code,name\n51000,First\n", Encoding.Latin1).Errors);
        Assert.Empty(CatalogFile.Read("code,name,summary\n51000,First,prêt\n", Encoding.Unicode).Errors);
    }

    [Fact]
    public void A_long_field_is_cut_in_the_message() =>
        Assert.Equal(
            $"(2,1): '{new string('9', 40)}…' is not an error code; a code is up to 63 letters, digits and - _ . :",
            Assert.Single(CatalogFile.Read($"code,name\n{new string('9', 10_000_000)},A\n").Errors).ToString());
}
