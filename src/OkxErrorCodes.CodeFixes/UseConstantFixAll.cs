using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Fixes a document, project or solution: one pass per document, whatever the number of its literals.</summary>
internal sealed class UseConstantFixAll : DocumentBasedFixAllProvider
{
    public static readonly UseConstantFixAll Instance = new();

    private UseConstantFixAll()
    {
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var swap = await ConstantSwap.ForAsync(document, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false);
        return swap is null ? null : document.WithText(swap.Text);
    }
}
