using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>Writes the constants class and its attribute into the project that installs the package.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the project's own catalog files. It runs again when one of them changes, and never for a source file.</summary>
    internal const string CatalogStep = "Catalog";

    /// <summary>The step that decides what is written. It looks up a few names at each edit; what it decides stays the same, so nothing is written again.</summary>
    internal const string PlanStep = "Plan";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ConstantsSettings.Read(options.GlobalOptions));
        var catalog = context.AdditionalTextsProvider.Where(static file => ProjectCatalog.IsOwn(file.Path)).Collect()
            .Select(static (files, cancellation) => ProjectCatalog.Of(files, cancellation).Codes)
            .WithTrackingName(CatalogStep);
        var plan = context.CompilationProvider.Combine(context.ParseOptionsProvider).Combine(settings).Combine(catalog)
            .Select(static (project, _) => ConstantsPlan.For(project.Left.Left.Left, project.Left.Left.Right, project.Left.Right, project.Right))
            .WithTrackingName(PlanStep);

        context.RegisterSourceOutput(plan, static (output, plan) =>
        {
            foreach (var (fileName, text) in plan.Files())
                output.AddSource(fileName, text);
        });
    }
}
