using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Constants;

/// <summary>Writes the constants class and its attribute into the project that installs the package.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    /// <summary>The step that decides what is written. It looks up a few names at each edit; what it decides stays the same, so nothing is written again.</summary>
    internal const string PlanStep = "Plan";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ConstantsSettings.Read(options.GlobalOptions));
        var plan = context.CompilationProvider.Combine(context.ParseOptionsProvider).Combine(settings)
            .Select(static (project, _) => ConstantsPlan.For(project.Left.Left, project.Left.Right, project.Right))
            .WithTrackingName(PlanStep);

        context.RegisterSourceOutput(plan, static (output, plan) =>
        {
            foreach (var (fileName, text) in plan.Files())
                output.AddSource(fileName, text);
        });
    }
}
