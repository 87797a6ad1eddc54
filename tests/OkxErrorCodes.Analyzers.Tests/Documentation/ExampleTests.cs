using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.CodeFixes;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The examples of the pages compile, and all rules together say of them what the page says, no more and no less.</summary>
public sealed partial class ExampleTests
{
    private static readonly string s_root = AppContext.BaseDirectory;
    private static readonly string[] s_languages = ["csharp", "csv", "ini", "xml"];

    private static readonly IReadOnlyList<ExampleBlock> s_blocks =
        new[] { "README.md", "nuget/README.md", "docs/configuration.md", "docs/own-catalog.md" }
            .Concat(RulePageTests.Ids.Select(id => $"docs/rules/{id.Data}.md"))
            .SelectMany(page => ExampleBlock.In(page, File.ReadAllText(Path.Combine(s_root, page))))
            .ToList();

    /// <summary>Those that are whole; a README may leave something out with an ellipsis.</summary>
    public static TheoryData<string> Examples =>
        [.. s_blocks
            .Where(block => s_languages.Contains(block.Language) && !(block.Page.EndsWith("README.md") && block.Text.Contains('…')))
            .Select(block => block.ToString())];

    public static TheoryData<string> Options =>
        [.. s_blocks
            .Where(block => block.Section == "Options" && block.Language == "ini")
            .SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(option => $"{Id(block)}: {option}"))];

    public static TheoryData<string> Suppressions =>
        [.. s_blocks
            .Where(block => block.Section == "When to suppress it" && (block.Language == "ini" || block.IsPragma))
            .Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public Task An_example_is_told_what_its_page_says(string example) =>
        ExampleCheck.RunAsync(s_blocks.Single(block => block.ToString() == example));

    [Theory]
    [MemberData(nameof(RulePageTests.Ids), MemberType = typeof(RulePageTests))]
    public void A_page_shows_bad_code_that_its_rule_reports_and_good_code_that_none_does(string id)
    {
        var (bad, good) = (BlocksOf(id, "Bad"), BlocksOf(id, "Good"));

        Assert.Contains(bad, block => block.Language != "csharp" || block.Marks.Any(mark => mark.Id == id));
        Assert.All(bad, block => Assert.NotEmpty(block.Listed));
        Assert.NotEmpty(good);
        Assert.All(good, block => Assert.Empty(block.Marks));
        Assert.All(good, block => Assert.Empty(block.Listed));
    }

    [Theory]
    [InlineData("OKX0001", typeof(UseConstantFix))]
    [InlineData("OKX0002", typeof(ChangeToNearCodeFix))]
    [InlineData("OKX0010", typeof(MarkMemberFix), typeof(UseConstantFix))]
    [InlineData("OKX0011", typeof(UseConstantFix))]
    public async Task The_lightbulb_makes_the_good_code_of_the_bad(string id, params Type[] fixes)
    {
        var run = new ExampleRun(Assert.Single(BlocksOf(id, "Bad")).Code);
        foreach (var fix in fixes)
            await ApplyAsync((CodeFixProvider)Activator.CreateInstance(fix)!, run);

        Assert.Equal(BlocksOf(id, "Good")[^1].Code, await run.CodeAsync());
    }

    [Theory]
    [MemberData(nameof(Options))]
    public async Task An_option_of_a_page_changes_what_is_said_of_its_bad_code(string idAndOption)
    {
        var (id, option) = (idAndOption.Split(": ")[0], idAndOption.Split(": ")[1]);
        var bad = BlocksOf(id, "Bad")[0];

        Assert.NotEqual(await ToldOfAsync(id, new ExampleRun(bad.Code)), await ToldOfAsync(id, new ExampleRun(bad.Code, option)));
    }

    [Theory]
    [MemberData(nameof(Suppressions))]
    public async Task What_a_page_suppresses_its_rule_with_silences_the_bad_code(string example)
    {
        var suppression = s_blocks.Single(block => block.ToString() == example);
        foreach (var bad in BlocksOf(Id(suppression), "Bad"))
        {
            var run = suppression.IsPragma ? new ExampleRun(suppression.Code + bad.Code) : new ExampleRun(bad.Code, suppression.Text);
            Assert.Empty(await ToldOfAsync(Id(suppression), run));
        }
    }

    [Fact]
    public void A_file_that_a_page_adds_to_a_project_is_read_as_a_catalog() =>
        Assert.All(
            s_blocks.SelectMany(block => AddedFile().Matches(block.Text)),
            file => Assert.True(ProjectCatalog.IsOwn(file.Groups[1].Value)));

    [Theory]
    [InlineData("What it finds", "- ", true)]
    [InlineData("In detail", "Silent ", false)]
    public async Task A_literal_that_the_page_of_OKX0002_names_is_reported_or_silent_as_it_says(
        string section, string start, bool isReported)
    {
        var page = File.ReadAllText(Path.Combine(s_root, "docs", "rules", "OKX0002.md"));
        var lines = page[page.IndexOf("## " + section)..].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith(start)).ToList();
        var literals = lines.SelectMany(line => InlineCode().Matches(line)).Select(code => code.Groups[1].Value).ToList();

        Assert.True(literals.Count > 4, section);
        foreach (var literal in literals)
        {
            var operand = literal.StartsWith('"') ? "order.SCode" : "error.ErrorCode";
            var told = await new ExampleRun($"if ({operand} == {literal})\n    Drop(order);").TellAsync();
            Assert.Equal(isReported ? ["OKX0002"] : [], told.Select(t => t.Id));
        }
    }

    /// <summary>A page is read at a glance: the same questions in the same order.</summary>
    [Theory]
    [MemberData(nameof(RulePageTests.Ids), MemberType = typeof(RulePageTests))]
    public void A_page_answers_the_same_questions_as_the_others(string id) =>
        Assert.Equal(
            ["What it finds", "Why it matters", "Bad", "Good", "Options", "When to suppress it"],
            Heading()
                .Matches(File.ReadAllText(Path.Combine(s_root, "docs", "rules", id + ".md")))
                .Select(heading => heading.Groups[1].Value)
                .Where(heading => heading != "In detail"));

    private static ExampleBlock[] BlocksOf(string id, string section) =>
        [.. s_blocks.Where(block => Id(block) == id && block.Section == section && block.Language != "xml")];

    private static string Id(ExampleBlock block) => Path.GetFileNameWithoutExtension(block.Page);

    private static async Task<IEnumerable<Told>> ToldOfAsync(string id, ExampleRun run) =>
        (await run.TellAsync()).Where(told => told.Id == id);

    /// <summary>The first action on each report, until there is none left.</summary>
    private static async Task ApplyAsync(CodeFixProvider fix, ExampleRun run)
    {
        while ((await run.AnalyzeAsync()).FirstOrDefault(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id)) is { } diagnostic)
        {
            if (await run.ApplyAsync(fix, diagnostic) is null || fix is MarkMemberFix)
                return;
        }
    }

    [GeneratedRegex("<AdditionalFiles Include=\"(.+?)\"")]
    private static partial Regex AddedFile();

    [GeneratedRegex("`(.+?)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
