using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0001, OKX0011: swaps the literal for the constant of the same value, where the program stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UseConstantFix : CodeFixProvider
{
    // One key for all codes: Fix All takes every literal, not only those of one code.
    private const string EquivalenceKey = nameof(UseConstantFix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LiteralErrorCode, RuleIds.DeclaredErrorCode);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UseConstantFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => ConstantSwap.OfferAsync(context, EquivalenceKey);
}
