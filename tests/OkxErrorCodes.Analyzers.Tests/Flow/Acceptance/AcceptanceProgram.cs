using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Flow.Acceptance;

/// <summary>
/// A file of numbered cases. <c>//! OKX0004</c> at a line's end: exactly this rule, or these, with blanks between them, reports on the
/// line. A line without a mark is silent.
/// </summary>
internal sealed partial class AcceptanceProgram
{
    private const string Folder = "acceptance/";

    private AcceptanceProgram(string fileName)
    {
        FileName = fileName;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + fileName)!;
        Text = new StreamReader(stream).ReadToEnd();
        Lines = [.. Text.Split('\n')];
        Cases = [.. CasesIn(Lines)];
    }

    /// <summary>Types that all programs use.</summary>
    public static AcceptanceProgram Shared { get; } = new("Shared.cs");

    /// <summary>The others by their file names.</summary>
    public static ImmutableSortedDictionary<string, AcceptanceProgram> All { get; } = Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, System.StringComparison.Ordinal) && !name.EndsWith(Shared.FileName))
        .Select(name => new AcceptanceProgram(name[Folder.Length..]))
        .ToImmutableSortedDictionary(program => program.FileName, program => program);

    public string FileName { get; }

    public string Text { get; }

    public ImmutableArray<string> Lines { get; }

    public ImmutableArray<AcceptanceCase> Cases { get; }

    /// <summary>The rules that a line, counted from 0, is marked with.</summary>
    public IEnumerable<string> MarksOf(int line) => Mark().Match(Lines[line]) is { Success: true } mark ? mark.Groups["ids"].Value.Split(' ') : [];

    private static IEnumerable<AcceptanceCase> CasesIn(ImmutableArray<string> lines)
    {
        var (title, first) = ("around the cases", 0);
        foreach (var (line, text) in lines.Index())
        {
            if (Heading().Match(text) is not { Success: true } heading)
                continue;

            yield return new AcceptanceCase(title, first, line);
            (title, first) = (heading.Groups["title"].Value, line);
        }

        yield return new AcceptanceCase(title, first, lines.Length);
    }

    [GeneratedRegex(@"//! (?<ids>OKX\d{4}( OKX\d{4})*)\s*$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^    // (?<title>\d+(: .*)?)$")]
    private static partial Regex Heading();
}
