using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What is known not to hold yet. Each line goes when what it tells of is mended.</summary>
internal static partial class KnownFindings
{
    private static readonly ImmutableArray<(string Why, Func<DecisionFinding, bool> Is)> s_all =
    [
        ("A guard that calls something makes the labels above it forgotten.", finding =>
            finding.Property is DecisionProperty.IsNotOfferedAgain or DecisionProperty.AnswersAsTitled
            && finding.Fix.Program.Text.Contains(Bodies.CallingGuard, StringComparison.Ordinal)),
        ("A label of ten property patterns is forgotten.", finding =>
            finding.Property is DecisionProperty.IsNotOfferedAgain
            && CodePattern().Count(finding.Fix.After) >= 10),
        ("A formatter changes what a fix wrote.", finding => finding.Property is DecisionProperty.IsFormatted),
        ("A line grows long.", finding => finding.Property is DecisionProperty.KeepsLinesShort),
    ];

    public static bool Contain(DecisionFinding finding) => s_all.Any(known => known.Is(finding));

    [GeneratedRegex(@"\{ Code: \S+ \}")]
    private static partial Regex CodePattern();
}
