using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>Which codes a member lists as worth a retry, and whether those are all.</summary>
public sealed class RetryListReaderTests
{
    private static readonly MetadataReference s_core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

    [Theory]
    [InlineData("""string[] RetryCodes => new[] { "50004", "50011" };""")]
    [InlineData("""string[] RetryCodes { get; } = new[] { "50004", "50011" };""")]
    [InlineData("""string[] RetryCodes { get => new[] { "50004", "50011" }; }""")]
    [InlineData("""string[] RetryCodes { get { return new[] { "50004", "50011" }; } }""")]
    [InlineData("""System.Func<string, bool> IsRetryable => code => code is "50004" or "50011";""")]
    [InlineData("""bool IsRetryable(string code) => code is "50004" or "50011";""")]
    [InlineData("""bool IsRetryable(string code) => code.Trim() is "50004" or "50011";""")]
    [InlineData("""bool IsRetryable(string code) => code is "50004" or "50011" ? true : false;""")]
    [InlineData("""
        bool IsRetryable(string code)
        {
            if (code is "50004" or "50011")
            {
                return true;
            }
            return false;
        }
        """)]
    [InlineData("""bool ShouldRetry(string code, int attempt) => attempt < 3 && code is "50004" or "50011";""")]
    public void All_that_is_listed_is_all(string member)
    {
        var list = Read(member);
        Assert.Equal(new[] { "50004", "50011" }, list!.Codes.Select(code => code.Code.Code));
        Assert.True(list.IsWhole);
    }

    [Theory]
    [InlineData("""string[] RetryCodes => new[] { "50004", Other };""")]
    [InlineData("""
        bool IsRetryable(string code)
        {
            switch (code)
            {
                case "50004":
                case null: return true;
                default: return false;
            }
        }
        """)]
    [InlineData("bool IsRetryable(int code) => code < 50100 && code is 50004;")]
    [InlineData("bool IsRetryable(int code) => code > 50000 && code is 50004;")]
    [InlineData("bool IsRetryable(int code) => code >= 50000 && code is 50004;")]
    [InlineData("""bool IsRetryable(string code) => code is "50004" || IsBusy(code);""")]
    public void There_may_be_more_than_what_is_listed(string member)
    {
        var list = Read(member);
        Assert.Equal(new[] { "50004" }, list!.Codes.Select(code => code.Code.Code));
        Assert.False(list.IsWhole);
    }

    [Theory]
    [InlineData("""bool IsRetryable(string code) => code is "50004" ? false : true;""")]
    [InlineData("""bool IsRetryable(string code) => code is not "50004";""")]
    [InlineData("""
        bool IsRetryable(string code)
        {
            if (code is "50004")
            {
                Count();
                return false;
            }
            return true;
        }
        """)]
    [InlineData("""
        bool IsRetryable(string code)
        {
            if (code is "50004")
            {
            }
            return false;
        }
        """)]
    [InlineData("""bool IsOpen(string code) => code is "50004";""")]
    public void No_code_is_listed(string member) => Assert.Null(Read(member));

    private static RetryList? Read(string member)
    {
        var tree = CSharpSyntaxTree.ParseText($"namespace OkxBot; class OkxClient {{ string Other; {member} }}");
        var reader = Parsed.ReaderOf(CSharpCompilation.Create("OkxBot", new[] { tree }, new[] { s_core }));
        return tree.GetRoot().DescendantNodes()
            .Where(RetryListReader.MayBeList)
            .Select(node => RetryListReader.Read(node, reader))
            .FirstOrDefault(list => list is not null);
    }
}
