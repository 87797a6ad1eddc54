using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The class <c>OkxErrorCodes.SubCodes</c>.</summary>
public sealed class SubCodeConstantsTests
{
    private const string Uses = """
        /// <summary>Why an order was refused, as <see cref="OkxErrorCodes.SubCodes"/> has it.</summary>
        public static class Bot
        {
            /// <summary>Tells the causes apart.</summary>
            /// <param name="subCode">The reply's subCode.</param>
            /// <returns>Whether a loan would help.</returns>
            public static bool NeedsLoan(string subCode)
            {
                switch (subCode)
                {
                    case OkxErrorCodes.SubCodes.InsufficientBalanceWithoutAutoBorrow: return true;
                    default: return false;
                }
            }
        }
        """;

    [Theory]
    [InlineData("", LanguageVersion.CSharp7_3)]
    [InlineData("", LanguageVersion.Latest)]
    [InlineData("OkxErrorCodesVisibility=Public", LanguageVersion.Latest)]
    [InlineData("OkxErrorCodesConstants=String", LanguageVersion.Latest)]
    [InlineData("OkxErrorCodesDocumentation=false", LanguageVersion.Latest)]
    [InlineData("OkxErrorCodesRetryAdvice=true", LanguageVersion.Latest)]
    public void A_strict_project_compiles_with_them(string properties, LanguageVersion version) =>
        Assert.Empty(ConsumerProject.Complaints(ConsumerProject.Generate(ConsumerProject.Create(Uses, version), ProjectProperties.Parse(properties))));

    [Fact]
    public void Every_sub_code_is_a_string_constant()
    {
        var values = ConsumerProject.ValuesIn(ConsumerProject.SubCodesOf(ConsumerProject.Generate(ConsumerProject.Create())));

        Assert.Equal(41, values.Count);
        Assert.All(SubCodeCatalog.Embedded.SubCodes, subCode => Assert.Equal(subCode.Text, values[subCode.Name]));
    }

    [Theory]
    [InlineData("String", true)]
    [InlineData("String;Int;Utf8", true)]
    [InlineData("Int", false)]
    [InlineData("Utf8", false)]
    [InlineData("None", false)]
    public void They_stand_beside_the_strings(string forms, bool areWritten) =>
        Assert.Equal(areWritten, ConsumerProject.SubCodesOf(ConsumerProject.Generate(ConsumerProject.Create(), ("OkxErrorCodesConstants", forms))) is not null);

    [Theory]
    [InlineData("", "My.Trading.OkxErrorCodes+SubCodes", "OkxErrorCodes+SubCodes")]
    [InlineData("My.Trading", "OkxErrorCodes+SubCodes", "My.Trading.OkxErrorCodes+SubCodes")]
    public void They_stand_in_the_projects_namespace(string @namespace, string elsewhere, string there)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(), ("OkxErrorCodesNamespace", @namespace));

        Assert.Empty(ConsumerProject.Complaints(generated));
        Assert.Null(generated.GetTypeByMetadataName(elsewhere));
        Assert.NotNull(generated.GetTypeByMetadataName(there));
    }

    [Theory]
    [InlineData("true", "<summary>The balance of the currency is too low for the order, and auto borrow is off.<br/>Beside sCode 51008.</summary>")]
    [InlineData("false", "")]
    public void A_tooltip_tells_the_cause_and_the_code(string documentation, string tooltip)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(documentation: DocumentationMode.Parse), ("OkxErrorCodesDocumentation", documentation));
        var constant = ConsumerProject.SubCodesOf(generated).GetMembers("InsufficientBalanceWithoutAutoBorrow").Single();

        Assert.Contains(tooltip, constant.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("String,Int", true)]
    [InlineData("Int", false)] // There is no class that it could refer to.
    public void The_codes_tooltip_refers_to_them_where_they_are(string forms, bool refers)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(documentation: DocumentationMode.Parse), ("OkxErrorCodesConstants", forms));
        var type = refers ? ConsumerProject.ConstantsOf(generated) : ConsumerProject.IntsOf(generated);
        var constant = type.GetMembers(ErrorCodeCatalog.Embedded.Find("51008")!.Name).Single();

        Assert.Equal(refers, constant.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!.Contains("SubCodes"));
    }

    [Fact]
    public void No_own_code_takes_their_name() => Assert.Equal("is taken by the generated class", ConstantName.Objection("SubCodes"));
}
