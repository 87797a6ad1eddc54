using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>The swap where the project has moved its constants, has others of them, or has another project's.</summary>
public sealed class ChosenConstantsFixTests
{
    private const string Source =
        "bool Busy(string code, int errorCode) => code == {|OKX0001:\"50011\"|} || code is {|OKX0001:\"50013\"|} || errorCode is {|OKX0001:50011|};";

    [Theory]
    [InlineData("class OkxClient { $$ }", "OkxErrorCodes")]
    [InlineData("class OkxClient { string OkxErrorCodes => \"\"; $$ }", "global::OkxErrorCodes")]
    [InlineData("namespace Bots.OkxErrorCodes { class OkxClient { $$ } }", "global::OkxErrorCodes")]
    [InlineData("namespace Bots { static class OkxErrorCodes { public const string RequestsTooFrequent = \"\"; } class OkxClient { $$ } }", "global::OkxErrorCodes")]
    public Task The_constant_is_named_as_it_is_seen(string frame, string constants) => VerifyAsync(
        "OkxErrorCodesUtf8 = false",
        frame.Replace("$$", Source),
        frame.Replace(
            "$$",
            $"bool Busy(string code, int errorCode) => code == {constants}.RequestsTooFrequent\n"
            + $"    || code is {constants}.SystemBusy\n"
            + $"    || errorCode is {constants}.AsInt.RequestsTooFrequent;"));

    [Theory]
    [InlineData("static class OkxErrorCodes { public const string RequestsTooFrequent = \"\"; } class OkxClient { $$ }")]
    [InlineData("static class OkxErrorCodes { } namespace Bots { class OkxClient { $$ } }")]
    public Task A_type_of_ones_own_in_its_place_leaves_the_literal(string frame) =>
        VerifyAsync("OkxErrorCodesUtf8 = false", frame.Replace("$$", Source), frame.Replace("$$", Source));

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
        "OkxErrorCodesUtf8 = true",
        $"using System; class OkxClient {{ {member.Replace("$$", "{|OKX0001:\"50011\"u8|}")} }}",
        $"using System; class OkxClient {{ {member.Replace("$$", "OkxErrorCodesUtf8.RequestsTooFrequent")} }}");

    [Fact]
    public Task Without_a_constant_of_the_form_there_is_no_swap() => VerifyAsync(
        "OkxErrorCodesUtf8 = false",
        "using System; class OkxClient { bool Is(ReadOnlySpan<byte> code) => code.SequenceEqual({|OKX0001:\"50011\"u8|}); }",
        "using System; class OkxClient { bool Is(ReadOnlySpan<byte> code) => code.SequenceEqual({|OKX0001:\"50011\"u8|}); }");

    [Fact]
    public async Task Without_the_reference_there_is_none_at_all()
    {
        var test = Test("OkxErrorCodesConstants = false", $"class OkxClient {{ {Source} }}", $"class OkxClient {{ {Source} }}");
        test.SolutionTransforms.Add((solution, project) => solution.RemoveMetadataReference(project, ProjectUnderTest.Constants));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("class OkxClient { bool Is(string code) => code == {|OKX0001:\"59999\"|}; }", "class OkxClient { bool Is(string code) => code == OwnErrorCodes.VaultLocked; }")]
    [InlineData("class OkxClient { bool Is(int code) => code == {|OKX0001:59999|}; }", "class OkxClient { bool Is(int code) => code == OwnErrorCodes.AsInt.VaultLocked; }")]
    [InlineData("class OkxClient { bool Is(string code) => code == {|OKX0001:\"50011\"|}; }", "class OkxClient { bool Is(string code) => code == OwnErrorCodes.RateLimited; }")]
    [InlineData("class OkxClient { bool Is(string code) => code == {|OKX0001:\"50013\"|}; }", "class OkxClient { bool Is(string code) => code == OkxErrorCodes.SystemBusy; }")]
    public async Task What_the_projects_own_file_names_becomes_its_own_constant(string source, string fixedSource)
    {
        var test = Test("OkxErrorCodesUtf8 = false", source, fixedSource);
        test.TestState.AdditionalFiles.Add(("/okx-error-codes.csv", "code,name\n59999,VaultLocked\n50011,RateLimited\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("", "OkxErrorCode")]
    [InlineData("namespace OkxErrorCode { } ", "OkxErrorCode")]
    public async Task The_mark_is_named_as_it_is_seen(string beside, string attribute)
    {
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, MarkMemberFix>.Test
        {
            TestCode = beside + """public class OkxOrBinanceClient { bool Is(string code) => code == {|OKX0010:"50011"|}; }""",
            FixedCode = beside
                + $$"""public class OkxOrBinanceClient { bool Is([{{attribute}}] string code) => code == {|OKX0001:"50011"|}; }""",
        };
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
