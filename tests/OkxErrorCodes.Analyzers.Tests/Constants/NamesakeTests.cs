using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>A project that declares the name of one of the package's types itself, or sees it in another project.</summary>
public sealed class NamesakeTests
{
    private const string Asked = "OkxErrorCodesUtf8=true OkxErrorCodesRetryAdvice=true";

    [Theory]
    [InlineData("internal static class [|OkxErrorCodes|] { }")]
    [InlineData("internal static partial class [|OkxErrorCodes|] { } internal static partial class OkxErrorCodes { }")]
    [InlineData("internal enum [|OkxErrorCodes|] { None }")]
    [InlineData("internal delegate void [|OkxErrorCodes|]();")]
    [InlineData("namespace [|OkxErrorCodes|] { internal class Reply { } }")]
    [InlineData("namespace [|OkxErrorCodes|].Replies { internal class Reply { } }")]
    public Task In_the_place_of_the_constants_it_is_told(string source) =>
        ToldAsync(
            source, "", "'OkxErrorCodes' takes the place of the package's constants; rename it, or set OkxErrorCodesConstants to false");

    [Theory]
    [InlineData("internal static class [|OkxErrorCodesUtf8|] { }", "'OkxErrorCodesUtf8' takes the place of the package's UTF-8 constants; rename it")]
    [InlineData("internal static class [|OkxRetry|] { }", "'OkxRetry' takes the place of the package's retry advice; rename it")]
    [InlineData("internal enum [|OkxRetryAdvice|] { None }", "'OkxRetryAdvice' takes the place of the package's retry advice; rename it")]
    public async Task In_the_place_of_what_is_asked_for_it_is_told_and_nothing_is_written(string source, string message)
    {
        await ToldAsync(source, Asked, message);
        Assert.Empty(await ConsumerProject.BuildAsync(ConsumerProject.Create(Plain(source))));
    }

    [Theory]
    [InlineData("namespace My.Trading { internal static class OkxErrorCodes { } }")]
    [InlineData("internal static class Bot { internal static class OkxErrorCodes { } }")]
    [InlineData("internal static class OkxErrorCodes<T> { }")]
    [InlineData("file static class OkxErrorCodes { }")]
    [InlineData("internal static class OkxErrorCodesOfMine { }")]
    public async Task A_name_that_is_not_in_the_way_changes_nothing(string source)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(source, LanguageVersion.Preview), ProjectProperties.Parse(Asked));

        Assert.Equal(
            ["OkxErrorCodesUtf8.g.cs", "OkxRetry.g.cs", "OkxRetryAdvice.g.cs"],
            generated.SyntaxTrees.Skip(1).Select(tree => System.IO.Path.GetFileName(tree.FilePath)));
        Assert.Empty(await ConsumerProject.BuildAsync(generated, ProjectProperties.Parse(Asked)));
    }

    [Fact]
    public async Task Who_wants_no_constants_may_have_the_name()
    {
        var project = ConsumerProject.Create("internal static class OkxErrorCodes { }");
        var without = project.WithReferences(
            project.References.Where(reference => reference.Display?.Contains("OkxErrorCodes.Constants") != true));

        Assert.Empty(await ConsumerProject.BuildAsync(without));
    }

    [Fact]
    public async Task The_compiler_tells_of_each_use_that_it_is_not_the_packages()
    {
        var told = await ConsumerProject.BuildAsync(ConsumerProject.Create(
            "internal static class OkxErrorCodes { internal const string SystemBusy = \"busy\"; } internal static class Bot { internal static string Busy => OkxErrorCodes.SystemBusy; }"));

        Assert.Equal(["CS0436", "OKX0012"], told.Select(diagnostic => diagnostic.Id).Order());
    }

    [Theory]
    [InlineData("public static class OkxErrorCodes { }", true)]
    [InlineData("internal static class OkxErrorCodes { }", false)]
    public async Task Another_projects_type_of_that_name_is_told_where_it_is_seen(string source, bool isTold)
    {
        var exchange = CSharpCompilation.Create(
            "Exchange",
            [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)],
            ConsumerProject.Create().References);
        var bot = ConsumerProject.Create("internal static class Bot { }", references: exchange.ToMetadataReference());

        Assert.Equal(
            isTold ? ["'Exchange' has a type 'OkxErrorCodes' too, so that the name is ambiguous; set OkxErrorCodesConstants to false"] : [],
            (await ConsumerProject.BuildAsync(bot)).Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public void A_declaration_that_comes_and_goes_takes_what_is_written_with_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var empty = ConsumerProject.Create();
        var taken = ConsumerProject.Create("internal static class OkxRetry { }");
        var driver = ConsumerProject.Driver(empty, ProjectProperties.Parse(Asked)).RunGenerators(empty, cancellation);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxRetry.g.cs"));

        driver = driver.RunGenerators(taken, cancellation);
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxRetry.g.cs"));

        driver = driver.RunGenerators(empty, cancellation);
        Assert.Contains(driver.GetRunResult().GeneratedTrees, tree => tree.FilePath.EndsWith("OkxRetry.g.cs"));
    }

    private static string Plain(string source) => source.Replace("[|", "").Replace("|]", "");

    private static async Task ToldAsync(string source, string properties, string message)
    {
        var generated = ConsumerProject.Generate(ConsumerProject.Create(Plain(source)), ProjectProperties.Parse(properties));
        var told = Assert.Single(await ConsumerProject.BuildAsync(generated, ProjectProperties.Parse(properties)));

        Assert.Equal(("OKX0012", message), (told.Id, told.GetMessage()));
        Assert.Equal(source.IndexOf("[|"), told.Location.SourceSpan.Start);
    }
}
