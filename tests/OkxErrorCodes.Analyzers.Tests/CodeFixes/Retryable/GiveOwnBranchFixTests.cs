using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.CodeFixes;
using Xunit;
using Fix = OkxAnalyzers.Tests.CodeFixes.Retryable.ResentFix<OkxAnalyzers.CodeFixes.GiveOwnBranchFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class GiveOwnBranchFixTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_branch_that_has_the_code_first(LanguageVersion version) => Fix.ChangesInLoop(
        """
        // Once more.
        if (reply.Code == "50011" || reply.Code == [|"50004"|])
            continue;
        return reply;
        """,
        """
        if (reply.Code == "50004")
        {
            // The outcome is unknown: query the order by its clOrdId first.
            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
            throw new NotImplementedException("Query the order by its clOrdId.");
        }

        // Once more.
        if (reply.Code == "50011")
            continue;
        return reply;
        """,
        version);

    [Fact]
    public Task A_branch_for_what_OKX_has_not_promised() => Fix.ChangesInLoop(
        """
        if (reply.Code is "50011" or {|OKX0017:"50013"|})
        {
            await Task.Delay(1000);
            continue;
        }

        return reply;
        """,
        """
        if (reply.Code is "50013")
        {
            // Most likely refused, though OKX does not promise it: query the order by its clOrdId first.
            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
            throw new NotImplementedException("Query the order by its clOrdId.");
        }

        if (reply.Code is "50011")
        {
            await Task.Delay(1000);
            continue;
        }

        return reply;
        """);

    /// <summary>The line of the new condition, and that of the old one.</summary>
    [Theory]
    [InlineData("""reply.Code is "50011" or [|"50004"|] or "50061" """, """reply.Code is "50004" """, """reply.Code is "50011" or "50061" """)]
    [InlineData("""[|"50004"|] == reply.Code || "50011" == reply.Code""", """ "50004" == reply.Code""", """ "50011" == reply.Code""")]
    [InlineData("""reply.Code.Equals("50011") || reply.Code.Equals([|"50004"|])""", """reply.Code.Equals("50004")""", """reply.Code.Equals("50011")""")]
    [InlineData("""new[] { "50011", [|"50004"|] }.Contains(reply.Code)""", """reply.Code == "50004" """, """new[] { "50011" }.Contains(reply.Code)""")]
    [InlineData("""reply is { Code: "50011" or [|"50004"|] }""", """reply is { Code: "50004" }""", """reply is { Code: "50011" }""")]
    [InlineData("""reply is { Code: "50011" } or { Code: [|"50004"|], Status: 500 }""", """reply is { Code: "50004", Status: 500 }""", """reply is { Code: "50011" }""")]
    [InlineData("""reply.ErrorCode == 50011 || reply.ErrorCode == [|50004|]""", """reply.ErrorCode == 50004""", """reply.ErrorCode == 50011""")]
    [InlineData("""reply?.Code is OkxErrorCodes.RequestsTooFrequent or [|OkxErrorCodes.EndpointRequestTimeout|]""", """reply?.Code is OkxErrorCodes.EndpointRequestTimeout""", """reply?.Code is OkxErrorCodes.RequestsTooFrequent""")]
    [InlineData("""!(reply.Code != "50011" && reply.Code != [|"50004"|])""", """reply.Code == "50004" """, """!(reply.Code != "50011")""")]
    public Task A_condition_spelled_as_the_test_spells_it(string before, string own, string after) => ContinuesInLoop(before, own, after);

    // What else is asked for is asked for of the code too: with no object it would be read of, or no attempt left, all stays as it is.
    [Theory]
    [InlineData("""attempt < 3 && reply.Code is "50011" or [|"50004"|]""", """attempt < 3 && reply.Code is "50004" """, """attempt < 3 && reply.Code is "50011" """)]
    [InlineData("""(reply.Code == "50011" || reply.Code == [|"50004"|]) && attempt < 3""", """reply.Code == "50004" && attempt < 3""", """reply.Code == "50011" && attempt < 3""")]
    [InlineData("""reply != null && (reply.Code == "50011" || reply.Code == [|"50004"|])""", """reply != null && reply.Code == "50004" """, """reply != null && reply.Code == "50011" """)]
    [InlineData("""reply.Code == "50011" || (reply.Status == 500 && reply.Code == [|"50004"|])""", """reply.Status == 500 && reply.Code == "50004" """, """reply.Code == "50011" """)]
    [InlineData("attempt < 3\n        && reply.Code is \"50011\" or [|\"50004\"|]", """attempt < 3 && reply.Code is "50004" """, "attempt < 3\n        && reply.Code is \"50011\"")]
    public Task A_branch_under_the_same_guard(string before, string own, string after) => ContinuesInLoop(before, own, after);

    // A null reply went round; asked first, its code would throw.
    [Theory]
    [InlineData("""reply == null || reply.Code == "50011" || reply.Code == [|"50004"|]""")]
    [InlineData("""reply == null || (reply.Code == "50011" || reply.Code == [|"50004"|]) && attempt < 3""")]
    public Task Not_offered_where_the_code_would_be_read_too_early(string condition) => Fix.LeavesInLoop(Continues(condition));

    [Fact]
    public Task A_branch_below_one_that_leaves_with_all_others() => Fix.ChangesInLoop(
        """
        if (attempt == 3 || reply.Code is not ("50011" or [|"50004"|]))
            return reply; // refused

        await Task.Delay(1000);
        """,
        """
        if (attempt == 3 || reply.Code is not ("50011" or "50004"))
            return reply; // refused

        if (reply.Code is "50004")
        {
            // The outcome is unknown: query the order by its clOrdId first.
            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
            throw new NotImplementedException("Query the order by its clOrdId.");
        }

        await Task.Delay(1000);
        """);

    [Theory]
    [InlineData("""reply.Code != "50011" && reply.Code != [|"50004"|]""", """reply.Code == "50004" """)]
    [InlineData("""reply.Code is not "50011" and not [|"50004"|]""", """reply.Code is "50004" """)]
    [InlineData("""!(reply.Code == "50011" || reply.Code == [|"50004"|])""", """reply.Code == "50004" """)]
    [InlineData("""attempt == 3 || reply.Code != [|"50004"|] && reply.Code != "50011" """, """reply.Code == "50004" """)]
    [InlineData("""reply == null || reply.Code is not ("50011" or [|"50004"|])""", """reply.Code is "50004" """)]
    [InlineData("""!new[] { "50011", [|"50004"|] }.Contains(reply.Code)""", """reply.Code == "50004" """)]
    public Task A_branch_below_spelled_as_the_test_spells_it(string condition, string own) => Fix.ChangesInLoop(
        $$"""
        if ({{condition.Trim()}})
        {
            return reply;
        }
        await Task.Delay(1000);
        """,
        $$"""
        if ({{condition.Trim().Replace("[|", "").Replace("|]", "")}})
        {
            return reply;
        }

        if ({{own.Trim()}})
        {
            // The outcome is unknown: query the order by its clOrdId first.
            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
            throw new NotImplementedException("Query the order by its clOrdId.");
        }

        await Task.Delay(1000);
        """);

    // Where the reply is missing the condition fails as well.
    [Theory]
    [InlineData("""reply != null && reply.Code != "50011" && reply.Code != [|"50004"|]""")]
    [InlineData("""(reply == null || reply.Code != "50011" && reply.Code != [|"50004"|]) && reply?.Code != "50061" """)]
    public Task Not_offered_below_where_the_code_may_not_be_there(string condition) => Fix.LeavesInLoop(
        $"""
        if ({condition})
            return reply;
        await Task.Delay(1000);
        """);

    [Fact]
    public Task Not_offered_below_where_the_branch_goes_on() => Fix.LeavesInLoop(
        """
        if (reply.Code is not ("50011" or [|"50004"|]))
            Log(reply.Code);
        else
            continue;
        return reply;
        """);

    [Theory]
    [InlineData("""reply.Code is "50011" or [|"50004"|] && attempt++ < 3""")]
    [InlineData("""reply.Code is "50011" or [|"50004"|] && IsOpen(attempt)""")]
    public Task Not_offered_where_the_condition_cannot_be_asked_twice(string condition) => Fix.LeavesInLoop(Continues(condition));

    // The branch is its own already.
    [Theory]
    [InlineData("""reply.Code == [|"50004"|]""")]
    [InlineData("""reply.Code == [|"50004"|] && attempt < 3""")]
    public Task Not_offered_where_it_stands_alone(string condition) => Fix.LeavesInLoop(Continues(condition));

    [Theory]
    [InlineData("""
        if (reply.Ok)
            return reply;
        else if (reply.Code is "50011" or [|"50004"|])
            continue;
        return reply;
        """)]
    [InlineData("""
        if (!reply.Ok)
            if (reply.Code is "50011" or [|"50004"|])
                continue;
        return reply;
        """)]
    [InlineData("""
        if (!reply.Ok) { if (reply.Code is "50011" or [|"50004"|]) continue; }
        return reply;
        """)]
    public Task Not_offered_where_no_statement_can_stand_before_it(string body) => Fix.LeavesInLoop(body);

    [Fact]
    public Task Not_offered_where_some_builds_ask_something_else() => Fix.LeavesInLoop(
        """
        if (reply.Code is "50011" or [|"50004"|])
        {
        #if DEBUG
            Log(reply.Code);
        #endif
            continue;
        }

        return reply;
        """);

    [Theory]
    [InlineData("Exception")]
    [InlineData("NotImplementedException")]
    public Task Not_offered_where_what_it_throws_is_caught_and_the_order_sent_again(string caught) => Fix.Leaves(
        $$"""
        while (true)
        {
            try
            {
                var reply = await [|PlaceOrderAsync(order)|];
                if (reply.Code is "50011" or [|"50004"|])
                    continue;
                return reply;
            }
            catch ({{caught}})
            {
                await Task.Delay(1000);
            }
        }
        """);

    [Fact]
    public Task Offered_where_only_the_request_is_tried() => Fix.Changes(
        """
        while (true)
        {
            OkxReply reply;
            try
            {
                reply = await [|PlaceOrderAsync(order)|];
            }
            catch (Exception)
            {
                continue;
            }

            if (reply.Code is not ("50011" or [|"50004"|]))
                return reply;
        }
        """,
        """
        while (true)
        {
            OkxReply reply;
            try
            {
                reply = await [|PlaceOrderAsync(order)|];
            }
            catch (Exception)
            {
                continue;
            }

            if (reply.Code is not ("50011" or "50004"))
                return reply;

            if (reply.Code is "50004")
            {
                // The outcome is unknown: query the order by its clOrdId first.
                // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                throw new NotImplementedException("Query the order by its clOrdId.");
            }
        }
        """);

    [Fact]
    public Task Offered_where_what_it_throws_is_not_caught_there() => Fix.Changes(
        """
        while (true)
        {
            try
            {
                var reply = await PlaceOrderAsync(order);
                if (reply.Code is "50011" or [|"50004"|])
                    continue;
                return reply;
            }
            catch (OkxException e)
            {
                Log(e.Code);
                throw;
            }
        }
        """,
        """
        while (true)
        {
            try
            {
                var reply = await PlaceOrderAsync(order);
                if (reply.Code is "50004")
                {
                    // The outcome is unknown: query the order by its clOrdId first.
                    // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
                    throw new NotImplementedException("Query the order by its clOrdId.");
                }

                if (reply.Code is "50011")
                    continue;
                return reply;
            }
            catch (OkxException e)
            {
                Log(e.Code);
                throw;
            }
        }
        """);

    [Fact]
    public Task Not_offered_where_it_is_no_condition_of_an_if() => Fix.Leaves(
        """
        var reply = await PlaceOrderAsync(order);
        while (reply.Code is "50011" or [|"50004"|])
            reply = await PlaceOrderAsync(order);
        return reply;
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
    public Task Indents_braces_and_line_ends_are_the_file_s() => Fix.Changes(
        "while (true) {\r\n  var reply = await PlaceOrderAsync(order);\r\n  if (reply.Code is \"50011\" or [|\"50004\"|]) {\r\n    continue;\r\n  }\r\n  return reply;\r\n}",
        "while (true) {\r\n  var reply = await PlaceOrderAsync(order);\r\n  if (reply.Code is \"50004\") {\r\n"
            + "    // The outcome is unknown: query the order by its clOrdId first.\r\n"
            + "    // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.\r\n"
            + "    throw new NotImplementedException(\"Query the order by its clOrdId.\");\r\n  }\r\n\r\n"
            + "  if (reply.Code is \"50011\") {\r\n    continue;\r\n  }\r\n  return reply;\r\n}");

    private static Task ContinuesInLoop(string before, string own, string after) => Fix.ChangesInLoop(
        Continues(before),
        $$"""
        if ({{own.Trim()}})
        {
            // The outcome is unknown: query the order by its clOrdId first.
            // The same clOrdId does not protect from a second order: it is unique among pending orders only, not among filled ones.
            throw new NotImplementedException("Query the order by its clOrdId.");
        }

        {{Continues(after)}}
        """);

    private static string Continues(string condition) =>
        $"""
        if ({condition.Trim()})
            continue;
        return reply;
        """;
}
