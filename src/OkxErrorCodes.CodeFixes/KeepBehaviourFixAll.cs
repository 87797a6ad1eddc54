using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Fixes a document, project or solution: the switches of a document from its end, so that an outer one repeats what an inner one has become.</summary>
internal sealed class KeepBehaviourFixAll : FixAllProvider
{
    public static readonly KeepBehaviourFixAll Instance = new();

    private KeepBehaviourFixAll()
    {
    }

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        KeepBehaviourEdit.Instance.Title,
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
            if (diagnostics.IsEmpty || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
                continue;

            var place = ConstantsPlace.NamespaceFor(project, compilation);
            foreach (var reported in diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree))
            {
                if (reported.Key is not { } tree || project.GetDocument(tree) is not { } edited)
                    continue;

                foreach (var diagnostic in reported.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
                {
                    if (KeepBehaviourEdit.Instance.Try(diagnostic, compilation, tree, place, cancellation) is not { } next)
                        continue;

                    compilation = compilation.ReplaceSyntaxTree(tree, next);
                    tree = next;
                }

                if (tree != reported.Key)
                    solution = solution.WithDocumentText(edited.Id, await tree.GetTextAsync(cancellation).ConfigureAwait(false));
            }
        }

        return solution;
    }
}
