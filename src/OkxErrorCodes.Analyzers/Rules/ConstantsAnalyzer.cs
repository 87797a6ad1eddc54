using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Constants;

namespace OkxAnalyzers.Rules;

/// <summary>OKX0012: the constants cannot be written as the project's file says, or not at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantsAnalyzer : OkxAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        RuleDescriptors.ConfigurationNotUnderstood,
        RuleDescriptors.ConstantsNameTaken,
        RuleDescriptors.RetryAdviceNameTaken);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var settings = ConstantsSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, out var mistakes);
        if (settings.Has(ConstantForm.Utf8) && !ConstantsPlan.HasSpans(start.Compilation))
            mistakes = mistakes.Add((ConstantsSettings.ConstantsProperty, "'Utf8' needs System.ReadOnlySpan, which this project does not have"));

        if (settings is { HasRetryAdvice: true, Forms: ConstantForm.None })
            mistakes = mistakes.Add((ConstantsSettings.RetryAdviceProperty, $"the method stands in the class of the constants, and '{ConstantsSettings.ConstantsProperty}' is None"));

        if (!mistakes.IsEmpty)
        {
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var (property, reason) in mistakes)
                    end.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.ConfigurationNotUnderstood, Location.None, property, reason));
            });
        }

        if (settings.Forms == ConstantForm.None)
            return;

        var rule = RuleDescriptors.ConstantsNameTaken;
        var own = OwnDeclaration.Of(ConstantsClass.Name, settings.Namespace, start.Compilation);
        if (own is null && settings.HasRetryAdvice)
        {
            rule = RuleDescriptors.RetryAdviceNameTaken;
            own = OwnDeclaration.Of(ConstantsClass.AdviceEnum, settings.Namespace, start.Compilation);
        }

        if (own is null)
            return;

        // Told by an action on its symbol, since an editor runs no action on a compilation's end.
        start.RegisterSymbolAction(
            symbol =>
            {
                if (SymbolEqualityComparer.Default.Equals(symbol.Symbol, own))
                    symbol.ReportDiagnostic(Diagnostic.Create(rule, own.Locations[0], own.ToDisplayString()));
            },
            SymbolKind.NamedType,
            SymbolKind.Namespace);
    }
}
