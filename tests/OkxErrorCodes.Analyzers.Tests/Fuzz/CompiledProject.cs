using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>A project, its assembly if it compiles, and the compiler's errors and warnings.</summary>
internal sealed record CompiledProject(Project Project, byte[]? Image, ImmutableArray<Diagnostic> Diagnostics)
{
    public static CompiledProject Of(Project project)
    {
        using var image = new MemoryStream();
        var result = project.GetCompilationAsync().Result!.Emit(image);
        return new(
            project, result.Success ? image.ToArray() : null, [.. result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)]);
    }
}
