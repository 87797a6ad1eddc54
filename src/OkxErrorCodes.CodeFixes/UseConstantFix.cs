using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.CodeFixes;

/// <summary>OKX0001: swaps the literal for the constant of the same value, where the program stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseConstantFix : CodeFixProvider
{
    // One key for all codes: Fix All takes every literal, not only those of one code.
    private const string EquivalenceKey = nameof(UseConstantFix);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LiteralErrorCode);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UseConstantFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var swap = await ConstantSwap.ForAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (swap is null)
                continue;

            var fixedDocument = context.Document.WithText(swap.Text);
            context.RegisterCodeFix(
                CodeAction.Create($"Use {swap.Replacements[0].Constant}", _ => Task.FromResult(fixedDocument), EquivalenceKey),
                diagnostic);
        }
    }
}
