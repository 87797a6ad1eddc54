using System.Collections.Generic;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A section or an arm to be written: its codes, a comment, a statement or value, and a guard: <c>when …</c></summary>
internal sealed record NewBranch(IReadOnlyList<string> Codes, string? Comment, string Body, string? Guard = null);
