using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>A Fix All that takes the diagnostics of a document, a project or a solution project by project.</summary>
internal abstract class FixAllByProject : FixAllProvider
{
    protected abstract string Title { get; }

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        Title,
        cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation), cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    /// <summary>The new texts of a project's documents.</summary>
    protected abstract Task<IReadOnlyList<(DocumentId Document, SourceText Text)>> FixAsync(
        Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation);

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var original = context.Solution;
        var solution = original;
        foreach (var project in context.Scope == FixAllScope.Solution ? original.Projects : new[] { context.Project })
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } document }
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var (edited, text) in await FixAsync(project, diagnostics, cancellation).ConfigureAwait(false))
                solution = solution.WithDocumentText(edited, text);
        }

        return solution;
    }
}
