using System.Collections.Immutable;

namespace OkxAnalyzers.Syntax;

/// <summary>Splits a name into lower-case words the way C# names are written: <c>OKXRestClient</c> is okx, rest, client.</summary>
internal static class NameWords
{
    public static ImmutableArray<string> Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetterOrDigit(name[i]) && !StartsWord(name, start, i))
                continue;

            if (i > start)
                words.Add(name.Substring(start, i - start).ToLowerInvariant());

            start = i < name.Length && char.IsLetterOrDigit(name[i]) ? i : i + 1;
        }

        return words.ToImmutable();
    }

    private static bool StartsWord(string name, int start, int i)
    {
        if (i == start)
            return false;

        var previous = name[i - 1];
        var current = name[i];
        if (char.IsDigit(current))
            return !char.IsDigit(previous) && !IsVersion(name, i - 1);

        if (char.IsDigit(previous) || IsVersion(name, i))
            return true;

        if (!char.IsUpper(current))
            return false;

        // The last capital of a run begins the next word (OKXRest), but not before a version (OKXv5).
        return !char.IsUpper(previous) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsVersion(name, i + 1));
    }

    /// <summary>The V of a version is a word with its number: OKXV5, OKXv5.</summary>
    private static bool IsVersion(string name, int i) =>
        name[i] is 'v' or 'V' && i + 1 < name.Length && char.IsDigit(name[i + 1]);
}
