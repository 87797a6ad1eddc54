using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using OkxAnalyzers.Tests.Pictures;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>A piece of the bot before and after <c>dotnet format analyzers</c>, which applies what the lightbulb offers.</summary>
internal static partial class FixPicture
{
    private const string File = "Trading/OrderDesk.cs";
    private const int FirstLine = 20;
    private const int LastLine = 29;

    public static TextWindow Of(FixedBot bot)
    {
        var warnings = ToldWarning.Read(bot).Where(warning => warning.File == File && warning.Id == "OKX0001").ToLookup(w => w.Line);
        var (before, after) = (Code(bot.LinesBefore), Code(bot.LinesAfter));
        var first = before.First(line => warnings.Contains(line.Number)).Number;
        return new TextWindow(
            "fix",
            File,
            "A switch in an editor. The numbers are underlined; the lightbulb puts a named constant in the place of each and changes nothing else.",
            [
                .. before.Select(line => EditorRow.Code(
                    line.Number,
                    line.Text,
                    warnings[line.Number].Select(warning => Literal(line.Text, warning.Column - 1 - line.Margin)),
                    hasBulb: line.Number == first)),
                new TextRow([]),
                EditorRow.Offer($"Use {Constant().Match(warnings[first].First().Message).Groups[1].Value}"),
                new TextRow(
                    [
                        new TextPiece(
                            EditorRow.Gutter, "or, for the whole solution: dotnet format analyzers --diagnostics OKX0001", "dim"),
                    ],
                    "action"),
                new TextRow([]),
                .. after.Select(line => EditorRow.Code(line.Number, line.Text, isChanged: warnings.Contains(line.Number))),
            ]);
    }

    /// <summary>The lines, moved to the left by a margin that they share.</summary>
    private static List<(int Number, string Text, int Margin)> Code(Dictionary<string, string> lines)
    {
        var shown = Enumerable.Range(FirstLine, LastLine - FirstLine + 1)
            .Select(number => (Number: number, Text: lines[$"{File.Split('/')[^1]}:{number}"]))
            .ToList();
        var margin = shown.Where(line => line.Text != "").Min(line => line.Text.Length - line.Text.TrimStart().Length);
        return [.. shown.Select(line => (line.Number, line.Text == "" ? "" : line.Text[margin..], margin))];
    }

    /// <summary>A build tells where a warning begins: its literal ends with the second quote.</summary>
    private static (int Column, int Length) Literal(string line, int column) => (column, line.IndexOf('"', column + 1) + 1 - column);

    [GeneratedRegex("use '(.+?)'")]
    private static partial Regex Constant();
}
