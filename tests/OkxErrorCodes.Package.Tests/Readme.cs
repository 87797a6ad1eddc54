using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Package;

/// <summary>What the repository's README tells a newcomer, read from it so that the two cannot part.</summary>
internal static partial class Readme
{
    private static readonly string s_text = File
        .ReadAllText(Path.Combine(BuildMachine.RepositoryRoot, "README.md"))
        .ReplaceLineEndings("\n");

    /// <summary>The example as it is before the fixes, with the comments that show the warning.</summary>
    public static string ExampleBefore { get; } = Blocks("csharp")[0];

    public static string ExampleAfter { get; } = Blocks("csharp")[1];

    /// <summary>The example of the README that is packed: a line before the fix, a line after it.</summary>
    public static string ExampleOfPackage { get; } =
        Blocks("csharp", File.ReadAllText(Path.Combine(BuildMachine.RepositoryRoot, "nuget", "README.md")).ReplaceLineEndings("\n"))[0];

    /// <summary>The comment of the example, its two lines joined: <c>warning OKX0001: …</c>.</summary>
    public static string Warning { get; } = string.Join(' ', Comment().Matches(ExampleBefore).Select(c => c.Groups[1].Value));

    /// <summary>Id, title and default severity of each rule in the table.</summary>
    public static (string Id, string Title, string Severity)[] Rules { get; } =
        Rule().Matches(s_text).Select(r => (r.Groups["id"].Value, r.Groups["title"].Value, r.Groups["severity"].Value)).ToArray();

    /// <summary>The line that installs the package.</summary>
    public static string InstallLine(string version) => Version().Replace(Blocks("xml")[0].Trim(), $"Version=\"{version}\"");

    public static string WithoutComments(string code) => Comment().Replace(code, "");

    private static string[] Blocks(string language) => Blocks(language, s_text);

    private static string[] Blocks(string language, string text) =>
        Regex.Matches(text, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(b => b.Groups[1].Value)
            .ToArray();

    [GeneratedRegex(@" *// *(.*)$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\| \[(?<id>\w+)\][^|]*\| (?<title>[^|]+) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex("Version=\"[^\"]*\"")]
    private static partial Regex Version();
}
