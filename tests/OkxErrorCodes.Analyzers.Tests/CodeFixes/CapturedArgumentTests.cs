using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OkxAnalyzers.CodeFixes;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>Where a call captures the text of its argument, a swap changes that text: Fix All leaves it alone, and the lightbulb says so.</summary>
public sealed class CapturedArgumentTests
{
    private const string Guard =
        """
        using System.Runtime.CompilerServices;
        static class Guard
        {
            public static void Not(bool refused, [CallerArgumentExpression("refused")] string text = "") { }
            public static void Must(this bool holds, [CallerArgumentExpression("holds")] string text = "") { }
            public static void Plain(bool refused, string text = "") { }
        }

        """;

    [Theory]
    [InlineData("""Guard.Not(code == "51008");""")]
    [InlineData("""Guard.Not(refused: code is "51008");""")]
    [InlineData("""(code == "51008").Must();""")]
    public async Task Fix_All_leaves_it(string statement)
    {
        var source = In(statement);
        Assert.Equal(source, await FixedAsync(source));
        Assert.Equal("Use OkxErrorCodes.InsufficientBalanceForOrder (changes the text that the call captures)", await TitleAsync(source));
    }

    [Theory]
    [InlineData("""Guard.Plain(code == "51008");""")]
    [InlineData("""if (code == "51008") Guard.Not(true);""")]
    [InlineData("""Guard.Not(true, text: code == "51008" ? "low" : "");""")]
    public async Task Others_are_swapped(string statement)
    {
        var source = In(statement);
        Assert.Equal(source.Replace("\"51008\"", "OkxErrorCodes.InsufficientBalanceForOrder"), await FixedAsync(source));
        Assert.Equal("Use OkxErrorCodes.InsufficientBalanceForOrder", await TitleAsync(source));
    }

    private static string In(string statement) => Guard + $"class OkxClient {{ void Check(string code) {{ {statement} }} }}";

    private static async Task<string> FixedAsync(string source)
    {
        var solution = FixAllRun.Solution([source]);
        var found = await FixAllRun.FindAsync(solution.Projects.Single());
        var after = await FixAllRun.FixAsync(solution, found, FixAllScope.Project);
        return (await after.Projects.Single().Documents.Single().GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<string> TitleAsync(string source)
    {
        var project = FixAllRun.Solution([source]).Projects.Single();
        var found = await FixAllRun.FindAsync(project);
        CodeAction? offered = null;
        var context = new CodeFixContext(project.Documents.Single(), found.Single(), (action, _) => offered = action, CancellationToken.None);
        await new UseConstantFix().RegisterCodeFixesAsync(context);
        return offered!.Title;
    }
}
