using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Package.Documentation;

/// <summary>A page of this repository: where it leads to, and where others can lead into it.</summary>
internal sealed partial record Page(string File, string Text)
{
    /// <summary>Every <c>.md</c> file that is written by hand or by a test; not what builds leave behind.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        .. Directory.EnumerateFiles(BuildMachine.RepositoryRoot, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(BuildMachine.RepositoryRoot, file).Replace('\\', '/'))
            .Where(file =>
                !file
                    .Split('/')
                    .Any(part =>
                        part is "bin" or "obj" or "artifacts" or "TestResults"
                        || part.StartsWith("BenchmarkDotNet", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>Text as it is shown: code has no links and no headings.</summary>
    private string Prose => InlineCode().Replace(CodeBlock().Replace(Text, ""), code => code.Value.Replace("](", "] ("));

    public IEnumerable<string> Links => Link().Matches(Prose).Select(link => link.Groups["to"].Value);

    /// <summary>The anchors that the headings have, the second of two equal ones with a number.</summary>
    public IEnumerable<string> Anchors => Heading().Matches(CodeBlock().Replace(Text, ""))
        .Select(heading => Anchor(heading.Groups[1].Value))
        .GroupBy(anchor => anchor)
        .SelectMany(equal => equal.Select((anchor, i) => i == 0 ? anchor : $"{anchor}-{i}"));

    public static Page Read(string file) =>
        new(file, System.IO.File.ReadAllText(Path.Combine(BuildMachine.RepositoryRoot, file)).ReplaceLineEndings("\n"));

    private static string Anchor(string heading) =>
        NoAnchor().Replace(Link().Replace(heading, link => link.Groups["text"].Value).ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^ *```.*?^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    /// <summary><c>[text](to)</c>, and the addresses of a picture.</summary>
    [GeneratedRegex("""\[(?<text>[^\]]*)\]\((?<to>[^)\s]*)\)|(srcset|src|href)="(?<to>[^"]*)" """, RegexOptions.ExplicitCapture
        | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
