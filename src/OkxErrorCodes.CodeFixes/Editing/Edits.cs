using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The edits of one text, and where what stood between them stands afterwards.</summary>
internal sealed class Edits
{
    private readonly SourceText _text;
    private readonly List<TextChange> _changes;
    private readonly List<int> _shifts = new() { 0 };

    public Edits(SourceText text, IEnumerable<TextChange> changes)
    {
        _text = text;
        _changes = changes.OrderBy(change => change.Span.Start).ToList();
        foreach (var change in _changes)
            _shifts.Add(_shifts[_shifts.Count - 1] + change.NewText!.Length - change.Span.Length);
    }

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Replaces an expression, kept apart from a word that touches it, as in <c>case"50011":</c>.</summary>
    public static IEnumerable<TextChange> Replace(TextSpan span, string by, SourceText text)
    {
        if (span.Start > 0 && IsWord(text[span.Start - 1]))
            yield return new TextChange(new TextSpan(span.Start, 0), " ");

        yield return new TextChange(span, by);
        if (span.End < text.Length && IsWord(text[span.End]))
            yield return new TextChange(new TextSpan(span.End, 0), " ");
    }

    public SourceText Apply() => _text.WithChanges(_changes);

    /// <summary>Where a node is afterwards. No edit may cross its borders.</summary>
    public TextSpan Map(TextSpan span) => TextSpan.FromBounds(
        span.Start + ShiftBefore(span.Start, withInsertion: true),
        span.End + ShiftBefore(span.End, withInsertion: false));

    /// <summary>Whether something is edited at a place: a part of it, all around it, or an insertion at its border.</summary>
    public bool Touch(TextSpan place)
    {
        for (var i = FirstAfter(place.Start, withInsertion: false); i < _changes.Count && _changes[i].Span.Start <= place.End; i++)
        {
            var span = _changes[i].Span;
            if (span.IsEmpty || (span.Start < place.End && span.End > place.Start))
                return true;
        }

        return false;
    }

    /// <summary>By how much the edits up to a position move it; one that inserts right there belongs to what follows.</summary>
    private int ShiftBefore(int position, bool withInsertion) => _shifts[FirstAfter(position, withInsertion)];

    private int FirstAfter(int position, bool withInsertion)
    {
        var low = 0;
        var high = _changes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = _changes[middle].Span;
            if (span.End < position || (span.End == position && (withInsertion || !span.IsEmpty)))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
