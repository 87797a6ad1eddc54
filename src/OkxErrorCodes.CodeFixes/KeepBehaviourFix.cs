using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0003: makes visible that the missing codes go the default's way. The program stays the same, so there is a Fix All.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepBehaviourFix))]
public sealed class KeepBehaviourFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnhandledRetryableCodes);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => KeepBehaviourFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => KeepBehaviourEdit.Instance.OfferAsync(context);
}
