using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

public sealed class ConstantsGeneratorTests
{
    [Fact]
    public void An_edit_of_a_source_file_writes_nothing_again()
    {
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);
        var edited = project.ReplaceSyntaxTree(
            project.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText("class Bot { int x; }", (CSharpParseOptions)project.SyntaxTrees[0].Options, "Bot.cs", cancellationToken: Cancellation));

        var reasons = ReasonsOfSecondRun(project, edited);

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], reasons);
    }

    [Fact]
    public void A_new_file_and_a_new_reference_write_nothing_again()
    {
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);
        var grown = project
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Exchange { }", (CSharpParseOptions)project.SyntaxTrees[0].Options, cancellationToken: Cancellation))
            .AddReferences(MetadataReference.CreateFromFile(typeof(Xunit.Assert).Assembly.Location));

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], ReasonsOfSecondRun(project, grown));
    }

    [Fact]
    public void A_switched_on_documentation_file_writes_the_constants_again()
    {
        var project = ConsumerProject.Create(documentation: DocumentationMode.Parse);
        var driver = ConsumerProject.Driver(project).RunGenerators(project, Cancellation);
        var documented = ConsumerProject.Create(documentation: DocumentationMode.Diagnose);

        var result = driver.WithUpdatedParseOptions((CSharpParseOptions)documented.SyntaxTrees[0].Options).RunGenerators(documented, Cancellation).GetRunResult().Results[0];

        Assert.Equal(IncrementalStepRunReason.Modified, result.TrackedSteps[ConstantsGenerator.PlanStep].Single().Outputs.Single().Reason);
    }

    [Fact]
    public void Two_projects_share_one_text()
    {
        var first = Sources(ConsumerProject.Create("class First { }"));
        var second = Sources(ConsumerProject.Create("class Second { }"));

        Assert.Equal(["OkxErrorCodes.g.cs", "OkxErrorCodeAttribute.g.cs", .. Host.KnowsEmbedded ? ["EmbeddedAttribute.g.cs"] : (string[])[]], first.Select(source => source.HintName));
        Assert.Equal(first.Select(source => source.SourceText), second.Select(source => source.SourceText));
    }

    [Fact]
    public void The_same_catalog_gives_the_same_text() =>
        Assert.Equal(
            ConstantsText.Write(ErrorCodeCatalog.Embedded.Codes, ConstantsSettings.Default, documentsEachForm: true),
            ConstantsText.Write(ErrorCodeCatalog.Embedded.Codes, ConstantsSettings.Default, documentsEachForm: true));

    [Theory]
    [InlineData("", "Name")]
    [InlineData("5 x", "Name")]
    [InlineData("0/7", "Name")]
    [InlineData("--", "Name")]
    [InlineData("\"9\n9\"", "Name")]
    [InlineData("70001", "")]
    [InlineData("70001", "Two words")]
    [InlineData("70001", "9Lives")]
    [InlineData("70001", "class")]
    [InlineData("70001", "OkxErrorCodes")]
    [InlineData("70001", "AsInt")]
    [InlineData("70001", "Equals")]
    [InlineData("70001", "Good")]
    [InlineData("70000", "Again")]
    public void A_broken_row_costs_its_own_constant_and_no_other(string code, string name)
    {
        var catalog = CatalogFile.Read($"code,name\n70000,Good\n{code},{name}\n70002,Last\n");

        var generated = ConsumerProject.WithConstants(ConstantsText.Write(catalog.Codes, ConstantsSettings.Default, documentsEachForm: true));

        Assert.Empty(ConsumerProject.Complaints(generated));
        Assert.Equal(["Good", "Last"], ConsumerProject.ValuesIn(ConsumerProject.ConstantsOf(generated)).Keys);
        Assert.Equal([70000, 70002], ConsumerProject.ValuesIn(ConsumerProject.IntsOf(generated)).Values);
    }

    [Fact]
    public void An_empty_catalog_still_compiles() =>
        Assert.Empty(ConsumerProject.Complaints(ConsumerProject.WithConstants(ConstantsText.Write([], ConstantsSettings.Default, documentsEachForm: true))));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ImmutableArray<GeneratedSourceResult> Sources(Compilation project) =>
        ConsumerProject.Driver(project).RunGenerators(project, Cancellation).GetRunResult().Results[0].GeneratedSources;

    /// <summary>Why the plan and the output have their values in the second of two runs.</summary>
    private static IncrementalStepRunReason[] ReasonsOfSecondRun(Compilation first, Compilation second)
    {
        var result = ConsumerProject.Driver(first).RunGenerators(first, Cancellation).RunGenerators(second, Cancellation).GetRunResult().Results[0];
        var steps = result.TrackedSteps[ConstantsGenerator.PlanStep].Concat(result.TrackedOutputSteps.Values.SelectMany(steps => steps));
        return steps.SelectMany(step => step.Outputs).Select(output => output.Reason).ToArray();
    }
}
