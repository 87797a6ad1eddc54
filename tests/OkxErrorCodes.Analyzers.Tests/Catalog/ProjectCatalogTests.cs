using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>The package's catalog with the rows of a project's own files.</summary>
public sealed class ProjectCatalogTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("code,na")]
    [InlineData("code,name\n")]
    [InlineData("code,name\n59999,Two words\n")]
    public void Without_a_sound_row_it_is_the_embedded_catalog_itself(string? text) =>
        Assert.Same(ErrorCodeCatalog.Embedded, Of(text is null ? [] : [new OwnFile(text)]).Codes);

    [Theory]
    [InlineData("okx-error-codes.csv", true)]
    [InlineData("C:\\bot\\OKX-Error-Codes.CSV", true)]
    [InlineData("/bot/gateway.okx-error-codes.csv", true)]
    [InlineData("/bot/okx-error-codes.csv.bak", false)]
    [InlineData("/bot/codes.csv", false)]
    public void The_end_of_the_path_tells_a_catalog_file(string path, bool isRead) =>
        Assert.Equal(isRead, Of(new OwnFile("code,name\n59999,VaultLocked\n", path)).Codes.Find(59999) is not null);

    [Theory]
    [InlineData("59999")]
    [InlineData("7")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("0017")]
    [InlineData("-1003")]
    [InlineData("INSUFFICIENT_MARGIN")]
    [InlineData("E-1001")]
    [InlineData("gw.frozen:z")]
    public void A_new_code_is_found_by_its_exact_text(string code)
    {
        var codes = Of(new OwnFile($"code,name\n{code},Own\nE-1002,Other\n")).Codes;

        Assert.Equal("Own", codes.Find(code)!.Name);
        Assert.Equal(code == "2147483647", codes.Find(int.MaxValue) is not null);
        Assert.Null(codes.Find(code + "0"));
        Assert.Null(codes.Find("x" + code));
        Assert.Same(ErrorCodeCatalog.Embedded.Find(50011), codes.Find(50011));
    }

    [Fact]
    public void A_lookup_of_a_text_allocates_nothing()
    {
        var codes = Of(new OwnFile("code,name\nINSUFFICIENT_MARGIN,MarginTooLow\nE-1001,Rejected\n")).Codes;
        Assert.NotNull(codes.Find("E-1001"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
        {
            codes.Find("E-1001");
            codes.Find("INSUFFICIENT_MARGIN");
            codes.Find("SUFFICIENT_MARGIN");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("59999,VaultLocked,,The vault is locked.", "The vault is locked.")]
    [InlineData("59999,VaultLocked,VAULT LOCKED,", "VAULT LOCKED")]
    [InlineData("59999,VaultLocked,,", "Vault locked.")]
    [InlineData("59999,IPNotAllowed,,", "IP not allowed.")]
    [InlineData("59999,InvalidAPIKey2,,", "Invalid API key2.")]
    [InlineData("59999,InvalidAPI,,", "Invalid API.")]
    [InlineData("59999,LegB,,", "Leg B.")]
    public void A_new_code_is_explained_by_its_summary_its_message_or_its_name(string row, string summary) =>
        Assert.Equal(summary, Of(new OwnFile($"code,name,message,summary\n{row}\n")).Codes.Find(59999)!.Summary);

    [Fact]
    public void A_row_for_a_known_code_changes_what_it_fills_in()
    {
        var embedded = ErrorCodeCatalog.Embedded.Find(50013)!;
        var own = Of(new OwnFile($"code,name,retry,note\n50013,{embedded.Name},after-check,Behind a gateway.\n")).Codes.Find(50013)!;

        Assert.Equal((embedded.Name, RetryAdvice.AfterCheck, "Behind a gateway."), (own.Name, own.Retry, own.Note));
        Assert.Equal(
            (embedded.Summary, embedded.Message, embedded.Http, embedded.Section), (own.Summary, own.Message, own.Http, own.Section));
        Assert.NotEqual("", embedded.Reason);
        Assert.Equal("", own.Reason); // the package's reason is for the package's advice
    }

    [Fact]
    public void A_row_may_say_which_requests_a_code_answers_and_where_it_arrives()
    {
        var project = Of(new OwnFile("code,name,operation,arrives\n51149,OrderTimeout,place cancel,\n59999,VaultLocked,withdraw,code\n"));

        // What the row leaves empty is the package's.
        Assert.Equal(
            (Operations.Place | Operations.Cancel, Arrival.SCode),
            (project.Codes.Find(51149)!.Operations, project.Codes.Find(51149)!.Arrival));
        Assert.Equal((Operations.Withdraw, Arrival.Code), (project.Codes.Find(59999)!.Operations, project.Codes.Find(59999)!.Arrival));
    }

    [Fact]
    public void A_row_for_a_known_code_may_give_it_one_more_name()
    {
        var embedded = ErrorCodeCatalog.Embedded.Find(50011)!;
        var own = Of(new OwnFile("code,name\n50011,RateLimited\n")).Codes.Find(50011)!;

        Assert.Equal("RateLimited", own.Name);
        Assert.Equal((embedded.Retry, embedded.Reason, embedded.Summary), (own.Retry, own.Reason, own.Summary));
    }

    [Fact]
    public void Several_files_are_laid_together()
    {
        var first = new OwnFile("code,name,http\n59999,VaultLocked,403\n", "/a/okx-error-codes.csv");
        var second = new OwnFile(
            "code,name,retry,summary\nE-1,Rejected,,\n59999,VaultLocked,after-wait,The vault is locked.\n", "/b/okx-error-codes.csv");

        var project = Of(first, new OwnFile("no catalog", "/readme.txt"), second);

        Assert.Equal(
            ["VaultLocked", "Rejected"], project.Codes.Codes.Skip(ErrorCodeCatalog.Embedded.Codes.Length).Select(code => code.Name));
        var merged = project.Codes.Find(59999)!;
        Assert.Equal(("403", RetryAdvice.AfterWait, "The vault is locked."), (merged.Http, merged.Retry, merged.Summary));
        Assert.Empty(project.MistakesIn(first.Text).Concat(project.MistakesIn(second.Text)));
    }

    [Theory]
    [InlineData("59999,DepotLocked,", "(2,7): 59999 is named 'VaultLocked' in a.okx-error-codes.csv, line 3, already.")]
    [InlineData("59998,VaultLocked,", "(2,7): The name 'VaultLocked' is that of 59999 in a.okx-error-codes.csv, line 3, already.")]
    [InlineData("59999,VaultLocked,never", "(2,19): 59999 has other retry advice in a.okx-error-codes.csv, line 3, already.")]
    [InlineData("50011,TooFast,", "(2,7): 50011 is named 'RateLimited' in a.okx-error-codes.csv, line 2, already.")]
    [InlineData("59998,SystemBusy,", "(2,7): The name 'SystemBusy' is that of 50013 in the package's catalog.")]
    [InlineData("50026,SystemBusy,", "(2,7): The name 'SystemBusy' is that of 50013 in the package's catalog.")]
    public void A_conflict_is_told_at_the_row_that_comes_second_and_the_first_counts(string row, string conflict)
    {
        var first = new OwnFile("code,name,retry\n50011,RateLimited,\n59999,VaultLocked,after-wait\n", "/a.okx-error-codes.csv");
        var second = new OwnFile($"code,name,retry\n{row}\n59997,Last,\n", "/b.okx-error-codes.csv");

        var project = Of(first, second);

        Assert.Empty(project.MistakesIn(first.Text));
        Assert.Equal([conflict], project.MistakesIn(second.Text).Select(mistake => mistake.ToString()));
        Assert.Equal(["VaultLocked", "Last"], project.Codes.Codes.Skip(ErrorCodeCatalog.Embedded.Codes.Length).Select(code => code.Name));
        Assert.Equal(("RateLimited", RetryAdvice.AfterWait), (project.Codes.Find(50011)!.Name, project.Codes.Find(59999)!.Retry));
    }

    [Fact]
    public void Advice_that_one_file_gives_stays_when_the_next_gives_none()
    {
        var files = new[] { "after-wait", "", "never" }
            .Select((advice, i) => new OwnFile($"code,name,retry\n59999,VaultLocked,{advice}\n", $"/{i}.okx-error-codes.csv")).ToArray();

        var project = Of(files);

        Assert.Equal(RetryAdvice.AfterWait, project.Codes.Find(59999)!.Retry);
        Assert.Equal(
            ["(2,19): 59999 has other retry advice in 0.okx-error-codes.csv, line 2, already."],
            project.MistakesIn(files[2].Text).Select(mistake => mistake.ToString()));
    }

    [Fact]
    public void Files_count_in_the_order_of_their_paths_whatever_order_they_come_in()
    {
        var first = new OwnFile("code,name\n59999,First\n", "/a.okx-error-codes.csv");
        var second = new OwnFile("code,name\n59999,Second\n", "/b.okx-error-codes.csv");

        Assert.Equal("First", Of(second, first).Codes.Find(59999)!.Name);
    }

    [Fact]
    public void Mistakes_and_conflicts_of_a_file_are_told_from_top_to_bottom()
    {
        var file = new OwnFile("code,name\n59999,SystemBusy\n59998,Two words\n59997,SystemBusy\n");

        Assert.Equal(["(2,7)", "(3,7)", "(4,7)"], Of(file).MistakesIn(file.Text).Select(mistake => mistake.ToString()[..5]));
    }

    [Fact]
    public void A_text_is_read_once_by_all_that_ask_for_it()
    {
        var files = Enumerable.Range(0, 3).Select(i => new OwnFile($"code,name\n5990{i},Own{i}\n")).ToArray();

        var catalogs = new ErrorCodeCatalog[100];
        Parallel.For(0, catalogs.Length, i => catalogs[i] = Of(files).Codes);

        Assert.Single(catalogs.Distinct(ReferenceEqualityComparer.Instance));
        Assert.All(files, file => Assert.Equal(1, file.TimesRead));
    }

    [Fact]
    public void When_one_file_changes_only_that_one_is_read_again()
    {
        var (first, second) = (new OwnFile("code,name\n59999,First\n"), new OwnFile("code,name\n59998,Second\n"));
        Of(first, second);

        var changed = Of(first, new OwnFile("code,name\n59998,Changed\n"));

        Assert.Equal("Changed", changed.Codes.Find(59998)!.Name);
        Assert.Equal((1, 1), (first.TimesRead, second.TimesRead));
        Assert.Null(Of(first).Codes.Find(59998));
    }

    [Fact]
    public void Equal_rows_make_equal_catalogs()
    {
        Assert.Equal(Of(new OwnFile("code,name\n59999,Own\n")).Codes, Of(new OwnFile("name,code\n\nOwn,59999\n")).Codes);
        Assert.NotEqual(Of(new OwnFile("code,name\n59999,Own\n")).Codes, Of(new OwnFile("code,name\n59998,Own\n")).Codes);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_all_found()
    {
        var rows = Enumerable.Range(0, 50_000).SelectMany(i => new[] { $"{1_000_000 + i},Number{i}", $"GW-{i},Text{i}" });
        var file = new OwnFile("code,name\n" + string.Join('\n', rows));

        var codes = Of(file).Codes;

        Assert.Equal(ErrorCodeCatalog.Embedded.Codes.Length + 100_000, codes.Codes.Length);
        Assert.All(Enumerable.Range(0, 50_000), i => Assert.Equal(
            ($"Number{i}", $"Text{i}"),
            (codes.Find(1_000_000 + i)!.Name, codes.Find($"GW-{i}")!.Name)));
        Assert.Equal(1, file.TimesRead);
    }

    [Fact]
    public void A_file_that_ends_anywhere_never_throws()
    {
        const string Text =
            "code,name,retry,summary\r\n59999,VaultLocked,after-wait,\"It is, for now, \"\"locked\"\".\"\r\nE-1,Rejected,,\r\n50011,RateLimited,,\r\n";
        for (var length = 0; length <= Text.Length; length++)
        {
            var file = new OwnFile(Text[..length]);
            var project = Of(file);

            Assert.InRange(project.Codes.Codes.Length - ErrorCodeCatalog.Embedded.Codes.Length, 0, 2);
            Assert.All(project.MistakesIn(file.Text), mistake => Assert.InRange(mistake.Span.End, 0, length));
        }
    }

    private static ProjectCatalog Of(params IEnumerable<AdditionalText> files) =>
        ProjectCatalog.Of([.. files], TestContext.Current.CancellationToken);
}
