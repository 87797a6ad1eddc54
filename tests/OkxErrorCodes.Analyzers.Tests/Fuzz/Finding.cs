namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>What a program must not do to the package.</summary>
internal enum Property
{
    NoAnalyzerThrows,
    OneDiagnosticPerLiteral,
    RunsAgree,
    FixesAreComputed,
    FixesChangeSomething,
    FixesParse,
    FixesCompile,
    SwapsKeepTheProgram,
    SwapsAddNoReport,
    FixAllLeavesNothing,
    ProgramsDoWithoutTheConstants,
    NamedCodesKeepTheirAnswers,
}

/// <summary>A property that does not hold, and for which program where that is known.</summary>
internal sealed record Finding(Property Property, string Message, Program? Program = null)
{
    public override string ToString() => $"{Property}: {Message}\n{Program}\n";
}
