using System;
using System.IO;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>A file of the repository that a test writes: the test compares it, or writes it anew where it is asked to.</summary>
internal static class WrittenFile
{
    /// <summary>Names the repository's folder to write into, as catalog/README.md and docs/architecture.md say.</summary>
    public const string Root = "CATALOG_ROOT";

    public static void IsCurrent(string text, params string[] path)
    {
        var relative = Path.Combine(path);
        if (Environment.GetEnvironmentVariable(Root) is { Length: > 0 } root)
        {
            File.WriteAllText(Path.Combine(root, relative), text);
            return;
        }

        Assert.True(
            text == File.ReadAllText(Path.Combine(AppContext.BaseDirectory, relative)),
            $"{relative} is not what its test writes. With {Root}=$PWD in the environment of dotnet test, it is written anew.");
    }
}
