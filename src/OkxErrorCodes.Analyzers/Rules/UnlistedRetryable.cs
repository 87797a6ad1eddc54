using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>
/// OKX0003 on a retry list: a code that may be sent again is not in it. A code whose
/// outcome must be asked for first is no business of a list.
/// </summary>
internal sealed class UnlistedRetryable
{
    private readonly RetryableCodes _retryable;

    public UnlistedRetryable(ErrorCodeCatalog catalog) => _retryable = RetryableCodes.Of(catalog);

    public Diagnostic? Find(RetryList list, RetryScope scope)
    {
        // RateLimitRetryCodes is not meant to hold them all; a connection is never closed for a request's reason.
        if (!list.IsWhole || !RetryNames.IsGeneral(list.Name.ValueText) || list.Codes.All(label => label.Code.IsCloseCode))
            return null;

        var listed = new HashSet<string>(list.Codes.Select(label => label.Code.Code));
        var missing = _retryable.In(new RequestScope(list.Codes.Select(label => label.Code), sent: default), withWait: false)
            .Where(code => RetryRule.InList(code, scope) == RetryVerdict.AskedFor && !listed.Contains(code.Code))
            .ToList();
        return missing.Count == 0 ? null : Diagnostic.Create(
            RuleDescriptors.UnhandledRetryableCodes,
            list.Name.GetLocation(),
            $"'{list.Name.ValueText}'",
            RetryGroup.Text(missing));
    }
}
