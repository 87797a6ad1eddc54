using Xunit;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>What a run shows of a program that a person can run in the head.</summary>
public sealed class PlayerTests
{
    [Theory]
    [InlineData("51008", """
        switch (reply.SCode) { case "50011": return "a"; case "51008": break; default: return "b"; }
        throw new OrderRefusedException(reply.SCode);
        """)]
    [InlineData("", """
        if (reply.SCode == "51008") return "a";
        if (reply.SCode != "51008") return "b";
        throw new OrderRefusedException(reply.SCode);
        """)]
    [InlineData("51008", """
        if (signals.Ready() && reply.SCode == "51008") throw new OrderRefusedException(reply.SCode);
        return "a";
        """)]
    [InlineData("51008", """
        if (signals.Ready()) return "a";
        if (reply.SCode == "51008") throw new OrderRefusedException(reply.SCode);
        return "b";
        """)]
    [InlineData("50011", """
        if (first.SCode == "50011" && reply.SCode == "50011") throw new OrderRefusedException(reply.SCode);
        return "a";
        """)]
    [InlineData("51008", """
        try { await client.PlaceAsync(order); } catch (OkxException e) when (e.Code == "51008") { throw new OrderRefusedException(e.Code); }
        return "a";
        """)]
    [InlineData("50004, 51008", """
        if (reply.SCode is "50004" or "51008") throw new OrderRefusedException(reply.SCode);
        reply = await client.PlaceAsync(order);
        if (reply.SCode == "50004") throw new OrderRefusedException(reply.SCode);
        return "a";
        """)]
    public void Codes_that_reach_the_rest(string codes, string body) => Shows(
        codes, decides: true, $$"""public override async Task<string> Handle(Reply first, Reply reply, Order order) { {{body}} }""");

    [Theory]
    [InlineData("50004", """while (true) { var reply = await client.PlaceAsync(order); if (reply.SCode != "50004") return reply; }""")]
    [InlineData("", """
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.SCode != "50004") return reply;
            if (await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
        }
        """)]
    [InlineData("", """
        while (true)
        {
            var reply = await client.PlaceAsync(order);
            if (reply.SCode != "50004") return reply;
            order = order with { Size = order.Size / 2 };
        }
        """)]
    [InlineData("50004, 50011", """
        var reply = await client.PlaceAsync(order);
        if (reply.SCode == "50011") reply = await client.PlaceAsync(order); else return reply;
        if (reply.SCode == "50004") reply = await client.PlaceAsync(order);
        return reply;
        """)]
    [InlineData("50004", """
        for (var attempt = 0; attempt < 3; attempt++)
        {
            if (attempt > 1 && await client.GetOrderAsync(order.ClOrdId) is { } standing) return standing;
            var reply = await client.PlaceAsync(order);
            if (reply.SCode != "50004") return reply;
        }
        return null;
        """)]
    [InlineData("50011", """
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try { return await client.PlaceAsync(order); } catch (OkxException e) when (e.Code == "50011") { }
        }
        return null;
        """)]
    [InlineData("50004", """
        var reply = await client.PlaceAsync(order);
        return reply.SCode == "50004" ? await SendAsync(order with { Size = 8 }, left) : reply;
        """)]
    public void Codes_after_which_the_same_order_is_sent_unasked(string codes, string body) => Shows(
        codes, decides: false, $$"""public override async Task<Reply?> SendAsync(Order order, int left) { {{body}} }""");

    private static void Shows(string codes, bool decides, string members)
    {
        var program = FlowProgram.Of(0, decides, members);
        using var assembly = new RunAssembly([program]);
        Assert.Empty(assembly.LeftOut);
        var seen = new Player(assembly).Play(program);
        Assert.True(seen.IsWhole);
        Assert.Equal(codes, string.Join(", ", seen.Codes));
    }
}
