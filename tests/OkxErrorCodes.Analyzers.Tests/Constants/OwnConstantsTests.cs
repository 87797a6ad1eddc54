using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Tests.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The class <c>OwnErrorCodes</c>: what a project's own file names.</summary>
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
    [InlineData("OkxErrorCodesUtf8=true OkxErrorCodesRetryAdvice=true")]
    public void They_compile_in_a_strict_project(string properties) =>
        Assert.Empty(ConsumerProject.Complaints(Generate(ProjectProperties.Parse(properties))));

    [Fact]
    public void They_have_a_UTF8_form_where_the_project_asks_for_it() =>
        Assert.Contains("VaultLocked", ConsumerProject.TypeIn(Generate(("OkxErrorCodesUtf8", "true")), "OkxErrorCodesUtf8").MemberNames);

    [Fact]
    public void A_new_name_for_a_code_of_the_package_leaves_the_old_one_as_UTF8_text()
    {
        var names = ConsumerProject.TypeIn(Generate(("OkxErrorCodesUtf8", "true")), "OkxErrorCodesUtf8").MemberNames.ToList();

        Assert.Contains("RateLimited", names);
        Assert.Contains("RequestsTooFrequent", names);
    }

    [Theory]
    [InlineData(File, new string[0])] // the same catalog: there is one class of that name in sight
    [InlineData("code,name\n59998,DepotLocked\n", new[] { "OwnErrorCodes.g.cs", "OkxRetry.g.cs", "OkxRetryAdvice.g.cs" })]
    [InlineData("code,name,retry\n50004,EndpointRequestTimeout,never\n", new[] { "OkxRetry.g.cs", "OkxRetryAdvice.g.cs" })] // other advice
    public void What_a_friend_with_the_same_codes_has_is_not_written_again(string file, string[] written)
    {
        var properties = ProjectProperties.Parse("OkxErrorCodesRetryAdvice=true");
        var friend = Generate(
            ConsumerProject.Create("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]"), File, properties);
        var project = ConsumerProject.Create(
            references: MetadataReference.CreateFromImage(ConsumerProject.Image(friend.WithAssemblyName("Friend"))));

        Assert.Equal(
            written, Generate(project, file, properties).SyntaxTrees.Skip(1).Select(tree => System.IO.Path.GetFileName(tree.FilePath)));
    }

    [Theory]
    [InlineData("code,name\n")]
    [InlineData("code,name,retry\n50011,RequestsTooFrequent,after-check\n")] // the package names it, and the rules take the advice
    public void A_file_that_names_nothing_new_writes_nothing(string file)
    {
        var project = ConsumerProject.Create();

        Assert.Empty(ConsumerProject.Driver(project).AddAdditionalTexts([new OwnFile(file)]).RunGenerators(
            project, Cancellation).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void Each_code_is_a_string_and_a_number_only_if_it_is_one()
    {
        var generated = Generate();
        var strings = ConsumerProject.ValuesIn(ConsumerProject.TypeIn(generated, "OwnErrorCodes"));
        var ints = ConsumerProject.ValuesIn(ConsumerProject.TypeIn(generated, "OwnErrorCodes+AsInt"));

        Assert.Equal(["59999", "E-1001", "0017"], new[] { "VaultLocked", "Rejected", "Stale" }.Select(name => strings[name]));
        Assert.Equal(59999, ints["VaultLocked"]);
        Assert.DoesNotContain("Rejected", ints.Keys);
        Assert.DoesNotContain("Stale", ints.Keys);
    }

    [Fact]
    public void A_code_with_one_more_name_has_it_here_and_the_packages_there()
    {
        var generated = Generate();

        Assert.Equal("50011", ConsumerProject.ValuesIn(ConsumerProject.TypeIn(generated, "OwnErrorCodes"))["RateLimited"]);
        Assert.Equal("50011", ConsumerProject.ValuesIn(ConsumerProject.TypeIn(generated, "OkxErrorCodes"))["RequestsTooFrequent"]);
    }

    [Theory]
    [InlineData("VaultLocked", "<summary>The vault is locked.<br/>Retry: when the state has passed. The lock ends by itself.</summary>")]
    [InlineData("Rejected", "<summary>Rejected.<br/>Retry: never.</summary>")]
    [InlineData("RateLimited", "<summary>Requests arrived faster than the rate limit permits.<br/>HTTP 429 or 200, section General.<br/>Retry: only after a query of the outcome.<br/>Same as <see cref=\"OkxErrorCodes.RequestsTooFrequent\"/>.</summary>")]
    public void The_documentation_tells_what_the_file_says(string name, string documentation)
    {
        var declaration = ConsumerProject.TypeIn(Generate(), "OwnErrorCodes")
            .GetMembers(name)
            .Single().DeclaringSyntaxReferences
            .Single()
            .GetSyntax(Cancellation);

        Assert.Equal(
            "/// " + documentation, declaration.FirstAncestorOrSelf<FieldDeclarationSyntax>()!.GetLeadingTrivia().ToString().Trim());
    }

    [Fact]
    public void An_edit_of_a_source_file_reads_no_catalog_file()
    {
        var file = new OwnFile(File);
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);
        var edited = project.ReplaceSyntaxTree(
            project.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText(
                "class Bot { int x; }", (CSharpParseOptions)project.SyntaxTrees[0].Options, "Bot.cs", cancellationToken: Cancellation));
        var driver = ConsumerProject.Driver(project).AddAdditionalTexts([file]).RunGenerators(project, Cancellation);

        var result = driver.RunGenerators(edited, Cancellation).GetRunResult().Results[0];

        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(result, ConstantsGenerator.CatalogStep));
        Assert.Equal(IncrementalStepRunReason.Unchanged, ReasonOf(result, ConstantsGenerator.PlanStep));
        Assert.Equal(
            IncrementalStepRunReason.Cached, result.TrackedOutputSteps.Values.SelectMany(steps => steps).Single().Outputs.First().Reason);
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
        Assert.Equal(
            reason == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Cached : reason,
            ReasonOf(result, ConstantsGenerator.PlanStep));
    }

    [Fact]
    public void A_hundred_thousand_own_codes_are_a_hundred_thousand_constants()
    {
        var file = new OwnFile("code,name\n" + string.Join('\n', Enumerable.Range(0, 100_000).Select(i => $"{1_000_000 + i},Own{i}")));
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);

        ConsumerProject.Driver(project)
            .AddAdditionalTexts([file])
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out _, Cancellation);

        Assert.Equal(100_000, ConsumerProject.TypeIn(generated, "OwnErrorCodes").GetMembers().OfType<IFieldSymbol>().Count());
        Assert.Equal(1, file.TimesRead);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Compilation Generate(params (string, string)[] properties) => Generate(ConsumerProject.Create(), File, properties);

    private static Compilation Generate(CSharpCompilation project, string file, (string, string)[] properties)
    {
        ConsumerProject.Driver(project, properties).AddAdditionalTexts([new OwnFile(file)])
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out var diagnostics, Cancellation);
        Assert.Empty(diagnostics);
        return generated;
    }

    private static IncrementalStepRunReason ReasonOf(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].Single().Outputs.Single().Reason;
}
