using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>
/// What the programs of one compilation have in common. It follows from their numbers, so that one program can be run again by
/// itself.
/// </summary>
internal sealed record BatchSettings(int Index)
{
    public const int Size = 1_000;

    private static readonly (int Version, LanguageVersion Language)[] s_languages =
    [
        (14, LanguageVersion.Preview), (14, LanguageVersion.Preview), (14, LanguageVersion.Preview), (7, LanguageVersion.CSharp7_3), (14, LanguageVersion.Preview),
        (8, LanguageVersion.CSharp8), (14, LanguageVersion.Preview), (11, LanguageVersion.CSharp11), (14, LanguageVersion.Preview), (9, LanguageVersion.CSharp9),
    ];

    // Compilers before C# 12 don't know all that the grammar writes.
    private static readonly int s_newest = LanguageVersionFacts.TryParse("12", out _) ? 14 : 11;

    public static BatchSettings Of(int number) => new(number / Size);

    public int First => Index * Size;

    public int Version => int.Min(s_languages[Index % s_languages.Length].Version, s_newest);

    public LanguageVersion Language => s_languages[Index % s_languages.Length].Language;

    /// <summary>
    /// Fixes and assemblies cost four times what the analyzers do: long runs try them on one block of compilations in four.
    /// </summary>
    public bool HasFixes => Index / 16 % 4 == 0;

    /// <summary>Switches with an answer for every code: naming the missing ones takes a compilation each.</summary>
    public bool HasDecisions => Index % 16 == 6;

    /// <summary>Calls that keep the text of their argument, which a swap changes.</summary>
    public bool HasCaptures => Index % 16 == 1;

    public bool IsRunTwice => Index % 8 == 2;

    public bool IsFixedTwice => Index % 4 == 0;

    public string OwnCatalog =>
        Index % 4 == 1
            ? "code,name,summary\n59999,VaultLocked,The vault is locked.\nINSUFFICIENT_MARGIN,MarginTooLow,\n50011,RateLimited,\n"
            : "";

    public string GlobalConfig => string.Join('\n', new[]
    {
        "is_global = true",
        Index % 3 == 1 ? "build_property.OkxErrorCodesUtf8 = true" : "",
        Index % 5 == 2 ? "okx_error_codes.report_outcome_codes = true" : "",
        Index % 6 == 4 ? "okx_error_codes.retryable_wait = true" : "",
        Index % 9 == 5 ? "okx_error_codes.venue = okx" : "",
        Index % 9 == 7 ? "build_property.OkxErrorCodesRetryAdvice = true" : "",
    }.Where(line => line.Length > 0));
}
