using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Tests.Pictures;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>The pictures of the rule pages show what the rules say and the fixes do today.</summary>
public sealed class RulePictureTests
{
    [Fact]
    public async Task The_picture_of_OKX0003_shows_the_cases_that_its_fix_adds() => PictureFile.AreCurrent(
        await RulePicture.OfAsync(
            "OKX0003",
            new AddAdviceSectionsFix(),
            "A switch over an order's error code in an editor, underlined. The lightbulb adds a case per kind of retry advice: the codes, what they mean for a retry, and a placeholder that throws."),
        AppContext.BaseDirectory);

    [Fact]
    public async Task The_picture_of_OKX0004_shows_the_branch_that_its_fix_adds() => PictureFile.AreCurrent(
        await RulePicture.OfAsync(
            "OKX0004",
            new GiveOwnBranchFix(),
            "A retry loop in an editor, with the code for a timeout underlined. The lightbulb gives this code an if of its own: a comment that says what to query first, and a placeholder that throws."),
        AppContext.BaseDirectory);

    [Fact]
    public async Task A_picture_shows_what_is_reported_what_is_offered_and_what_is_written()
    {
        var rows = (await RulePicture.OfAsync("OKX0004", new GiveOwnBranchFix(), "")).Rows;

        Assert.Equal(
            [("EndpointRequestTimeout", ""), ("Give 50004 a branch of its own", "action")],
            rows.Where(row => row.HasBulb).Select(row => (row.Pieces.Last(piece => piece.Text.Any(char.IsLetter)).Text, row.Band)));
        Assert.Equal("OkxErrorCodes.EndpointRequestTimeout".Length, Assert.Single(rows.SelectMany(row => row.Squiggles ?? [])).Length);
        Assert.Contains(
            "\"Query the order by its clOrdId.\"",
            string.Join(' ', rows.Where(row => row.Band == "after").SelectMany(row => row.Pieces).Select(piece => piece.Text)));
    }

    [Theory]
    [InlineData("OKX0003")]
    [InlineData("OKX0004")]
    public void The_page_shows_its_picture_in_both_themes(string id) => Assert.All(
        PictureTheme.All,
        theme => Assert.Contains(
            $"\"../pictures/{id.ToLowerInvariant()}-{theme.Name}.svg\"",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "rules", id + ".md"))));
}
