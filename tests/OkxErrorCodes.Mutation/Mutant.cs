using System.IO;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.Mutation;

/// <summary>
/// A small change, written as text around a place that stays: <c>(</c>on<c> ? mutated : </c>place<c>)</c>.
/// So mutants may stand inside one another.
/// </summary>
internal sealed record Mutant(string File, int Line, TextSpan Place, string Prefix, string Suffix, string Before, string After)
{
    /// <summary>Stands in the prefix and suffix for the question whether this mutant is on.</summary>
    public const string On = "¤";

    public int Number { get; init; }

    public string Start => Prefix.Replace(On, IsOn);

    public string End => Suffix.Replace(On, IsOn);

    private string IsOn => $"global::Mutants.Is({Number})";

    public override string ToString() => $"{Number,4} {Path.GetFileName(File)}:{Line}  {Short(Before)}  ->  {Short(After)}";

    private static string Short(string code)
    {
        var line = Regex.Replace(code, @"\s+", " ");
        return line.Length > 160 ? line[..157] + "..." : line;
    }
}
