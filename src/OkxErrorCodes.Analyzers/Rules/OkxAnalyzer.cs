using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Rules;

/// <summary>What every analyzer of the package begins with: nothing of generated code, and all files side by side.</summary>
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
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what a compilation's analysis needs.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start);
}
