using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Tests.CodeFixes.Retryable;

namespace OkxAnalyzers.Tests.Fuzz.Decisions;

/// <summary>What a fix may change of a program's answers: what its title says, and nothing else.</summary>
internal static class ExpectedAnswers
{
    private static readonly ILookup<string, RetryAdvice> s_advice =
        ErrorCodeCatalog.Embedded.Codes.ToLookup(code => code.Code, code => code.Retry);

    /// <summary>The answers that are not as they should be.</summary>
    public static IEnumerable<string> Differences(DecisionFix fix, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var codes = ProgramAnswers.Codes;
        for (var i = 0; i < codes.Count; i++)
        {
            if (!IsExpected(codes[i], before[i], after[i]))
                yield return $"{codes[i] ?? "null"}: {before[i]}, then {after[i]}";
        }

        bool IsExpected(string? code, string was, string @is)
        {
            var isNamed = code is not null && NamedBy(fix).Contains(code);
            return fix.Name switch
            {
                nameof(AddAdviceSectionsFix) => isNamed && IsOfRest(was) ? @is == nameof(NotImplementedException) : @is == was,
                nameof(JoinAdviceFix) => @is == was || (isNamed && IsOfRest(was) && IsOfSameAdvice(code!, @is)),
                nameof(GiveOwnCaseFix) when ResentCodePayload.Read(fix.Diagnostic) is { IsInList: true } => isNamed ? @is == "stop" : @is == was,
                nameof(GiveOwnCaseFix) or nameof(GiveOwnBranchFix) => isNamed ? @is == nameof(NotImplementedException) : @is == was,
                nameof(TakeOutOfConditionFix) => isNamed ? @is != was : @is == was,
                _ => @is == was,
            };
        }

        bool IsOfSameAdvice(string code, string answer) => codes.Index().Any(other =>
            other.Item is { } known && !NamedBy(fix).Contains(known)
            && s_advice[known].Intersect(s_advice[code]).Any() && Mark(before[other.Index]) == Mark(answer));
    }

    /// <summary>The codes that the diagnostic speaks of.</summary>
    private static ImmutableHashSet<string> NamedBy(DecisionFix fix) =>
        MissingCodesPayload.Read(fix.Diagnostic) is { } missing ? missing.Codes.Select(code => code.Code).ToImmutableHashSet()
        : ResentCodePayload.Read(fix.Diagnostic) is { } resent ? [resent.Code]
        : [];

    /// <summary>No branch took the code.</summary>
    private static bool IsOfRest(string answer) =>
        answer[0] is 'd' or 'e'
        || answer is nameof(InvalidOperationException) or nameof(System.Runtime.CompilerServices.SwitchExpressionException);

    /// <summary>The branch that gave an answer: some repeat the code.</summary>
    private static string Mark(string answer) => answer.Split(':')[0];
}
