using System;

namespace OkxAnalyzers.Catalog;

/// <summary>Where in OKX's answers an error code stands. A catalog file writes it as in <see cref="CatalogWords.Arrival"/>.</summary>
[Flags]
internal enum Arrival
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>In the answer's own <c>code</c>: the envelope.</summary>
    Code = 1 << 0,

    /// <summary>In the <c>sCode</c> of an item of <c>data</c>.</summary>
    SCode = 1 << 1,

    /// <summary>In a WebSocket message whose <c>event</c> is <c>error</c> or <c>notice</c>.</summary>
    Event = 1 << 2,

    /// <summary>In the frame that closes a WebSocket.</summary>
    Close = 1 << 3,
}
