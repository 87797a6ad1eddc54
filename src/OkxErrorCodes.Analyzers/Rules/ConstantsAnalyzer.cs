using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0012: the project cannot have what the package brings: it has no spans, or another type of that name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantsAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.ConfigurationNotUnderstood,
        RuleDescriptors.NameTaken,
        RuleDescriptors.ConstantsAmbiguous);

    private protected override void Start(CompilationStartAnalysisContext start, OkxContext okx)
    {
        var project = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var settings = GeneratorSettings.Read(project);
        if (settings.HasUtf8 && !ConstantsPlan.HasSpans(start.Compilation))
        {
            start.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.ConfigurationNotUnderstood,
                Location.None,
                GeneratorSettings.Utf8Property,
                "it needs System.ReadOnlySpan, which this project does not have")));
        }

        var hasConstants = ConstantsClass.AreReferenced(start.Compilation);
        if (hasConstants
            && Namesake
                .InReferences(ConstantsClass.Name, start.Compilation)
                .FirstOrDefault(type => !ConstantsClass.IsReferenced(type)) is { } other)
        {
            start.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.ConstantsAmbiguous, Location.None, other.ContainingAssembly.Name)));
        }

        var taken = new Dictionary<ISymbol, string>(SymbolEqualityComparer.Default);
        if (hasConstants)
            Look(ConstantsClass.Name, $"constants; rename it, or set {GeneratorSettings.ConstantsProperty} to false");
        if (settings.HasUtf8)
            Look(ConstantsClass.Utf8Name, "UTF-8 constants; rename it");
        if (settings.HasRetryAdvice)
        {
            Look(RetryClassText.Name, "retry advice; rename it");
            Look(AdviceEnumText.Name, "retry advice; rename it");
        }

        if (ConstantsPlan.HasOwnCodes(okx.Catalog))
            Look(ConstantsClass.OwnName, $"constants for the codes of '{ProjectCatalog.FileName}'; rename it");

        if (taken.Count == 0)
            return;

        // Told by an action on its symbol, since an editor runs no action on a compilation's end.
        start.RegisterSymbolAction(
            symbol =>
            {
                if (!taken.TryGetValue(symbol.Symbol, out var place))
                    return;

                var what = $"'{symbol.Symbol.Name}' takes the place of the package's {place}";
                symbol.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.NameTaken, symbol.Symbol.Locations[0], what));
            },
            SymbolKind.NamedType,
            SymbolKind.Namespace);

        void Look(string name, string place)
        {
            if (Namesake.InSource(name, start.Compilation) is { } own)
                taken.Add(own, place);
        }
    }
}
