using System.Collections.Generic;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A section or an arm to be written: its codes, a comment, a statement or value, and a guard: <c>when …</c></summary>
internal sealed record NewBranch(IReadOnlyList<string> Codes, string? Comment, string Body, string? Guard = null)
{
    /// <summary>The branch of a kind of advice, which throws until somebody writes it.</summary>
    public static NewBranch Unwritten(
        IReadOnlyList<string> codes, RetryAdviceText.OwnBranch advice, ReportedSwitch @switch, string? guard = null)
    {
        var exception = new CodeSpelling(@switch).OfSystem("NotImplementedException");
        var end = @switch.IsStatement ? ";" : "";
        return new NewBranch(codes, advice.Comment, $"throw new {exception}(\"{advice.Placeholder}\"){end}", guard);
    }
}
