using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Syntax;
using Xunit;

namespace OkxAnalyzers.Tests.Syntax;

/// <summary>Which expression a value comes from, whatever is around it.</summary>
public sealed class UnwrappingTests
{
    [Theory]
    [InlineData("(a)")]
    [InlineData("a!")]
    [InlineData("(int)a")]
    [InlineData("checked((int)a)")]
    [InlineData("a as string")]
    [InlineData("a ?? b")]
    [InlineData("await a")]
    [InlineData("a.Value")]
    [InlineData("a.Trim()")]
    [InlineData("a?.Trim()")]
    [InlineData("a.ToUpperInvariant()")]
    [InlineData("a.ReplaceLineEndings()")]
    [InlineData("a.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("int.Parse(a)")]
    [InlineData("Convert.ToString(a)")]
    [InlineData("Convert.ToInt32((a ?? b)!.Trim())")]
    public void It_is_the_value_of_a(string expression) => Assert.Equal("a", Unwrapped(expression));

    [Theory]
    [InlineData("a.Substring(1)")]
    [InlineData("a.First()")]
    [InlineData("a + b")]
    [InlineData("F(a)")]
    [InlineData("a.b")]
    [InlineData("a[0]")]
    public void It_is_a_value_of_its_own(string expression) => Assert.Equal(expression, Unwrapped(expression));

    private static string Unwrapped(string expression) => Unwrapping.Value(SyntaxFactory.ParseExpression(expression)).ToString();
}
