using System;
using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>The table of what may be sent again, cell by cell.</summary>
public sealed class RetryRuleTests
{
    [Theory]
    [InlineData("AfterBackoff", "AskedFor", "AskedFor", "AskedFor")]
    [InlineData("AfterResign", "AskedFor", "AskedFor", "AskedFor")]
    [InlineData("AfterPause", "AskedFor", "Unpromised", "Unpromised")]
    [InlineData("AfterCheck", "Fine", "Forbidden", "Forbidden")]
    [InlineData("AlreadyDone", "Forbidden", "Forbidden", "Forbidden")]
    [InlineData("Never", "Forbidden", "Forbidden", "Forbidden")]
    [InlineData("AfterWait", "Fine", "Fine", "Fine")]
    [InlineData("AfterReconnect", "Fine", "Fine", "Fine")]
    [InlineData("InspectItems", "Fine", "Fine", "Fine")]
    [InlineData("Success", "Fine", "Fine", "Fine")]
    public void In_a_list(string advice, string reads, string writes, string unclear) =>
        Assert.Equal((reads, writes, unclear), Cells(RetryRule.InList, advice));

    [Theory]
    [InlineData("AfterBackoff", "AskedFor", "AskedFor", "AskedFor")]
    [InlineData("AfterResign", "AskedFor", "AskedFor", "AskedFor")]
    [InlineData("AfterPause", "AskedFor", "Unpromised", "Fine")]
    [InlineData("AfterCheck", "Fine", "Forbidden", "Forbidden")]
    [InlineData("AlreadyDone", "Fine", "Fine", "Fine")]
    [InlineData("Never", "Fine", "Fine", "Fine")]
    [InlineData("AfterWait", "Fine", "Fine", "Fine")]
    [InlineData("AfterReconnect", "Fine", "Fine", "Fine")]
    [InlineData("InspectItems", "Fine", "Fine", "Fine")]
    [InlineData("Success", "Fine", "Fine", "Fine")]
    public void In_a_branch(string advice, string reads, string writes, string unclear) =>
        Assert.Equal((reads, writes, unclear), Cells(RetryRule.InBranch, advice));

    [Theory]
    [InlineData("4006", "Fine")] // closed, and by itself it would need a check
    [InlineData("63999", "AskedFor")] // a login that failed
    [InlineData("60016", "Forbidden")] // a full buffer, perhaps with an order in it
    public void To_connect_again_is_safe_whatever_else_is_sent(string code, string verdict) =>
        Assert.Equal(verdict, RetryRule.InList(ErrorCodeCatalog.Embedded.Find(code.AsSpan())!, RetryScope.Writes).ToString());

    [Fact]
    public void Every_advice_has_a_row() => Assert.All(
        [nameof(In_a_list), nameof(In_a_branch)],
        table => Assert.Equal(
            Enum.GetNames<RetryAdvice>().Order(),
            GetType().GetMethod(table)!.GetCustomAttributes(typeof(InlineDataAttribute), false)
                .Select(row => (string)((InlineDataAttribute)row).Data[0]!)
                .Order()));

    private static (string Reads, string Writes, string Unclear) Cells(Func<ErrorCode, RetryScope, RetryVerdict> table, string advice)
    {
        var code = new ErrorCode("59999", "Own") { Section = "General", Retry = Enum.Parse<RetryAdvice>(advice) };
        return (Cell(RetryScope.Reads), Cell(RetryScope.Writes), Cell(RetryScope.Unclear));

        string Cell(RetryScope scope) => table(code, scope).ToString();
    }
}
