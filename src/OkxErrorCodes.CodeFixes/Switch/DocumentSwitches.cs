using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Payloads;

namespace OkxAnalyzers.CodeFixes;

/// <summary>One document's part in a Fix All over switches.</summary>
internal sealed class DocumentSwitches
{
    private readonly SyntaxTree _original;
    private List<MissingCodesPayload> _open;
    private List<Planned> _planned = new();
    private Edits _edits;

    public DocumentSwitches(Document document, SyntaxTree tree, IEnumerable<MissingCodesPayload> reported)
    {
        Document = document;
        _original = tree;
        Tree = tree;
        EditedTree = tree;
        _edits = new Edits(tree.GetText(), Enumerable.Empty<TextChange>());
        _open = reported.ToList();
    }

    public Document Document { get; }

    public SyntaxTree Tree { get; private set; }

    public SyntaxTree EditedTree { get; private set; }

    public bool IsOpen => _open.Count > 0;

    public bool IsChanged => Tree != _original;

    /// <summary>Edits the switches that have no other in them, all in one model.</summary>
    public void Edit(MissingCodesFix fix, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        var all = new List<Planned>();
        var constants = new ConstantSpelling(model, cancellation);
        foreach (var payload in _open)
        {
            cancellation.ThrowIfCancellationRequested();
            if (fix.ChangesFor(payload, model, constants, options, cancellation) is var (@switch, changes))
                all.Add(new Planned(payload, @switch.Node, changes));
        }

        all = all.OrderBy(planned => planned.Node.SpanStart).ToList();
        _planned = all.Where((planned, i) => i + 1 == all.Count || all[i + 1].Node.SpanStart >= planned.Node.Span.End).ToList();
        _open = all.Except(_planned).Select(planned => planned.Payload).ToList();
        Apply(cancellation);
    }

    /// <summary>Where they do not compile together, each is tried by itself.</summary>
    public void Check(SemanticModel before, SemanticModel after, CancellationToken cancellation)
    {
        var whole = new TextSpan(0, after.SyntaxTree.Length);
        if (EditedBinding.Errors(after, whole, cancellation) == 0)
            return;

        _planned.RemoveAll(planned => EditedMember.Try(planned.Node, before, planned.Changes, cancellation) is null);
        Apply(cancellation);
    }

    public void Accept()
    {
        Tree = EditedTree;
        _open = _open.ConvertAll(payload => payload.Moved(place => Location.Create(Tree, _edits.Map(place.SourceSpan))));
    }

    private void Apply(CancellationToken cancellation)
    {
        _edits = new Edits(Tree.GetText(cancellation), _planned.SelectMany(planned => planned.Changes));
        EditedTree = _planned.Count == 0 ? Tree : Tree.WithChangedText(_edits.Apply());
    }

    private sealed record Planned(MissingCodesPayload Payload, SyntaxNode Node, IReadOnlyList<TextChange> Changes);
}
