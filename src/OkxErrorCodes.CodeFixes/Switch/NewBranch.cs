using System.Collections.Generic;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A section or an arm to be written.</summary>
/// <param name="Codes">Its codes, as they are spelled here.</param>
/// <param name="Comment">The lines of its comment.</param>
/// <param name="Body">A statement or a value.</param>
/// <param name="Guard"><c>when …</c></param>
internal sealed record NewBranch(IReadOnlyList<string> Codes, IReadOnlyList<string> Comment, string Body, string? Guard = null);
