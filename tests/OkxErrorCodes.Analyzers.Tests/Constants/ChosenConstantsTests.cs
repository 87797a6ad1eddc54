using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>What a project gets that chooses namespace, visibility, forms and documentation.</summary>
public sealed class ChosenConstantsTests
{
    public static TheoryData<string, LanguageVersion, DocumentationMode> Choices
    {
        get
        {
            var rows = new TheoryData<string, LanguageVersion, DocumentationMode>();
            foreach (var version in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp11, LanguageVersion.Preview })
            {
                rows.Add("OkxErrorCodesConstants=String;Int;Utf8 OkxErrorCodesVisibility=Public", version, DocumentationMode.Diagnose);
                rows.Add("OkxErrorCodesConstants=String;Int;Utf8 OkxErrorCodesNamespace=My.Trading", version, DocumentationMode.Parse);
                rows.Add("OkxErrorCodesConstants=Int OkxErrorCodesVisibility=Public OkxErrorCodesNamespace=My.Trading", version, DocumentationMode.Parse);
                rows.Add("OkxErrorCodesConstants=Utf8 OkxErrorCodesDocumentation=false", version, DocumentationMode.Diagnose);
                rows.Add("OkxErrorCodesConstants=None OkxErrorCodesVisibility=Public", version, DocumentationMode.Diagnose);
                rows.Add("OkxErrorCodesVisibility=Public OkxErrorCodesDocumentation=false", version, DocumentationMode.Diagnose);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_strict_project_compiles_with_every_choice(string properties, LanguageVersion version, DocumentationMode documentation) =>
        Assert.Empty(ConsumerProject.Complaints(ConsumerProject.Generate(
            ConsumerProject.Create("namespace My.Trading { class Bot { [OkxErrorCode] private const int None = 0; } }", version, documentation), ProjectProperties.Parse(properties))));

    [Theory]
    [InlineData("String", "", "OkxErrorCodes")]
    [InlineData("Int", "", "OkxErrorCodes OkxErrorCodes+AsInt")]
    [InlineData("Utf8", "", "OkxErrorCodes OkxErrorCodes+AsUtf8")]
    [InlineData("String;Int;Utf8", "", "OkxErrorCodes OkxErrorCodes+AsInt OkxErrorCodes+AsUtf8")]
    [InlineData("String;Int", "My.Trading", "My.Trading.OkxErrorCodes My.Trading.OkxErrorCodes+AsInt")]
    [InlineData("None", "", "")]
    public void Only_the_chosen_forms_are_written_and_where_they_are_wanted(string forms, string @namespace, string classes)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(), ("OkxErrorCodesConstants", forms), ("OkxErrorCodesNamespace", @namespace));
        string[] all = ["OkxErrorCodes", "OkxErrorCodes+AsInt", "OkxErrorCodes+AsUtf8", "My.Trading.OkxErrorCodes", "My.Trading.OkxErrorCodes+AsInt", "My.Trading.OkxErrorCodes+AsUtf8"];

        Assert.Equal(classes, string.Join(' ', all.Where(name => generated.GetTypeByMetadataName(name) is not null)));
        Assert.Equal(
            forms.Contains("String") ? ErrorCodeCatalog.Embedded.Codes.Length : 0,
            generated.GetTypeByMetadataName(classes.Split(' ')[0])?.GetMembers().OfType<IFieldSymbol>().Count() ?? 0);
        Assert.NotNull(generated.GetTypeByMetadataName(@namespace.Length == 0 ? "OkxErrorCodeAttribute" : @namespace + ".OkxErrorCodeAttribute"));
    }

    [Theory]
    [InlineData("Public", Accessibility.Public)]
    [InlineData("Internal", Accessibility.Internal)]
    public void Class_and_attribute_have_the_chosen_visibility(string visibility, Accessibility accessibility)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(), ("OkxErrorCodesVisibility", visibility));

        Assert.All(new[] { "OkxErrorCodes", "OkxErrorCodeAttribute" }, name => Assert.Equal(accessibility, generated.GetTypeByMetadataName(name)!.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("Public", false)]
    [InlineData("Internal", true)]
    public void Only_what_is_internal_is_hidden_from_other_projects_where_the_compiler_can(string visibility, bool mayHide)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(), ("OkxErrorCodesVisibility", visibility));
        var hides = mayHide && Host.KnowsEmbedded;

        Assert.Equal(hides, generated.GetTypeByMetadataName("Microsoft.CodeAnalysis.EmbeddedAttribute") is not null);
        Assert.All(new[] { "OkxErrorCodes", "OkxErrorCodeAttribute" }, name => Assert.Equal(
            hides, generated.GetTypeByMetadataName(name)!.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "EmbeddedAttribute")));
    }

    [Fact]
    public void The_Utf8_form_holds_the_bytes_of_the_text()
    {
        var generated = ConsumerProject.Generate(
            ConsumerProject.Create("""
                /// <summary>Compares.</summary>
                public static class Bot
                {
                    /// <summary>Compares.</summary>
                    /// <returns>Whether they are equal.</returns>
                    public static bool AreEqual() => System.MemoryExtensions.SequenceEqual(OkxErrorCodes.AsUtf8.RequestsTooFrequent, "50011"u8) && OkxErrorCodes.AsUtf8.SystemBusy.Length == 5;
                }
                """, LanguageVersion.Preview),
            ("OkxErrorCodesConstants", "Utf8"));
        Assert.Empty(ConsumerProject.Complaints(generated));

        using var stream = new System.IO.MemoryStream();
        generated.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(true, System.Reflection.Assembly.Load(stream.ToArray()).GetType("Bot")!.GetMethod("AreEqual")!.Invoke(null, null));
    }

    [Theory]
    [InlineData("String,Int,Utf8", true)]
    [InlineData("String,Int", false)]
    public async Task A_project_without_spans_goes_without_the_Utf8_form_and_is_told(string forms, bool isTold)
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
            "Old", [CSharpSyntaxTree.ParseText(Framework, cancellationToken: TestContext.Current.CancellationToken)], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var generated = ConsumerProject.Generate(bare, ("OkxErrorCodesConstants", forms));

        Assert.NotNull(generated.GetTypeByMetadataName("OkxErrorCodes+AsInt"));
        Assert.Null(generated.GetTypeByMetadataName("OkxErrorCodes+AsUtf8"));
        Assert.DoesNotContain(generated.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(
            isTold ? ["Option 'OkxErrorCodesConstants' has no effect: 'Utf8' needs System.ReadOnlySpan, which this project does not have"] : [],
            (await ConsumerProject.BuildAsync(generated, ("OkxErrorCodesConstants", forms))).Where(diagnostic => diagnostic.Id == "OKX0012").Select(diagnostic => diagnostic.GetMessage()));
    }

    [Theory]
    [InlineData("true", "String,Int", "OkxErrorCodes", "<summary>Requests arrived")]
    [InlineData("true", "String,Int", "OkxErrorCodes+AsInt", "<inheritdoc cref=\"F:OkxErrorCodes.RequestsTooFrequent\"")]
    [InlineData("true", "Int,Utf8", "OkxErrorCodes+AsInt", "<summary>Requests arrived")]
    [InlineData("true", "Int,Utf8", "OkxErrorCodes+AsUtf8", "<inheritdoc cref=\"F:OkxErrorCodes.AsInt.RequestsTooFrequent\"")]
    [InlineData("false", "String,Int", "OkxErrorCodes", null)]
    [InlineData("false", "String,Int", "OkxErrorCodes+AsInt", null)]
    public void The_first_form_tells_and_the_others_refer_to_it(string documentation, string forms, string type, string? tooltip)
    {
        var generated = ConsumerProject.Generate(
            ConsumerProject.Create(documentation: DocumentationMode.Parse), ("OkxErrorCodesDocumentation", documentation), ("OkxErrorCodesConstants", forms));
        var text = generated.GetTypeByMetadataName(type)!.GetMembers("RequestsTooFrequent").Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;

        if (tooltip is null)
            Assert.Empty(text);
        else
            Assert.Contains(tooltip, text);
    }
}
