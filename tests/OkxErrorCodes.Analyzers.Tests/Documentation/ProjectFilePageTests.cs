using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The properties and presets of the package are those of the page, and a preset speaks of every rule.</summary>
public sealed partial class ProjectFilePageTests
{
    private static readonly string s_root = AppContext.BaseDirectory;
    private static readonly string[] s_page = File.ReadAllLines(Path.Combine(s_root, "docs", "configuration.md"));
    private static readonly XDocument s_targets = XDocument.Load(Path.Combine(s_root, "nuget", "build", "OkxErrorCodes.Analyzers.targets"));

    public static TheoryData<string> Pages =>
        [.. new[] { "README.md", Path.Combine("nuget", "README.md") }.Concat(
            Directory.EnumerateFiles(Path.Combine(s_root, "docs"), "*.md", SearchOption.AllDirectories)
                .Select(page => Path.GetRelativePath(s_root, page))
                .Order(StringComparer.Ordinal))];

    private static readonly DiagnosticDescriptor[] s_rules =
        [.. RulePageTests.Rules.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [Fact]
    public void The_page_lists_the_properties_that_the_compiler_is_told() =>
        Assert.Equal(
            s_targets.Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value),
            PropertyRows().Select(cells => cells[0].Trim('`')));

    [Fact]
    public void The_page_lists_the_values_that_the_build_error_lists()
    {
        var told = s_targets.Descendants("_OkxMistake").ToDictionary(
            mistake => mistake.Attribute("Include")!.Value,
            mistake => Word().Matches(mistake.Attribute("Use")!.Value).Select(word => word.Value));

        Assert.All(
            PropertyRows(),
            cells => Assert.Equal(told[cells[0].Trim('`')].Order(), Code().Matches(cells[1]).Select(code => code.Groups[1].Value).Order()));
    }

    /// <summary>A property that is shown in passing is one of the page, with a value of the page.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_sets_a_property_to_a_value_that_it_has(string page)
    {
        var values = PropertyRows().ToDictionary(
            cells => cells[0].Trim('`'), cells => Code().Matches(cells[1]).Select(code => code.Groups[1].Value).ToList());

        Assert.All(
            Property().Matches(File.ReadAllText(Path.Combine(s_root, page))),
            set => Assert.Subset(values[set.Groups["property"].Value].ToHashSet(), set.Groups["value"].Value.Split(';').ToHashSet()));
    }

    [Fact]
    public void The_page_shows_each_rules_severity_in_each_preset() =>
        Assert.Equal(
            s_rules.Select(rule => $"| {rule.Id} | {string.Join(" | ", PresetColumns().Select(preset => Severities(preset)[rule.Id]))} |"),
            s_page.Where(line => line.StartsWith("| OKX", StringComparison.Ordinal)));

    [Fact]
    public void Each_mode_of_the_build_error_is_a_file_but_Default()
    {
        var files = Directory.EnumerateFiles(Path.Combine(s_root, "nuget", "presets")).Select(Path.GetFileNameWithoutExtension);
        var modes = PresetColumns().Where(mode => mode != "Default").Select(mode => mode.ToLowerInvariant());

        Assert.Equal(modes.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    [InlineData("CI")]
    [InlineData("None")]
    public void A_preset_has_a_line_for_every_rule_and_no_other(string preset) =>
        Assert.Equal(s_rules.Select(rule => rule.Id), Severities(preset).Keys);

    [Theory]
    [InlineData("Strict", "warning")]
    [InlineData("CI", "error")]
    [InlineData("None", "none")]
    public void A_preset_of_one_severity_gives_it_to_every_rule(string preset, string severity) =>
        Assert.All(Severities(preset).Values, given => Assert.Equal(severity, given));

    [Fact]
    public void Recommended_turns_no_warning_down() =>
        Assert.All(
            s_rules.Where(rule => rule.DefaultSeverity == DiagnosticSeverity.Warning),
            rule => Assert.Equal("warning", Severities("Recommended")[rule.Id]));

    [Theory]
    [InlineData("Recommended")]
    [InlineData("Strict")]
    [InlineData("CI")]
    [InlineData("None")]
    public void A_preset_is_a_global_config_of_the_lowest_level(string preset)
    {
        var lines = PresetLines(preset);

        Assert.Contains("is_global = true", lines);
        Assert.Contains("global_level = -100", lines);
    }

    private static IEnumerable<string[]> PropertyRows() =>
        s_page.Where(line => line.StartsWith("| `OkxErrorCodes", StringComparison.Ordinal)).Select(Cells);

    private static IEnumerable<string> PresetColumns() =>
        Cells(s_page.Single(line => line.StartsWith("| Rule |", StringComparison.Ordinal))).Skip(1);

    private static string[] Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static Dictionary<string, string> Severities(string preset) =>
        preset == "Default"
            ? s_rules.ToDictionary(rule => rule.Id, rule => rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : "warning")
            : PresetLines(preset)
                .Select(line => Severity().Match(line))
                .Where(m => m.Success)
                .ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static string[] PresetLines(string preset) =>
        File.ReadAllLines(Path.Combine(s_root, "nuget", "presets", preset.ToLowerInvariant() + ".globalconfig"));

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity = (\w+)$")]
    private static partial Regex Severity();

    [GeneratedRegex("`(.+?)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"<(?<property>OkxErrorCodes(?!\.)\w*)[^>]*>(?<value>[^<]*)</")]
    private static partial Regex Property();

    [GeneratedRegex(@"\b(?!(or|any|of|and)\b)\w+")]
    private static partial Regex Word();
}
