using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Tests.Fuzz;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>A program's runs beside its reports.</summary>
internal sealed partial class FlowComparison(FlowProgram program, Observed seen, ImmutableArray<Diagnostic> reports, Tally tally)
{
    public IEnumerable<FlowFinding> Findings()
    {
        if (!seen.IsWhole)
        {
            tally.Add("too many ways");
            return [];
        }

        return program.Decides ? Decisions() : Sends();
    }

    /// <summary>Exactly what ran into the rest is reported, however many diagnostics that takes.</summary>
    private IEnumerable<FlowFinding> Decisions()
    {
        // A branch that no code takes, the rest among them, is OKX0016's matter: what is left of such a decision may be none.
        if (seen.Codes.IsEmpty
            || seen.Branches.Count(branch => branch.StartsWith("branch ", System.StringComparison.Ordinal)) < program.Branches)
        {
            tally.Add("a branch is dead");
            yield break;
        }

        var said = reports.Where(report => report.Id is "OKX0003" or "OKX0015").ToList();
        var reported = said.SelectMany(CodesIn).ToImmutableSortedSet();
        var left = seen.Codes.Intersect(PlacingCodes.AskedFor);
        tally.Add(left.IsEmpty ? "nothing left over" : "left over");
        if (!left.IsSubsetOf(reported))
            yield return Found(Contradiction.LeftOverUnreported, left.Except(reported), said);

        // Where a copy is decided on, the newest reply may be asked about as well, and then it is a decision too.
        var handled = reported.Except(left).Except(seen.AtHand);
        if (!handled.IsEmpty)
            yield return Found(Contradiction.ReportedAlthoughHandled, handled, said);
    }

    /// <summary>
    /// Something is reported where an order of unknown outcome was sent again, and only codes that it was sent again after.
    /// </summary>
    private IEnumerable<FlowFinding> Sends()
    {
        // A job that repeats, success or not, is no retry.
        if (seen.Codes.Contains("0"))
        {
            tally.Add("success goes round");
            yield break;
        }

        var said = reports.Where(report => report.Id == "OKX0004").ToList();
        var resent = seen.Codes.Intersect(PlacingCodes.Open);
        tally.Add(resent.IsEmpty ? "never sent again" : "sent again");
        if (!resent.IsEmpty && said.Count == 0)
            yield return Found(Contradiction.ResentUnreported, resent, said);

        var never = said.SelectMany(CodesIn).Intersect(PlacingCodes.Open).Except(resent).ToImmutableSortedSet();
        if (!never.IsEmpty || (resent.IsEmpty && said.Count > 0))
            yield return Found(Contradiction.ReportedAlthoughNeverResent, never, said);
    }

    private FlowFinding Found(Contradiction kind, ImmutableSortedSet<string> codes, IEnumerable<Diagnostic> said) => new(
        kind,
        string.Join(", ", codes),
        string.Join("\n", said.Select(report => $"{report.Id} line {LineOf(report)}: {report.GetMessage()}")),
        program);

    private static int LineOf(Diagnostic report) => report.Location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The codes that a message tells.</summary>
    private static IEnumerable<string> CodesIn(Diagnostic report) => Code().Matches(report.GetMessage()).Select(code => code.Value);

    [GeneratedRegex(@"\b5\d{4}\b")]
    private static partial Regex Code();
}
