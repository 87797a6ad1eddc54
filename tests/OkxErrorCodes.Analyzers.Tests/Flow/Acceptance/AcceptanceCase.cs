namespace OkxAnalyzers.Tests.Flow.Acceptance;

/// <summary>The lines of a program from one heading to the next.</summary>
/// <param name="Title">The heading, such as <c>8: the flag lets a safe code through only</c>.</param>
/// <param name="First">Its line, counted from 0.</param>
/// <param name="End">The line after the last.</param>
internal sealed record AcceptanceCase(string Title, int First, int End)
{
    public bool Holds(int line) => line >= First && line < End;
}
