using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Each document is edited once and each project bound again once, whatever the number of literals.</summary>
internal sealed class UseConstantFixAll : FixAllByProject
{
    public static readonly UseConstantFixAll Instance = new();

    private UseConstantFixAll()
    {
    }

    protected override string Title => "Use the constants of OkxErrorCodes";

    protected override async Task<IReadOnlyList<Document>> FixAsync(Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var reported = diagnostics
            .Select(diagnostic => (Document: project.GetDocument(diagnostic.Location.SourceTree), diagnostic))
            .Where(r => r.Document is not null)
            .ToLookup(r => r.Document!, r => r.diagnostic);
        var swaps = await ConstantSwap.InProjectAsync(project, reported, cancellation).ConfigureAwait(false);
        return swaps.Select(swap => swap.Document.WithText(swap.Text)).ToList();
    }
}
