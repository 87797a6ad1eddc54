using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// Writes into a project what the compile-time reference cannot hold: the constants of the project's own codes, and what the
/// program needs at run time and asks for.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    /// <summary>
    /// The step that reads the project's own catalog files. It runs again when one of them changes, and never for a source file.
    /// </summary>
    internal const string CatalogStep = "Catalog";

    /// <summary>
    /// The step that decides what is written. It looks up a few names at each edit; what
    /// it decides stays the same, so nothing is written again.
    /// </summary>
    internal const string PlanStep = "Plan";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => GeneratorSettings.Read(options.GlobalOptions));
        var order = context.AdditionalTextsProvider.Where(static file => ProjectCatalog.IsOwn(file.Path)).Collect()
            .Select(static (files, cancellation) => ProjectCatalog.Of(files, cancellation))
            .Combine(settings)
            .Select(static (project, _) => new ConstantsOrder(project.Right, project.Left.Codes))
            .WithTrackingName(CatalogStep);
        var plan = context.CompilationProvider.Combine(order)
            .Select(static (project, _) => new ConstantsPlan(project.Left, project.Right.Settings, project.Right.Catalog))
            .WithTrackingName(PlanStep);

        context.RegisterSourceOutput(plan, static (output, plan) =>
        {
            if (plan.IsEmpty)
                return;

            foreach (var (fileName, text) in plan.Files())
                output.AddSource(fileName, text);
        });
    }

    /// <summary>What is asked for and of which codes: a class, as <see cref="GeneratorSettings"/> is.</summary>
    private sealed record ConstantsOrder(GeneratorSettings Settings, ErrorCodeCatalog Catalog);
}
