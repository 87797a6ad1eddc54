using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>A switch statement in a random layout.</summary>
internal sealed class SwitchStatementText(Draw draw, Layout layout, CodeForm form, Bodies bodies)
{
    private readonly bool _usesOr = draw.KnowsOr && draw.OneIn(3);

    public string Write(int level)
    {
        var sections = Sections();
        if (layout.IsOnOneLine)
            return layout.Line(level, $"switch ({form.Subject}) {{ {string.Join(' ', sections.Select(InLine))} }}");

        var text = layout.BraceStaysOnLine
            ? layout.Line(level, $"switch ({form.Subject}) {{")
            : layout.Line(level, $"switch ({form.Subject})") + layout.Line(level, "{");
        for (var i = 0; i < sections.Count; i++)
            text += (i > 0 ? layout.BlankLine(level + 1) : layout.CommentAbove(level + 1)) + Section(sections[i], level + 1);

        return text + layout.CommentAbove(level + 1) + layout.Line(level, "}");
    }

    private List<(IReadOnlyList<string> Labels, IReadOnlyList<string> Body)> Sections()
    {
        var sections = new List<(IReadOnlyList<string> Labels, IReadOnlyList<string> Body)>();
        var count = 1 + draw.Below(4);
        for (var i = 0; i < count; i++)
        {
            var codes = Enumerable.Range(0, 1 + draw.Below(draw.Of(2, 4, 7)))
                .Select(_ => draw.Code(form.IsEnum)).OfType<string>().Select(form.Spell).ToList();
            if (codes.Count == 0)
                continue;

            var guard = draw.OneIn(8) ? $" when {bodies.Guard}" : "";
            sections.Add((Labels(codes, guard).ToList(), bodies.OfBranch()));
        }

        if (draw.OneIn(6) && draw.Code(form.IsEnum) is { } beside)
            sections.Insert(draw.Below(sections.Count + 1), ([$"case {Wrapped(form.Spell(beside))}:", "default:"], bodies.OfRest()));
        else if (!draw.OneIn(4))
            sections.Insert(draw.OneIn(2) ? sections.Count : draw.Below(sections.Count + 1), (["default:"], bodies.OfRest()));

        return sections;
    }

    private IEnumerable<string> Labels(IReadOnlyList<string> codes, string guard)
    {
        if (_usesOr && !layout.IsOnOneLine)
            return [$"case {Alternatives.Of(codes, form, layout, draw)}{guard}:"];

        return codes.Select(code => $"case {Wrapped(code)}{guard}:");
    }

    private string Wrapped(string code) => form.IsOfReply ? $"{{ Code: {code} }}" : code;

    private string InLine((IReadOnlyList<string> Labels, IReadOnlyList<string> Body) section) =>
        layout.CommentWithin() + string.Join(' ', section.Labels.Concat(section.Body));

    private string Section((IReadOnlyList<string> Labels, IReadOnlyList<string> Body) section, int level)
    {
        var style = layout.NextSection();
        var labels = section.Labels.Select(label => label.Replace(Alternatives.Break, "\n" + layout.At(level + 1))).ToList();
        var text = style == Layout.SectionStyle.LabelsInLine
            ? layout.At(level) + string.Join(' ', labels)
            : labels.Select(label => layout.At(level) + label)
                .Aggregate((above, label) => above + layout.CommentBehind() + "\n" + layout.CommentAbove(level) + label);
        switch (style)
        {
            case Layout.SectionStyle.BodyBehindLabel or Layout.SectionStyle.LabelsInLine:
                return text + " " + layout.CommentWithin() + string.Join(' ', section.Body) + layout.CommentBehind() + "\n";
            case Layout.SectionStyle.BlockBehindLabel:
                return text + " {" + layout.CommentBehind() + "\n" + Lines(section.Body, level + 1) + layout.Line(level, "}");
            case Layout.SectionStyle.BlockBelow:
                return text + layout.CommentBehind() + "\n" + layout.Line(level + 1, "{") + Lines(section.Body, level + 2) + layout.Line(level + 1, "}");
            default:
                return text + layout.CommentBehind() + "\n" + Lines(section.Body, level + 1);
        }
    }

    private string Lines(IEnumerable<string> body, int level) => string.Concat(body.Select(
        statement => layout.CommentAbove(level) + layout.Line(level, statement + layout.CommentBehind())));
}
