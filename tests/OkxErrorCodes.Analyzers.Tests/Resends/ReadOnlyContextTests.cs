using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>What only reads may be sent again whatever became of it.</summary>
public sealed class ReadOnlyContextTests
{
    [Theory]
    [InlineData("""
        class OrderReader
        {
            bool Lost(string code) => code == [|"50004"|];
        }
        """)]
    [InlineData("""
        class MarketDataClient
        {
            bool Lost(string code) => code == [|"50004"|];
        }
        """)]
    [InlineData("""
        class Bot
        {
            bool GetOrder()
            {
                return code == [|"50004"|];
            }
        }
        """)]
    [InlineData("""
        class Bot
        {
            void Run()
            {
                bool QueryOrder() => code == [|"50004"|];
            }
        }
        """)]
    [InlineData("""class Bot { string[] _retryableReadCodes = { [|"50004"|] }; }""")]
    [InlineData("""class Bot { string[] RetryableReadCodes { get; } = { [|"50004"|] }; }""")]
    [InlineData("""
        class Bot
        {
            bool Send()
            {
                _http.Send(HttpMethod.Get, path);
                return code == [|"50004"|];
            }
        }
        """)]
    public void What_is_around_the_code_only_reads(string program) => Assert.True(IsReadOnly(program));

    [Theory]
    [InlineData("""
        class MarketMaker
        {
            bool Lost(string code) => code == [|"50004"|];
        }
        """)]
    [InlineData("""
        class DataClient
        {
            bool Lost(string code) => code == [|"50004"|];
        }
        """)]
    [InlineData("""
        class Bot
        {
            bool PlaceOrder()
            {
                return code == [|"50004"|];
            }
        }
        """)]
    [InlineData("""
        class Bot
        {
            void Run()
            {
                bool PlaceOrder() => code == [|"50004"|];
            }
        }
        """)]
    [InlineData("""class Bot { string[] _retryableCodes = { [|"50004"|] }; }""")]
    [InlineData("""
        class Bot
        {
            bool Send()
            {
                _http.Send(isQuick ? HttpMethod.Get : HttpMethod.Post, path);
                return code == [|"50004"|];
            }
        }
        """)]
    [InlineData("""if (code == [|"50004"|]) Send();""")]
    public void What_is_around_the_code_may_write(string program) => Assert.False(IsReadOnly(program));

    [Theory]
    [InlineData("""isReadOnly && code == [|"50004"|]""")]
    [InlineData("""code == [|"50004"|] && isReadOnly""")]
    [InlineData("""isIdempotent && code == [|"50004"|]""")]
    [InlineData("""request.IsReadonly && code == [|"50004"|]""")]
    [InlineData("""readOnly && code == [|"50004"|]""")]
    [InlineData("""isRead && code == [|"50004"|]""")]
    [InlineData("""isGet && code == [|"50004"|]""")]
    [InlineData("""isQuery && code == [|"50004"|]""")]
    [InlineData("""onlyReads && code == [|"50004"|]""")]
    [InlineData("""request.Method == HttpMethod.Get && code == [|"50004"|]""")]
    [InlineData("""isReadOnly ? code == [|"50004"|] : no""")]
    [InlineData("""code switch { [|"50004"|] when isReadOnly => yes, _ => no }""")]
    [InlineData("""code switch { var c when c == [|"50004"|] && isReadOnly => yes, _ => no }""")]
    public void A_condition_says_that_it_reads(string expression) =>
        Assert.True(IsReadOnly($"class Bot {{ bool Lost() => {expression}; }}"));

    [Theory]
    [InlineData("""!isReadOnly && code == [|"50004"|]""")]
    [InlineData("""isReadOnly || code == [|"50004"|]""")]
    [InlineData("""hasRead && code == [|"50004"|]""")]
    [InlineData("""onlyOnce && code == [|"50004"|]""")]
    [InlineData("""isOpen && code == [|"50004"|]""")]
    [InlineData("""reader.Read && code == [|"50004"|]""")]
    [InlineData("""isReadOnly ? no : code == [|"50004"|]""")]
    [InlineData("""code switch { "50011" when isReadOnly => yes, [|"50004"|] => yes, _ => no }""")]
    public void No_condition_says_that_it_reads(string expression) =>
        Assert.False(IsReadOnly($"class Bot {{ bool Lost() => {expression}; }}"));

    [Theory]
    [InlineData("""
        if (isReadOnly)
        {
        }
        else
        {
            if (code == [|"50004"|])
                Again();
        }
        """)]
    [InlineData("""if (code == [|"50004"|]) Again();""")]
    public void Nothing_says_that_it_reads(string body) => Assert.False(IsReadOnly($"class Bot {{ Bot() {{ {body} }} }}"));

    private static bool IsReadOnly(string program) => ReadOnlyContext.Is(Parsed.Marked<LiteralExpressionSyntax>(program));
}
