using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What <c>dotnet format whitespace</c> makes of a program that is indented as its file says.</summary>
internal sealed class DecisionFormat(string indent)
{
    private static readonly AdhocWorkspace s_workspace = new();

    private readonly OptionSet _options = s_workspace.Options
        .WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, indent == "\t")
        .WithChangedOption(FormattingOptions.IndentationSize, LanguageNames.CSharp, indent.Length == 2 ? 2 : 4);

    public string Of(string text, LanguageVersion language)
    {
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(language)).GetRoot();
        var lineBreak = text.Contains("\r\n") ? "\r\n" : "\n";
        return Formatter.Format(
            root, s_workspace, _options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, lineBreak)).ToFullString();
    }

    /// <summary>The first line that it would change; null where there is none.</summary>
    public string? FirstChange(string text, LanguageVersion language)
    {
        var formatted = Of(text, language);
        if (formatted == text)
            return null;

        var (before, after) = (text.Split('\n'), formatted.Split('\n'));
        var at = before.Zip(after).Index().TakeWhile(lines =>
            lines.Item.First == lines.Item.Second || (lines.Index > 0 && IsBelowComment(lines.Item.First, before[lines.Index - 1]))).Count();
        return at == before.Length ? null : $"'{before.ElementAtOrDefault(at)}' becomes '{after.ElementAtOrDefault(at)}'";
    }

    /// <summary>A comment below one that stands behind a comma is set right under it, wherever it belongs.</summary>
    private static bool IsBelowComment(string line, string above) =>
        line.TrimStart().StartsWith("//", System.StringComparison.Ordinal) && above.Contains("//", System.StringComparison.Ordinal);
}
