using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Payloads;

/// <summary>A member that can be marked as an error code, and where it is declared.</summary>
internal sealed record MarkableMember(string Name, Location Declaration);
