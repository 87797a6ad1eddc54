using System;
using System.IO;
using Xunit;

namespace OkxAnalyzers.Tests.Pictures;

/// <summary>The files of a picture: a test compares them with what it draws, or draws them anew where it is asked to.</summary>
internal static class PictureFile
{
    // Names the folder to draw the pictures into, as CONTRIBUTING.md says.
    private const string Target = "PICTURES";

    /// <param name="picture">What the package does today.</param>
    /// <param name="root">The folder that the repository's <c>docs</c> are in.</param>
    public static void AreCurrent(TextWindow picture, string root)
    {
        foreach (var theme in PictureTheme.All)
        {
            var drawn = picture.Draw(theme);
            var file = $"{picture.Name}-{theme.Name}.svg";
            if (Environment.GetEnvironmentVariable(Target) is { Length: > 0 } folder)
            {
                File.WriteAllText(Path.Combine(folder, file), drawn);
                continue;
            }

            var path = Path.Combine(root, "docs", "pictures", file);
            Assert.True(
                File.Exists(path) && drawn == File.ReadAllText(path),
                $"docs/pictures/{file} does not show what the package does; CONTRIBUTING.md has the command that draws it.");
        }
    }
}
