using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>
/// A warning at its place in the bot, as the build printed it, without the folder that it was built in and without a help link.
/// </summary>
internal sealed partial record ToldWarning(string File, int Line, int Column, string Id, string Message)
{
    public static IReadOnlyList<ToldWarning> Read(FixedBot bot) =>
        Warning().Matches(bot.OutputBefore.Replace(bot.Folder.PathOf("") + Path.DirectorySeparatorChar, ""))
            .Select(w => new ToldWarning(
                w.Groups["file"].Value.Replace('\\', '/'),
                int.Parse(w.Groups["line"].Value),
                int.Parse(w.Groups["column"].Value),
                w.Groups["id"].Value,
                w.Groups["message"].Value))
            .Distinct() // the summary repeats them
            .OrderBy(w => w.File, StringComparer.Ordinal).ThenBy(w => w.Line).ThenBy(w => w.Column)
            .ToList();

    [GeneratedRegex(@"^\s*(?<file>[^\s(]+)\((?<line>\d+),(?<column>\d+)\): warning (?<id>\w+): (?<message>.*?)( \(https://[^)]+\))? \[[^\]]*\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
