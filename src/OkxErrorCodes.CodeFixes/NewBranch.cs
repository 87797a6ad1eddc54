using System.Collections.Generic;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A section or an arm to be written: its codes, a comment, and a statement or value.</summary>
internal sealed class NewBranch
{
    public NewBranch(IReadOnlyList<string> codes, string? comment, string body, string? guard = null)
    {
        Codes = codes;
        Comment = comment;
        Body = body;
        Guard = guard;
    }

    public IReadOnlyList<string> Codes { get; }

    public string? Comment { get; }

    public string Body { get; }

    /// <summary><c>when …</c></summary>
    public string? Guard { get; }
}
