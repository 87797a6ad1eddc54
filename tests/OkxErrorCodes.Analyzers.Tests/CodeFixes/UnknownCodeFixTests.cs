using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>OKX0002: an unknown code is changed to a near one, or added to the project's own catalog.</summary>
public sealed class UnknownCodeFixTests
{
    private const string Client = "class OkxClient { bool Is(string code) => code == {|OKX0002:\"59999\"|}; }";

    [Theory]
    [InlineData("string code", "code == {|OKX0002:\" 50011\"|} // blank", "code == OkxErrorCodes.RequestsTooFrequent // blank")]
    [InlineData("string code", "code is {|OKX0002:\"5O011\"|} or null", "code is OkxErrorCodes.RequestsTooFrequent or null")]
    [InlineData("string code", "code == {|OKX0002:@\"5O011\"|}", "code == OkxErrorCodes.RequestsTooFrequent")]
    [InlineData("string code", "code == {|OKX0002:\"50\" + \"O11\"|}", "code == OkxErrorCodes.RequestsTooFrequent")]
    [InlineData("int errorCode", "errorCode == {|OKX0002:50713|}", "errorCode == OkxErrorCodes.AsInt.SystemBusy")]
    [InlineData("int errorCode", "errorCode == {|OKX0002:50_713|}", "errorCode == OkxErrorCodes.AsInt.SystemBusy")]
    [InlineData("long errorCode", "errorCode == {|OKX0002:50713L|}", "errorCode == OkxErrorCodes.AsInt.SystemBusy")]
    // This project has no constants of bytes
    [InlineData("System.ReadOnlySpan<byte> code", "System.MemoryExtensions.SequenceEqual(code, {|OKX0002:\"5O011\"u8|})", "System.MemoryExtensions.SequenceEqual(code, {|OKX0001:\"50011\"u8|})")]
    public Task It_is_written_as_the_constant_or_in_the_form_of_the_literal(string parameter, string condition, string changed) =>
        Changes(Method(parameter, condition), Method(parameter, changed), 0);

    [Theory]
    [InlineData(0, "SystemBusy")]
    [InlineData(1, "InvalidSignature")]
    public Task Each_near_code_has_an_action_of_its_own(int rank, string name) =>
        Changes(Method("string code", "code == {|OKX0002:\"50713\"|}"), Method("string code", "code == OkxErrorCodes." + name), rank);

    [Fact]
    public Task A_declaration_is_changed_too() =>
        Changes(
            "class OkxErrors { const string BusyCode = {|OKX0002:\"5O013\"|}; }",
            "class OkxErrors { const string BusyCode = OkxErrorCodes.SystemBusy; }",
            0);

    [Fact]
    public Task A_code_that_the_switch_has_a_case_for_is_not_meant() =>
        Changes(
            "class OkxClient { int Of(string code) { switch (code) { case OkxErrorCodes.SystemBusy: return 1; case {|OKX0002:\"50713\"|}: return 2; default: return 3; } } }",
            "class OkxClient { int Of(string code) { switch (code) { case OkxErrorCodes.SystemBusy: return 1; case OkxErrorCodes.InvalidSignature: return 2; default: return 3; } } }",
            0);

    [Theory]
    [InlineData("code,name\n58888,Mine\n", "code,name\n58888,Mine\n59999,Code59999\n")]
    [InlineData("code,name\r\n58888,Mine", "code,name\r\n58888,Mine\r\n59999,Code59999")]
    [InlineData("code,name", "code,name\n59999,Code59999")]
    [InlineData("name,summary,code\r\n", "name,summary,code\r\nCode59999,,59999\r\n")]
    public Task The_row_stands_in_the_columns_of_the_file(string catalog, string changed) => Adds("okx-error-codes.csv", catalog, changed);

    [Theory]
    [InlineData("okx-error-codes.csv", "")]
    [InlineData("okx-error-codes.csv", "code,summary\n")]
    [InlineData("okx-error-codes.csv", "name,summary\n")]
    [InlineData("okx-error-codes.csv", "code,\"name\n")]
    [InlineData("okx-error-codes.csv", "code,name\n59998,Code59999\n")]
    [InlineData("codes.csv", "code,name\n")]
    public Task Without_a_sound_file_it_is_not_offered(string file, string catalog) => Adds(file, catalog, null);

    private static Task Changes(string source, string changed, int rank) =>
        new CSharpCodeFixVerifier<LiteralAnalyzer, ChangeToNearCodeFix>.Test { TestCode = source, FixedCode = changed, CodeActionIndex = rank }
            .RunAsync(TestContext.Current.CancellationToken);

    private static Task Adds(string file, string catalog, string? changed)
    {
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, AddToCatalogFileFix>.Test { TestCode = Client };
        test.TestState.AdditionalFiles.Add((file, catalog));

        // Once added, it is known and a literal like any other. Without a fixed state the fix would not be asked at all.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.FixedState.Sources.Add(changed is null ? Client : Client.Replace(RuleIds.UnknownErrorCode, RuleIds.LiteralErrorCode));
        test.FixedState.AdditionalFiles.Add((file, changed ?? catalog));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Method(string parameter, string condition) =>
        $"public class OkxClient\n{{\n    bool Is({parameter}) =>\n        {condition}\n        ;\n}}\n";
}
