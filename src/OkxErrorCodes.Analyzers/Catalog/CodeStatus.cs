namespace OkxAnalyzers.Catalog;

/// <summary>How a catalog file writes what has become of a code since its document. Empty says nothing.</summary>
internal static class CodeStatus
{
    public const string Current = "current";
    public const string Reworded = "reworded";
    public const string Changed = "changed";
    public const string Replaced = "replaced";
    public const string Retired = "retired";

    public const string All = $"{Current}, {Reworded}, {Changed}, {Replaced}, {Retired}";

    public static bool IsKnown(string text) => text is "" or Current or Reworded or Changed or Replaced or Retired;
}
