using System.IO;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>The repository's <c>catalog</c> folder, copied beside the tests.</summary>
internal static class CatalogFolder
{
    private static readonly string s_path = Path.Combine(System.AppContext.BaseDirectory, "catalog");

    public static string Csv() => File.ReadAllText(Path.Combine(s_path, "okx-v5.csv"));

    public static string SubCodes() => File.ReadAllText(Path.Combine(s_path, "okx-v5-sub-codes.csv"));

    /// <summary>One line a name: the code, a blank, the name.</summary>
    public static string[] ShippedNames() => File.ReadAllLines(Path.Combine(s_path, "shipped-names.txt"));

    public static string Readme() => File.ReadAllText(Path.Combine(s_path, "README.md"));

    public static byte[] Document() => File.ReadAllBytes(Path.Combine(s_path, "source", "okx-v5-error-codes.txt"));
}
