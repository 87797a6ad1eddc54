using System.Threading;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Rules;

/// <summary>
/// Whether a project wants to hear nothing of a rule in a file: by <c>NoWarn</c>, else by the file's <c>.editorconfig</c>, else by a
/// global config.
/// A <c>#pragma</c> does not count: who writes one has seen that literal.
/// </summary>
internal static class SwitchedOff
{
    public static bool Is(DiagnosticDescriptor rule, SyntaxTree tree, CompilationOptions options, CancellationToken cancellation)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && severity != ReportDiagnostic.Default)
            return severity == ReportDiagnostic.Suppress;

        return options.SyntaxTreeOptionsProvider is { } files
            && (files.TryGetDiagnosticValue(tree, rule.Id, cancellation, out severity)
                || files.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out severity))
            && severity == ReportDiagnostic.Suppress;
    }
}
