using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>However a code is written and compared, a decision over it is one.</summary>
public sealed class OneAnswerTests
{
    [Fact]
    public Task A_chain_names_its_codes_by_static_readonly_fields() => Judge(
        """
        [|if|] (code == Codes.TooMany)
            return true;
        else if (code == Codes.NoBalance)
            return false;
        else if (code == "51000")
            return false;
        """);

    [Fact]
    public Task A_chain_asks_whether_a_collection_holds_the_code() => Judge(
        """
        [|if|] (new[] { "50011", "50061" }.Contains(code))
            return true;
        else if (code == "51008")
            return false;
        """);

    [Fact]
    public Task A_chain_compares_tuples() => Judge(
        """
        [|if|] ((operation, code) == ("place", "50011"))
            return true;
        else if ((operation, code) == ("place", "51008"))
            return false;
        else if ((operation, code) == ("cancel", "51400"))
            return false;
        """);

    [Fact]
    public Task A_chain_compares_by_order() => Judge(
        """
        [|if|] (string.CompareOrdinal(code, "50011") == 0)
            return true;
        else if (string.Compare(code, "51008", StringComparison.Ordinal) == 0)
            return false;
        else if (code.CompareTo("51000") == 0)
            return false;
        """);

    [Fact]
    public Task A_guard_that_changes_the_form_of_the_code_tests_the_code() => Judge(
        """
        [|switch|] (code)
        {
            case "50011":
                return true;
            case var other when other.ToUpperInvariant() == "51008":
                return false;
            case "51000":
                return false;
        }
        """);

    [Theory]
    [InlineData("\"50\" + Busy")]
    [InlineData("(\"50013\")")]
    [InlineData("Codes.BadKey")]
    public Task A_label_is_a_code_however_it_is_spelled(string label) => Judge(
        $$"""
        const string Busy = "013";
        [|switch|] (code)
        {
            case "50011":
                return true;
            case {{label}}:
                return false;
            case "51008":
                return false;
        }
        """);

    [Theory]
    [InlineData("string.Compare(code, 0, \"500\", 0, 3, StringComparison.Ordinal) == 0")]
    [InlineData("string.CompareOrdinal(\"50013\", Norm(code)) == 0")]
    [InlineData("(\"place\", \"50013\") == (operation, Norm(code))")]
    [InlineData("Norm(code).Equals(\"50013\")")]
    public Task A_test_that_cannot_be_read_may_take_any_code(string test) => Judge(
        $$"""
        if ({{test}})
            return true;

        switch (code)
        {
            case "50011":
                return true;
            case "50110":
                return false;
        }
        """);

    [Fact]
    public Task A_tuple_that_differs_keeps_no_code_out() => Judge(
        """
        if ((operation, code) != ("place", "50013"))
        {
            [|switch|] (code)
            {
                case "50011" or "50001" or "50004" or "50026" or "50040" or "50061" or "50102":
                    return true;
                case "50110":
                    return false;
            }
        }
        """);

    [Fact]
    public Task Two_values_that_are_read_by_their_keys_are_two() => Judge(
        """
        var first = ReadString(operation, "code");
        var second = ReadString(operation, "msg");
        if (IsBad(second))
            return true;

        [|switch|] (first)
        {
            case "50011":
                return true;
            case "50110":
                return false;
        }
        """);

    [Theory]
    [InlineData("string.CompareOrdinal(reply.Code, {|OKX0004:\"50004\"|}) == 0")]
    [InlineData("(order.ClOrdId, reply.Code) == (\"1\", {|OKX0004:\"50004\"|})")]
    [InlineData("new[] { \"50011\", {|OKX0004:\"50004\"|} }.Contains(reply.Code)")]
    [InlineData("reply.Code.Equals({|OKX0004:\"50004\"|}, StringComparison.Ordinal)")]
    public Task A_request_is_sent_again_however_its_answer_is_compared(string condition) => RealBots.JudgeSending(
        $$"""
        while (true)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if ({{condition}})
                continue;

            return reply;
        }
        """);

    [Theory]
    [InlineData("{|OKX0004:\"50004\"|}")]
    [InlineData("({|OKX0004:\"50004\"|})")]
    [InlineData("{|OKX0004:\"50\" + \"004\"|}")]
    public Task A_list_in_a_method_is_told_once(string element) => RealBots.Judge(
        $$"""
        public bool IsWorthwhile(string code)
        {
            var {|OKX0003:retryableCodes|} = new[] { "50011", {{element}} };
            return retryableCodes.Contains(code);
        }
        """);

    /// <summary>What a newcomer adds to <c>ValueCalls</c> is known to every rule.</summary>
    [Fact]
    public Task A_call_that_keeps_the_value_is_seen_through_by_all_rules() => RealBots.JudgeSending(
        """
        while (true)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (reply.Code.ReplaceLineEndings() == {|OKX0004:"50004"|})
                continue;

            {|OKX0003:switch|} (reply.Code.ReplaceLineEndings())
            {
                case "50011":
                    continue;
                case var code when code.ReplaceLineEndings() == "51008":
                    return null;
                case "51000":
                    return reply;
            }

            return null;
        }
        """);

    [Fact]
    public Task A_code_that_was_compared_in_another_form_is_handled() => Judge(
        """
        if (new[] { "50001", "50004", "50013", "50026", "50040", "50061", "50102" }.Contains(code.Trim()))
            return true;

        switch (code)
        {
            case "50011":
                return true;
            case "50110":
                return false;
        }
        """);

    private static Task Judge(string body) => CSharpAnalyzerVerifier<DecisionAnalyzer>.VerifyAnalyzerAsync(
        $$"""
        using System;
        using System.Linq;

        namespace OkxBot;

        public static class Codes
        {
            public static readonly string TooMany = "50011";
            public static readonly string NoBalance = "51008";
            public const string BadKey = "50111";
        }

        public class OkxClient
        {
            private static string Norm(string code) => code + code;
            private static bool IsBad(string text) => text.Length > 9;
            private static string ReadString(string root, string key) => root + key;

            public bool IsWorthwhile(string operation, string code)
            {
                {{body.Replace("[|", "{|OKX0015:").Replace("|]", "|}").Replace("\n", "\n        ")}}

                return false;
            }
        }
        """);
}
