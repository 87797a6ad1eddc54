using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How long an edited line may become: as <c>max_line_length</c> says, or as a line of the file already is.</summary>
internal static class LineWidth
{
    private const string Setting = "max_line_length";
    private const int Usual = 140;

    public static int Of(SourceText text, AnalyzerConfigOptions options) =>
        Math.Max(Asked(options), text.Lines.Max(line => line.Span.Length));

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
