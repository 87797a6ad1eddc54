using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>A project that declares the name of a generated type itself.</summary>
public sealed class OwnDeclarationTests
{
    [Theory]
    [InlineData("", "internal static class [|OkxErrorCodes|] { }", "OkxErrorCodes")]
    [InlineData("", "internal static partial class [|OkxErrorCodes|] { } internal static partial class OkxErrorCodes { }", "OkxErrorCodes")]
    [InlineData("", "internal enum [|OkxErrorCodes|] { None }", "OkxErrorCodes")]
    [InlineData("", "internal delegate void [|OkxErrorCodes|]();", "OkxErrorCodes")]
    [InlineData("", "namespace [|OkxErrorCodes|] { internal class Reply { } }", "OkxErrorCodes")]
    [InlineData("", "namespace [|OkxErrorCodes|].Replies { internal class Reply { } }", "OkxErrorCodes")]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "namespace My { namespace Trading { internal static class [|OkxErrorCodes|] { } } }", "My.Trading.OkxErrorCodes")]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "namespace My.Trading.[|OkxErrorCodes|] { internal class Reply { } }", "My.Trading.OkxErrorCodes")]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "namespace My { internal class [|Trading|] { } }", "My.Trading")]
    public async Task Where_the_name_is_taken_nothing_is_written_and_the_declaration_is_told(string properties, string source, string name)
    {
        var start = source.IndexOf("[|");
        var generated = ConsumerProject.Generate(ConsumerProject.Create(source.Replace("[|", "").Replace("|]", "")), ProjectProperties.Parse(properties));
        var told = Assert.Single(await ConsumerProject.BuildAsync(generated, ProjectProperties.Parse(properties)), diagnostic => !diagnostic.Id.StartsWith("CS1591"));

        Assert.DoesNotContain(generated.SyntaxTrees, tree => tree.FilePath.EndsWith("OkxErrorCodes.g.cs"));
        Assert.Equal("OKX0012", told.Id);
        Assert.Equal($"The constants of the package are not written, since '{name}' stands in their place; rename it, or set OkxErrorCodesNamespace", told.GetMessage());
        Assert.Equal(start, told.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "internal static class OkxErrorCodes { }")]
    [InlineData("OkxErrorCodesNamespace=My.Trading", "namespace OkxErrorCodes { internal class Reply { } }")]
    [InlineData("", "namespace My.Trading { internal static class OkxErrorCodes { } }")]
    [InlineData("", "internal static class Bot { internal static class OkxErrorCodes { } }")]
    [InlineData("", "internal static class OkxErrorCodes<T> { }")]
    [InlineData("", "file static class OkxErrorCodes { }")]
    [InlineData("OkxErrorCodesConstants=None", "internal static class OkxErrorCodesOfMine { }")]
    public async Task A_name_that_is_not_in_the_way_changes_nothing(string properties, string source)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(source, LanguageVersion.Preview), ProjectProperties.Parse(properties));

        Assert.Equal(!properties.Contains("None"), generated.SyntaxTrees.Any(tree => tree.FilePath.EndsWith("OkxErrorCodes.g.cs")));
        Assert.Empty(await ConsumerProject.BuildAsync(generated, ProjectProperties.Parse(properties)));
    }

    [Fact]
    public async Task Who_wants_no_constants_may_have_the_name() =>
        Assert.Empty(await ConsumerProject.BuildAsync(
            ConsumerProject.Generate(ConsumerProject.Create("internal static class OkxErrorCodes { }"), ("OkxErrorCodesConstants", "None")), ("OkxErrorCodesConstants", "None")));

    [Fact]
    public async Task A_project_may_have_an_attribute_of_its_own()
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(
            "[System.AttributeUsage(System.AttributeTargets.All)] internal sealed class OkxErrorCodeAttribute : System.Attribute { } [OkxErrorCode] internal class Reply { }"));

        Assert.Empty(await ConsumerProject.BuildAsync(generated));
        Assert.NotNull(generated.GetTypeByMetadataName("OkxErrorCodes"));
    }

    [Theory]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : System.Attribute { } }")]
    [InlineData("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }")]
    public async Task The_attribute_that_hides_types_may_be_there_already(string source) =>
        Assert.Empty(await ConsumerProject.BuildAsync(ConsumerProject.Generate(ConsumerProject.Create(source))));

    [Fact]
    public void A_declaration_that_comes_and_goes_takes_the_constants_with_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var empty = ConsumerProject.Create();
        var taken = ConsumerProject.Create("internal static class OkxErrorCodes { }");
        var driver = ConsumerProject.Driver(empty).RunGenerators(empty, cancellation);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxErrorCodes.g.cs"));

        driver = driver.RunGenerators(taken, cancellation);
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxErrorCodes.g.cs"));

        driver = driver.RunGenerators(empty, cancellation);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxErrorCodes.g.cs"));
    }
}
