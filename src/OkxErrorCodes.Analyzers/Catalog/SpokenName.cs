using System.Text;

namespace OkxAnalyzers.Catalog;

/// <summary>A constant's name as a sentence: <c>MarginTooLow</c> is "Margin too low."</summary>
internal static class SpokenName
{
    public static string Of(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            // A word begins at an upper-case letter after a lower-case one, or before one: ApiKeyInvalid, IPNotAllowed.
            var begins = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins)
                words.Append(' ');

            words.Append(begins && i + 1 < name.Length && char.IsLower(name[i + 1]) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.Append('.').ToString();
    }
}
