using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using OkxAnalyzers.Tests.Pictures;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>What <c>dotnet build</c> says of the bot: some of its warnings, word for word, and how many there are.</summary>
internal static class BuildPicture
{
    private const int Columns = 100;

    /// <summary>A limit, a stale timestamp, a switch that forgets, and money.</summary>
    private static readonly (string File, int Line)[] s_shown =
        [("Okx/OkxClient.cs", 68), ("Okx/OkxClient.cs", 70), ("Trading/OrderDesk.cs", 14), ("Trading/OrderDesk.cs", 20)];

    public static TextWindow Of(FixedBot bot) => new(
        "build",
        "dotnet build",
        "The build of a trading bot with the package: warnings that tell what each number means, which constant to use, and which retryable codes a switch leaves out.",
        [
            new TextRow([new TextPiece(0, "$", "dim"), new TextPiece(2, "dotnet build", "text")]),
            .. ToldWarning.Read(bot).Where(warning => s_shown.Contains((warning.File, warning.Line))).SelectMany(Rows),
            new TextRow([new TextPiece(0, "…", "dim")]),
            .. Regex
                .Matches(bot.OutputBefore, @"^    \d+ (Warning|Error)\(s\)", RegexOptions.Multiline)
                .Select(count => new TextRow([new TextPiece(4, count.Value.Trim(), "text")])),
        ]);

    private static IEnumerable<TextRow> Rows(ToldWarning warning)
    {
        var place = $"{warning.File}({warning.Line},{warning.Column}):";
        yield return new TextRow([new TextPiece(0, place, "text"), new TextPiece(place.Length + 1, $"warning {warning.Id}:", "warning")]);
        foreach (var line in Wrapped(warning.Message, Columns - 4))
            yield return new TextRow([new TextPiece(4, line, "text")]);
    }

    /// <summary>Breaks between words.</summary>
    private static IEnumerable<string> Wrapped(string text, int columns)
    {
        while (text.Length > columns)
        {
            var end = text.LastIndexOf(' ', columns);
            yield return text[..end];
            text = text[(end + 1)..];
        }

        yield return text;
    }
}
