using System;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Recognition;

/// <summary>A code and a sub-code in one text, as OKX's pages print them: <c>51008_1000</c>. OKX sends them apart.</summary>
internal readonly struct JoinedCode
{
    private const char Separator = '_';

    private JoinedCode(ErrorCode code, string subCode)
    {
        Code = code;
        SubCode = subCode;
        Known = SubCodeCatalog.Embedded.Find(subCode.AsSpan()) is { } known && known.Code == code.Code ? known : null;
    }

    public ErrorCode Code { get; }

    /// <summary>What stands behind the code, such as <c>1000</c>.</summary>
    public string SubCode { get; }

    /// <summary>The sub-code, where the catalog has it for this code.</summary>
    public SubCode? Known { get; }

    /// <summary>Whether it is a known code of five digits, the separator and digits. Looks at one character before anything else.</summary>
    public static bool Is(string text, ErrorCodeCatalog catalog) => CodeIn(text, catalog) is not null;

    public static JoinedCode? Read(string text, ErrorCodeCatalog catalog) =>
        CodeIn(text, catalog) is { } code ? new JoinedCode(code, text.Substring(CodeShape.Length + 1)) : null;

    private static ErrorCode? CodeIn(string text, ErrorCodeCatalog catalog) =>
        text.Length > CodeShape.Length + 1
        && text[CodeShape.Length] == Separator
        && CodeShape.AreDigits(text.AsSpan(CodeShape.Length + 1))
        && CodeShape.AreDigits(text.AsSpan(0, CodeShape.Length))
            ? catalog.Find(text.AsSpan(0, CodeShape.Length))
            : null;
}
