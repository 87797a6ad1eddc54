using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Rules;

/// <summary>The codes of a catalog after which a program may go on.</summary>
internal sealed class RetryableCodes
{
    private static readonly ConditionalWeakTable<ErrorCodeCatalog, RetryableCodes> s_known = new();

    private readonly Lazy<ImmutableArray<ErrorCode>> _codes;

    private RetryableCodes(ErrorCodeCatalog catalog) => _codes = new(() => catalog.Codes
        .Where(code => RetryAdviceText.Of(code.Retry).Branch is not null && code.Status != CodeStatus.Retired)
        .OrderBy(code => code.Code.Length)
        .ThenBy(code => code.Code, StringComparer.Ordinal)
        .ToImmutableArray());

    /// <summary>Made once for a catalog, when the first decision over its codes is seen.</summary>
    public static RetryableCodes Of(ErrorCodeCatalog catalog) => s_known.GetValue(catalog, static catalog => new RetryableCodes(catalog));

    /// <summary>Those that the requests can be answered with.</summary>
    public IEnumerable<ErrorCode> In(RequestScope scope, bool withWait) =>
        _codes.Value.Where(code => (withWait || code.Retry != RetryAdvice.AfterWait) && scope.CanMeet(code));
}
