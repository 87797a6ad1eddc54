using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Constants;

/// <summary>
/// What the project's file asks the generator for. The package's targets tell of a value that is neither true nor false.
/// A class, since the compiler's tables of a generator's steps exist ready-made for classes only: those of a struct are compiled in
/// each build.
/// </summary>
internal sealed record GeneratorSettings(bool HasUtf8, bool HasRetryAdvice)
{
    public const string ConstantsProperty = "OkxErrorCodesConstants";
    public const string Utf8Property = "OkxErrorCodesUtf8";
    public const string RetryAdviceProperty = "OkxErrorCodesRetryAdvice";

    /// <summary>A project without the package's targets has no such properties.</summary>
    public static GeneratorSettings Read(AnalyzerConfigOptions project) =>
        new(IsTrue(project, Utf8Property), IsTrue(project, RetryAdviceProperty));

    /// <summary>What the targets pass on; null without them.</summary>
    public static string? ValueOf(string property, AnalyzerConfigOptions project) =>
        project.TryGetValue("build_property." + property, out var value) ? value : null;

    private static bool IsTrue(AnalyzerConfigOptions project, string property) =>
        bool.TryParse(ValueOf(property, project), out var value) && value;
}
