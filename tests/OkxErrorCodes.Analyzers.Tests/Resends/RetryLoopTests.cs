using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>A loop that sends the same again, beside one that goes on to the next.</summary>
public sealed class RetryLoopTests
{
    [Theory]
    [InlineData("for (var attempt = 0; attempt < 3; attempt++) Place(order);")]
    [InlineData("for (var i = 0; i < maxAttempts; i++) Place(order);")]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            if (Place(order))
                return;
        }
        """)]
    [InlineData("while (retry) Place(order);")]
    [InlineData("while (!done) { done = Place(order); }")]
    [InlineData("""
        while (true)
        {
            if (Place(order))
                break;
        }
        """)]
    [InlineData("""
        do
            Place(order);
        while (isOpen);
        """)]
    [InlineData("foreach (var delay in Steps) Place(order);")]
    [InlineData("foreach (var i in Enumerable.Range(0, 3)) Place(order);")]
    public void It_sends_the_same_again(string loop) => Assert.True(Is(loop));

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) Place(order);")]
    [InlineData("""
        for (var i = 0; i < 3; i++)
        {
            if (Place(orders[i]))
                return;
        }
        """)]
    [InlineData("while (isOpen) Place(order);")]
    [InlineData("""
        while (!done)
        {
            order = orders.Dequeue();
            done = Place(order);
        }
        """)]
    [InlineData("""
        while (isOpen)
        {
            switch (Place(order))
            {
                case 1: break;
            }
        }
        """)]
    [InlineData("foreach (var order in orders) Place(order);")]
    [InlineData("foreach (var i in Enumerable.Range(0, 3)) Place(orders[i]);")]
    public void It_goes_on_to_the_next(string loop) => Assert.False(Is(loop));

    [Theory]
    [InlineData("ct")]
    [InlineData("token")]
    [InlineData("cancellationToken")]
    [InlineData("stoppingToken")]
    [InlineData("cancellation")]
    public void What_was_fetched_in_the_round_is_the_next_whatever_token_goes_with_it(string token) =>
        Assert.False(Is(
            $$"""
            while (!done)
            {
                var signal = await GetSignalAsync();
                done = await PlaceAsync(signal, {{token}});
            }
            """));

    [Fact]
    public void What_comes_from_outside_is_the_same_in_each_round() =>
        Assert.True(Is(
            """
            while (!done)
            {
                var price = await GetPriceAsync();
                done = await PlaceAsync(order, price);
            }
            """));

    [Fact]
    public void An_argument_that_is_not_typed_yet_has_no_name() =>
        Assert.False(Is(
            """
            while (!done)
            {
                var signal = await GetSignalAsync();
                done = await PlaceAsync(signal, );
            }
            """));

    [Fact]
    public void A_break_leaves_the_loop_in_a_switch() =>
        Assert.True(Is(
            """
            switch (kind)
            {
                case 1:
                    while (isOpen)
                    {
                        if (Place(order))
                            break;
                    }
                    break;
            }
            """));

    private static bool Is(string statement)
    {
        var block = Parsed.First<BlockSyntax>($"void Run() {{ {statement} }}");
        var call = block.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .First(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Place" or "PlaceAsync" });
        return RetryLoop.Is(RetryLoop.Around(call)!);
    }
}
