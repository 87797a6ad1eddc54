using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Fixes a document, project or solution: each document is edited once and each project bound again once, whatever the number of literals.</summary>
internal sealed class UseConstantFixAll : FixAllProvider
{
    public static readonly UseConstantFixAll Instance = new();

    private UseConstantFixAll()
    {
    }

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Use the constants of OkxErrorCodes",
        cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation), cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var original = context.Solution;
        var solution = original;
        foreach (var project in context.Scope == FixAllScope.Solution ? original.Projects : new[] { context.Project })
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var reported = diagnostics
                .Select(diagnostic => (Document: project.GetDocument(diagnostic.Location.SourceTree), diagnostic))
                .Where(r => r.Document is not null)
                .ToLookup(r => r.Document!, r => r.diagnostic);
            foreach (var swap in await ConstantSwap.InProjectAsync(project, reported, cancellation).ConfigureAwait(false))
                solution = solution.WithDocumentText(swap.Document.Id, swap.Text);
        }

        return solution;
    }
}
