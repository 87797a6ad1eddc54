using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;

namespace OkxAnalyzers.Rules;

/// <summary>The codes of a catalog after which a program may go on.</summary>
internal sealed class RetryableCodes
{
    private readonly ImmutableArray<ErrorCode> _codes;

    public RetryableCodes(ErrorCodeCatalog catalog) => _codes = catalog.Codes
        .Where(code => RetryGroup.Of(code.Retry) is not null && code.Status != CodeStatus.Retired)
        .OrderBy(code => code.Code.Length)
        .ThenBy(code => code.Code, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Those that the requests can be answered with.</summary>
    public IEnumerable<ErrorCode> In(RequestScope scope, bool withWait) =>
        _codes.Where(code => (withWait || code.Retry != RetryAdvice.AfterWait) && scope.CanMeet(code));
}
