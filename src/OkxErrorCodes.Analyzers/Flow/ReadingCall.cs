using System.Collections.Immutable;

namespace OkxAnalyzers.Flow;

/// <summary>A call that reads a value out of its receiver or of what it is given; its result is the same each time.</summary>
internal static class ReadingCall
{
    private static readonly ImmutableHashSet<string> s_names = ImmutableHashSet.Create(
        "GetProperty", "GetString", "GetInt32", "GetInt64", "GetRawText", "GetValue", "Value", "ToObject",
        "SelectToken", "AsObject", "AsArray", "EnumerateArray", "First", "FirstOrDefault", "Single", "SingleOrDefault",
        "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "Parse", "ParseAsync", "Deserialize",
        "DeserializeAsync", "DeserializeObject", "FromJson", "ReadAsStringAsync", "ReadAsStreamAsync",
        "ReadAsByteArrayAsync", "ReadFromJsonAsync", "ReadAsAsync");

    public static bool Is(string name) => s_names.Contains(name);
}
