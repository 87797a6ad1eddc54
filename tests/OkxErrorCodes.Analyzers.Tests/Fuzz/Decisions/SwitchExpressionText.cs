using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>A switch expression in a random layout, without what ends its statement.</summary>
internal sealed class SwitchExpressionText(Draw draw, Layout layout, CodeForm form, Bodies bodies)
{
    public string Write(int level)
    {
        var arms = Arms();
        var comma = draw.OneIn(2) ? "," : "";
        if (layout.IsOnOneLine)
            return $"{form.Subject} switch {{ {string.Join(", ", arms.Select(InLine))}{comma} }}";

        var text = layout.BraceStaysOnLine
            ? $"{form.Subject} switch {{\n"
            : $"{form.Subject} switch\n" + layout.Line(level, "{");
        for (var i = 0; i < arms.Count; i++)
        {
            // Now and then two arms share a line.
            var isBeside = text[^1] == ' ';
            text += (isBeside ? "" : (i > 0 ? layout.BlankLine(level + 1) : layout.CommentAbove(level + 1)) + layout.At(level + 1))
                + arms[i].Pattern.Replace(Alternatives.Break, "\n" + layout.At(level + 2))
                + " => " + layout.CommentWithin() + arms[i].Value
                + (i + 1 < arms.Count ? "," : comma)
                + (i + 1 < arms.Count && draw.OneIn(10) ? " " : layout.CommentBehind() + "\n");
        }

        return text + layout.CommentAbove(level + 1) + layout.At(level) + "}";
    }

    private List<(string Pattern, string Value)> Arms()
    {
        var arms = new List<(string Pattern, string Value)>();
        var count = 1 + draw.Below(4);
        for (var i = 0; i < count; i++)
        {
            var codes = Enumerable.Range(0, draw.KnowsOr ? 1 + draw.Below(draw.Of(2, 4, 7)) : 1)
                .Select(_ => draw.Code(form.IsEnum)).OfType<string>().Select(form.Spell).ToList();
            if (codes.Count > 0)
                arms.Add((Alternatives.Of(codes, form, layout, draw) + (draw.OneIn(8) ? $" when {bodies.Guard}" : ""), bodies.ValueOfBranch()));
        }

        if (!draw.OneIn(8))
            arms.Add((draw.OneIn(8) ? "var _" : "_", bodies.ValueOfRest()));

        return arms;
    }

    private string InLine((string Pattern, string Value) arm) =>
        layout.CommentWithin() + arm.Pattern + " => " + arm.Value;
}
