using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Fuzz;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>A file that two projects compile changes in both of them.</summary>
public sealed class LinkedFileTests
{
    private const string Path = "/bot/Client.cs";
    private const string Literal = "class OkxClient { bool Is(string code) => code == \"51008\"; }";

    private const string Decision =
        "class OkxClient { int Next(string code) { switch (code) { case \"50011\": return 1; case \"50013\": return 2; default: return 0; } } }";

    /// <summary>A second case for 50011 does not compile.</summary>
    private const string Typo =
        """
        class OkxClient
        {
            string Next(string code)
            {
                switch (code)
                {
                    case "5O011": return "typo";
        #if OTHER
                    case "50011": return "other";
        #endif
                    default: return "";
                }
            }
        }
        """;

    [Fact]
    public async Task A_literal_is_swapped_where_both_have_the_constants() => Assert.Contains(
        "OkxErrorCodes.InsufficientBalanceForOrder", await SwappedAsync(otherHasConstants: true));

    [Fact]
    public async Task A_literal_stays_where_one_has_not() => Assert.Equal(Literal, await SwappedAsync(otherHasConstants: false));

    [Theory]
    [InlineData(nameof(KeepBehaviourFix))]
    [InlineData(nameof(JoinAdviceFix))]
    [InlineData(nameof(AddAdviceSectionsFix))]
    public async Task A_switch_names_codes_by_constants_that_both_have(string fix)
    {
        Assert.Contains(fix, await OfferedAsync(new DecisionAnalyzer(), Decision, otherHasConstants: true));
        Assert.DoesNotContain(fix, await OfferedAsync(new DecisionAnalyzer(), Decision, otherHasConstants: false));
    }

    [Fact]
    public async Task A_member_is_marked_with_an_attribute_that_both_have()
    {
        const string Source = "class OkxOrBinanceReply { public string Code = \"\"; bool Is() => Code == \"50011\"; }";
        Assert.Contains(nameof(MarkMemberFix), await OfferedAsync(new LiteralAnalyzer(), Source, otherHasConstants: true));
        Assert.DoesNotContain(nameof(MarkMemberFix), await OfferedAsync(new LiteralAnalyzer(), Source, otherHasConstants: false));
    }

    [Fact]
    public async Task A_code_is_mended_where_both_compile_it()
    {
        Assert.Contains(nameof(ChangeToNearCodeFix), await OfferedAsync(new LiteralAnalyzer(), Typo, otherHasConstants: true));
        Assert.DoesNotContain(
            nameof(ChangeToNearCodeFix), await OfferedAsync(new LiteralAnalyzer(), Typo, otherHasConstants: true, otherSymbol: "OTHER"));
    }

    [Fact]
    public async Task Fix_All_leaves_a_switch_whose_constants_one_has_not()
    {
        var (solution, id) = Linked(Decision, otherHasConstants: false);
        var found = await FoundAsync(new DecisionAnalyzer(), solution.GetProject(id.ProjectId)!);

        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Solution, new KeepBehaviourFix(), nameof(KeepBehaviourFix));

        Assert.Equal(Decision, await TextAsync(after, id));
    }

    private static async Task<string> SwappedAsync(bool otherHasConstants)
    {
        var (solution, id) = Linked(Literal, otherHasConstants);
        var found = await FixAllRun.FindAsync(solution.GetProject(id.ProjectId)!);
        return await TextAsync(await FixAllRun.FixAsync(solution, found, FixAllScope.Project), id);
    }

    /// <summary>The fixes that are offered in the project that has the constants.</summary>
    private static async Task<IReadOnlyList<string>> OfferedAsync(
        DiagnosticAnalyzer analyzer, string source, bool otherHasConstants, string? otherSymbol = null)
    {
        var (solution, id) = Linked(source, otherHasConstants, otherSymbol);
        var diagnostic = Assert.Single(await FoundAsync(analyzer, solution.GetProject(id.ProjectId)!));
        var offered = await OfferedFixes.OfAsync(solution.GetDocument(id)!, diagnostic, OfferedFixes.Own);
        return [.. offered.Select(fix => fix.Fix)];
    }

    private static (Solution Solution, DocumentId Id) Linked(string source, bool otherHasConstants, string? otherSymbol = null)
    {
        var solution = FixAllRun.Solution([]);
        var bot = solution.Projects.Single();
        var shared = solution.AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(bot.CompilationOptions!)
            .WithMetadataReferences(bot.MetadataReferences.Where(other => otherHasConstants || other != ProjectUnderTest.Constants))
            .WithParseOptions(((CSharpParseOptions)bot.ParseOptions!).WithPreprocessorSymbols(new[] { otherSymbol }.OfType<string>().ToArray()));
        var id = DocumentId.CreateNewId(bot.Id);
        solution = shared.Solution
            .AddDocument(id, "Client.cs", source, filePath: Path)
            .AddDocument(DocumentId.CreateNewId(shared.Id), "Client.cs", source, filePath: Path);
        Assert.Single(solution.GetDocument(id)!.GetLinkedDocumentIds());
        return (solution, id);
    }

    private static async Task<ImmutableArray<Diagnostic>> FoundAsync(DiagnosticAnalyzer analyzer, Project project) =>
        await (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!
            .WithAnalyzers([analyzer])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static async Task<string> TextAsync(Solution solution, DocumentId id) =>
        (await solution.GetDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
}
