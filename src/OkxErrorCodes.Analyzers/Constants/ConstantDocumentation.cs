using System.Linq;
using System.Text;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Constants;

/// <summary>
/// The documentation of one constant, on one line: what the tooltip tells.
/// All of it is summary, since not every editor shows remarks, with <c>br</c> in place of the longer <c>para</c>.
/// </summary>
internal static class ConstantDocumentation
{
    public static string Of(ErrorCode code)
    {
        var text = new StringBuilder("<summary>");
        var retry = $"Retry: {RetryAdviceText.Of(code.Retry).Tooltip}. {code.Reason}".TrimEnd();
        foreach (var line in new[] { code.Summary, Place(code), retry, Change(code) })
        {
            if (line.Length > 0)
                AppendEscaped(text.Append(text.Length > "<summary>".Length ? "<br/>" : ""), line);
        }

        if (ConstantsClass.RenamedFrom(code) is { } packaged)
            text.Append($"<br/>Same as <see cref=\"{ConstantsClass.Of(packaged)}\"/>.");

        return text.Append(SubCodes(code)).Append("</summary>").ToString();
    }

    /// <summary>The documentation of a sub-code's constant.</summary>
    public static string Of(SubCode subCode)
    {
        var text = new StringBuilder("<summary>");
        AppendEscaped(text, subCode.Summary);
        return text.Append($"<br/>Beside sCode {subCode.Code}.</summary>").ToString();
    }

    /// <summary>Where to look for the causes that a code is split into.</summary>
    private static string SubCodes(ErrorCode code)
    {
        var subCodes = SubCodeCatalog.Embedded.Beside(code.Code).Select(subCode => subCode.Text).ToList();
        return subCodes.Count == 0
            ? ""
            : $"<br/>With subCode {subCodes.First()} to {subCodes.Last()}: "
                + $"see <see cref=\"{ConstantsClass.Name}.{ConstantsClass.SubCodesClass}\"/>.";
    }

    /// <summary>Where the code comes from. Rows of a project's own file may leave out any part.</summary>
    private static string Place(ErrorCode code)
    {
        var place = new[] { Http(code.Http), Arrival(code.Arrival), code.Section.Length == 0 ? "" : $"section {Section(code.Section)}" };
        var text = string.Join(", ", place.Where(part => part.Length > 0));
        return text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text.Substring(1)}.";
    }

    private static string Http(string statuses) => statuses.Length == 0 ? "" : $"HTTP {statuses.Replace(" ", " or ")}";

    /// <summary>A code of the envelope, of an event or of a close frame is what its section suggests.</summary>
    private static string Arrival(Arrival arrival) => arrival switch
    {
        Catalog.Arrival.SCode => "in sCode",
        Catalog.Arrival.Code | Catalog.Arrival.SCode => "in code or sCode",
        _ => "",
    };

    private static string Section(string section) => section switch
    {
        "Api" => "API",
        "SpotMargin" => "Spot/Margin",
        _ => section,
    };

    /// <summary>What has become of the document's row. The note tells it; the word before it says how grave it is.</summary>
    private static string Change(ErrorCode code) => code.Status switch
    {
        CodeStatus.Changed => $"Changed: {code.Note}",
        CodeStatus.Replaced => $"Replaced: {code.Note}",
        CodeStatus.Retired => $"Retired: {code.Note}",
        _ => code.Note,
    };

    /// <summary>Escapes what XML would misread, and turns line breaks, which would end the comment, into blanks.</summary>
    private static void AppendEscaped(StringBuilder text, string plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c == '&')
                text.Append("&amp;");
            else if (c == '<')
                text.Append("&lt;");
            else if (c == '>')
                text.Append("&gt;");
            else if (char.IsHighSurrogate(c) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]))
                text.Append(c).Append(plain[++i]);
            else
                text.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' ? ' ' : c);
        }
    }
}
