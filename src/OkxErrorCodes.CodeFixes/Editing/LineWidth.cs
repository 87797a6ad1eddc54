using System;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How long an edited line may become: as <c>max_line_length</c> says, or as a line of the file already is.</summary>
internal static class LineWidth
{
    // A Fix All asks of one text as often as it has something to swap.
    private static readonly ConditionalWeakTable<SourceText, StrongBox<int>> s_longest = new();

    private const string Setting = "max_line_length";
    private const int Usual = 140;

    public static int Of(SourceText text, AnalyzerConfigOptions options) =>
        Math.Max(Asked(options), s_longest.GetValue(text, Longest).Value);

    private static StrongBox<int> Longest(SourceText text) => new(text.Lines.Max(line => line.Span.Length));

    private static int Asked(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue(Setting, out var value))
            return Usual;

        // "off" is how an .editorconfig takes a limit of an outer folder back.
        if (string.Equals(value.Trim(), "off", StringComparison.OrdinalIgnoreCase))
            return int.MaxValue;

        return int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : Usual;
    }
}
