using System;

namespace OkxAnalyzers.Catalog;

/// <summary>
/// One row of the catalog: an OKX v5 error code, or one of a project's own, and what is known about it. Equal rows are equal.
/// </summary>
internal sealed record ErrorCode
{
    /// <summary>Longer texts are no codes; <see cref="ErrorCodeCatalog"/> keeps lengths as bits.</summary>
    public const int MaxLength = 63;

    public ErrorCode(string code, string name)
    {
        Code = code;
        Name = name;
        Number = CodeNumber.TryParse(code.AsSpan(), out var number) ? number : null;
    }

    /// <summary>The code as OKX sends it, such as <c>51008</c>.</summary>
    public string Code { get; }

    /// <summary>The constant's name: a contract that users compile against.</summary>
    public string Name { get; }

    /// <summary>The class of the OKX document, such as <c>Trade</c>.</summary>
    public string Section { get; init; } = "";

    /// <summary>Whether it tells success from failure, and no errors apart.</summary>
    public bool IsOutcome => CodeShape.IsOutcome(Code);

    /// <summary>
    /// Whether OKX closes a WebSocket connection with it. Four digits are too common to be read as codes, and no request is answered
    /// with them. A project's own code is one by its section, whatever <see cref="CodeShape.IsCloseCode"/> says of its digits.
    /// </summary>
    public bool IsCloseCode => Section == "WebSocketClose";

    /// <summary>Whether OKX sends it over a WebSocket and never over HTTP.</summary>
    public bool IsOfSocket => IsCloseCode || Section == "WebSocket";

    /// <summary>
    /// Whether it belongs to no part of the API: any request may be answered with it, unless <see cref="Operations"/> says which.
    /// </summary>
    public bool IsGeneral => Section is "General" or "Api";

    /// <summary>The HTTP statuses that the code comes with, the document's first, with blanks between them.</summary>
    public string Http { get; init; } = "";

    /// <summary>Where in OKX's answer the code stands, as far as it is known.</summary>
    public Arrival Arrival { get; init; }

    /// <summary>Which requests can be answered with the code; none where any request of the section can.</summary>
    public Operations Operations { get; init; }

    public RetryAdvice Retry { get; init; }

    /// <summary>Why the advice is what it is; empty where <see cref="RetryAdvice.Never"/> needs no reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What has become of the document's row, in a word of <see cref="CodeStatus"/>.</summary>
    public string Status { get; init; } = "";

    /// <summary><c>base</c> for the OKX document in <c>catalog/source</c>, a month such as <c>2026-08</c> for later codes.</summary>
    public string Edition { get; init; } = "";

    /// <summary>OKX's own message in the base document.</summary>
    public string Message { get; init; } = "";

    /// <summary>What <see cref="Name"/> means, in one plain sentence.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What differs between the document and today.</summary>
    public string Note { get; init; } = "";

    /// <summary>The code as a number; nothing for <c>INSUFFICIENT_MARGIN</c> or <c>0017</c>.</summary>
    public int? Number { get; }
}
