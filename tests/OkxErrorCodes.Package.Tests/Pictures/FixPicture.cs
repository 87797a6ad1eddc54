using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>A piece of the bot before and after <c>dotnet format analyzers</c>, which applies what the lightbulb offers.</summary>
internal static partial class FixPicture
{
    private const string File = "Trading/OrderDesk.cs";
    private const int FirstLine = 20;
    private const int LastLine = 29;

    /// <summary>Where the code begins, behind bulb and line number.</summary>
    private const int Gutter = 7;

    public static TextWindow Of(FixedBot bot)
    {
        var warnings = ToldWarning.Read(bot).Where(warning => warning.File == File && warning.Id == "OKX0001").ToList();
        var first = warnings.First(warning => warning.Line >= FirstLine);
        return new TextWindow(
            "fix",
            File,
            "A switch in an editor. The numbers are underlined; the lightbulb puts a named constant in the place of each and changes nothing else.",
            [
                .. Code(bot.LinesBefore).Select(line =>
                    Row(
                        line.Number,
                        line.Text,
                        warnings.Where(w => w.Line == line.Number).ToList(),
                        hasBulb: line.Number == first.Line)),
                new TextRow([]),
                new TextRow(
                    [new TextPiece(Gutter, $"Use {Constant().Match(first.Message).Groups[1].Value}", "text")], "action", HasBulb: true),
                new TextRow(
                    [new TextPiece(Gutter, "or, for the whole solution: dotnet format analyzers --diagnostics OKX0001", "dim")], "action"),
                new TextRow([]),
                .. Code(bot.LinesAfter).Select(
                    line => Row(line.Number, line.Text, [], band: warnings.Any(w => w.Line == line.Number) ? "after" : "")),
            ]);
    }

    /// <summary>The lines, moved to the left margin.</summary>
    private static IEnumerable<(int Number, string Text)> Code(Dictionary<string, string> lines)
    {
        var shown = Enumerable.Range(FirstLine, LastLine - FirstLine + 1)
            .Select(number => (number, Text: lines[$"{File.Split('/')[^1]}:{number}"]))
            .ToList();
        var margin = Margin(shown.Select(line => line.Text));
        return shown.Select(line => (line.number, line.Text == "" ? "" : line.Text[margin..]));
    }

    private static int Margin(IEnumerable<string> lines) =>
        lines.Where(line => line != "").Min(line => line.Length - line.TrimStart().Length);

    private static TextRow Row(int number, string text, IReadOnlyList<ToldWarning> warnings, bool hasBulb = false, string band = "")
    {
        var pieces = new List<TextPiece> { new(3, number.ToString(), "dim") };
        var end = 0;
        foreach (Match word in Coloured().Matches(text))
        {
            Add(end, text[end..word.Index], "text");
            Add(word.Index, word.Value, word.Groups.Values.Skip(1).Single(group => group.Success).Name);
            end = word.Index + word.Length;
        }

        Add(end, text[end..], "text");
        return new TextRow(pieces, band, hasBulb);

        void Add(int column, string piece, string style)
        {
            var word = piece.TrimStart();
            pieces.Add(new TextPiece(
                Gutter + column + piece.Length - word.Length,
                word.TrimEnd(),
                style,
                style == "literal" && warnings.Any(w => w.Message.StartsWith(word.Trim('"'), StringComparison.Ordinal))));
        }
    }

    [GeneratedRegex(@"(?<comment>//.*)|(?<literal>\$?""[^""]*"")|(?<constant>(?<=OkxErrorCodes\.)\w+)|(?<keyword>\b(case|when|return|await|null|default)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Coloured();

    [GeneratedRegex("use '(.+?)'")]
    private static partial Regex Constant();
}
