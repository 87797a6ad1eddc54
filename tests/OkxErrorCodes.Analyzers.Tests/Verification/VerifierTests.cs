using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using Xunit.Sdk;
using Verify = OkxAnalyzers.Tests.Verification.CSharpCodeFixVerifier<OkxAnalyzers.Tests.Verification.BusyLiteralAnalyzer, OkxAnalyzers.Tests.Verification.BusyLiteralFix>;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>What a test can ask of the verifier, and how it is written.</summary>
public sealed class VerifierTests
{
    [Fact]
    public Task A_span_in_brackets_is_reported() => Verify.VerifyAnalyzerAsync(
        """class Client { bool Busy(string code) => code == [|"50011"|]; }""");

    [Fact]
    public Task A_span_can_name_its_rule() => Verify.VerifyAnalyzerAsync(
        """class Client { bool Busy(string code) => code == {|BUSY01:"50011"|}; }""");

    [Fact]
    public Task A_numbered_span_stands_for_a_location_whose_message_is_checked() => Verify.VerifyAnalyzerAsync(
        """class Client { bool Busy(string code) => code == {|#0:"50011"|}; }""",
        Verify.Diagnostic(BusyLiteralAnalyzer.Id).WithLocation(0).WithArguments("50011"));

    [Fact]
    public Task The_generated_constants_are_in_sight() => Verify.VerifyAnalyzerAsync(
        "class Client { bool Busy(string code, int number) => code == OkxErrorCodes.RequestsTooFrequent || number == OkxErrorCodes.AsInt.RequestsTooFrequent; }");

    [Fact]
    public Task A_fix_is_applied_one_by_one_and_by_Fix_All() => Verify.VerifyCodeFixAsync(
        """class Client { bool Busy(string code) => code == [|"50011"|] || /* or */ [|"50011"|] == code; }""",
        "class Client { bool Busy(string code) => code == OkxErrorCodes.RequestsTooFrequent || /* or */ OkxErrorCodes.RequestsTooFrequent == code; }");

    [Fact]
    public Task A_fix_without_Fix_All_is_applied_one_by_one() => CSharpCodeFixVerifier<BusyLiteralAnalyzer, SingleBusyLiteralFix>.VerifyCodeFixAsync(
        """class Client { bool Busy(string code) => code == [|"50011"|] || [|"50011"|] == code; }""",
        "class Client { bool Busy(string code) => code == OkxErrorCodes.RequestsTooFrequent || OkxErrorCodes.RequestsTooFrequent == code; }");

    [Fact]
    public Task Fix_All_reaches_every_file() => new Verify.Test
    {
        TestState =
        {
            Sources =
            {
                """class A { string s = [|"50011"|]; }""",
                """class B { string s = [|"50011"|]; string t = [|"50011"|]; }""",
            },
        },
        FixedState =
        {
            Sources =
            {
                "class A { string s = OkxErrorCodes.RequestsTooFrequent; }",
                "class B { string s = OkxErrorCodes.RequestsTooFrequent; string t = OkxErrorCodes.RequestsTooFrequent; }",
            },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Fix_All_reaches_every_project() => new Verify.Test
    {
        TestState =
        {
            Sources = { """class A { string s = [|"50011"|]; }""" },
            AdditionalProjects = { ["Other"] = { Sources = { """class B { string s = [|"50011"|]; }""" } } },
        },
        FixedState =
        {
            Sources = { "class A { string s = OkxErrorCodes.RequestsTooFrequent; }" },
            AdditionalProjects = { ["Other"] = { Sources = { "class B { string s = OkxErrorCodes.RequestsTooFrequent; }" } } },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_file_has_the_name_and_the_folder_that_the_test_gives_it() => new Verify.Test
    {
        TestState =
        {
            Sources = { ("/0/Exchanges/OkxClient.cs", """class C { string s = {|#0:"50011"|}; }""") },
            ExpectedDiagnostics = { Verify.Diagnostic().WithSpan("/0/Exchanges/OkxClient.cs", 1, 22, 1, 29).WithArguments("50011") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_rule_is_configured_by_editorconfig() => new Verify.Test
    {
        TestState =
        {
            Sources = { """class C { string s = "50011"; }""" },
            AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.BUSY01.severity = none\n") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Additional_files_lie_beside_the_sources() => new CSharpAnalyzerVerifier<AdditionalFileAnalyzer>.Test
    {
        TestState =
        {
            Sources = { "class C { }" },
            AdditionalFiles = { ("/0/okx-error-codes.csv", "code") },
            ExpectedDiagnostics = { new DiagnosticResult("FILE01", DiagnosticSeverity.Warning).WithSpan("/0/okx-error-codes.csv", 1, 1, 1, 5) },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_language_version_can_be_chosen() => new Verify.Test
    {
        LanguageVersion = LanguageVersion.CSharp7_3,
        NullableContext = NullableContextOptions.Disable,
        TestCode = "class C { string F(string s) { return s {|CS8370:??=|} s; } }",
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Nullable_is_on() => new Verify.Test
    {
        CompilerDiagnostics = CompilerDiagnostics.Warnings,
        TestCode = "class C { string F() => {|CS8603:null|}; }",
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_source_that_needs_a_newer_language_is_skipped()
    {
        // No Assert.Throws: it hands a skip on to the runner.
        var skipped = false;
        try
        {
            await Verify.VerifyAnalyzerAsync("/* C# 99 */ class C { }");
        }
        catch (SkipException)
        {
            skipped = true;
        }

        Assert.True(skipped);
    }

    [Fact]
    public Task A_source_that_needs_a_known_language_is_run() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Verify.VerifyAnalyzerAsync("/* C# 11 */ class C { Missing F; }"));

    /// <summary>A run for an older compiler must not turn into one more run on the newest.</summary>
    [Theory]
    [InlineData(typeof(Compilation))]
    [InlineData(typeof(CSharpCompilation))]
    public void The_compiler_is_the_one_that_the_build_chose(Type part) =>
        Assert.Equal(
            typeof(VerifierTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RoslynVersion").Value,
            part.Assembly.GetName().Version?.ToString(3));
}
