using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>One document's part in a swap: its literals, and the text with each of them replaced by what is tried now.</summary>
internal sealed class DocumentSwap
{
    private readonly List<ConstantReplacement> _replacements = new();
    private Edits _edits;

    /// <param name="document">The document.</param>
    /// <param name="before">What it means before.</param>
    /// <param name="literals">What is to be swapped in it.</param>
    /// <param name="withCaptured">Whether a literal may be swapped whose text a method is given.</param>
    /// <param name="cancellation">Ends the look at the literals.</param>
    public DocumentSwap(
        Document document, SemanticModel before, IEnumerable<ReportedLiteral> literals, bool withCaptured, CancellationToken cancellation)
    {
        Document = document;
        Before = before;
        EditedTree = before.SyntaxTree;
        Text = EditedTree.GetText(cancellation);
        _edits = new Edits(Text);
        var root = EditedTree.GetRoot(cancellation);
        var end = 0;
        foreach (var literal in literals.OrderBy(literal => literal.Span.Start).ThenByDescending(literal => literal.Span.Length))
        {
            // A literal inside one that is replaced already, or reported twice.
            if (literal.Span.Start < end
                || ConstantReplacement.For(literal, root, before, cancellation) is not { } replacement
                || (replacement.IsCaptured && !withCaptured))
            {
                continue;
            }

            _replacements.Add(replacement);
            end = replacement.Literal.Span.End;
        }
    }

    public Document Document { get; }

    public SemanticModel Before { get; }

    public IReadOnlyList<ConstantReplacement> Replacements => _replacements;

    public SourceText Text { get; private set; }

    public SyntaxTree EditedTree { get; private set; }

    public bool IsDone { get; private set; }

    public void Edit(CancellationToken cancellation)
    {
        _edits = new Edits(Before.SyntaxTree.GetText(cancellation));
        foreach (var replacement in _replacements)
            _edits.Replace(replacement.Literal.Span, replacement.Candidate);

        // The text is parsed, not the tree patched: "x is 50011" and "x is A.B" are trees of different kinds.
        Text = _edits.Apply();
        EditedTree = Before.SyntaxTree.WithChangedText(Text);
    }

    /// <summary>Takes the next candidate where this one binds differently; done when none does.</summary>
    public void Check(Compilation edited, CancellationToken cancellation)
    {
        var binding = new EditedBinding(Before, edited.GetSemanticModel(EditedTree), _edits);
        var failed = _replacements.Where(r => !binding.IsSameAround(r.Literal, cancellation)).ToList();
        IsDone = failed.Count == 0;

        // Literals of one call fail together: those that have nothing left to try wait for those that have.
        if (failed.Count(r => r.TryNext()) == 0)
            _replacements.RemoveAll(failed.Contains);
    }
}
