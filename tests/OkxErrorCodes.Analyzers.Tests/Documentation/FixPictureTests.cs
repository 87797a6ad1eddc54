using System;
using System.IO;
using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>
/// The README's picture of the fix is drawn without an editor: what its lightbulb offers is compared here with what the fix offers.
/// </summary>
public sealed class FixPictureTests
{
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task The_lightbulb_in_the_picture_says_what_the_fix_says(string theme)
    {
        var picture = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "pictures", $"fix-{theme}.svg"));
        string? offered = null;
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, UseConstantFix>.Test
        {
            TestCode = "class OkxOrder { string SCode = \"\"; bool IsRefused => SCode == {|OKX0001:\"51008\"|}; }",
            FixedCode = "class OkxOrder { string SCode = \"\"; bool IsRefused => SCode == OkxErrorCodes.InsufficientBalanceForOrder; }",
            CodeActionVerifier = (action, _) => offered = action.Title,
        };

        await test.RunAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(offered);
        Assert.Contains($">{offered}</text>", picture, StringComparison.Ordinal);
    }
}
