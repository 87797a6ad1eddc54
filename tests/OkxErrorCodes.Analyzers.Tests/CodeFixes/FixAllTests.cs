using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

public sealed class FixAllTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_thousand_documents_are_fixed_in_one_pass()
    {
        var solution = FixAllRun.Solution(Enumerable.Range(0, 1000).Select(i =>
            $$"""
            namespace Bot.Part{{i}};

            class OkxClient{{i}}
            {
                bool Busy(string code, long number) => code is "50011" or"50013" || code == "50001" || number == 50011L || Equals(number, 50013L);
                int Wait(string code) { switch (code) { case "50011": return 1; case "50013": return 2; default: return 0; } }
            }
            """));
        var found = await FixAllRun.FindAsync(solution.Projects.Single());
        Assert.Equal(7000, found.Length);

        var watch = Stopwatch.StartNew();
        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Solution);
        output.WriteLine($"7,000 literals in 1,000 documents: {watch.ElapsedMilliseconds} ms");

        Assert.Empty(await FixAllRun.FindAsync(after.Projects.Single()));
        Assert.True(watch.Elapsed.TotalSeconds < 120, $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_chain_of_500_and_a_switch_of_1000_are_fixed_in_one_pass()
    {
        var chain = string.Concat(Enumerable.Repeat("code == \"50011\" || ", 500));
        var cases = string.Concat(Enumerable.Range(0, 1000).Select(i => $"case \"x{i}\": return \"50011\";\n"));
        var solution = FixAllRun.Solution(
            [$$"""class OkxClient { bool Busy(string code) => {{chain}} false; string Text(string code) { switch (code) { {{cases}} } return ""; } }"""]);
        var found = await FixAllRun.FindAsync(solution.Projects.Single());

        var watch = Stopwatch.StartNew();
        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Document);
        output.WriteLine($"{found.Length} literals in one document: {watch.ElapsedMilliseconds} ms");

        Assert.Empty(await FixAllRun.FindAsync(after.Projects.Single()));
    }

    [Fact]
    public async Task Codes_of_one_call_take_the_casts_that_they_need_together()
    {
        var test = new CSharpCodeFixVerifier<EveryCatalogLiteral, UseConstantFix>.Test
        {
            TestCode = """
                class OkxBot
                {
                    T First<T>(T first, T second) => first;
                    object Code => First([|50011L|], [|50013L|]);
                }
                """,
            FixedCode = """
                class OkxBot
                {
                    T First<T>(T first, T second) => first;
                    object Code => First(OkxErrorCodes.AsInt.RequestsTooFrequent, (long)OkxErrorCodes.AsInt.SystemBusy);
                }
                """,
            BatchFixedCode = """
                class OkxBot
                {
                    T First<T>(T first, T second) => first;
                    object Code => First((long)OkxErrorCodes.AsInt.RequestsTooFrequent, (long)OkxErrorCodes.AsInt.SystemBusy);
                }
                """,
        };
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("static class OkxErrorCodes { public const string SystemBusy = \"50013\"; }")]
    [InlineData("static class OkxErrorCodes { public const string RequestsTooFrequent = \"50013\"; }")]
    [InlineData("static class OkxErrorCodes { public const int RequestsTooFrequent = 50011; }")]
    [InlineData("static class OkxErrorCodes { public static readonly string RequestsTooFrequent = string.Empty; }")]
    [InlineData("static class OkxErrorCodes { const string RequestsTooFrequent = \"50\" + \"011\"; }")]
    [InlineData("namespace OkxErrorCodes { class RequestsTooFrequent { } }")]
    public async Task No_fix_without_a_visible_constant_of_that_name_form_and_value(string constants)
    {
        var solution = FixAllRun.Solution(
            ["class OkxBot { bool Busy(string code) => code == \"50011\"; }", constants], withConstants: false);
        var literal = await LiteralOfTheBot(solution);
        Assert.Equal(0, await Lightbulbs(solution, literal));

        var after = await FixAllRun.FixAsync(solution, [literal], FixAllScope.Solution);
        Assert.Empty(after.GetChanges(solution).GetProjectChanges());
    }

    [Fact]
    public async Task A_fix_with_the_constant_declared_by_hand()
    {
        var solution = FixAllRun.Solution(
            ["class OkxBot { bool Busy(string code) => code == \"50011\"; }", "static class OkxErrorCodes { public const string RequestsTooFrequent = \"500\" + \"11\"; }"],
                withConstants: false);
        Assert.Equal(1, await Lightbulbs(solution, await LiteralOfTheBot(solution)));
    }

    [Theory]
    [InlineData("string T(string code) => $\"{code == \"51008\"}\";", "string T(string code) => $\"{code == (global::OkxErrorCodes.InsufficientBalanceForOrder)}\";")]
    [InlineData("bool T(string code) => code == \"51\" +\n#if OLD\n\"009\";\n#else\n\"008\";\n#endif", null)]
    public async Task One_literal_keeps_no_other_from_its_swap(string odd, string? swapped)
    {
        var solution = FixAllRun.Solution(
            [$"class OkxBot {{ class OkxErrorCodes {{ }} bool M(string code) => code is \"50011\" or \"50013\" or \"50001\";\n{odd}\n}}"]);
        var after = await FixAllRun.FixAsync(
            solution, await FixAllRun.FindAsync(solution.Projects.Single()), FixAllScope.Solution);
        var text = (await after.Projects.Single().Documents.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString();

        Assert.Contains("is global::OkxErrorCodes.RequestsTooFrequent", text);
        Assert.Contains("or global::OkxErrorCodes.SystemBusy", text);
        Assert.Contains("or global::OkxErrorCodes.ServiceTemporarilyUnavailable", text);
        Assert.Contains(swapped ?? odd, text);
    }

    [Fact]
    public async Task No_fix_for_the_constant_itself()
    {
        var solution = FixAllRun.Solution(
            ["static class OkxErrorCodes { public const string RequestsTooFrequent = \"50011\"; }"], withConstants: false);
        Assert.Equal(0, await Lightbulbs(solution, Assert.Single(await FixAllRun.FindAsync(solution.Projects.Single()))));
    }

    private static async Task<Diagnostic> LiteralOfTheBot(Solution solution) =>
        Assert.Single(await FixAllRun.FindAsync(solution.Projects.Single()), d => d.Location.SourceTree!.ToString().Contains("OkxBot"));

    private static async Task<int> Lightbulbs(Solution solution, Diagnostic diagnostic)
    {
        var count = 0;
        var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
        await new UseConstantFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (_, _) => count++, TestContext.Current.CancellationToken));
        return count;
    }
}
