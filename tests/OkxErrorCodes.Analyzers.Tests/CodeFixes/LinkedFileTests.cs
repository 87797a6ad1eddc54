using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>A file that two projects compile changes in both of them.</summary>
public sealed class LinkedFileTests
{
    private const string Source = "class OkxClient { bool Is(string code) => code == \"51008\"; }";

    [Fact]
    public async Task It_is_swapped_where_both_have_the_constants() => Assert.Contains(
        "OkxErrorCodes.InsufficientBalanceForOrder", await FixedAsync(otherHasConstants: true));

    [Fact]
    public async Task It_stays_where_one_has_not() => Assert.Equal(Source, await FixedAsync(otherHasConstants: false));

    private static async Task<string> FixedAsync(bool otherHasConstants)
    {
        const string Path = "/bot/Client.cs";
        var solution = FixAllRun.Solution([]);
        var bot = solution.Projects.Single();
        var shared = solution.AddProject("Other", "Other", LanguageNames.CSharp)
            .WithCompilationOptions(bot.CompilationOptions!)
            .WithMetadataReferences(bot.MetadataReferences.Where(other => otherHasConstants || other != ProjectUnderTest.Constants));
        var id = DocumentId.CreateNewId(bot.Id);
        solution = shared.Solution
            .AddDocument(id, "Client.cs", Source, filePath: Path)
            .AddDocument(DocumentId.CreateNewId(shared.Id), "Client.cs", Source, filePath: Path);
        Assert.Single(solution.GetDocument(id)!.GetLinkedDocumentIds());

        var found = await FixAllRun.FindAsync(solution.GetProject(bot.Id)!);
        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Project);

        return (await after.GetDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }
}
