using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Tests.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The constants of a project with error codes of its own.</summary>
public sealed class OwnConstantsTests
{
    private const string File = """
        code,name,retry,reason,summary
        59999,VaultLocked,after-wait,The lock ends by itself.,The vault is locked.
        E-1001,Rejected,,,
        0017,Stale,,,
        50011,RateLimited,after-check,,
        """;

    [Theory]
    [InlineData("")]
    [InlineData("OkxErrorCodesNamespace=My.Trading")]
    [InlineData("OkxErrorCodesConstants=String,Int,Utf8")]
    [InlineData("OkxErrorCodesConstants=Int,Utf8")] // a text's documentation stands at its UTF-8 form then
    [InlineData("OkxErrorCodesConstants=Int")]
    public void They_compile_beside_those_of_the_package(string properties) =>
        Assert.Empty(ConsumerProject.Complaints(Generate(ProjectProperties.Parse(properties))));

    [Fact]
    public void Each_code_is_a_string_and_a_number_only_if_it_is_one()
    {
        var generated = Generate();
        var strings = ConsumerProject.ValuesIn(ConsumerProject.ConstantsOf(generated));
        var ints = ConsumerProject.ValuesIn(ConsumerProject.IntsOf(generated));

        Assert.Equal(["59999", "E-1001", "0017"], new[] { "VaultLocked", "Rejected", "Stale" }.Select(name => strings[name]));
        Assert.Equal(59999, ints["VaultLocked"]);
        Assert.DoesNotContain("Rejected", ints.Keys);
        Assert.DoesNotContain("Stale", ints.Keys);
    }

    [Fact]
    public void A_code_with_one_more_name_has_both()
    {
        var generated = Generate();
        var strings = ConsumerProject.ValuesIn(ConsumerProject.ConstantsOf(generated));
        var ints = ConsumerProject.ValuesIn(ConsumerProject.IntsOf(generated));

        Assert.Equal(("50011", "50011"), (strings["RateLimited"], strings["RequestsTooFrequent"]));
        Assert.Equal((50011, 50011), (ints["RateLimited"], ints["RequestsTooFrequent"]));
    }

    [Theory]
    [InlineData("VaultLocked", "<summary>The vault is locked.<br/>Retry: when the state has passed. The lock ends by itself.</summary>")]
    [InlineData("Rejected", "<summary>Rejected.<br/>Retry: never.</summary>")]
    [InlineData("RequestsTooFrequent", "<summary>Requests arrived faster than the rate limit permits.<br/>HTTP 429 or 200, section General.<br/>Retry: only after a query of the outcome.</summary>")]
    [InlineData("RateLimited", "<summary>Requests arrived faster than the rate limit permits.<br/>HTTP 429 or 200, section General.<br/>Retry: only after a query of the outcome.<br/>Same as <see cref=\"OkxErrorCodes.RequestsTooFrequent\"/>.</summary>")]
    public void The_documentation_tells_what_the_file_says(string name, string documentation)
    {
        var declaration = ConsumerProject.ConstantsOf(Generate()).GetMembers(name).Single().DeclaringSyntaxReferences.Single().GetSyntax(Cancellation);

        Assert.Equal("/// " + documentation, declaration.FirstAncestorOrSelf<FieldDeclarationSyntax>()!.GetLeadingTrivia().ToString().Trim());
    }

    [Fact]
    public void An_edit_of_a_source_file_reads_no_catalog_file()
    {
        var file = new OwnFile(File);
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);
        var edited = project.ReplaceSyntaxTree(
            project.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText("class Bot { int x; }", (CSharpParseOptions)project.SyntaxTrees[0].Options, "Bot.cs", cancellationToken: Cancellation));
        var driver = ConsumerProject.Driver(project).AddAdditionalTexts([file]).RunGenerators(project, Cancellation);

        var result = driver.RunGenerators(edited, Cancellation).GetRunResult().Results[0];

        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(result, ConstantsGenerator.CatalogStep));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(result, ConstantsGenerator.PlanStep));
        Assert.Equal(IncrementalStepRunReason.Cached, result.TrackedOutputSteps.Values.SelectMany(steps => steps).Single().Outputs.First().Reason);
        Assert.Equal(1, file.TimesRead);
    }

    [Theory]
    [InlineData(File + "\n59998,DepotLocked,,,\n", IncrementalStepRunReason.Modified)]
    [InlineData(File + "\n59998,Depot lo", IncrementalStepRunReason.Unchanged)] // half-typed
    [InlineData("", IncrementalStepRunReason.Modified)]
    public void An_edit_of_the_catalog_file_writes_the_constants_again_if_a_row_changes(string text, IncrementalStepRunReason reason)
    {
        var file = new OwnFile(File);
        var project = ConsumerProject.Create("class Bot { }");
        var driver = ConsumerProject.Driver(project).AddAdditionalTexts([file]).RunGenerators(project, Cancellation);

        var result = driver.ReplaceAdditionalText(file, new OwnFile(text)).RunGenerators(project, Cancellation).GetRunResult().Results[0];

        Assert.Equal(reason, ReasonOf(result, ConstantsGenerator.CatalogStep));
        Assert.Equal(reason == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Cached : reason, ReasonOf(result, ConstantsGenerator.PlanStep));
    }

    [Fact]
    public void Without_a_sound_row_the_texts_are_shared_with_all_other_projects()
    {
        var project = ConsumerProject.Create("class Bot { }");
        var plain = ConsumerProject.Driver(project).RunGenerators(project, Cancellation).GetRunResult().Results[0];
        var empty = ConsumerProject.Driver(project).AddAdditionalTexts([new OwnFile("code,name\n")]).RunGenerators(project, Cancellation).GetRunResult().Results[0];

        Assert.Equal(plain.GeneratedSources.Select(source => source.SourceText), empty.GeneratedSources.Select(source => source.SourceText));
    }

    [Fact]
    public void A_hundred_thousand_own_codes_are_a_hundred_thousand_constants()
    {
        var file = new OwnFile("code,name\n" + string.Join('\n', Enumerable.Range(0, 100_000).Select(i => $"{1_000_000 + i},Own{i}")));
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);

        ConsumerProject.Driver(project).AddAdditionalTexts([file]).RunGeneratorsAndUpdateCompilation(project, out var generated, out _, Cancellation);

        Assert.Equal(100_000 + ErrorCodeCatalog.Embedded.Codes.Length, ConsumerProject.ConstantsOf(generated).GetMembers().OfType<IFieldSymbol>().Count());
        Assert.Equal(1, file.TimesRead);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Compilation Generate(params (string, string)[] properties)
    {
        var project = ConsumerProject.Create();
        ConsumerProject.Driver(project, properties).AddAdditionalTexts([new OwnFile(File)])
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out var diagnostics, Cancellation);
        Assert.Empty(diagnostics);
        return generated;
    }

    private static IncrementalStepRunReason ReasonOf(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].Single().Outputs.Single().Reason;
}
