using System.Linq;
using System.Xml.Linq;
using OkxAnalyzers.Tests.Pictures;
using Xunit;

namespace OkxAnalyzers.Tests.Package.Pictures;

/// <summary>The pictures of the README show what the package says and does today.</summary>
[Collection(nameof(FixedBot))]
public sealed class PictureTests(FixedBot bot)
{
    [Fact]
    public void The_picture_of_the_build_shows_the_build() =>
        PictureFile.AreCurrent(BuildPicture.Of(bot), BuildMachine.RepositoryRoot);

    [Fact]
    public void The_picture_of_the_fix_shows_the_fix() => PictureFile.AreCurrent(FixPicture.Of(bot), BuildMachine.RepositoryRoot);

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

    private static string Text(TextWindow picture, PictureTheme theme) =>
        string.Join(
            ' ',
            XElement.Parse(picture.Draw(theme))
                .Elements()
                .Where(element => element.Name.LocalName == "text")
                .Select(element => element.Value));
}
