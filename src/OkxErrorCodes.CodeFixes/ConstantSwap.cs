using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// A document with all its reported literals swapped at once. The edited text is parsed and bound again, and what does not
/// bind as before is tried with a cast, then left as it was.
/// </summary>
internal sealed class ConstantSwap
{
    private ConstantSwap(SourceText text, ImmutableArray<ConstantReplacement> replacements)
    {
        Text = text;
        Replacements = replacements;
    }

    public SourceText Text { get; }

    public ImmutableArray<ConstantReplacement> Replacements { get; }

    /// <summary>Null where nothing can be swapped.</summary>
    public static async Task<ConstantSwap?> ForAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (model is null || root is null)
            return null;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var attempts = new List<Attempt>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start).ThenByDescending(d => d.Location.SourceSpan.Length))
        {
            var start = diagnostic.Location.SourceSpan.Start;
            if (attempts.Count > 0 && attempts[attempts.Count - 1].Replacement.Literal.Span.End > start)
                continue;

            if (ConstantReplacement.For(diagnostic, root, model, cancellation) is { } replacement)
                attempts.Add(new Attempt(replacement));
        }

        while (attempts.Count > 0)
        {
            var edits = new Edits(text);
            foreach (var attempt in attempts)
                edits.Replace(attempt.Replacement.Literal.Span, attempt.Candidate);

            var edited = edits.Apply();
            var binding = EditedBinding.Of(model, edits, edited);
            var failed = attempts.Where(a => !binding.IsSameAround(a.Replacement.Literal, cancellation)).ToList();
            if (failed.Count == 0)
                return new ConstantSwap(edited, attempts.Select(a => a.Replacement).ToImmutableArray());

            // Literals of one call fail together: those that have nothing left to try wait for those that have.
            if (failed.Count(a => a.TryNext()) == 0)
                attempts.RemoveAll(failed.Contains);
        }

        return null;
    }

    private sealed class Attempt
    {
        private int _next;

        public Attempt(ConstantReplacement replacement) => Replacement = replacement;

        public ConstantReplacement Replacement { get; }

        public string Candidate => Replacement.Candidates[_next];

        public bool TryNext()
        {
            if (_next + 1 == Replacement.Candidates.Length)
                return false;

            _next++;
            return true;
        }
    }
}
