using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>
/// A fenced block of a page, and what the page says of it: <c>// OKX0001</c> ends each line that is reported,
/// a list below the block has the messages, in a catalog file with <c>line 2: </c> before them.
/// </summary>
internal sealed partial record ExampleBlock(string Page, string Section, int Line, string Language, string Text)
{
    public ImmutableArray<(int? Line, string Message)> Listed { get; private init; } = [];

    /// <summary>The code without the marks, which are the page's and not the reader's.</summary>
    public string Code => Mark().Replace(Text, "");

    /// <summary>Line and rule of each mark, the block's first line being 1.</summary>
    public ImmutableArray<(int Line, string Id)> Marks =>
        [.. Text.Split('\n').SelectMany((line, i) => Mark().Match(line).Groups["id"].Captures.Select(id => (i + 1, id.Value)))];

    /// <summary>A directive alone: it is meant to be put before other code.</summary>
    public bool IsPragma => Language == "csharp" && Text.StartsWith("#pragma") && Text.TrimEnd().Split('\n').Length == 1;

    public override string ToString() => $"{Page}:{Line} {Section}";

    public static IReadOnlyList<ExampleBlock> In(string page, string markdown)
    {
        var blocks = new List<ExampleBlock>();
        var section = "";
        ExampleBlock? open = null;
        foreach (var (i, line) in markdown.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (open is not null && line == "```")
                open = null;
            else if (open is not null)
                open = blocks[^1] = open with { Text = open.Text + line + "\n" };
            else if (line.StartsWith("```"))
                blocks.Add(open = new ExampleBlock(page, section, i + 1, line[3..], ""));
            else if (line.StartsWith('#'))
                section = line.TrimStart('#', ' ');
            else if (Message().Match(line) is { Success: true } told && blocks.Count > 0 && blocks[^1].Section == section)
                blocks[^1] = blocks[^1].With(told.Groups["line"], told.Groups["message"].Value);
        }

        return blocks;
    }

    private ExampleBlock With(Group line, string message) =>
        this with { Listed = Listed.Add((line.Success ? int.Parse(line.Value) : null, message)) };

    [GeneratedRegex(@"[ \t]*// (warning |info )?(?<id>OKX\d{4})(, (?<id>OKX\d{4}))*\b.*$", RegexOptions.Multiline
        | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex("^- (line (?<line>\\d+): )?`(?<message>[^`]+)`$", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
