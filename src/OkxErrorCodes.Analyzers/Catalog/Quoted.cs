namespace OkxAnalyzers.Catalog;

/// <summary>A field's text as an error message quotes it: on one line and short.</summary>
internal static class Quoted
{
    private const int MaxLength = 40;

    public static string Text(string text)
    {
        var shown = text.Length > MaxLength ? text.Substring(0, MaxLength) + "…" : text;
        return "'" + shown.Replace('\r', ' ').Replace('\n', ' ') + "'";
    }
}
