using System;
using System.IO;
using System.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package.Documentation;

/// <summary>Every link between the pages leads to a file that is there, and to a heading that is there.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(page => page.File)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string file) => Assert.Empty(Dead(Page.Read(file)));

    [Fact]
    public void Links_are_found_in_text_and_pictures_and_not_in_code()
    {
        Assert.Equal(
            ["docs/a.md", "#b", "c.svg"],
            new Page("README.md", "# Title\n[a](docs/a.md) [`b`](#b) `[x](y)`\n```md\n[no](link)\n```\n<img src=\"c.svg\">\n").Links);
        Assert.True(Page.Read("README.md").Links.Count() > 20);
    }

    [Fact]
    public void A_link_to_no_file_and_one_to_no_heading_are_dead() =>
        Assert.Equal(
            ["docs/nowhere.md", "README.md#nowhere", "#nowhere"],
            Dead(new Page(
                "CHANGELOG.md",
                "# Changes\n## Rules [x](README.md)\n[a](docs/nowhere.md) [b](README.md#nowhere) [c](#nowhere) [d](#rules-x) [e](README.md#rules) [f](https://example.com)")));

    private static string[] Dead(Page page) =>
        [.. page.Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal) && !IsAlive(page, link))];

    private static bool IsAlive(Page page, string link)
    {
        var (file, anchor) = link.Split('#') is [var path, var heading] ? (path, heading) : (link, "");
        var target =
            file == "" ? page.File : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.File)!, file)).Replace('\\', '/');
        var isThere = Path.Exists(Path.Combine(BuildMachine.RepositoryRoot, target));
        return isThere && (anchor == "" || (file == "" ? page : Page.Read(target)).Anchors.Contains(anchor));
    }
}
