using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Rules;

/// <summary>
/// What every analyzer of the package begins with: nothing of generated code, all files side by side, one context for all.
/// </summary>
public abstract class OkxAnalyzer : DiagnosticAnalyzer
{
    private protected OkxAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(
            start => Start(start, OkxContext.Of(start.Compilation, start.Options, start.CancellationToken)));
    }

    /// <summary>Registers what a compilation's analysis needs.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start, OkxContext okx);
}
