using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>A chain or a sequence of ifs in a random layout.</summary>
internal sealed class ConditionsText(Draw draw, Layout layout, CodeForm form, Bodies bodies)
{
    public string Write(int level)
    {
        var isChain = draw.OneIn(2);
        var text = "";
        var count = 2 + draw.Below(3);
        for (var i = 0; i < count; i++)
        {
            var codes = Enumerable.Range(0, 1 + draw.Below(3))
                .Select(_ => draw.Code(form.IsEnum)).OfType<string>().Select(form.Spell).ToList();
            if (codes.Count == 0)
                break;

            text += layout.CommentAbove(level)
                + layout.Line(level, $"{(isChain && i > 0 ? "else " : "")}if ({Condition(codes, level)}){layout.CommentBehind()}")
                + Body(bodies.OfBranch(), level);
        }

        if (draw.OneIn(2))
            text += isChain ? layout.Line(level, "else") + Body(bodies.OfRest(), level) : "";

        return text;
    }

    private string Condition(IReadOnlyList<string> codes, int level)
    {
        if (draw.KnowsOr && draw.OneIn(2))
            return $"{form.Subject} is {string.Join(" or ", codes)}";

        var or = layout.NextAlternatives() switch
        {
            Layout.AlternativeStyle.OrInFront => $"\n{layout.At(level + 1)}|| ",
            Layout.AlternativeStyle.OrBehind => $" ||\n{layout.At(level + 1)}",
            _ => " || ",
        };
        return string.Join(or, codes.Select(code => $"{form.Subject} == {code}"));
    }

    private string Body(IReadOnlyList<string> body, int level) => body.Count == 1 && draw.OneIn(2)
        ? layout.Line(level + 1, body[0] + layout.CommentBehind())
        : layout.Line(level, "{")
            + string.Concat(body.Select(statement => layout.CommentAbove(level + 1) + layout.Line(level + 1, statement)))
            + layout.Line(level, "}");
}
