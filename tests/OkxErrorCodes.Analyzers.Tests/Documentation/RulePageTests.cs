using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>What the pages say of the rules is what the code does.</summary>
public sealed class RulePageTests
{
    private static readonly string s_root = AppContext.BaseDirectory;

    internal static IEnumerable<DiagnosticDescriptor> Rules => Descriptors.DistinctBy(rule => rule.Id);

    private static IEnumerable<DiagnosticDescriptor> Descriptors => typeof(LiteralAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics);

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_a_page_with_its_title_and_severity(string id)
    {
        var rule = Rules.Single(rule => rule.Id == id);
        var page = File.ReadAllText(Path.Combine(s_root, "docs", "rules", id + ".md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains($"| Severity | {rule.DefaultSeverity}", page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_whether_there_is_a_Fix_All(string id)
    {
        var page = File.ReadAllText(Path.Combine(s_root, "docs", "rules", id + ".md"));
        var fixes = FixesOf(id);

        Assert.Equal(fixes.Count == 0, page.Contains("| Fix | none |", StringComparison.Ordinal));
        Assert.Equal(
            fixes.Any(fix => fix.GetFixAllProvider() is not null),
            page.Contains("Fix All in document, project and solution", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "docs/rules/")]
    [InlineData("docs/rules/README.md", "")]
    public void A_table_lists_every_rule_and_no_other(string page, string folder)
    {
        var rows = File.ReadAllLines(Path.Combine(s_root, page))
            .Where(line => line.StartsWith("| [OKX", StringComparison.Ordinal))
            .ToList();
        var expected = Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| [{rule.Id}]({folder}{rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} |");

        Assert.Equal(expected, rows.Select(row => row[..(row[..^1].LastIndexOf('|') + 1)]));
        Assert.All(rows, row => Assert.Equal(FixesOf(row[3..10]).Count == 0, row.EndsWith("| none |", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_help_link_is_that_of_the_rules_page() =>
        Assert.All(Descriptors, rule => Assert.Equal(RulePage.Of(rule.Id) ?? "", rule.HelpLinkUri));

    private static List<CodeFixProvider> FixesOf(string id) =>
        [.. typeof(UseConstantFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(fix => fix.FixableDiagnosticIds.Contains(id))];
}
