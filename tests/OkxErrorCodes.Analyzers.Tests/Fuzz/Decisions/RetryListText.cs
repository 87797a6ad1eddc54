using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>A list of codes after which a request is sent again, or a predicate that stands for one, in a random layout.</summary>
internal sealed class RetryListText(Draw draw, Layout layout)
{
    private readonly CodeForm _form = CodeForm.OfText(draw);

    public string Write()
    {
        var codes = Enumerable.Range(0, 1 + draw.Below(6))
            .Select(_ => draw.Code(isOfEnum: false)).OfType<string>().Select(_form.Spell).ToList();
        return draw.OneIn(2) ? Collection(codes) : Predicate(codes);
    }

    private string Collection(IReadOnlyList<string> codes)
    {
        var forms = new List<(string Type, string Open, string Close)>
        {
            ("string[]", "{", "}"),
            ("string[]", "new[] {", "}"),
            ("HashSet<string>", "new HashSet<string> {", "}"),
            ("List<string>", "new List<string>() {", "}"),
        };
        if (draw.KnowsOr && Draw.KnowsCollectionExpressions)
            forms.Add(("HashSet<string>", "[", "]"));

        var (type, open, close) = draw.Of(forms.ToArray());
        return layout.Line(2, $"static readonly {type} OkxRetryableCodes = {Elements(codes, open, close)};")
            + "\n"
            + layout.Line(2, "public static string Ask(string code) { return OkxRetryableCodes.Contains(code) ? \"again\" : \"stop\"; }");
    }

    private string Elements(IReadOnlyList<string> codes, string open, string close)
    {
        if (layout.IsOnOneLine || draw.OneIn(3))
            return $"{open} {string.Join(", ", codes.Select(code => layout.CommentWithin() + code))} {close}";

        var text = layout.BraceStaysOnLine ? open + "\n" : open.TrimEnd('{', '[') + "\n" + layout.Line(2, open[^1..]);
        var comma = draw.OneIn(2) ? "," : "";
        for (var i = 0; i < codes.Count; i++)
        {
            var isLast = i + 1 == codes.Count;
            text += (text[^1] == '\n' ? layout.CommentAbove(3) + layout.At(3) : " ") + codes[i] + (isLast ? comma : ",")
                + (isLast || !draw.OneIn(4) ? layout.CommentBehind() + "\n" : "");
        }

        return text + layout.CommentAbove(3) + layout.At(2) + close;
    }

    private string Predicate(IReadOnlyList<string> codes)
    {
        var ask = layout.Line(2, "public static string Ask(string code) { return IsRetryable(code) ? \"again\" : \"stop\"; }") + "\n";
        var condition = layout.NextAlternatives() switch
        {
            Layout.AlternativeStyle.OrInFront => "\n" + layout.At(3) + "OR ",
            Layout.AlternativeStyle.OrBehind => " OR\n" + layout.At(3),
            _ => " OR ",
        };
        var tested = draw.KnowsOr && draw.OneIn(2)
            ? "okxCode is " + string.Join(condition.Replace("OR", "or"), codes)
            : string.Join(condition.Replace("OR", "||"), codes.Select(code => draw.OneIn(5) ? $"{code} == okxCode" : $"okxCode == {code}"));
        switch (draw.Below(draw.KnowsSwitchExpressions ? 4 : 3))
        {
            case 0:
                return ask + layout.Line(2, $"static bool IsRetryable(string okxCode) => {tested};{layout.CommentBehind()}");
            case 1:
                return ask + layout.Line(2, $"static bool IsRetryable(string okxCode) {{ return {tested}; }}");
            case 2:
                var labels = codes.Select(code => $"case {code}:").ToList();
                return ask
                    + layout.Line(2, "static bool IsRetryable(string okxCode)")
                    + layout.Line(2, "{")
                    + layout.Line(3, "switch (okxCode)")
                    + layout.Line(3, "{")
                    + (layout.Section == Layout.SectionStyle.LabelsInLine
                        ? layout.Line(4, string.Join(' ', labels) + " return true;" + layout.CommentBehind())
                        : string.Concat(labels.Select(label => layout.CommentAbove(4) + layout.Line(4, label + layout.CommentBehind())))
                            + layout.Line(5, "return true;"))
                    + layout.Line(4, "default: return false;")
                    + layout.Line(3, "}")
                    + layout.Line(2, "}");
            default:
                return ask
                    + layout.Line(2, "static bool IsRetryable(string okxCode) => okxCode switch")
                    + layout.Line(2, "{")
                    + (draw.KnowsOr
                        ? layout.Line(3, $"{string.Join(" or ", codes)} => true,{layout.CommentBehind()}")
                        : string.Concat(codes.Select(code => layout.Line(3, $"{code} => true,{layout.CommentBehind()}"))))
                    + layout.Line(3, "_ => false,")
                    + layout.Line(2, "};");
        }
    }
}
