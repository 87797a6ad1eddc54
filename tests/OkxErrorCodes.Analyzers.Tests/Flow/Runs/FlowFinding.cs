using System;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>Where a run contradicts the analyzers.</summary>
internal enum Contradiction
{
    /// <summary>Codes ran into the rest of a decision, and nothing or not all of it was reported.</summary>
    LeftOverUnreported,

    /// <summary>Codes were reported as left over that run into no rest.</summary>
    ReportedAlthoughHandled,

    /// <summary>An order of unknown outcome was sent again, and nothing was reported.</summary>
    ResentUnreported,

    /// <summary>A second send was reported that no run reaches.</summary>
    ReportedAlthoughNeverResent,

    /// <summary>No run, no report.</summary>
    AnalyzerThrows,
}

/// <param name="Codes">The codes about which they disagree.</param>
internal sealed record FlowFinding(Contradiction Kind, string Codes, string Reported, FlowProgram Program)
{
    public bool IsSilence => Kind is Contradiction.LeftOverUnreported or Contradiction.ResentUnreported;

    public override string ToString() =>
        string.Join(Environment.NewLine, $"{Kind}: {Codes}", $"reported: {Reported}", Program, "");
}
