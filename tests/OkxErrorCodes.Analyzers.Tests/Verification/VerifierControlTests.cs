using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Forgetful = OkxAnalyzers.Tests.Verification.CSharpCodeFixVerifier<OkxAnalyzers.Tests.Verification.BusyLiteralAnalyzer, OkxAnalyzers.Tests.Verification.ForgetfulBusyLiteralFix>;
using Verify = OkxAnalyzers.Tests.Verification.CSharpCodeFixVerifier<OkxAnalyzers.Tests.Verification.BusyLiteralAnalyzer, OkxAnalyzers.Tests.Verification.BusyLiteralFix>;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>Proof that the verifier can fail: each test gives it something wrong and reads what it says.</summary>
public sealed class VerifierControlTests
{
    [Fact]
    public Task A_missing_diagnostic_fails() => Fails(
        "expected \"1\" actual \"0\"",
        () => Verify.VerifyAnalyzerAsync("""class C { string s = [|"50012"|]; }"""));

    [Fact]
    public Task An_unexpected_diagnostic_fails() => Fails(
        "expected \"0\" actual \"1\"",
        () => Verify.VerifyAnalyzerAsync("""class C { string s = "50011"; }"""));

    [Fact]
    public Task A_wrong_span_fails() => Fails(
        "Expected diagnostic to",
        () => Verify.VerifyAnalyzerAsync("""class C { string s [|= "50011"|]; }"""));

    [Fact]
    public Task A_wrong_message_fails() => Fails(
        "Expected diagnostic message to be \"Name 50012\" was \"Name 50011\"",
        () => Verify.VerifyAnalyzerAsync(
            """class C { string s = {|#0:"50011"|}; }""", Verify.Diagnostic(BusyLiteralAnalyzer.Id).WithLocation(0).WithArguments("50012")));

    [Fact]
    public Task A_wrong_rule_fails() => Fails(
        "Expected diagnostic id to be \"OKX0001\" was \"BUSY01\"",
        () => Verify.VerifyAnalyzerAsync("""class C { string s = {|OKX0001:"50011"|}; }"""));

    [Fact]
    public Task A_source_that_does_not_compile_fails() => Fails(
        "CS0029",
        () => Verify.VerifyAnalyzerAsync("""class C { int s = "text"; }"""));

    [Fact]
    public Task A_source_newer_than_the_chosen_language_fails() => Fails(
        "CS8370",
        () => new Verify.Test
        {
            LanguageVersion = LanguageVersion.CSharp7_3,
            NullableContext = NullableContextOptions.Disable,
            TestCode = "class C { int F(int x) => x switch { _ => 0 }; }",
        }.RunAsync());

    [Fact]
    public Task A_wrong_fixed_source_fails() => Fails(
        "content of '/0/Test0.cs' did not match",
        () => Verify.VerifyCodeFixAsync(
            """class C { string s = [|"50011"|]; }""",
            "class C { string s = OkxErrorCodes.SystemBusy; }"));

    [Fact]
    public Task A_fixed_source_that_does_not_compile_fails() => Fails(
        "CS0117",
        () => Verify.VerifyCodeFixAsync(
            """class C { class OkxErrorCodes { } string s = [|"50011"|]; }""",
            "class C { class OkxErrorCodes { } string s = OkxErrorCodes.RequestsTooFrequent; }"));

    [Fact]
    public Task A_fix_that_is_not_offered_fails() => Fails(
        "did not match",
        () => Verify.VerifyCodeFixAsync(
            """class C { string s = "50012"; }""",
            "class C { string s = OkxErrorCodes.RequestsTooFrequent; }"));

    [Fact]
    public Task A_fix_whose_result_is_reported_again_fails() => Fails(
        "did not match",
        () => CSharpCodeFixVerifier<BusyLiteralAnalyzer, EndlessBusyLiteralFix>.VerifyCodeFixAsync(
            """class C { string s = [|"50011"|]; }""",
            """class C { string s = ("50011"); }"""));

    [Fact]
    public Task A_fix_that_should_not_have_been_offered_fails() => Fails(
        "did not match",
        () => Verify.VerifyCodeFixAsync(
            """class C { string s = [|"50011"|]; }""",
            """class C { string s = [|"50011"|]; }"""));

    [Fact]
    public Task A_Fix_All_that_leaves_one_fails() => Fails(
        "Fix all in document",
        () => Forgetful.VerifyCodeFixAsync(
            """class C { string s = [|"50011"|]; string t = [|"50011"|]; }""",
            "class C { string s = OkxErrorCodes.RequestsTooFrequent; string t = OkxErrorCodes.RequestsTooFrequent; }"));

    private static async Task Fails(string with, Func<Task> verification) =>
        Assert.Contains(with, (await Assert.ThrowsAnyAsync<Exception>(verification)).Message, StringComparison.OrdinalIgnoreCase);
}
