namespace OkxAnalyzers.Recognition;

/// <summary>
/// How many steps one trace may take. Locals that are assigned from each other many times would otherwise be followed
/// along every path; what is not reached by then says nothing.
/// </summary>
internal sealed class TraceBudget
{
    private int _left = 256;

    public bool Spend() => --_left >= 0;
}
