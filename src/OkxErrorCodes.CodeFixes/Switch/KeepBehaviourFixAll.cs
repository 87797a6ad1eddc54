using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The switches of a document are fixed from its end, so that an outer one repeats what an inner one has become.</summary>
internal sealed class KeepBehaviourFixAll : FixAllByProject
{
    private readonly MissingCodesFix _fix;

    public KeepBehaviourFixAll(MissingCodesFix fix) => _fix = fix;

    protected override string Title => _fix.Title;

    protected override async Task<IReadOnlyList<Document>> FixAsync(
        Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (diagnostics.Count == 0 || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return Array.Empty<Document>();

        var fixes = new List<Document>();
        foreach (var reported in diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree))
        {
            if (reported.Key is not { } tree || project.GetDocument(tree) is not { } document)
                continue;

            var open = new Queue<MissingCodesPayload>(reported
                .OrderByDescending(diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(MissingCodesPayload.Read)
                .OfType<MissingCodesPayload>());
            while (open.Count > 0)
            {
                if (_fix.Edit(open.Dequeue(), compilation, tree, project.AnalyzerOptions, cancellation) is not (var edited, _)
                    || !await OfferedEdit.CompilesInLinkedAsync(document, edited.GetText(cancellation), cancellation).ConfigureAwait(false))
                {
                    continue;
                }

                var changes = edited.GetText(cancellation).GetTextChanges(tree.GetText(cancellation));
                open = new Queue<MissingCodesPayload>(open.Select(payload => payload.Moved(
                    place => Location.Create(edited, Moved(place.SourceSpan, changes)))));
                compilation = compilation.ReplaceSyntaxTree(tree, edited);
                tree = edited;
            }

            if (tree != reported.Key)
                fixes.Add(document.WithText(await tree.GetTextAsync(cancellation).ConfigureAwait(false)));
        }

        return fixes;
    }

    /// <summary>Where a place is afterwards. No edit crosses its borders.</summary>
    private static TextSpan Moved(TextSpan span, IReadOnlyList<TextChange> changes)
    {
        return TextSpan.FromBounds(After(span.Start), After(span.End));

        int After(int position) =>
            position + changes.Where(change => change.Span.End <= position).Sum(change => change.NewText!.Length - change.Span.Length);
    }
}
