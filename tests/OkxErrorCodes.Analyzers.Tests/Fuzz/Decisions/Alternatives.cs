using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>Codes that share one pattern.</summary>
internal static class Alternatives
{
    /// <summary>Where a line ends, until the indentation is known.</summary>
    public const string Break = "¶";

    public static string Of(IReadOnlyList<string> codes, CodeForm form, Layout layout, Draw draw)
    {
        var separator = (codes.Count > 1 && !layout.IsOnOneLine ? layout.NextAlternatives() : Layout.AlternativeStyle.InLine) switch
        {
            Layout.AlternativeStyle.OrInFront => Break + "or ",
            Layout.AlternativeStyle.OrBehind => " or" + Break,
            _ => " or ",
        };
        if (!form.IsOfReply)
            return Joined(codes);

        return draw.OneIn(2) ? Joined(codes.Select(code => $"{{ Code: {code} }}")) : $"{{ Code: {string.Join(" or ", codes)} }}";

        string Joined(IEnumerable<string> patterns) => patterns.Aggregate((left, right) =>
            left + (separator.StartsWith(Break) ? layout.CommentBehind() : "") + separator + right);
    }
}
