namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What a fix of a decision must keep.</summary>
internal enum DecisionProperty
{
    IsComputed,
    Compiles,
    AnswersAsTitled,
    IsNotOfferedAgain,
    IsFormatted,
    KeepsComments,
    KeepsLinesShort,
}

/// <summary>A fix that does not.</summary>
internal sealed record DecisionFinding(DecisionProperty Property, DecisionFix Fix, string Message)
{
    public override string ToString() => $"{Property}: {Fix.Name} of {Fix.Diagnostic.Id}: {Message}\n{Fix.Program}\nafterwards:\n{Fix.After}\n";
}
