using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Recognition;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Only a file that names OKX is asked about numbers that no catalog knows.</summary>
public sealed class OkxMentionTests
{
    [Theory]
    [InlineData("class OkxClient { }", "")]
    [InlineData("using OKEx.Net;", "")]
    [InlineData("string s = \"OK-ACCESS-KEY\";", "")]
    [InlineData("// see okx", "")]
    [InlineData("class Client { }", "/src/Okx.cs")]
    public void A_file_that_names_OKX_is(string text, string path) => Assert.True(IsIn(text, path));

    [Theory]
    [InlineData("", "")]
    [InlineData("class TokenExchange { bool ok; }\r\n// ok\r\nexternal", "")]
    [InlineData("class Client { }", "/okx-bot/Client.cs")] // a checkout's folder says nothing
    public void Any_other_is_not(string text, string path) => Assert.False(IsIn(text, path));

    [Fact]
    public void A_name_is_found_wherever_it_stands_in_a_large_file()
    {
        for (var at = 4090; at < 4100; at++)
            Assert.True(IsIn(new string(' ', at) + "OKEx", ""));
    }

    private static bool IsIn(string text, string path) =>
        OkxMention.IsIn(CSharpSyntaxTree.ParseText(text, path: path, cancellationToken: TestContext.Current.CancellationToken));
}
