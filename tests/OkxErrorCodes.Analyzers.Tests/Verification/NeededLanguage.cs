using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>A source that holds <c>/* C# 12 */</c> is left to the compilers that know C# 12; the others count it as skipped.</summary>
internal static partial class NeededLanguage
{
    public static void SkipUnlessKnown(SolutionState state)
    {
        foreach (var needed in state.Sources.SelectMany(source => Marker().Matches(source.content.ToString())))
        {
            var version = needed.Groups["version"].Value;
            Assert.SkipUnless(LanguageVersionFacts.TryParse(version, out _), $"This compiler does not know C# {version}.");
        }
    }

    [GeneratedRegex(@"/\* C# (?<version>\d+) \*/")]
    private static partial Regex Marker();
}
