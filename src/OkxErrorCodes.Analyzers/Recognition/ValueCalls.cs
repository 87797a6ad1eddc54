using System.Collections.Immutable;

namespace OkxAnalyzers.Recognition;

/// <summary>Calls that hand on a value as it is or in another form, by name. Data only.</summary>
internal static class ValueCalls
{
    /// <summary>They hand on their receiver's value.</summary>
    public static readonly ImmutableHashSet<string> OfReceiver = ImmutableHashSet.Create(
        "Trim", "TrimStart", "TrimEnd", "ToString", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "GetValueOrDefault",
        "GetString", "GetInt32", "GetInt64", "GetRawText", "GetValue", "Value", "AsSpan", "AsString", "ConfigureAwait", "GetAwaiter", "GetResult",
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ToObject", "Normalize", "ToArray", "ToList", "ToHashSet", "Distinct");

    /// <summary>They hand on their first argument's value.</summary>
    public static readonly ImmutableHashSet<string> OfArgument = ImmutableHashSet.Create(
        "Parse", "TryParse", "ToInt32", "ToInt64", "ToInt16", "ToUInt32", "ToString", "FromResult", "Intern", "ParseInt", "TryParseInt", "ToInt", "ReadString", "Copy");
}
