using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0009 on literals: only where the rule that would speak of the literal is switched off for the file.</summary>
public sealed class RetiredLiteralTests
{
    [Fact]
    public Task Where_nothing_is_switched_off_the_other_rules_speak() => VerifyAsync(
        "",
        OkxClient("{|OKX0011:\"51100\"|}", "{|OKX0001:\"51118\"|}", "{|OKX0001:\"51008\"|}"));

    [Fact]
    public Task Where_literals_are_allowed_a_retired_one_is_told() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0001.severity = none",
        OkxClient("{|OKX0011:\"51100\"|}", "{|OKX0009:\"51118\"|}", "\"51008\""));

    [Fact]
    public Task Where_own_tables_are_allowed_a_row_of_new_meaning_is_told() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0011.severity = none",
        OkxClient("{|OKX0009:\"51100\"|}", "{|OKX0001:\"51118\"|}", "{|OKX0001:\"51008\"|}"));

    [Fact]
    public Task A_global_config_allows_them_as_well() => VerifyAsync(
        "is_global = true\ndotnet_diagnostic.OKX0001.severity = none\ndotnet_diagnostic.OKX0011.severity = none",
        OkxClient("{|OKX0009:\"51100\"|}", "{|OKX0009:\"51118\"|}", "\"51008\""));

    [Fact]
    public Task A_section_of_other_files_changes_nothing() => VerifyAsync(
        "[Other.cs]\ndotnet_diagnostic.OKX0001.severity = none",
        OkxClient("{|OKX0011:\"51100\"|}", "{|OKX0001:\"51118\"|}", "{|OKX0001:\"51008\"|}"));

    [Fact]
    public Task A_rule_turned_down_still_speaks() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0001.severity = suggestion",
        OkxClient("{|OKX0011:\"51100\"|}", "{|OKX0001:\"51118\"|}", "{|OKX0001:\"51008\"|}"));

    [Fact]
    public Task Its_own_severity_silences_it() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0001.severity = none\ndotnet_diagnostic.OKX0009.severity = none",
        OkxClient("{|OKX0011:\"51100\"|}", "\"51118\"", "\"51008\""));

    [Fact]
    public Task What_may_be_another_venues_code_is_silent() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0001.severity = none\ndotnet_diagnostic.OKX0010.severity = none",
        """public class OkxOrBinanceReply { public string Code { get; set; } = ""; bool IsGone => Code == "51118"; }""");

    [Fact]
    public Task A_price_is_silent() => VerifyAsync(
        "[*.cs]\ndotnet_diagnostic.OKX0001.severity = none",
        "namespace OkxBot { public class OkxClient { bool Is(decimal price) => price == 51118; } }");

    [Fact]
    public async Task NoWarn_allows_literals_and_is_stronger_than_the_editorconfig()
    {
        var test = TestOf(
            "[*.cs]\ndotnet_diagnostic.OKX0001.severity = warning",
            OkxClient("{|OKX0011:\"51100\"|}", "{|OKX0009:\"51118\"|}", "\"51008\""));
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id,
            solution.GetProject(id)!.CompilationOptions!.WithSpecificDiagnosticOptions([new("OKX0001", ReportDiagnostic.Suppress)])));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Under_a_pragma_nothing_more_is_said() => VerifyAsync(
        "",
        "#pragma warning disable OKX0001\nnamespace OkxBot { public class OkxClient { bool Is(string code) => code == \"51118\"; } }");

    private static string OkxClient(string declared, string retired, string current) =>
        $"namespace OkxBot {{ public class OkxClient {{ public const string TooSmallCode = {declared}; bool Is(string code) => code == {retired} || code == {current}; }} }}";

    private static Task VerifyAsync(string config, string source) => TestOf(config, source).RunAsync(TestContext.Current.CancellationToken);

    private static CSharpAnalyzerVerifier<LiteralAnalyzer>.Test TestOf(string config, string source)
    {
        var test = new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test { TestState = { Sources = { ("/0/Client.cs", source) } } };
        if (config.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(
                (config.StartsWith("is_global")
                    ? "/.globalconfig"
                    : "/.editorconfig", config.StartsWith("is_global") ? config : "root = true\n" + config + "\n"));
        return test;
    }
}
