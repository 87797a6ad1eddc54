using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Syntax;
using Xunit;

namespace OkxAnalyzers.Tests.Syntax;

/// <summary>What a condition compares, by its syntax alone.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("a == b", "a = b")]
    [InlineData("a != b", "a ≠ b")]
    [InlineData("a is b", "a = b")]
    [InlineData("a.Equals(b)", "a = b")]
    [InlineData("a?.Equals(b)", "")]
    [InlineData("string.Equals(a, b)", "a = b")]
    [InlineData("String.Equals(a, b, comparison)", "a = b")]
    [InlineData("StringComparer.Ordinal.Equals(a, b)", "a = b")]
    [InlineData("a.Equals(b, StringComparison.Ordinal)", "a = b")]
    [InlineData("a.ValueTextEquals(b)", "a = b")]
    [InlineData("string.CompareOrdinal(a, b) == 0", "a = b")]
    [InlineData("0 != string.Compare(a, b)", "a ≠ b")]
    [InlineData("a.CompareTo(b) is 0", "a = b")]
    [InlineData("(a, x) == (b, y)", "a = b, x = y")]
    [InlineData("(a, x) != (b, y)", "a ≠ b, x ≠ y")]
    [InlineData("a.CompareTo(b) < 0", "")]
    [InlineData("a.CompareTo(b)", "")]
    [InlineData("a < b", "")]
    [InlineData("a.StartsWith(b)", "")]
    [InlineData("Equals()", "")]
    public void A_condition_compares(string condition, string pairs) => Assert.Equal(pairs, string.Join(
        ", ",
        Comparison.In(SyntaxFactory.ParseExpression(condition), model: null)
            .Select(comparison => $"{comparison.Left} {(comparison.IsNegated ? "≠" : "=")} {comparison.Right}")));

    [Theory]
    [InlineData("new[] { a, b }.Contains(x)", "a b", "x")]
    [InlineData("new HashSet<string> { a }.Contains(x, comparer)", "a", "x")]
    [InlineData("ImmutableArray.Create(a, b).Contains(x)", "a b", "x")]
    [InlineData("new[] { a, b }.ToHashSet().Contains(x)", "a b", "x")]
    [InlineData("codes.Contains(x)", null, null)]
    [InlineData("new[] { a }.Any()", null, null)]
    public void A_collection_is_asked_whether_it_holds(string call, string? elements, string? value)
    {
        var membership = Membership.Of(Verification.Parsed.Call(call));
        Assert.Equal(elements, membership is null ? null : string.Join(' ', membership.Value.Elements));
        Assert.Equal(value, membership?.Value.ToString());
    }
}
