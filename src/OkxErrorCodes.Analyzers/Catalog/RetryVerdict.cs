namespace OkxAnalyzers.Catalog;

/// <summary>What <see cref="RetryRule"/> says of a code that is sent again.</summary>
internal enum RetryVerdict
{
    /// <summary>It may be sent again, and need not.</summary>
    Fine,

    /// <summary>Whoever sends anything again should send this again: OKX0003 where it is left out.</summary>
    AskedFor,

    /// <summary>Most likely the request was refused, but OKX has not promised it: OKX0017.</summary>
    Unpromised,

    /// <summary>It may have been carried out, or can only fail again: OKX0004.</summary>
    Forbidden,
}
