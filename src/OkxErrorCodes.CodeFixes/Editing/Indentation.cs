using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace OkxAnalyzers.CodeFixes;

/// <summary>How a text indents its lines.</summary>
internal static class Indentation
{
    // A Fix All asks of one text as often as it has switches.
    private static readonly ConditionalWeakTable<SourceText, string> s_steps = new();

    private const int Deepest = 8;
    private const int Usual = 4;

    /// <summary>The blanks at the start of the line of a position.</summary>
    public static string At(int position, SourceText text) => Of(text.Lines.GetLineFromPosition(position).ToString());

    /// <summary>Whether nothing but blanks stands before a position on its line.</summary>
    public static bool Ends(int position, SourceText text) => IsBlank(text.Lines.GetLineFromPosition(position).Start, position, text);

    public static bool IsBlank(int start, int end, SourceText text) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));

    /// <summary>With the blanks before it.</summary>
    public static TextSpan WithBlanksBefore(TextSpan span, SourceText text)
    {
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        return TextSpan.FromBounds(start, span.End);
    }

    /// <summary>With the blanks behind it.</summary>
    public static TextSpan WithBlanksBehind(TextSpan span, SourceText text)
    {
        var end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>One step to the right: what the text most often goes in by.</summary>
    public static string StepOf(SourceText text) => s_steps.GetValue(text, MostFrequentStep);

    private static string MostFrequentStep(SourceText text)
    {
        var steps = new int[Deepest + 1];
        var before = "";
        foreach (var line in text.Lines)
        {
            var indent = Of(line.ToString());
            if (indent.Length == line.Span.Length)
                continue;

            if (indent.Length > before.Length && indent.StartsWith(before, StringComparison.Ordinal))
            {
                if (indent[before.Length] == '\t')
                    return "\t";

                if (indent.Length - before.Length <= Deepest)
                    steps[indent.Length - before.Length]++;
            }

            before = indent;
        }

        var most = steps.Max();
        return new string(' ', most == 0 ? Usual : Array.IndexOf(steps, most));
    }

    public static string Of(string line) => line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
}
