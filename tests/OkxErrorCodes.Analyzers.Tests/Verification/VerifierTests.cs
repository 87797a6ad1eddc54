using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;
using Xunit.Sdk;
using Verify = OkxAnalyzers.Tests.Verification.CSharpCodeFixVerifier<OkxAnalyzers.Rules.LiteralAnalyzer, OkxAnalyzers.CodeFixes.UseConstantFix>;

namespace OkxAnalyzers.Tests.Verification;

/// <summary>What this project adds to the testing library, and proof that a test which should fail does.</summary>
public sealed class VerifierTests
{
    private const string Client = "class OkxClient { bool Busy(string code) => code == $$; }";

    [Fact]
    public Task The_constants_are_in_sight() => Verify.VerifyAnalyzerAsync(
        "class OkxClient { bool Busy(string code, int number) => code == OkxErrorCodes.RequestsTooFrequent || number == OkxErrorCodes.AsInt.RequestsTooFrequent; }");

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
    public Task A_source_that_needs_a_known_language_is_run() => Fails(
        "CS0246", () => Verify.VerifyAnalyzerAsync("/* C# 11 */ class C { Missing F; }"));

    [Fact]
    public Task A_missing_diagnostic_fails() => Fails(
        "expected \"1\" actual \"0\"", () => Verify.VerifyAnalyzerAsync(Client.Replace("$$", "{|OKX0001:\"busy\"|}")));

    [Fact]
    public Task An_unexpected_diagnostic_fails() => Fails(
        "expected \"0\" actual \"1\"", () => Verify.VerifyAnalyzerAsync(Client.Replace("$$", "\"50011\"")));

    [Fact]
    public Task A_wrong_fixed_source_fails() => Fails(
        "did not match",
        () => Verify.VerifyCodeFixAsync(Client.Replace("$$", "{|OKX0001:\"50011\"|}"), Client.Replace("$$", "OkxErrorCodes.SystemBusy")));

    /// <summary>A run for an older compiler must not turn into one more run on the newest.</summary>
    [Theory]
    [InlineData(typeof(Compilation))]
    [InlineData(typeof(CSharpCompilation))]
    public void The_compiler_is_the_one_that_the_build_chose(Type part) =>
        Assert.Equal(
            typeof(VerifierTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
                attribute => attribute.Key == "RoslynVersion").Value,
            part.Assembly.GetName().Version?.ToString(3));

    private static async Task Fails(string with, Func<Task> verification) =>
        Assert.Contains(with, (await Assert.ThrowsAnyAsync<Exception>(verification)).Message, StringComparison.OrdinalIgnoreCase);
}
