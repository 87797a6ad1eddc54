using System;

namespace OkxAnalyzers.Catalog;

/// <summary>One row of the catalog: an OKX v5 error code, or one of a project's own, and what is known about it. Equal rows are equal.</summary>
internal sealed record ErrorCode
{
    /// <summary>Longer texts are no codes; <see cref="ErrorCodeCatalog"/> keeps lengths as bits.</summary>
    public const int MaxLength = 63;

    public ErrorCode(
        string code,
        string name,
        string section,
        string http,
        RetryAdvice retry,
        string reason,
        string status,
        string edition,
        string message,
        string summary,
        string note,
        string? otherName = null)
    {
        Code = code;
        Name = name;
        Section = section;
        Http = http;
        Retry = retry;
        Reason = reason;
        Status = status;
        Edition = edition;
        Message = message;
        Summary = summary;
        Note = note;
        OtherName = otherName;
        Number = CodeNumber.TryParse(code.AsSpan(), out var number) ? number : null;
    }

    /// <summary>The code as OKX sends it, such as <c>51008</c>.</summary>
    public string Code { get; }

    /// <summary>The constant's name: a contract that users compile against.</summary>
    public string Name { get; }

    /// <summary>The class of the OKX document, such as <c>Trade</c>.</summary>
    public string Section { get; }

    /// <summary>Whether OKX closes a WebSocket connection with it. Four digits are too common to be read as codes, and no request is answered with them.</summary>
    public bool IsCloseCode => Section == "WebSocketClose";

    /// <summary>The HTTP status that the document gives.</summary>
    public string Http { get; }

    public RetryAdvice Retry { get; }

    /// <summary>Why the advice is what it is; empty where <see cref="RetryAdvice.Never"/> needs no reason.</summary>
    public string Reason { get; }

    /// <summary><c>current</c>, <c>reworded</c>, <c>changed</c>, <c>replaced</c> or <c>retired</c>: what has become of the document's row.</summary>
    public string Status { get; }

    /// <summary><c>base</c> for the OKX document in <c>catalog/source</c>, a month such as <c>2026-08</c> for later codes.</summary>
    public string Edition { get; }

    /// <summary>OKX's own message in the base document.</summary>
    public string Message { get; }

    /// <summary>What <see cref="Name"/> means, in one plain sentence.</summary>
    public string Summary { get; }

    /// <summary>What differs between the document and today.</summary>
    public string Note { get; }

    /// <summary>The package's name, where a project has given the code one of its own: both are constants.</summary>
    public string? OtherName { get; }

    /// <summary>The code as a number; nothing for <c>INSUFFICIENT_MARGIN</c> or <c>0017</c>.</summary>
    public int? Number { get; }
}
