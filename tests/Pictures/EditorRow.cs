using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Pictures;

/// <summary>Rows of a window that is an editor: code with its line numbers, and what the lightbulb offers.</summary>
internal static partial class EditorRow
{
    /// <summary>Where the code begins, behind bulb and line number.</summary>
    public const int Gutter = 7;

    private const int NumberEnd = 5;

    public static TextRow Offer(string title) => new([new TextPiece(Gutter, title, "text")], "action", HasBulb: true);

    /// <param name="number">The line's number.</param>
    /// <param name="text">The line.</param>
    /// <param name="warnings">The spans of the line that a warning is about.</param>
    /// <param name="hasBulb">Whether the lightbulb stands beside it.</param>
    /// <param name="isChanged">Whether the fix has written it.</param>
    public static TextRow Code(
        int number,
        string text,
        IEnumerable<(int Column, int Length)>? warnings = null,
        bool hasBulb = false,
        bool isChanged = false)
    {
        var pieces = new List<TextPiece> { new(NumberEnd - number.ToString().Length, number.ToString(), "dim") };
        var end = 0;
        foreach (Match word in Coloured().Matches(text))
        {
            Add(end, text[end..word.Index], "text");
            Add(word.Index, word.Value, word.Groups.Values.Skip(1).Single(group => group.Success).Name);
            end = word.Index + word.Length;
        }

        Add(end, text[end..], "text");
        return new TextRow(
            pieces, isChanged ? "after" : "", hasBulb, warnings?.Select(span => (Gutter + span.Column, span.Length)).ToList());

        void Add(int column, string piece, string style)
        {
            var word = piece.TrimStart();
            pieces.Add(new TextPiece(Gutter + column + piece.Length - word.Length, word.TrimEnd(), style));
        }
    }

    [GeneratedRegex(
        """
        (?<comment>//.*)
        | (?<literal>\$?"[^"]*")
        | (?<constant>(?<=OkxErrorCodes\.)\w+)
        | (?<keyword>\b(await|break|case|default|for|if|is|new|not|null|or|return|switch|throw|var|when)\b)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Coloured();
}
