using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.CodeFixes;
using Xunit;
using Fix = OkxAnalyzers.Tests.CodeFixes.Retryable.ResentFix<OkxAnalyzers.CodeFixes.TakeOutOfConditionFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class TakeOutOfConditionFixTests
{
    [Theory]
    [InlineData("""reply.Code is "50011" or [|"50004"|]""", """reply.Code is "50011" """)]
    [InlineData("""reply.Code is [|"50004"|] or "50011" or "50061" """, """reply.Code is "50011" or "50061" """)]
    [InlineData("""reply.Code == "50011" || reply.Code == [|"50004"|]""", """reply.Code == "50011" """)]
    [InlineData("""[|"50004"|] == reply.Code || "50011" == reply.Code""", """ "50011" == reply.Code""")]
    [InlineData("""reply.Code.Equals("50011") || reply.Code.Equals([|"50004"|])""", """reply.Code.Equals("50011")""")]
    [InlineData("""reply.Code == "50011" || string.Equals(reply.Code, [|"50004"|])""", """reply.Code == "50011" """)]
    [InlineData("""new[] { "50011", [|"50004"|] }.Contains(reply.Code)""", """new[] { "50011" }.Contains(reply.Code)""")]
    [InlineData("""reply is { Code: "50011" or [|"50004"|] }""", """reply is { Code: "50011" }""")]
    [InlineData("""reply is { Code: "50011" } or { Code: [|"50004"|], Status: 500 }""", """reply is { Code: "50011" }""")]
    [InlineData("""reply.ErrorCode == 50011 || reply.ErrorCode == [|50004|]""", """reply.ErrorCode == 50011""")]
    [InlineData("""reply?.Code is OkxErrorCodes.RequestsTooFrequent or [|OkxErrorCodes.EndpointRequestTimeout|]""", """reply?.Code is OkxErrorCodes.RequestsTooFrequent""")]
    [InlineData("""attempt < 3 && (reply.Code == "50011" || reply.Code == [|"50004"|])""", """attempt < 3 && reply.Code == "50011" """)]
    [InlineData("""(reply.Code == "50011" || reply.Code == [|"50004"|] || reply.Code == "50061") && attempt < 3""", """(reply.Code == "50011" || reply.Code == "50061") && attempt < 3""")]
    [InlineData("""reply.Code == "50011" || (reply.Status == 500 && reply.Code == [|"50004"|])""", """reply.Code == "50011" """)]
    [InlineData("""attempt++ < 3 && reply.Code is "50011" or [|"50004"|]""", """attempt++ < 3 && reply.Code is "50011" """)]
    [InlineData("""reply.Code is "50011" or {|OKX0017:"50013"|}""", """reply.Code is "50011" """)]
    public Task Of_an_if_that_sends_again(string before, string after)
    {
        return Fix.ChangesInLoop(Continues(before), Continues(after));

        static string Continues(string condition) =>
            $"""
            if ({condition.Trim()})
                continue;
            return reply;
            """;
    }

    [Theory]
    [InlineData("""reply.Code is not ("50011" or [|"50004"|])""", """reply.Code is not "50011" """)]
    [InlineData("""reply.Code is not ([|"50004"|] or "50011" or "50061")""", """reply.Code is not ("50011" or "50061")""")]
    [InlineData("""reply.Code is not "50011" and not [|"50004"|]""", """reply.Code is not "50011" """)]
    [InlineData("""reply.Code != "50011" && reply.Code != [|"50004"|]""", """reply.Code != "50011" """)]
    [InlineData("""[|"50004"|] != reply.Code && "50011" != reply.Code""", """ "50011" != reply.Code""")]
    [InlineData("""!(reply.Code == "50011" || reply.Code == [|"50004"|])""", """!(reply.Code == "50011")""")]
    [InlineData("""attempt == 3 || reply.Code != "50011" && reply.Code != [|"50004"|]""", """attempt == 3 || reply.Code != "50011" """)]
    [InlineData("""attempt == 3 || reply.Code is not ("50011" or [|"50004"|])""", """attempt == 3 || reply.Code is not "50011" """)]
    [InlineData("""!reply.Code.Equals("50011") && !reply.Code.Equals([|"50004"|])""", """!reply.Code.Equals("50011")""")]
    [InlineData("""reply is not { Code: "50011" or [|"50004"|] }""", """reply is not { Code: "50011" }""")]
    public Task Of_an_if_that_leaves_with_all_others(string before, string after)
    {
        return Fix.ChangesInLoop(Leaves(before), Leaves(after));

        static string Leaves(string condition) =>
            $"""
            if ({condition.Trim()})
                return reply;
            await Task.Delay(1000);
            """;
    }

    [Fact]
    public Task Of_do_while() => Fix.Changes(
        """
        OkxReply reply;
        do
        {
            reply = await PlaceOrderAsync(order);
        }
        while (reply.Code is "50011" or [|"50004"|]);
        return reply;
        """,
        """
        OkxReply reply;
        do
        {
            reply = await PlaceOrderAsync(order);
        }
        while (reply.Code is "50011");
        return reply;
        """);

    [Fact]
    public Task Of_while_in_the_oldest_language() => Fix.Changes(
        """
        var reply = await PlaceOrderAsync(order);
        while (reply.Code == "50011" || reply.Code == [|"50004"|])
            reply = await PlaceOrderAsync(order);
        return reply;
        """,
        """
        var reply = await PlaceOrderAsync(order);
        while (reply.Code == "50011")
            reply = await PlaceOrderAsync(order);
        return reply;
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Of_a_flag() => Fix.Changes(
        """
        var retryable = true;
        while (retryable)
        {
            var reply = await PlaceOrderAsync(order);
            retryable = reply.Code is "50011" or [|"50004"|];
        }
        return null;
        """,
        """
        var retryable = true;
        while (retryable)
        {
            var reply = await PlaceOrderAsync(order);
            retryable = reply.Code is "50011";
        }
        return null;
        """);

    [Fact]
    public Task Of_an_exception_filter() => Fix.Changes(
        """
        while (true)
        {
            try
            {
                return await PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is "50011" or [|"50004"|])
            {
                await Task.Delay(1000);
            }
        }
        """,
        """
        while (true)
        {
            try
            {
                return await PlaceOrderAsync(order);
            }
            catch (OkxException e) when (e.Code is "50011")
            {
                await Task.Delay(1000);
            }
        }
        """);

    [Fact]
    public Task Of_a_guard() => Fix.ChangesInLoop(
        """
        switch (reply.Code)
        {
            case var code when code == "50011" || code == [|"50004"|]:
                continue;
            default:
                return reply;
        }
        """,
        """
        switch (reply.Code)
        {
            case var code when code == "50011":
                continue;
            default:
                return reply;
        }
        """);

    [Fact]
    public Task A_line_of_its_own_goes_with_its_comment() => Fix.ChangesInLoop(
        "if (reply.Code == \"50011\" // busy\r\n    || reply.Code == [|\"50004\"|] // unknown\r\n    || reply.Code == \"50061\")\r\n\tcontinue;\r\nreturn reply;",
        "if (reply.Code == \"50011\" // busy\r\n    || reply.Code == \"50061\")\r\n\tcontinue;\r\nreturn reply;");

    [Theory]
    [InlineData("""reply.Code == [|"50004"|]""")]
    [InlineData("""reply is { Code: [|"50004"|], Status: 500 }""")]
    [InlineData("""reply.Code == [|"50004"|] && attempt < 3""")]
    public Task Not_offered_where_it_stands_alone(string condition) => Fix.LeavesInLoop(
        $"""
        if ({condition})
            continue;
        return reply;
        """);

    // What is called or counted beside the code would be so no longer.
    [Theory]
    [InlineData("""reply.Code == "50011" || (reply.Code == [|"50004"|] && attempt++ < 3)""")]
    [InlineData("""reply.Code == "50011" || (reply.Code == [|"50004"|] && IsOpen(attempt))""")]
    public Task Not_offered_where_its_part_does_more_than_read(string condition) => Fix.LeavesInLoop(
        $"""
        if ({condition})
            continue;
        return reply;
        """);

    // What is left for all others sends again too.
    [Fact]
    public Task Not_offered_where_it_would_be_sent_again_all_the_same() => Fix.Leaves(
        """
        while (true)
        {
            var reply = await [|PlaceOrderAsync(order)|];
            if (reply.Ok)
                return reply;
            if (reply.Code is "50011" or [|"50004"|])
            {
                await Task.Delay(1000);
                continue;
            }
            if (reply.Code == "51008")
                return reply;
        }
        """);

    [Fact]
    public Task Not_offered_in_a_case() => Fix.LeavesInLoop(
        """
        switch (reply.Code)
        {
            case "50011" or [|"50004"|]:
                continue;
            default:
                return reply;
        }
        """);

    [Fact]
    public Task Not_offered_where_only_some_builds_name_it() => Fix.LeavesInLoop(
        """
        if (reply.Code == "50011"
        #if !NETFRAMEWORK
            || reply.Code == [|"50004"|]
        #endif
            )
            continue;
        return reply;
        """);
}
