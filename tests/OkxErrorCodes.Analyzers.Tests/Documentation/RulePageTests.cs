using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Rules;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>What the pages say of the rules is what the code does.</summary>
public sealed class RulePageTests
{
    private static readonly string s_root = AppContext.BaseDirectory;

    internal static IEnumerable<DiagnosticDescriptor> Rules => typeof(LiteralAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .DistinctBy(rule => rule.Id);

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
        var fixes = typeof(UseConstantFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .Where(fix => fix.FixableDiagnosticIds.Contains(id))
            .ToList();

        Assert.Equal(fixes.Count == 0, page.Contains("| Fix | none |", StringComparison.Ordinal));
        Assert.Equal(fixes.Any(fix => fix.GetFixAllProvider() is not null), page.Contains("Fix All in document, project and solution", StringComparison.Ordinal));
    }

    [Fact]
    public void The_readme_lists_every_rule_and_no_other()
    {
        var rows = File.ReadAllLines(Path.Combine(s_root, "README.md")).Where(line => line.StartsWith("| [OKX", StringComparison.Ordinal));
        var expected = Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} |");

        Assert.Equal(expected, rows.Select(row => row[..(row[..^1].LastIndexOf('|') + 1)]));
    }

    [Fact]
    public void The_options_page_lists_every_option_and_no_other()
    {
        var options = typeof(RecognitionOptions).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral && field.Name != nameof(RecognitionOptions.Prefix))
            .Select(field => (string)field.GetRawConstantValue()!);
        var rows = File.ReadAllLines(Path.Combine(s_root, "docs", "configuration.md"))
            .Where(line => line.StartsWith("| `okx_error_codes.", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);

        Assert.Equal(options.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }
}
