using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>Which branch sends again for the marked code, by its syntax alone.</summary>
public sealed class ResendBranchTests
{
    [Theory]
    [InlineData("""
        if (reply.Code == [|"50004"|])
            continue;
        return reply;
        """)]
    [InlineData("""
        if (reply.Code == [|"50004"|])
        {
            Count();
        }
        else
            return reply;
        """)]
    [InlineData("""
        if (reply.Code == [|"50004"|])
        {
            Count();
        }
        if (attempt == limit)
            throw new Lost();
        """)]
    [InlineData("""
        if (reply.Code != [|"50004"|])
        {
            Count();
            return reply;
        }
        """)]
    [InlineData("""
        if (reply.Code != [|"50004"|])
            return reply;
        Count();
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]: break;
            default: return reply;
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]: Count(); break;
            default: return reply;
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]:
            {
                Count();
                break;
            }
            default: return reply;
        }
        """)]
    [InlineData("""
        switch (kind)
        {
            case 1:
                if (reply.Code != [|"50004"|])
                    return reply;
                Count();
                break;
        }
        """)]
    [InlineData("""
        lock (this)
        {
            if (reply.Code == [|"50004"|])
                Count();
            else
                return reply;
        }
        """)]
    [InlineData("""
        try
        {
            if (reply.Code == [|"50004"|])
                Count();
            else
                return reply;
        }
        catch (Lost)
        {
        }
        """)]
    public void The_round_ends_and_the_next_sends(string body) => Assert.NotNull(InRound(body));

    [Theory]
    [InlineData("""if (reply.Code == [|"50004"|]) return reply;""")]
    [InlineData("""
        if (reply.Code == [|"50004"|])
        {
            Count();
            return reply;
        }
        """)]
    [InlineData("""
        if (reply.Code == [|"50004"|])
        {
            Count();
        }
        throw new Lost();
        """)]
    [InlineData("""
        if (reply.Code == [|"50004"|])
        {
            Count();
        }
        if (isOpen)
            throw new Lost();
        """)]
    [InlineData("""
        if (reply.Code != [|"50004"|])
            return reply;
        throw new Lost();
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]: return reply; break;
        }
        """)]
    [InlineData("""
        switch (reply.Code)
        {
            case [|"50004"|]:
        }
        """)]
    [InlineData("""
        switch (kind)
        {
            case 1:
                if (reply.Code != [|"50004"|])
                    return null;
                return reply;
        }
        """)]
    [InlineData("""
        Later(() =>
        {
            if (reply.Code == [|"50004"|])
                Count();
        });
        """)]
    [InlineData("""
        void Note()
        {
            if (reply.Code == [|"50004"|])
                Count();
        }
        """)]
    public void The_round_gives_up_or_is_not_this_code_s(string body) => Assert.Null(InRound(body));

    [Theory]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code == [|"50004"|] ? await RetryAsync(order) : reply;
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code != [|"50004"|] ? reply : await RetryAsync(order);
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code switch
        {
            [|"50004"|] => await RetryAsync(order),
            _ => reply,
        };
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code switch
        {
            var c when c == [|"50004"|] => await RetryAsync(order),
            _ => reply,
        };
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            reply = await PlaceAsync(order);
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            return await SendAsync(order);
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        var shouldRetry = reply.Code == [|"50004"|];
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        retry = reply.Code == [|"50004"|];
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        switch (reply.Code)
        {
            case [|"50004"|]: goto case "50011";
            case "50011":
            case "50013": return await RetryAsync(order);
        }
        """)]
    [InlineData("""
        again:
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            goto again;
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        while (reply.Code == [|"50004"|])
        {
            reply = await PlaceAsync(order);
        }
        """)]
    [InlineData("""
        _orders.Reader.TryRead(out order);
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            await _orders.Writer.WriteAsync(order);
        """)]
    public void The_branch_sends_again(string body) => Assert.NotNull(InMethod(body));

    [Theory]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code != [|"50004"|] ? await RetryAsync(order) : reply;
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        return reply.Code switch
        {
            var c when c == [|"50004"|] => null,
            _ => await RetryAsync(order),
        };
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        var retry = [|"50004"|];
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        retry = [|"50004"|];
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        var wasBusy = reply.Code == [|"50004"|];
        """)]
    [InlineData("""
        await Task.Delay(9);
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
        {
            await Task.Delay(9);
            return reply;
        }
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            Print(Retry(reply));
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
        {
            if (Retry(reply))
                Count();
        }
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        again:
        if (reply.Code == [|"50004"|])
            goto again;
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            goto nowhere;
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        switch (reply.Code)
        {
            case [|"50004"|]: goto case "nowhere";
        }
        """)]
    [InlineData("""
        var reply = await PlaceAsync(order);
        while (reply.Code == [|"50004"|])
        {
            await Task.Delay(9);
        }
        """)]
    [InlineData("""
        _orders.TryDequeue(out order);
        var reply = await PlaceAsync(order);
        if (reply.Code == [|"50004"|])
            _lost.Enqueue(order);
        """)]
    public void The_branch_sends_nothing_again(string body) => Assert.Null(InMethod(body));

    [Theory]
    [InlineData("""Policy.Handle<Lost>(e => e.Code == [|"50004"|]).RetryAsync(3)""")]
    [InlineData("""Policy.HandleResult<Reply>(e => e.Code == [|"50004"|]).RetryAsync(3)""")]
    [InlineData("""Policy.Handle<Busy>().Or<Lost>(e => e.Code == [|"50004"|]).WaitAndRetryAsync(3)""")]
    [InlineData("""Policy.Handle<Busy>().OrResult<Reply>(e => e.Code == [|"50004"|]).RetryAsync(3)""")]
    [InlineData("""Policy.HandleInner<Lost>(e => e.Code == [|"50004"|]).RetryAsync(3)""")]
    [InlineData("""Policy.Handle<Busy>().OrInner<Lost>(e => e.Code == [|"50004"|]).RetryAsync(3)""")]
    public void A_policy_retries(string policy) => Assert.NotNull(InMethod($"await PlaceAsync(order); var policy = {policy};"));

    [Theory]
    [InlineData("""Policy.Handle<Lost>(e => e.Code == [|"50004"|]).CircuitBreakerAsync(3)""")]
    [InlineData("""_lost.Where(e => e.Code == [|"50004"|]).Retry()""")]
    public void Another_policy_does_not(string policy) => Assert.Null(InMethod($"await PlaceAsync(order); var policy = {policy};"));

    private static object? InRound(string body) => InMethod(
        $$"""
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var reply = await PlaceAsync(order);
            {{body}}
        }
        """);

    private static object? InMethod(string body) => Resend.BranchOf(Parsed.Marked<LiteralExpressionSyntax>(
        $$"""
        class Bot
        {
            async Task<Reply> SendAsync(Order order)
            {
                {{body}}
            }
        }
        """));
}
