using System.Collections.Generic;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A section or an arm to be written.</summary>
/// <param name="Codes">Its codes, as they are spelled here.</param>
/// <param name="Comment">The lines of its comment.</param>
/// <param name="Body">A statement or a value.</param>
/// <param name="Guard"><c>when …</c></param>
internal sealed record NewBranch(IReadOnlyList<string> Codes, IReadOnlyList<string> Comment, string Body, string? Guard = null)
{
    /// <summary>The branch of a kind of advice, which throws until somebody writes it.</summary>
    public static NewBranch Unwritten(
        IReadOnlyList<string> codes, RetryAdviceText.OwnBranch advice, ReportedSwitch @switch, string? guard = null)
    {
        var exception = new CodeSpelling(@switch).OfSystem("NotImplementedException");
        var end = @switch.IsStatement ? ";" : "";
        return new NewBranch(codes, new[] { advice.Comment }, $"throw new {exception}(\"{advice.Placeholder}\"){end}", guard);
    }
}
