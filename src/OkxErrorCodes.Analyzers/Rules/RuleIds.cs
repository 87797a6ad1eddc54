namespace OkxAnalyzers.Rules;

/// <summary>The diagnostics' ids. An id is forever: never reused, never given another meaning.</summary>
internal static class RuleIds
{
    public const string LiteralErrorCode = "OKX0001";
}
