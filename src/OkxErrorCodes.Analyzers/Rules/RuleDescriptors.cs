using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Rules;

/// <summary>Every diagnostic of the package: id, title, message, severity.</summary>
internal static class RuleDescriptors
{
    private const string Category = "OKX";

    /// <summary>{0}: the code; {1}: its meaning, a sentence without its full stop; {2}: the constant.</summary>
    public static readonly DiagnosticDescriptor LiteralErrorCode = new(
        RuleIds.LiteralErrorCode,
        title: "Error code is written as a literal",
        messageFormat: "{0} is the OKX error code for '{1}'; use '{2}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A number does not say what went wrong, and a mistyped one compiles. The named constant says what it means and what to do about it.");
}
