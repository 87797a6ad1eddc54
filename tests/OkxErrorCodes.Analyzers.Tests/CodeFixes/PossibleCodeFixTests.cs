using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>OKX0010: nothing but the name of a class for two venues says whose code it is.</summary>
public sealed class PossibleCodeFixTests
{
    [Fact]
    public Task The_literal_is_swapped_by_hand() =>
        CSharpCodeFixVerifier<LiteralAnalyzer, UsePossibleConstantFix>.VerifyCodeFixAsync(
            """
            public class OkxOrBinanceClient
            {
                bool IsThrottled(string code) => code == {|OKX0010:"50011"|}; // both
            }
            """,
            """
            public class OkxOrBinanceClient
            {
                bool IsThrottled(string code) => code == OkxErrorCodes.RequestsTooFrequent; // both
            }
            """);

    [Theory]
    [InlineData("    public string Code { get; set; } = \"\"; // from JSON", "    [OkxErrorCode]\n    public string Code { get; set; } = \"\"; // from JSON")]
    [InlineData("    /// <summary>The code.</summary>\n    public string Code = \"\";", "    /// <summary>The code.</summary>\n    [OkxErrorCode]\n    public string Code = \"\";")]
    [InlineData("    public string Code() => \"\";", "    [return: OkxErrorCode]\n    public string Code() => \"\";")]
    public Task The_member_is_marked_once_and_for_all(string member, string marked) =>
        Marks(
            $"public class OkxOrBinanceReply\n{{\n{member}\n    bool Is() => {Use(member)} == {{|OKX0010:\"50011\"|}};\n}}",
            $"public class OkxOrBinanceReply\n{{\n{marked}\n    bool Is() => {Use(member)} == {{|OKX0001:\"50011\"|}};\n}}");

    /// <summary>An attribute marks all that a declaration declares.</summary>
    [Theory]
    [InlineData("    public string Code = \"\", Other = \"\"; // both", "    [OkxErrorCode]\n    public string Code = \"\";\n    public string Other = \"\"; // both")]
    [InlineData("    // both\n    public string First, Second, Code;", "    // both\n    public string First, Second;\n    [OkxErrorCode]\n    public string Code;")]
    [InlineData("    internal static string First = \"a\",\n        Code = \"b\",\n        Last = \"c\";", "    internal static string First = \"a\";\n    [OkxErrorCode]\n    internal static string Code = \"b\";\n    internal static string Last = \"c\";")]
    [InlineData("    int count; string Code, Other;", "    int count; [OkxErrorCode] string Code; string Other;")]
    public Task One_field_of_several_gets_a_declaration_of_its_own(string fields, string marked) =>
        Marks(
            $"public class OkxOrBinanceReply\n{{\n{fields}\n    bool Is() => Code == {{|OKX0010:\"50011\"|}};\n}}",
            $"public class OkxOrBinanceReply\n{{\n{marked}\n    bool Is() => Code == {{|OKX0001:\"50011\"|}};\n}}");

    [Theory]
    [InlineData("    public string Code /* of the reply */, Other;")]
    [InlineData("    /// <summary>Both.</summary>\n    public string Code, Other;")]
    [InlineData("    [System.Obsolete] public string Code, Other;")]
    [InlineData("    public string Code,\n#if DEBUG\n        Debug,\n#endif\n        Other;")]
    public Task One_field_of_several_stays_where_the_rest_may_be_meant_for_all(string fields)
    {
        var source = $"public class OkxOrBinanceReply\n{{\n{fields}\n#pragma warning disable CS0612\n    bool Is() => Code == {{|OKX0010:\"50011\"|}};\n}}";
        return Marks(source, source);
    }

    [Fact]
    public Task A_parameter_is_marked_in_its_place() =>
        Marks(
            """public class OkxOrBinanceClient { bool Is(int n, string code) => code == {|OKX0010:"50011"|}; }""",
            """public class OkxOrBinanceClient { bool Is(int n, [OkxErrorCode] string code) => code == {|OKX0001:"50011"|}; }""");

    [Fact]
    public Task A_records_parameter_marks_its_property() =>
        Marks(
            """public record OkxOrBinanceReply(string Code) { bool Is() => this.Code == {|OKX0010:"50011"|}; }""",
            """public record OkxOrBinanceReply([property: OkxErrorCode] string Code) { bool Is() => this.Code == {|OKX0001:"50011"|}; }""");

    [Fact]
    public Task A_local_cannot_be_marked() =>
        Marks(
            """public class OkxOrBinanceClient { bool Is(string text) { var code = text.Trim(); return code == {|OKX0010:"50011"|}; } }""",
            """public class OkxOrBinanceClient { bool Is(string text) { var code = text.Trim(); return code == {|OKX0010:"50011"|}; } }""");

    private static string Use(string member) => member.Contains("Code()", System.StringComparison.Ordinal) ? "Code()" : "Code";

    private static Task Marks(string source, string fixedSource) =>
        CSharpCodeFixVerifier<LiteralAnalyzer, MarkMemberFix>.VerifyCodeFixAsync(source, fixedSource);
}
