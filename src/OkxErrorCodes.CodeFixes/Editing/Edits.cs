using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>The edits of one text in order, and where what stood between them stands afterwards.</summary>
internal sealed class Edits
{
    private readonly SourceText _text;
    private readonly List<TextChange> _changes = new();
    private readonly List<int> _shifts = new() { 0 };

    public Edits(SourceText text) => _text = text;

    /// <summary>Replaces an expression, kept apart from a word that touches it, as in <c>case"50011":</c>.</summary>
    public void Replace(TextSpan span, string text)
    {
        if (span.Start > 0 && IsWord(_text[span.Start - 1]))
            Add(new TextSpan(span.Start, 0), " ");

        Add(span, text);
        if (span.End < _text.Length && IsWord(_text[span.End]))
            Add(new TextSpan(span.End, 0), " ");
    }

    public SourceText Apply() => _text.WithChanges(_changes);

    /// <summary>Where a node is afterwards. No edit may cross its borders.</summary>
    public TextSpan Map(TextSpan span) => TextSpan.FromBounds(
        span.Start + ShiftBefore(span.Start, withInsertion: true),
        span.End + ShiftBefore(span.End, withInsertion: false));

    private void Add(TextSpan span, string text)
    {
        _changes.Add(new TextChange(span, text));
        _shifts.Add(_shifts[_shifts.Count - 1] + text.Length - span.Length);
    }

    /// <summary>By how much the edits up to a position move it; one that inserts right there belongs to what follows.</summary>
    private int ShiftBefore(int position, bool withInsertion)
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

        return _shifts[low];
    }

    private static bool IsWord(char c) => c == '_' || char.IsLetterOrDigit(c);
}
