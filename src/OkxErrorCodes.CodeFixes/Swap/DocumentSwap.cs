using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// One document's part in a swap: its literals, and the text with each of them replaced by what is tried now. Literals that
/// fail together are tried again in halves, so that the one that cannot be swapped keeps no other from it.
/// </summary>
internal sealed class DocumentSwap
{
    private readonly int _width;
    private readonly Stack<IReadOnlyList<ConstantReplacement>> _waiting = new();
    private readonly List<ConstantReplacement> _kept = new();
    private List<ConstantReplacement> _tried = new();
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
        _edits = new Edits(Text, Enumerable.Empty<TextChange>());
        _width = LineWidth.Of(Text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(EditedTree));
        var spelling = new ConstantSpelling(before, cancellation);
        var end = 0;
        foreach (var literal in literals.OrderBy(literal => literal.Span.Start).ThenByDescending(literal => literal.Span.Length))
        {
            // A literal inside one that is replaced already, or reported twice.
            if (literal.Span.Start < end
                || ConstantReplacement.For(literal, before, spelling, cancellation) is not { } replacement
                || (replacement.IsCaptured && !withCaptured))
            {
                continue;
            }

            _tried.Add(replacement);
            end = replacement.Literal.Span.End;
        }

        IsDone = _tried.Count == 0;
    }

    public Document Document { get; }

    public SemanticModel Before { get; }

    public IReadOnlyList<ConstantReplacement> Replacements => _kept.Concat(_tried).ToList();

    public SourceText Text { get; private set; }

    public SyntaxTree EditedTree { get; private set; }

    public bool IsDone { get; private set; }

    public void Edit(CancellationToken cancellation)
    {
        var text = Before.SyntaxTree.GetText(cancellation);
        _edits = new Edits(text, Replacements.SelectMany(replacement => replacement.Changes(text)));
        var breaks = LongLines.Breaks(Before.SyntaxTree.GetRoot(cancellation), text, _edits, _width, cancellation);
        if (breaks.Count > 0)
            _edits = new Edits(text, _edits.Changes.Concat(breaks));

        // The text is parsed, not the tree patched: "x is 50011" and "x is A.B" are trees of different kinds.
        Text = _edits.Apply();
        EditedTree = Before.SyntaxTree.WithChangedText(SourceText.From(Text.ToString(), Text.Encoding, Text.ChecksumAlgorithm));
    }

    /// <summary>Tries something else where this binds differently; done when nothing does.</summary>
    public void Check(Compilation edited, CancellationToken cancellation)
    {
        var binding = new EditedBinding(Before, edited.GetSemanticModel(EditedTree), _edits, cancellation);
        var failed = new HashSet<ConstantReplacement>(Replacements.Where(r => !binding.IsSameAround(r.Literal, r.IsOfSameType)));
        if (failed.Count > 0)
        {
            // Literals of one call fail together: those that have nothing left to try wait for those that have.
            if (failed.Count(replacement => replacement.TryNext()) == 0)
                Exclude(failed, binding.BreaksSyntax);
        }
        else
        {
            _kept.AddRange(_tried);
            _tried = new List<ConstantReplacement>();
            IsDone = _waiting.Count == 0;
            if (!IsDone)
                _tried.AddRange(_waiting.Pop());
        }
    }

    /// <summary>Finds out which of those that failed are to blame: a member's among each other, or all where nothing parses any more.</summary>
    private void Exclude(HashSet<ConstantReplacement> failed, bool breaksSyntax)
    {
        var suspects = _tried.Where(failed.Contains).ToList();
        if (suspects.Count == 0)
        {
            if (_tried.Count == 0)
                _kept.RemoveAll(failed.Contains);

            suspects = _tried;
        }

        var now = _tried.Except(suspects).ToList();
        var later = new List<ConstantReplacement>();
        foreach (var together in suspects
            .GroupBy(suspect => breaksSyntax ? null : suspect.Literal.FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .Select(group => group.ToList())
            .Where(group => group.Count > 1))
        {
            together.ForEach(suspect => suspect.TryFirst());
            now.AddRange(together.Take(together.Count / 2));
            later.AddRange(together.Skip(together.Count / 2));
        }

        _tried = now;
        if (later.Count > 0)
            _waiting.Push(later);

        IsDone = later.Count == 0 && _waiting.Count == 0 && Replacements.Count == 0;
    }
}
