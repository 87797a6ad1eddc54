using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0006: what an editor underlines in okx-error-codes.csv, and what the build says of it.</summary>
public sealed class CatalogFileAnalyzerTests
{
    private const string Advice =
        "never, after-backoff, after-pause, after-resign, after-reconnect, after-wait, after-check, already-done, inspect-items, success";
    private const string Columns = "code, name, section, http, arrives, operation, retry, reason, status, edition, message, summary, note";

    [Theory]
    [InlineData("", 1, 1, 1, 1, "The file is empty; its first line names the columns")]
    [InlineData("code,summary\n59999,Locked\n", 1, 1, 1, 5, "The column 'name' is missing in the header")]
    [InlineData("code,name,advice\n59999,Locked,never\n", 1, 11, 1, 17, "Unknown column 'advice'; the columns are " + Columns)]
    [InlineData("code,name,name\n59999,Locked,Shut\n", 1, 11, 1, 15, "The column 'name' stands twice in the header")]
    [InlineData("code,name\n59999,Locked,never\n", 2, 1, 2, 6, "The row has 3 fields, the header has 2")]
    [InlineData("code,name\n59 999,Locked\n", 2, 1, 2, 7, "'59 999' is not an error code; a code is up to 63 letters, digits and - _ . :")]
    [InlineData("code,name\n59999,Locked\n59999,Shut\n", 3, 1, 3, 6, "The code '59999' stands in line 2 already")]
    [InlineData("code,name\n59999,Locked\n59998,Locked\n", 3, 7, 3, 13, "The name 'Locked' stands in line 2 already")]
    [InlineData("code,name\r\n59999,Vault locked\r\n", 2, 7, 2, 19, "The name 'Vault locked' is not a C# identifier")]
    [InlineData("code,name\n59999,return\n", 2, 7, 2, 13, "The name 'return' is a C# keyword")]
    [InlineData("code,name\n59999,AsInt\n", 2, 7, 2, 12, "The name 'AsInt' is reserved")]
    [InlineData("code,name\n59999,OwnErrorCodes\n", 2, 7, 2, 20, "The name 'OwnErrorCodes' is reserved")]
    [InlineData("code,name\n59999,SystemBusy\n", 2, 7, 2, 17, "The name 'SystemBusy' is that of 50013 in the package's catalog")]
    [InlineData("code,name,retry\n59999,Locked,later\n", 2, 14, 2, 19, "Unknown retry advice 'later'; it is one of " + Advice)]
    [InlineData("code,name,http\n59999,Locked,\"999\"\n", 2, 14, 2, 19, "'999' is not an HTTP status from 100 to 599")]
    [InlineData("code,name,note\n59999,Locked,\"never closed\n", 2, 14, 2, 27, "The field's opening quote is never closed")]
    [InlineData("code,name,note\n59999,Locked,a \"word\"\n", 2, 14, 2, 22, "The field has a quote inside; enclose the field in quotes and double the quote")]
    [InlineData("code,name,note\n59999,Locked,\"a\nb\"\n59998,,\n", 4, 7, 4, 7, "The name '' is not a C# identifier")]
    [InlineData("code,name,note\n59999,Locked,\uFFFD\n", 2, 14, 2, 15, "Here is a character that could not be read; save the file as UTF-8")]
    public Task Each_mistake_is_told_where_it_stands(string file, int line, int column, int endLine, int endColumn, string message) =>
        VerifyAsync(file, Told(line, column, endLine, endColumn, message));

    [Fact]
    public Task A_sound_file_is_silent() => VerifyAsync("code,name\n59999,Locked\nE-1,Rejected\n50011,RateLimited\n");

    [Fact]
    public Task All_mistakes_of_a_file_are_told() => VerifyAsync(
        "code,name,http,retry\n5 9,a-b,99,no\n59999,class,,\n",
        Told(2, 1, 2, 4, "'5 9' is not an error code; a code is up to 63 letters, digits and - _ . :"),
        Told(2, 5, 2, 8, "The name 'a-b' is not a C# identifier"),
        Told(2, 9, 2, 11, "'99' is not an HTTP status from 100 to 599"),
        Told(2, 12, 2, 14, "Unknown retry advice 'no'; it is one of " + Advice),
        Told(3, 7, 3, 12, "The name 'class' is a C# keyword"));

    [Fact]
    public Task After_a_hundred_mistakes_it_is_told_how_many_follow() => VerifyAsync(
        "code,name\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{50_000 + i},\n")),
        [
            .. Enumerable.Range(2, 100).Select(line => Told(line, 7, line, 7, "The name '' is not a C# identifier")),
            Told(102, 7, 102, 7, "900 more mistakes from here on"),
        ]);

    [Fact]
    public Task A_conflict_of_two_files_is_told_in_the_second() => new CSharpAnalyzerVerifier<CatalogFileAnalyzer>.Test
    {
        TestState =
        {
            Sources = { "class Bot { }" },
            AdditionalFiles =
            {
                ("/0/okx-error-codes.csv", "code,name\n59998,Locked\n"),
                ("/0/gateway.okx-error-codes.csv", "code,name\n59999,Locked\n"),
                ("/0/other.csv", "59998,Locked\n"),
            },
            ExpectedDiagnostics =
            {
                Told(2, 7, 2, 13, "The name 'Locked' is that of 59999 in gateway.okx-error-codes.csv, line 2, already"),
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    private static DiagnosticResult Told(
        int line, int column, int endLine, int endColumn, string message, string path = "/0/okx-error-codes.csv") =>
        new DiagnosticResult(RuleIds.InvalidCatalogRow, DiagnosticSeverity.Warning)
            .WithSpan(path, line, column, endLine, endColumn)
            .WithMessage(message);

    private static Task VerifyAsync(string file, params DiagnosticResult[] told)
    {
        var test = new CSharpAnalyzerVerifier<CatalogFileAnalyzer>.Test
        {
            TestState = { Sources = { "class Bot { }" }, AdditionalFiles = { ("/0/okx-error-codes.csv", file) } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(told);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
