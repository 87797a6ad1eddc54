using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Rules;

/// <summary>What OKX0009 tells of a code: what it was, and what it is now if it is anything.</summary>
internal static class RetiredCode
{
    public static bool Is(ErrorCode code) => code.Status is CodeStatus.Retired or CodeStatus.Replaced;

    /// <summary>The number has a meaning still, and the constant is named for it.</summary>
    public static bool IsReplaced(ErrorCode code) => code.Status == CodeStatus.Replaced;

    public static Diagnostic At(Location location, ErrorCode code)
    {
        // OKX's own message is what the code was written for; of a retired code the summary still tells that, in plainer words.
        var (was, @is) = IsReplaced(code)
            ? (code.Message, $"now means '{WithoutStop(code.Summary)}'")
            : (code.Summary, $"is no longer in OKX's list of error codes{Remark(WithoutStop(code.Note))}");
        return Diagnostic.Create(RuleDescriptors.RetiredErrorCode, location, code.Code, WithoutStop(was), @is);
    }

    private static string WithoutStop(string sentence) => sentence.TrimEnd('.');

    private static string Remark(string note) => note.Length == 0 ? "" : $" ({char.ToLowerInvariant(note[0])}{note.Substring(1)})";
}
