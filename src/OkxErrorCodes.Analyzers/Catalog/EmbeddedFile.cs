using System.IO;

namespace OkxAnalyzers.Catalog;

/// <summary>A file of the <c>catalog</c> folder, as the package carries it inside.</summary>
internal static class EmbeddedFile
{
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
