using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Rules;

/// <summary>Every diagnostic of the package: id, title, message, severity.</summary>
internal static class RuleDescriptors
{
    private const string Category = "OKX";

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: the
    /// constant; {3}: what the project must set to have it.
    /// </summary>
    public static readonly DiagnosticDescriptor LiteralErrorCode = new(
        RuleIds.LiteralErrorCode,
        title: "Error code is written as a literal",
        messageFormat: "{0} is the OKX error code for '{1}'; use '{2}'{3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A number does not say what went wrong, and a mistyped one compiles. The named constant says what it means and what "
            + "to do about it.",
        helpLinkUri: RulePage.Of(RuleIds.LiteralErrorCode));

    /// <summary>{0}: what is written; {1}: when that was known; {2}: the nearest codes, or what OKX sends instead, with meanings.</summary>
    public static readonly DiagnosticDescriptor UnknownErrorCode = new(
        RuleIds.UnknownErrorCode,
        title: "Unknown error code",
        messageFormat: "{0} is no OKX error code{1}{2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "OKX never sends it, so what is meant to happen then never happens: a digit is swapped or missing, or the code is "
            + "newer than the catalog.",
        helpLinkUri: RulePage.Of(RuleIds.UnknownErrorCode));

    /// <summary>{0}: what decides; {1}: the codes, grouped by what to do before a retry.</summary>
    public static readonly DiagnosticDescriptor UnhandledRetryableCodes = new(
        RuleIds.UnhandledRetryableCodes,
        title: "Switch leaves retryable error codes unhandled",
        messageFormat: "{0} leaves retryable error codes unhandled: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What the switch does not name ends in its default: a program then gives up on a rate limit, or takes a timeout, "
            + "which says nothing of the order, for a refusal.",
        helpLinkUri: RulePage.Of(RuleIds.UnhandledRetryableCodes));

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: why it must not be sent again, and what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor ResentErrorCode = new(
        RuleIds.ResentErrorCode,
        title: "Request is sent again that must not be",
        messageFormat: "{0} ('{1}') {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An order whose outcome is unknown may stand already: sent again, it is held twice. A request that can only fail "
            + "again costs the rate limit.",
        helpLinkUri: RulePage.Of(RuleIds.ResentErrorCode));

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: why it had better not be sent again, and what to do.
    /// </summary>
    public static readonly DiagnosticDescriptor ResentWithoutPromise = new(
        RuleIds.ResentWithoutPromise,
        title: "Request is sent again that OKX has not promised to have refused",
        messageFormat: "{0} ('{1}') {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Most likely it was not carried out. Where it was, an order that is sent again is held twice.",
        helpLinkUri: RulePage.Of(RuleIds.ResentWithoutPromise));

    /// <summary>{0}: what is called again; {1}: the codes.</summary>
    public static readonly DiagnosticDescriptor ResentRequest = new(
        RuleIds.ResentErrorCode,
        ResentErrorCode.Title,
        messageFormat: "'{0}' sends the request again after {1}, which leave open whether it was carried out; query the outcome first",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        ResentErrorCode.Description,
        helpLinkUri: RulePage.Of(RuleIds.ResentErrorCode));

    /// <summary>{0}: what is called again; {1}: the codes.</summary>
    public static readonly DiagnosticDescriptor ResentRequestWithoutPromise = new(
        RuleIds.ResentWithoutPromise,
        ResentWithoutPromise.Title,
        messageFormat: "'{0}' sends the request again after {1}; OKX has not promised that it was refused; query the outcome first",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        ResentWithoutPromise.Description,
        helpLinkUri: RulePage.Of(RuleIds.ResentWithoutPromise));

    /// <summary>{0}: the code; {1}: what it meant, a sentence without its full stop; {2}: what it is today.</summary>
    public static readonly DiagnosticDescriptor RetiredErrorCode = new(
        RuleIds.RetiredErrorCode,
        title: "Error code is retired or now means something else",
        messageFormat: "{0} meant '{1}' and {2}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Code that waits for a retired code never runs; code that was written for a number's old meaning runs at the wrong "
            + "time.",
        helpLinkUri: RulePage.Of(RuleIds.RetiredErrorCode));

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: the
    /// constant; {3}: what the project must set to have it.
    /// </summary>
    public static readonly DiagnosticDescriptor PossibleErrorCode = new(
        RuleIds.PossibleErrorCode,
        title: "Literal may be an OKX error code",
        messageFormat: "{0} may be the OKX error code for '{1}'; if it is, use '{2}'{3}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "It is compared like a code, but other venues use the same numbers and nothing near says whose it is.",
        helpLinkUri: RulePage.Of(RuleIds.PossibleErrorCode));

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: the
    /// constant; {3}: what the project must set to have it.
    /// </summary>
    public static readonly DiagnosticDescriptor DeclaredErrorCode = new(
        RuleIds.DeclaredErrorCode,
        title: "Error code is declared by hand although the catalog names it",
        messageFormat: "{0} is the OKX error code for '{1}'; declare it as '{2}'{3}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A constant, enum or table of one's own repeats the number that the catalog knows already, with its meaning and its "
            + "retry advice.",
        helpLinkUri: RulePage.Of(RuleIds.DeclaredErrorCode));

    /// <summary>{0}: what is wrong, a sentence without its full stop.</summary>
    public static readonly DiagnosticDescriptor InvalidCatalogRow = new(
        RuleIds.InvalidCatalogRow,
        title: "Invalid row in an error-code catalog file",
        messageFormat: "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The row has no effect: its code has no constant and is not known to the rules. All other rows of the file still "
            + "count.",
        helpLinkUri: RulePage.Of(RuleIds.InvalidCatalogRow));

    /// <summary>{0}: the option; {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor ConfigurationNotUnderstood = new(
        RuleIds.ConfigurationNotUnderstood,
        title: "Configuration of the package is not understood",
        messageFormat: "Option '{0}' has no effect: {1}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A misspelt option or value would otherwise be ignored in silence.",
        helpLinkUri: RulePage.Of(RuleIds.ConfigurationNotUnderstood),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0}: what stands in the place of what, and what to do: a sentence without its full stop.</summary>
    public static readonly DiagnosticDescriptor NameTaken = new(
        RuleIds.ConfigurationNotUnderstood,
        ConfigurationNotUnderstood.Title,
        messageFormat: "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The compiler uses the project's own type, so what the package brings by the same name cannot be used.",
        helpLinkUri: RulePage.Of(RuleIds.ConfigurationNotUnderstood));

    /// <summary>{0}: the other project or library.</summary>
    public static readonly DiagnosticDescriptor ConstantsAmbiguous = new(
        RuleIds.ConfigurationNotUnderstood,
        ConfigurationNotUnderstood.Title,
        messageFormat: "'{0}' has a type 'OkxErrorCodes' too, so that the name is ambiguous; set OkxErrorCodesConstants to false",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The compiler cannot tell the package's constants from the type of that name that the project sees elsewhere "
            + "(CS0433).",
        helpLinkUri: RulePage.Of(RuleIds.ConfigurationNotUnderstood),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0}: what decides; {1}: the codes, grouped by what to do before a retry.</summary>
    public static readonly DiagnosticDescriptor MappedWithoutRetryable = new(
        RuleIds.MappedWithoutRetryable,
        title: "Error codes are mapped without the retryable ones",
        messageFormat: "{0} maps error codes without the retryable ones: {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What the switch does not name is told like any other error: a rate limit looks like a refusal to whoever reads the "
            + "result, and so does a timeout, which says nothing of the order.",
        helpLinkUri: RulePage.Of(RuleIds.MappedWithoutRetryable));

    /// <summary>
    /// {0}: the code; {1}: its meaning, a sentence without its full stop; {2}: what follows for the test; {3}: why.
    /// </summary>
    public static readonly DiagnosticDescriptor DeadTest = new(
        RuleIds.DeadTest,
        title: "Test of an error code can never be true, or always is",
        messageFormat: "{0} ('{1}') {2}: {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An earlier test has decided it: what is meant to happen after the code never happens, or happens after every code.",
        helpLinkUri: RulePage.Of(RuleIds.DeadTest));

    /// <summary>{0}: the type.</summary>
    public static readonly DiagnosticDescriptor UseAtRunTime = new(
        RuleIds.UseAtRunTime,
        title: "Compile-time type is used at run time",
        messageFormat: "'{0}' exists at compile time only; using it at run time throws a FileNotFoundException",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The compiler puts the value of a constant into the program, and the assembly that declares it is not deployed. The "
            + "constants can be used anywhere; the type that declares them cannot.",
        helpLinkUri: RulePage.Of(RuleIds.UseAtRunTime));
}
