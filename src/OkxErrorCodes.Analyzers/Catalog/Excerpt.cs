namespace OkxAnalyzers.Catalog;

/// <summary>The beginning of a text that somebody wrote, as a message quotes it: on one line, short, in quotation marks.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    public static string Of(string text)
    {
        var shown = text.Length > MaxLength ? text.Substring(0, MaxLength) + "…" : text;
        return "'" + shown.Replace('\r', ' ').Replace('\n', ' ') + "'";
    }
}
