using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0003: adds a case per kind of advice. What it does is for a person to write, so there is no Fix All.</summary>
[ExtensionOrder(Before = nameof(KeepBehaviourFix))]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAdviceSectionsFix))]
public sealed class AddAdviceSectionsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnhandledRetryableCodes);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => AddAdviceSectionsEdit.Instance.OfferAsync(context);
}
