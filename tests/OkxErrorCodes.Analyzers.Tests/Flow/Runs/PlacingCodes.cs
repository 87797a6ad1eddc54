using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>The catalog's codes as a program meets them that places an order over HTTP.</summary>
internal static class PlacingCodes
{
    /// <summary>What OKX0003 asks for: refused for a while, most likely refused, or of unknown outcome.</summary>
    public static readonly ImmutableArray<string> AskedFor =
        Of(RetryAdvice.AfterBackoff, RetryAdvice.AfterResign, RetryAdvice.AfterCheck, RetryAdvice.AfterPause);

    /// <summary>What must not be sent again unasked.</summary>
    public static readonly ImmutableArray<string> Open = Of(RetryAdvice.AfterCheck);

    /// <summary>Refusals that only an order can get: they tell the operation of whoever names them.</summary>
    public static readonly ImmutableArray<string> Refusals =
    [
        .. ErrorCodeCatalog.Embedded.Codes
            .Where(code => code is { Operations: Operations.Place, Retry: RetryAdvice.Never, Section: "Trade" } && IsCurrent(code))
            .Select(code => code.Code),
    ];

    private static ImmutableArray<string> Of(params RetryAdvice[] advice) =>
    [
        .. ErrorCodeCatalog.Embedded.Codes
            .Where(code => advice.Contains(code.Retry) && !code.IsOfSocket && IsCurrent(code) && CanMeet(code))
            .Select(code => code.Code),
    ];

    private static bool CanMeet(ErrorCode code) =>
        code.Operations == Operations.Any ? code.IsGeneral : code.Operations.HasFlag(Operations.Place);

    private static bool IsCurrent(ErrorCode code) => code.Status != CodeStatus.Retired;
}
