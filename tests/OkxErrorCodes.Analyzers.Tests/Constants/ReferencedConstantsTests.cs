using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The constants that a project has by a reference, and that its assembly does without.</summary>
public sealed class ReferencedConstantsTests
{
    private const string Uses = """
        /// <summary>Uses every form, such as <see cref="OkxErrorCodes.SystemBusy"/>.</summary>
        public static class Bot
        {
            [OkxErrorCode] private const string Full = OkxErrorCodes.InsufficientBalanceForOrder;

            /// <summary>Reads a reply.</summary>
            /// <param name="code">The reply's code.</param>
            /// <param name="number">The same as a number.</param>
            /// <param name="subCode">Its cause.</param>
            /// <returns>The code again.</returns>
            [return: OkxErrorCode]
            public static string Read([OkxErrorCode] string code, int number = OkxErrorCodes.AsInt.SystemBusy, string subCode = OkxErrorCodes.SubCodes.InsufficientMargin)
            {
                switch (number)
                {
                    case OkxErrorCodes.AsInt.RequestsTooFrequent: return OkxErrorCodes.RequestsTooFrequent;
                    case global::OkxErrorCodes.AsInt.SystemBusy: return nameof(OkxErrorCodes.SystemBusy) + nameof(OkxErrorCodes);
                    default: return code + Full + subCode;
                }
            }
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void A_strict_project_compiles_with_them_without_a_diagnostic(LanguageVersion version) =>
        Assert.Empty(ConsumerProject.Complaints(ConsumerProject.Create(Uses, version)));

    [Fact]
    public void The_assembly_does_without_them() =>
        Assert.False(ConsumerProject.ReferencesConstants(ConsumerProject.Image(ConsumerProject.Create(Uses))));

    [Fact]
    public void A_project_that_uses_none_is_the_same_to_the_byte_with_its_documentation()
    {
        var with = ConsumerProject.Create("/// <summary>Trades.</summary>\npublic static class Bot { }");
        var without = with.WithReferences(
            with.References.Where(reference => reference.Display?.Contains("OkxErrorCodes.Constants") != true));

        Assert.NotEqual(with.References.Count(), without.References.Count());
        Assert.Equal(Emitted(without), Emitted(with));
    }

    [Fact]
    public void Every_code_of_the_catalog_is_a_string_constant()
    {
        var values = ConsumerProject.ValuesIn(ConsumerProject.TypeIn(ConsumerProject.Create(), "OkxErrorCodes"));

        Assert.Equal(ErrorCodeCatalog.Embedded.Codes.Length, values.Count);
        Assert.All(ErrorCodeCatalog.Embedded.Codes, code => Assert.Equal(code.Code, values[code.Name]));
    }

    [Fact]
    public void Every_code_of_the_catalog_is_an_int_constant()
    {
        var values = ConsumerProject.ValuesIn(ConsumerProject.TypeIn(ConsumerProject.Create(), "OkxErrorCodes+AsInt"));

        Assert.Equal(ErrorCodeCatalog.Embedded.Codes.Length, values.Count);
        Assert.All(ErrorCodeCatalog.Embedded.Codes, code => Assert.Equal(int.Parse(code.Code), values[code.Name]));
    }

    [Fact]
    public void Every_sub_code_is_a_string_constant()
    {
        var values = ConsumerProject.ValuesIn(ConsumerProject.TypeIn(ConsumerProject.Create(), "OkxErrorCodes+SubCodes"));

        Assert.Equal(41, values.Count);
        Assert.All(SubCodeCatalog.Embedded.SubCodes, subCode => Assert.Equal(subCode.Text, values[subCode.Name]));
    }

    [Theory]
    [InlineData("[OkxErrorCode] class Reply { }")]
    [InlineData("class Reply { [OkxErrorCode] string Code() => \"\"; }")]
    public void The_attribute_goes_only_where_a_code_can_be_held(string source) =>
        Assert.Equal(
            "CS0592", Assert.Single(ConsumerProject.Complaints(ConsumerProject.Create(source, documentation: DocumentationMode.Parse))).Id);

    [Theory]
    [InlineData("", false)]
    [InlineData("#define OKX_ERROR_CODES_ATTRIBUTES\n", true)]
    public void The_attribute_stays_only_where_a_project_defines_its_symbol(string directive, bool stays)
    {
        var source = directive
            + "class Reply { [OkxErrorCode] public string Code = \"\"; [return: OkxErrorCode] string Read([OkxErrorCode] string code) => code; }";

        Assert.Equal(stays, ConsumerProject.ReferencesConstants(ConsumerProject.Image(ConsumerProject.Create(source))));
    }

    private static (string Assembly, string Documentation) Emitted(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        Assert.True(compilation.Emit(
            assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken).Success);
        return (System.Convert.ToHexString(assembly.ToArray()), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }
}
