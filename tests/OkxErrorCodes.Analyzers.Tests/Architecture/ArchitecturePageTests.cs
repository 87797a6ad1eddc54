using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using OkxAnalyzers.Tests.Documentation;
using Xunit;

namespace OkxAnalyzers.Tests.Architecture;

public sealed partial class ArchitecturePageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "architecture.md"));

    [Fact]
    public void The_page_shows_the_rooms_as_they_are() => WrittenFile.IsCurrent(ArchitecturePage.Write(s_page), "docs", "architecture.md");

    /// <summary>What moves takes its name on the page along.</summary>
    [Fact]
    public void Every_file_that_the_page_names_is_there() =>
        Assert.Empty(
            SourceName().Matches(s_page).Select(name => name.Groups["file"].Value).Except(SourceProjects.Files.Select(file => file.Name)));

    [Fact]
    public void The_page_has_the_command_that_writes_it() =>
        Assert.Contains(
            $"{WrittenFile.Root}=$PWD dotnet test tests/OkxErrorCodes.Analyzers.Tests --filter {nameof(ArchitecturePageTests)}\n", s_page);

    /// <summary>A file in a sentence: <c>`Rules/RuleIds.cs`</c>.</summary>
    [GeneratedRegex(@"`(?<file>\w+/[\w/]+\.cs)`")]
    private static partial Regex SourceName();
}
