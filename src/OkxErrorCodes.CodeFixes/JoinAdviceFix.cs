using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0003: joins codes to the cases that handle their like. It changes what the program does, so there is no Fix All.</summary>
[ExtensionOrder(Before = nameof(AddAdviceSectionsFix))]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(JoinAdviceFix))]
public sealed class JoinAdviceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnhandledRetryableCodes);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => JoinAdviceEdit.Instance.OfferAsync(context);
}
