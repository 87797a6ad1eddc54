using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package.Documentation;

/// <summary>What a newcomer reads first, in the repository and where the package is listed.</summary>
public sealed class FirstPageTests
{
    private static readonly Page s_readme = Page.Read("README.md");
    private static readonly Page s_packageReadme = Page.Read("nuget/README.md");

    [Fact]
    public void What_the_README_says_of_the_cost_stands_in_what_was_measured()
    {
        var cost = Regex.Match(s_readme.Text, @"^\*\*It costs\*\*.*?\n\n", RegexOptions.Singleline | RegexOptions.Multiline).Value;
        var numbers = Regex.Matches(cost, @"[\d.,]*\d( (ns|ms|B)\b)?").Select(number => number.Value).ToList();

        Assert.True(numbers.Count >= 4, cost);
        Assert.All(numbers, number => Assert.Contains(number, Page.Read("docs/performance.md").Text));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("nuget/README.md")]
    [InlineData("catalog/README.md")]
    public void A_page_that_counts_the_codes_counts_those_of_the_catalog(string page) =>
        Assert.Contains(Page.Read("docs/catalog.md").Text.Split('\n')[2].Split(' ')[0], Page.Read(page).Text);

    [Fact]
    public void The_line_that_installs_names_the_version_that_is_packed()
    {
        var version =
            XDocument.Load(Path.Combine(BuildMachine.RepositoryRoot, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.Contains($"Version=\"{version}\"", s_readme.Text);
        Assert.Contains($"Version=\"{version}\"", s_packageReadme.Text);
    }

    [Fact]
    public void The_packages_README_stands_alone() => Assert.All(s_packageReadme.Links, link => Assert.StartsWith("https://", link));

    [Fact]
    public void The_packages_README_and_the_changelog_name_every_rule()
    {
        Assert.NotEmpty(Readme.Rules);
        Assert.All(Readme.Rules, rule => Assert.Contains(rule.Id, s_packageReadme.Text));
        Assert.All(Readme.Rules, rule => Assert.Contains(rule.Id, Page.Read("CHANGELOG.md").Text));
    }

    [Fact]
    public void The_packages_README_and_the_changelog_name_every_property()
    {
        var properties = XDocument.Load(Path.Combine(BuildMachine.RepositoryRoot, "nuget", "build", "OkxErrorCodes.Analyzers.targets"))
            .Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value).ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.Contains(property, s_packageReadme.Text));
        Assert.All(properties, property => Assert.Contains(property, Page.Read("CHANGELOG.md").Text));
    }

    [Fact]
    public void The_tests_that_CONTRIBUTING_names_are_there()
    {
        var named = Regex.Matches(Page.Read("CONTRIBUTING.md").Text, @"\b[A-Z]\w+Tests\b").Select(test => test.Value).Distinct().ToList();
        var files = Directory.EnumerateFiles(Path.Combine(BuildMachine.RepositoryRoot, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .ToList();

        Assert.True(named.Count > 5);
        Assert.All(named, test => Assert.Contains(test, files));
    }

    [Fact]
    public void The_index_of_decisions_has_every_record_under_its_title()
    {
        var records = Page.All.Where(page => Regex.IsMatch(page.File, @"^docs/decisions/\d{4}-")).ToList();
        var rows = records.Select(
            (record, i) => $"| {i + 1} | [{record.Text.Split('\n')[0][$"# {i + 1}. ".Length..]}]({Path.GetFileName(record.File)}) |");

        Assert.Equal(
            rows, Page.Read("docs/decisions/README.md").Text.Split('\n').Where(line => line.StartsWith("| ") && char.IsDigit(line[2])));
    }

    [Fact]
    public void A_decision_is_short_and_says_what_would_change_it() =>
        Assert.All(Page.All.Where(page => Regex.IsMatch(page.File, @"^docs/decisions/\d{4}-")), record =>
        {
            Assert.Equal(
                ["Context", "Decision", "Seen", "What would change it"],
                Regex.Matches(record.Text, @"^\*\*(.+?)\.\*\*", RegexOptions.Multiline).Select(part => part.Groups[1].Value));
            Assert.True(record.Text.Split('\n').Length <= 25, record.File);
        });
}
