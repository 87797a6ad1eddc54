using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// The switches of all documents are fixed in rounds, the innermost first, so that an outer one repeats what an inner one has
/// become. What a round changes is compiled once.
/// </summary>
internal sealed class KeepBehaviourFixAll : FixAllByProject
{
    private readonly MissingCodesFix _fix;

    public KeepBehaviourFixAll(MissingCodesFix fix) => _fix = fix;

    protected override string Title => _fix.Title;

    protected override async Task<IReadOnlyList<(DocumentId Document, SourceText Text)>> FixAsync(
        Project project, IReadOnlyCollection<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (diagnostics.Count == 0 || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
            return Array.Empty<(DocumentId, SourceText)>();

        var documents = diagnostics
            .GroupBy(diagnostic => diagnostic.Location.SourceTree)
            .Where(reported => reported.Key is not null && project.GetDocument(reported.Key) is not null)
            .Select(reported => new DocumentSwitches(
                project.GetDocument(reported.Key)!, reported.Key!, reported.Select(MissingCodesPayload.Read).OfType<MissingCodesPayload>()))
            .ToList();
        for (var open = documents; open.Count > 0; open = open.Where(document => document.IsOpen).ToList())
        {
            var options = new ParallelOptions { CancellationToken = cancellation };
            var before = compilation;
            Parallel.ForEach(open, options, document => document.Edit(
                _fix, before.GetSemanticModel(document.Tree), project.AnalyzerOptions, cancellation));
            var edited = With(open, before);
            Parallel.ForEach(open, options, document => document.Check(
                before.GetSemanticModel(document.Tree), edited.GetSemanticModel(document.EditedTree), cancellation));
            compilation = With(open, compilation);
            open.ForEach(document => document.Accept());
        }

        var fixes = new List<(DocumentId, SourceText)>();
        foreach (var changed in documents.Where(document => document.IsChanged))
        {
            var text = await changed.Tree.GetTextAsync(cancellation).ConfigureAwait(false);
            if (await OfferedEdit.CompilesInLinkedAsync(changed.Document, text, cancellation).ConfigureAwait(false))
                fixes.Add((changed.Document.Id, text));
        }

        return fixes;
    }

    private static Compilation With(IReadOnlyCollection<DocumentSwitches> documents, Compilation compilation) => compilation
        .RemoveSyntaxTrees(documents.Select(document => document.Tree))
        .AddSyntaxTrees(documents.Select(document => document.EditedTree));
}
