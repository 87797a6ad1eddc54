using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>
/// The class <c>OkxErrorCodesUtf8</c>: spans are no constants, so that they are written into the project that asks for them.
/// </summary>
public sealed class Utf8ConstantsTests
{
    private static readonly (string, string) s_property = ("OkxErrorCodesUtf8", "true");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose)]
    [InlineData(LanguageVersion.CSharp8, DocumentationMode.Parse)]
    [InlineData(LanguageVersion.Preview, DocumentationMode.Diagnose)]
    public void A_strict_project_compiles_with_them(LanguageVersion version, DocumentationMode documentation) =>
        Assert.Empty(ConsumerProject.Complaints(
            ConsumerProject.Generate(ConsumerProject.Create("internal static class Bot { }", version, documentation), s_property)));

    [Fact]
    public void Every_code_has_one_and_it_says_what_the_string_says()
    {
        var type = ConsumerProject.TypeIn(
            ConsumerProject.Generate(ConsumerProject.Create(documentation: DocumentationMode.Parse), s_property), "OkxErrorCodesUtf8");

        Assert.Equal(
            ErrorCodeCatalog.Embedded.Codes.Select(code => code.Name),
            type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name));
        Assert.Contains(
            "<inheritdoc cref=\"F:OkxErrorCodes.RequestsTooFrequent\"",
            type.GetMembers("RequestsTooFrequent")
                .Single()
                .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("OkxErrorCodesUtf8=false")]
    public void Without_the_property_there_are_none(string properties) =>
        Assert.Null(ConsumerProject
            .Generate(ConsumerProject.Create(), ProjectProperties.Parse(properties))
            .GetTypeByMetadataName("OkxErrorCodesUtf8"));

    [Fact]
    public void They_hold_the_bytes_of_the_text()
    {
        var generated = ConsumerProject.Generate(
            ConsumerProject.Create("""
                /// <summary>Compares.</summary>
                public static class Bot
                {
                    /// <summary>Compares.</summary>
                    /// <returns>Whether they are equal.</returns>
                    public static bool AreEqual() => System.MemoryExtensions.SequenceEqual(OkxErrorCodesUtf8.RequestsTooFrequent, "50011"u8) && OkxErrorCodesUtf8.SystemBusy.Length == 5;
                }
                """, LanguageVersion.Preview),
            s_property);
        Assert.Empty(ConsumerProject.Complaints(generated));

        Assert.Equal(
            true,
            System.Reflection.Assembly.Load(ConsumerProject.Image(generated)).GetType("Bot")!.GetMethod("AreEqual")!.Invoke(null, null));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task A_project_without_spans_goes_without_and_is_told(string asked, bool isTold)
    {
        const string Framework = """
            namespace System
            {
                public class Object { } public class ValueType { } public struct Void { } public struct Int32 { } public struct Byte { } public struct Boolean { }
                public class String { } public class Attribute { } public class Enum { } public enum AttributeTargets { All, Field, Property, Parameter, ReturnValue }
                public class AttributeUsageAttribute : Attribute { public AttributeUsageAttribute(AttributeTargets on) { } }
            }
            namespace System.CodeDom.Compiler { public class GeneratedCodeAttribute : Attribute { public GeneratedCodeAttribute(string tool, string version) { } } }
            """;
        var bare = CSharpCompilation.Create(
            "Old",
                [CSharpSyntaxTree.ParseText(Framework, cancellationToken: TestContext.Current.CancellationToken)],
                options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var generated = ConsumerProject.Generate(bare, ("OkxErrorCodesUtf8", asked));

        Assert.Null(generated.GetTypeByMetadataName("OkxErrorCodesUtf8"));
        Assert.Equal(
            isTold ? ["Option 'OkxErrorCodesUtf8' has no effect: it needs System.ReadOnlySpan, which this project does not have"] : [],
            (await ConsumerProject.BuildAsync(generated, ("OkxErrorCodesUtf8", asked)))
                .Where(diagnostic => diagnostic.Id == "OKX0012")
                .Select(diagnostic => diagnostic.GetMessage()));
    }
}
