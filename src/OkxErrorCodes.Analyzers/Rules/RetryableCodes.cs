using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Rules;

/// <summary>The codes of a catalog after which a program may go on, by section.</summary>
internal sealed class RetryableCodes
{
    private readonly ImmutableArray<ErrorCode> _codes;

    public RetryableCodes(ErrorCodeCatalog catalog) => _codes = catalog.Codes
        .Where(code => RetryGroup.Of(code.Retry) is not null && code.Status != CodeStatus.Retired)
        .OrderBy(code => code.Code.Length)
        .ThenBy(code => code.Code, System.StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>What a decision can meet that handles codes of these sections: any request may be answered with a general code.</summary>
    public IEnumerable<ErrorCode> In(ISet<string> sections, bool withWait) => _codes.Where(code =>
        (withWait || code.Retry != RetryAdvice.AfterWait) && (code.Section is "General" or "Api" || sections.Contains(code.Section)));
}
