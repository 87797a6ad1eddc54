namespace OkxAnalyzers.Rules;

/// <summary>The diagnostics' ids. An id is forever: never reused, never given another meaning.</summary>
internal static class RuleIds
{
    public const string LiteralErrorCode = "OKX0001";
    public const string UnknownErrorCode = "OKX0002";
    public const string UnhandledRetryableCodes = "OKX0003";
    public const string ResentErrorCode = "OKX0004";
    public const string InvalidCatalogRow = "OKX0006";
    public const string RetiredErrorCode = "OKX0009";
    public const string PossibleErrorCode = "OKX0010";
    public const string DeclaredErrorCode = "OKX0011";
    public const string ConfigurationNotUnderstood = "OKX0012";
    public const string MappedWithoutRetryable = "OKX0015";
    public const string DeadTest = "OKX0016";
    public const string ResentWithoutPromise = "OKX0017";
    public const string UseAtRunTime = "OKX0018";
}
