using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0006: a mistake in one of the project's own catalog files, told at its place in that file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogFileAnalyzer : OkxAnalyzer
{
    /// <summary>A file in a wrong format would bury all other warnings.</summary>
    internal const int MostTold = 100;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.InvalidCatalogRow);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        start.RegisterAdditionalFileAction(static context =>
        {
            var file = context.AdditionalFile;
            if (!ProjectCatalog.IsOwn(file.Path) || file.GetText(context.CancellationToken) is not { } text)
                return;

            var mistakes = ProjectCatalog.Of(context.Options.AdditionalFiles, context.CancellationToken).MistakesIn(text).ToList();
            foreach (var mistake in mistakes.Take(MostTold))
                Report(mistake.Span, mistake.Message.TrimEnd('.'));

            if (mistakes.Count > MostTold)
                Report(
                    mistakes[MostTold].Span,
                    $"{(mistakes.Count - MostTold).ToString(CultureInfo.InvariantCulture)} more mistakes from here on");

            void Report(TextSpan span, string message) => context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.InvalidCatalogRow,
                Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
                message));
        });
    }
}
