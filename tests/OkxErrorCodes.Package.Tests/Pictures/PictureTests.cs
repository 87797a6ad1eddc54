using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>The pictures of the README show what the package says and does today.</summary>
[Collection(nameof(FixedBot))]
public sealed class PictureTests(FixedBot bot)
{
    // Names the folder to draw the pictures into, as CONTRIBUTING.md says.
    private const string Target = "PICTURES";

    public static TheoryData<string> Themes => [.. PictureTheme.All.Select(theme => theme.Name)];

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_picture_of_the_build_shows_the_build(string theme) => AssertDrawn(BuildPicture.Of(bot), theme);

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_picture_of_the_fix_shows_the_fix(string theme) => AssertDrawn(FixPicture.Of(bot), theme);

    [Fact]
    public void The_pictures_show_warnings_and_constants()
    {
        Assert.Contains("51008 is the OKX error code for", Text(BuildPicture.Of(bot), PictureTheme.All[0]));
        Assert.Contains("InsufficientBalanceForOrder : // not enough money", Text(FixPicture.Of(bot), PictureTheme.All[0]));
    }

    [Fact]
    public void Light_and_dark_show_the_same_text()
    {
        Assert.Single(PictureTheme.All.Select(theme => Text(BuildPicture.Of(bot), theme)).Distinct());
        Assert.Single(PictureTheme.All.Select(theme => Text(FixPicture.Of(bot), theme)).Distinct());
    }

    [Fact]
    public void Nothing_in_a_picture_is_loaded_from_elsewhere() =>
        Assert.All(
            PictureTheme.All.SelectMany(theme => new[] { BuildPicture.Of(bot).Draw(theme), FixPicture.Of(bot).Draw(theme) }),
            picture => Assert.DoesNotMatch("href|url\\(|@import|<script|<image", picture));

    private static void AssertDrawn(TextWindow picture, string themeName)
    {
        var drawn = picture.Draw(PictureTheme.All.Single(theme => theme.Name == themeName));
        var file = $"{picture.Name}-{themeName}.svg";
        if (Environment.GetEnvironmentVariable(Target) is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, file), drawn);
            return;
        }

        Assert.True(
            drawn == File.ReadAllText(Path.Combine(BuildMachine.RepositoryRoot, "docs", "pictures", file)),
            $"docs/pictures/{file} does not show what the package does; CONTRIBUTING.md has the command that draws it.");
    }

    private static string Text(TextWindow picture, PictureTheme theme) =>
        string.Join(
            ' ',
            XElement.Parse(picture.Draw(theme))
                .Elements()
                .Where(element => element.Name.LocalName == "text")
                .Select(element => element.Value));
}
