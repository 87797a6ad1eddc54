using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Recognition;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The options of <c>.editorconfig</c>, their values and defaults are those of the page, and no page speaks of others.</summary>
public sealed partial class OptionsPageTests
{
    private static readonly string s_root = AppContext.BaseDirectory;

    private static readonly string[] s_options =
        [.. typeof(RecognitionOptions).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral && field.Name != nameof(RecognitionOptions.Prefix))
            .Select(field => (string)field.GetRawConstantValue()!)];

    private static readonly string[][] s_rows =
        [.. File.ReadAllLines(Path.Combine(s_root, "docs", "configuration.md"))
            .Where(line => line.StartsWith("| `okx_error_codes.", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    public static TheoryData<string, string> Rows => new(s_rows.Select(cells => (cells[0].Trim('`'), cells[1])));

    [Fact]
    public void The_page_lists_every_option_and_no_other() =>
        Assert.Equal(s_options.Order(StringComparer.Ordinal), s_rows.Select(cells => cells[0].Trim('`')).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_option_takes_the_values_of_the_page_and_no_others(string option, string values)
    {
        var listed = Value().Matches(values).Select(value => value.Groups[1].Value).Where(value => char.IsLower(value[0])).ToList();

        Assert.All(listed, value => Assert.Empty(Mistakes(option, value)));
        Assert.Equal(listed.Count == 0, Mistakes(option, "whatever").IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_counts_where_an_option_is_not_set_is_marked(string option, string values)
    {
        var marked = Default().Match(values).Groups[1].Value;
        if (!values.Contains("`true`", StringComparison.Ordinal))
        {
            Assert.Empty(marked);
            return;
        }

        Assert.Equal(Effect(), Effect((option, marked)));
        Assert.NotEqual(Effect(), Effect((option, marked == "true" ? "false" : "true")));
    }

    [Fact]
    public void No_page_speaks_of_an_option_that_does_not_exist()
    {
        var spoken = Directory.EnumerateFiles(Path.Combine(s_root, "docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(page => Option().Matches(File.ReadAllText(page)).Select(option => option.Value))
            .Where(option => option != "okx_error_codes.code_name"); // OKX0012's bad example

        Assert.Subset(s_options.ToHashSet(), spoken.ToHashSet());
    }

    private static ImmutableArray<(string Key, string Reason)> Mistakes(string option, string value) =>
        RecognitionOptions.Read(new Config([(option, value)])).Mistakes;

    private static (bool, bool, bool) Effect(params (string, string)[] options)
    {
        var read = RecognitionOptions.Read(new Config(options));
        return (read.RetryableWait, read.DefaultHandlesRetryable, RecognitionOptions.ReportsOutcomeCodes(new Config(options)));
    }

    [GeneratedRegex("`(.+?)`")]
    private static partial Regex Value();

    [GeneratedRegex(@"`(\w+)` \(default\)")]
    private static partial Regex Default();

    [GeneratedRegex(@"okx_error_codes\.\w+")]
    private static partial Regex Option();

    private sealed class Config((string Key, string Value)[] options) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> _options = options.ToImmutableDictionary(
            option => option.Key, option => option.Value);

        public override IEnumerable<string> Keys => _options.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _options.TryGetValue(key, out value);
    }
}
