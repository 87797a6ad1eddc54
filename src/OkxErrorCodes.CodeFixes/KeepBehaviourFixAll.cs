using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The switches of a document are fixed from its end, so that an outer one repeats what an inner one has become.</summary>
internal sealed class KeepBehaviourFixAll : FixAllByProject
{
    public static readonly KeepBehaviourFixAll Instance = new();

    private KeepBehaviourFixAll()
    {
    }

    protected override string Title => KeepBehaviourEdit.Instance.Title;

    protected override async Task<IReadOnlyList<Document>> FixAsync(Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (diagnostics.Count == 0 || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return Array.Empty<Document>();

        var fixes = new List<Document>();
        foreach (var reported in diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree))
        {
            if (reported.Key is not { } tree || project.GetDocument(tree) is not { } document)
                continue;

            foreach (var diagnostic in reported.OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                if (KeepBehaviourEdit.Instance.Try(diagnostic, compilation, tree, cancellation) is not { } next)
                    continue;

                compilation = compilation.ReplaceSyntaxTree(tree, next);
                tree = next;
            }

            if (tree != reported.Key)
                fixes.Add(document.WithText(await tree.GetTextAsync(cancellation).ConfigureAwait(false)));
        }

        return fixes;
    }
}
