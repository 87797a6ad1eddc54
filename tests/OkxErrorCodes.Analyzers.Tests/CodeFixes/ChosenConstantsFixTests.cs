using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>The swap where the project has moved its constants, has others of them, or has another project's.</summary>
public sealed class ChosenConstantsFixTests
{
    private const string Source = "bool Busy(string code, int errorCode) => code == {|OKX0001:\"50011\"|} || code is {|OKX0001:\"50013\"|} || errorCode is {|OKX0001:50011|};";

    [Theory]
    [InlineData("class OkxClient { $$ }", "My.Trading.OkxErrorCodes")]
    [InlineData("using My.Trading; class OkxClient { $$ }", "OkxErrorCodes")]
    [InlineData("namespace My.Trading { class OkxClient { $$ } }", "OkxErrorCodes")]
    [InlineData("namespace My.Trading.Bots { class OkxClient { $$ } }", "OkxErrorCodes")]
    [InlineData("namespace My { class OkxClient { $$ } }", "My.Trading.OkxErrorCodes")]
    [InlineData("namespace Bots { using My.Trading; class OkxClient { $$ } }", "OkxErrorCodes")]
    [InlineData("using My.Trading; class OkxClient { string OkxErrorCodes => \"\"; $$ }", "My.Trading.OkxErrorCodes")]
    [InlineData("class OkxClient { string OkxErrorCodes => \"\"; string My => \"\"; $$ }", "global::My.Trading.OkxErrorCodes")]
    [InlineData("namespace Bots.My { class OkxClient { $$ } }", "global::My.Trading.OkxErrorCodes")]
    [InlineData("static class OkxErrorCodes { public const string RequestsTooFrequent = \"\"; } class OkxClient { $$ }", "My.Trading.OkxErrorCodes")]
    public Task In_a_namespace_the_constant_is_named_as_it_is_seen(string frame, string constants) => VerifyAsync(
        "OkxErrorCodesNamespace = My.Trading",
        frame.Replace("$$", Source),
        frame.Replace("$$", $"bool Busy(string code, int errorCode) => code == {constants}.RequestsTooFrequent || code is {constants}.SystemBusy || errorCode is {constants}.AsInt.RequestsTooFrequent;"));

    [Theory]
    [InlineData("bool Is(ReadOnlySpan<byte> code) => code.SequenceEqual($$);")]
    [InlineData("bool Is(byte[] code) => code.AsSpan().SequenceEqual($$);")]
    [InlineData("bool Is(ReadOnlySpan<byte> code) => $$.SequenceEqual(code);")]
    [InlineData("bool Is(ref System.Text.Json.Utf8JsonReader code) => code.ValueTextEquals($$);")]
    [InlineData("bool Is(System.Text.Json.JsonElement reply) => reply.GetProperty(\"code\").ValueEquals($$);")]
    [InlineData("ReadOnlySpan<byte> Code() { return $$; }")]
    [InlineData("ReadOnlySpan<byte> ErrorCode => $$;")]
    [InlineData("void Read() { ReadOnlySpan<byte> code = $$; }")]
    public Task Utf8_text_becomes_the_constant_of_that_form(string member) => VerifyAsync(
        "OkxErrorCodesConstants = String,Int,Utf8",
        $"using System; class OkxClient {{ {member.Replace("$$", "{|OKX0001:\"50011\"u8|}")} }}",
        $"using System; class OkxClient {{ {member.Replace("$$", "OkxErrorCodes.AsUtf8.RequestsTooFrequent")} }}");

    [Theory]
    [InlineData("OkxErrorCodesConstants = String,Int", "bool Is(ReadOnlySpan<byte> code) => code.SequenceEqual({|OKX0001:\"50011\"u8|});")]
    [InlineData("OkxErrorCodesConstants = String", "bool Is(int code) => code == {|OKX0001:50011|};")]
    [InlineData("OkxErrorCodesConstants = Int,Utf8", "bool Is(string code) => code == {|OKX0001:\"50011\"|};")]
    [InlineData("OkxErrorCodesConstants = None", "bool Is(string code, int errorCode) => code == {|OKX0001:\"50011\"|};")]
    public Task Without_a_constant_of_the_form_there_is_no_swap(string properties, string member) =>
        VerifyAsync(properties, $"using System; class OkxClient {{ {member} }}", $"using System; class OkxClient {{ {member} }}");

    [Fact]
    public Task Numbers_are_swapped_where_only_they_have_constants() => VerifyAsync(
        "OkxErrorCodesConstants = Int",
        "class OkxClient { bool Is(int code) => code == {|OKX0001:50011|}; }",
        "class OkxClient { bool Is(int code) => code == OkxErrorCodes.AsInt.RequestsTooFrequent; }");

    [Theory]
    [InlineData("OkxErrorCodesVisibility = Public", "OkxErrorCodes")]
    [InlineData("OkxErrorCodesVisibility = Public\nbuild_property.OkxErrorCodesNamespace = Exchange.Errors", "Exchange.Errors.OkxErrorCodes")]
    public async Task The_constants_of_a_referenced_project_serve_a_project_that_has_none(string shared, string constants)
    {
        var test = Test(
            "OkxErrorCodesConstants = None",
            $"class OkxClient {{ {Source} }}",
            $"class OkxClient {{ bool Busy(string code, int errorCode) => code == {constants}.RequestsTooFrequent || code is {constants}.SystemBusy || errorCode is {constants}.AsInt.RequestsTooFrequent; }}");
        test.TestState.AdditionalProjects["Exchange"].AnalyzerConfigFiles.Add(("/Exchange/.globalconfig", $"is_global = true\nbuild_property.{shared}\n"));
        test.TestState.AdditionalProjectReferences.Add("Exchange");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Constants_that_a_referenced_project_keeps_to_itself_do_not_serve()
    {
        var test = Test("OkxErrorCodesConstants = None", $"class OkxClient {{ {Source} }}", $"class OkxClient {{ {Source} }}");
        test.TestState.AdditionalProjects["Exchange"].AnalyzerConfigFiles.Add(("/Exchange/.globalconfig", "is_global = true\nbuild_property.OkxErrorCodesNamespace = Exchange\n"));
        test.TestState.AdditionalProjectReferences.Add("Exchange");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("", "global::My.Trading.OkxErrorCode")]
    [InlineData("using My.Trading; ", "OkxErrorCode")]
    public async Task The_mark_is_named_as_it_is_seen(string usings, string attribute)
    {
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, MarkMemberFix>.Test
        {
            TestCode = usings + """public class OkxOrBinanceClient { bool Is(string code) => code == {|OKX0010:"50011"|}; }""",
            FixedCode = usings + $$"""public class OkxOrBinanceClient { bool Is([{{attribute}}] string code) => code == {|OKX0001:"50011"|}; }""",
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.OkxErrorCodesNamespace = My.Trading\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string property, string source, string fixedSource) =>
        Test(property, source, fixedSource).RunAsync(TestContext.Current.CancellationToken);

    private static CSharpCodeFixVerifier<LiteralAnalyzer, UseConstantFix>.Test Test(string property, string source, string fixedSource)
    {
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, UseConstantFix>.Test { TestCode = source, FixedCode = fixedSource };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.{property}\n"));
        test.FixedState.MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow;
        return test;
    }
}
