using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>Half-typed, huge and broken sources: a diagnostic or silence, never an exception.</summary>
public sealed class RobustnessTests
{
    private const string Client = """
        using System.Linq;
        namespace Bot;
        public record Reply(string Code, int? SCode) { public string SubCode = ""; }
        public class OkxClient
        {
            public bool Handle(Reply reply, string[] codes)
            {
                var (code, sCode) = reply;
                if (reply is { Code: "51008_1000" } or { SubCode: "1000" }) return false;
                if (code is " 51008" or "5l008" || sCode == 59999) return false;
                if (code is "51008" or not "50011" || sCode == 50_013 || reply is { Code: "51020" }) return codes.Contains("50004");
                switch (code) { case "50011": goto case "51008"; case "51008" when sCode != 51000: return true; }
                return code switch { "50001" => string.Equals(code, "50026"), _ => (code, sCode) == ("50102", 50103) };
            }
            [System.Obsolete("50011")] private const string RateLimitCode = "50" + "011";
            enum Errors { Busy = 50013 }
        }
        """;

    [Fact]
    public async Task The_sample_itself_is_reported_twenty_one_times() =>
        Assert.Equal(21, (await AnalyzeAsync(Client)).Length);

    [Fact]
    public async Task A_file_may_end_anywhere()
    {
        for (var length = 0; length < Client.Length; length++)
            Assert.DoesNotContain(await AnalyzeAsync(Client[..length]), IsCrash);
    }

    [Fact]
    public async Task Any_token_may_be_missing()
    {
        var tokens = CSharpSyntaxTree.ParseText(Client, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens();
        foreach (var token in tokens)
            Assert.DoesNotContain(await AnalyzeAsync(Client.Remove(token.SpanStart, token.Span.Length)), IsCrash);
    }

    // The compiler itself takes time that grows with the square of the labels: 108 s for 20,000 were seen, without any analyzer.
    [Fact]
    public async Task A_switch_of_two_thousand_cases_is_read()
    {
        var codes = Enumerable.Range(50_000, 2_000).ToList();
        var cases = string.Concat(codes.Select(code => $"case \"{code}\": break;\n"));
        var found = await AnalyzeAsync($"class OkxClient {{ void M(string code) {{ switch (code) {{ {cases} }} }} }}");

        Assert.Equal(
            codes.Count(code => ErrorCodeCatalog.Embedded.Find(code) is not null), found.Count(diagnostic => diagnostic.Id == "OKX0001"));
        Assert.Equal(
            codes.Count(code => ErrorCodeCatalog.Embedded.Find(code) is null), found.Count(diagnostic => diagnostic.Id == "OKX0002"));
    }

    [Fact]
    public async Task A_hundred_thousand_hits_in_one_file_are_read()
    {
        var methods = string.Concat(
            Enumerable
                .Range(0, 10_000)
                .Select(i =>
                    $"bool M{i}(string code) => code {string.Concat(
                        Enumerable.Repeat("is \"51008\" or \"50011\" || code ", 5))} is null;\n"));
        Assert.Equal(100_000, (await AnalyzeAsync($"class OkxClient {{ {methods} }}")).Length);
    }

    [Fact]
    public async Task A_literal_of_ten_megabytes_is_passed_over()
    {
        var text = new string('5', 10_000_000);
        Assert.Empty(
            await AnalyzeAsync($"class OkxClient {{ bool M(string code) => code == \"{text}\" || code.Length == {text[..10_000]}; }}"));
    }

    [Fact]
    public async Task A_chain_of_five_thousand_comparisons_is_read()
    {
        var chain = string.Join("\n || ", Enumerable.Repeat("code == \"51008\"", 5_000));
        Assert.Equal(5_000, (await AnalyzeAsync($"class OkxClient {{ bool M(string code) => {chain}; }}")).Length);
    }

    [Theory]
    [InlineData("text = text.Replace(\"a\", \"b\");")]
    [InlineData("a = b; b = c; c = a; text = a + b;")]
    [InlineData("a = b ?? c; b = a ?? c; c = b.Trim(); text = a;")]
    public async Task Locals_assigned_from_each_other_a_hundred_times_end(string assignments)
    {
        var body = string.Concat(Enumerable.Repeat(assignments, 100));
        var found = await AnalyzeAsync(
            $"class OkxClient {{ bool M(string code) {{ string a = code, b = code, c = code, text = code; {body} return text == \"51008\" || code == \"51008\"; }} }}");

        Assert.DoesNotContain(found, IsCrash);
        Assert.Contains(found, diagnostic => diagnostic.Id == "OKX0001");
    }

    private static bool IsCrash(Diagnostic diagnostic) => diagnostic.Id == "AD0001";

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation);
        return CSharpCompilation.Create("Sample", [tree], ProjectUnderTest.Framework)
            .WithAnalyzers([new LiteralAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(cancellation);
    }
}
