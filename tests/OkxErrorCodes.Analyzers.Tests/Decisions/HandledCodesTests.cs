using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using Xunit;
using static OkxAnalyzers.Tests.Decisions.DecisionSnippet;
using static OkxAnalyzers.Tests.Decisions.TradingProgram;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>OKX0003 and OKX0015: what is a way for a code, and what is none.</summary>
public sealed class HandledCodesTests
{
    [Theory]
    [InlineData(General + " => Act.Retry")]
    [InlineData("""not ("0" or "1") => Act.Retry""")]
    [InlineData($$"""({{General}}) when attempt < 3 => Act.Retry""")]
    [InlineData("var c when IsRetryable(c) => Act.Retry")]
    [InlineData("_ when IsRetryable(code) => Act.Retry")]
    [InlineData("""{ } c when c.StartsWith("50") => Act.Retry""")]
    [InlineData("""_ when code.StartsWith("5", StringComparison.Ordinal) && attempt < 3 => Act.Retry""")]
    [InlineData("_ when _transient.Contains(code) => Act.Retry")]
    [InlineData("""_ when code != "0" => Act.Retry""")]
    [InlineData("_ when !IsRetryable(code) => Act.Stop")]
    [InlineData("""
        var c when OkxRetry.GetAdvice(c) is OkxRetryAdvice.AfterBackoff or OkxRetryAdvice.AfterPause
            or OkxRetryAdvice.AfterResign or OkxRetryAdvice.AfterCheck => Act.Retry
        """)]
    [InlineData("_ when OkxRetry.GetAdvice(code) is not OkxRetryAdvice.Never => Act.Retry")]
    [InlineData("_ when OkxRetry.GetAdvice(code) != OkxRetryAdvice.Never => Act.Retry")]
    public Task A_pattern_or_guard_that_lets_the_codes_in_is_a_way(string arm) => VerifyAsync(Switch("code", arm));

    [Theory]
    [InlineData("_ when attempt < 3 => Act.Retry")]
    [InlineData("var c when attempt < 3 => Act.Retry")]
    [InlineData("{ Length: 5 } => Act.Retry")]
    [InlineData("""var c when c.StartsWith("51") => Act.Retry""")]
    [InlineData("""_ when code == "50011" => Act.Retry""")]
    [InlineData("_ when string.IsNullOrEmpty(code) => Act.Retry")]
    [InlineData("not null => Act.Retry")]
    [InlineData("""
        "50011" or "50013" => Act.Retry
        """)]
    [InlineData("var c when OkxRetry.GetAdvice(c) is OkxRetryAdvice.AfterBackoff => Act.Retry")]
    [InlineData("_ when OkxRetry.GetAdvice(code) == OkxRetryAdvice.AfterPause => Act.Retry")]
    public Task What_does_not_speak_of_all_of_them_is_none(string arm) => VerifyAsync(Switch("[|code|]", arm));

    // The call could change the reply; what the labels before it were asked of is read only once.
    [Fact]
    public Task A_call_in_a_later_guard_does_not_undo_a_label() => VerifyAsync(
        $$"""
        public class OkxReply
        {
            public string Code { get; set; }
            public static OkxReply Of(string text) => new() { Code = text };
        }

        public class OkxBot
        {
            private bool IsOpen() => Environment.TickCount > 0;

            public string Next(string text)
            {
                var reply = OkxReply.Of(text);
                switch (reply.Code)
                {
                    case {{General}}: return "again";
                    case "50110" when IsOpen(): return "wait";
                    default: return "stop";
                }
            }
        }
        """.Insert(0, "using System;\n"));

    [Fact]
    public Task A_label_behind_a_guard_that_calls_names_its_code_too() => Says(
        """
        public class OkxBot
        {
            private bool IsOpen() => System.Environment.TickCount > 0;
            private string PlaceOrder(string text) => text;

            public string Next(string text)
            {
                while (true)
                {
                    var code = PlaceOrder(text);
                    {|#0:switch|} (code)
                    {
                        case "50004" or "50026" or "51054" or "51149": return "ask";
                        default: return "stop";
                        case "50111" or "50040" when IsOpen(): return "wait";
                        case "50011" or "50061": continue;
                    }
                }
            }
        }
        """,
        "Switch leaves retryable error codes unhandled: after a pause 50001, 50013; after signing again 50102");

    [Fact]
    public Task A_property_pattern_whose_name_is_not_typed_yet_is_read_past() => VerifyBrokenAsync(
        """
        public class OkxReply { public string Code; }

        public class OkxClient
        {
            int Next(OkxReply reply) => reply switch { { Code: "50110" } => 1, { "50011" } => 2, _ => 3 };
        }
        """);

    [Fact]
    public Task A_label_of_many_objects_names_each_of_them() => VerifyAsync(Switch(
        "reply",
        """
        { Code: "50011" } or { Code: "50040" } or { Code: "50061" } or { Code: "50001" } or { Code: "50013" } or { Code: "50102" }
            or { Code: "50004" } or { Code: "50026" } or { Code: "50014" } or { Code: "50015" } or { Code: "50016" } => Act.Retry
        """,
        first: """{ Code: "50110" }"""));

    [Theory]
    [InlineData(">= 50000 and < 51000 => Act.Retry")]
    [InlineData("not (< 50000 or > 50999) => Act.Retry")]
    [InlineData("(>= 50000) and (<= 50102) => Act.Retry")]
    [InlineData("var c when c >= 50000 && 50200 > c => Act.Retry")]
    public Task A_range_is_evaluated(string arm) => VerifyAsync(Switch("reply.ErrorCode", arm, first: "50110"));

    [Theory]
    [InlineData("> 50102 => Act.Retry")]
    [InlineData(">= 51000 and < 52000 => Act.Retry")]
    [InlineData("var c when c > 51000 => Act.Retry")]
    public Task A_range_elsewhere_is_no_way(string arm) => VerifyAsync(Switch("[|reply.ErrorCode|]", arm, first: "50110"));

    [Theory]
    [InlineData($$"""{ Code: {{General}} } => Act.Retry""")]
    [InlineData("{ Code: var c } when IsRetryable(c) => Act.Retry")]
    [InlineData("{ } r when IsRetryable(r.Code) => Act.Retry")]
    [InlineData("_ when IsRetryable(reply.Code) => Act.Retry")]
    [InlineData("_ when IsRetryable(reply) => Act.Retry")]
    [InlineData("""{ IsRetryable: true, Code: not "0" } => Act.Retry""")]
    [InlineData("{ } r when r.IsRetryable => Act.Retry")]
    public Task A_property_pattern_is_evaluated(string arm) =>
        VerifyAsync(Switch("reply", arm, first: """{ Code: "50110" }"""));

    [Theory]
    [InlineData("""{ Code: "50011" } => Act.Retry""")]
    [InlineData("{ } when attempt < 3 => Act.Retry")]
    public Task A_property_pattern_of_other_codes_is_no_way(string arm) =>
        VerifyAsync(Switch("[|reply|]", arm, first: """{ Code: "50110" }"""));

    [Theory]
    [InlineData("""
        if (IsRetryable(code))
        {
            Retry();
            continue;
        }
        """)]
    [InlineData("if (IsRetryable(code)) return;")]
    [InlineData("if (IsRetryable(code)) throw new Exception();")]
    [InlineData("if (IsRetryable(code)) break;")]
    [InlineData("if (!IsRetryable(code)) return;")]
    [InlineData("""
        if (IsRetryable(code) && attempt < 3)
        {
            Retry();
            continue;
        }
        """)]
    [InlineData($$"""
        if (code is {{General}})
        {
            Retry();
            continue;
        }
        """)]
    [InlineData("""
        if (code == "0")
            return;
        else if (code.StartsWith("50"))
        {
            Retry();
            continue;
        }
        """)]
    [InlineData("""
        var retry = IsRetryable(code);
        if (retry)
            continue;
        """)]
    [InlineData($$"""
        switch (code)
        {
            case {{General}}: Retry(); continue;
        }
        """)]
    [InlineData("""
        switch (OkxRetry.GetAdvice(code))
        {
            case OkxRetryAdvice.AfterBackoff:
            case OkxRetryAdvice.AfterPause: Retry(); continue;
            case not OkxRetryAdvice.Never: return;
        }
        """)]
    [InlineData("""
        var advice = OkxRetry.GetAdvice(code);
        if (advice is not OkxRetryAdvice.Never)
            continue;
        """)]
    public Task An_earlier_test_that_leaves_has_taken_its_codes(string before) => VerifyAsync(Body(
        $$"""
        {{before}}
        switch (code)
        {
            case "50110": Stop(); break;
        }
        """));

    [Theory]
    [InlineData("if (IsRetryable(code)) Retry();")]
    [InlineData("if (IsRetryable(reply.Status)) return;")]
    [InlineData("""if (code is "50011" or "50013") continue;""")]
    [InlineData("if (string.IsNullOrEmpty(code)) return;")]
    [InlineData("""if (code == "0") return;""")]
    [InlineData("if (attempt > 3) return;")]
    [InlineData($$"""
        switch (code)
        {
            case {{General}}: Retry(); break;
        }
        """)]
    [InlineData("""
        Action later = () =>
        {
            if (IsRetryable(code))
                return;
        };
        """)]
    public Task An_earlier_test_that_stays_or_asks_something_else_has_not(string before) => VerifyAsync(Body(
        $$"""
        {{before}}
        [|switch|] (code)
        {
            case "50110": Stop(); break;
        }
        """));

    [Theory]
    [InlineData("""
        if (IsRetryable(code))
            Retry();
        else
            switch (code)
            {
                case "50110": Stop(); break;
            }
        """)]
    [InlineData("""
        if (!IsRetryable(code))
        {
            switch (code)
            {
                case "50110": Stop(); break;
            }
        }
        """)]
    [InlineData("""
        if (code.StartsWith("51"))
        {
            switch (code)
            {
                case "51008": Stop(); break;
                case "51113" or "54049" or "51054" or "51149" or "51412" or "51820": break;
            }
        }
        """)]
    [InlineData("""
        var act = IsRetryable(code) ? Act.Retry : code switch
        {
            "50110" => Act.Stop,
            _ => Act.Shrink,
        };
        """)]
    [InlineData("""
        var sCode = reply.Code;
        if (IsRetryable(reply.Code))
            return;
        switch (sCode)
        {
            case "50110": Stop(); break;
        }
        """)]
    [InlineData("""
        var sCode = reply.Code;
        if (IsRetryable(sCode))
            return;
        switch (reply.Code)
        {
            case "50110": Stop(); break;
        }
        """)]
    [InlineData($$"""
        switch (code)
        {
            case {{General}}: Retry(); break;
            default:
                switch (code)
                {
                    case "50110": Stop(); break;
                }
                break;
        }
        """)]
    [InlineData("""
        switch (code)
        {
            case "50110": Stop(); break;
            default:
                if (IsRetryable(code))
                    Retry();
                else
                    Stop();
                break;
        }
        """)]
    [InlineData($$"""
        switch (code)
        {
            case "50110": Stop(); break;
            default:
                switch (code)
                {
                    case {{General}}: Retry(); break;
                }
                break;
        }
        """)]
    public Task A_test_around_or_in_the_default_counts(string statements) => VerifyAsync(Body(statements));

    [Theory]
    [InlineData("catch (OkxException e) when (IsRetryable(e.Code)) { Retry(); }")]
    [InlineData($$"""catch (OkxException e) when (e.Code is {{General}} && attempt < 3) { Retry(); }""")]
    public Task An_earlier_catch_with_a_filter_has_taken_its_codes(string clause) =>
        VerifyAsync(Body(Caught(clause, "switch")));

    [Theory]
    [InlineData("catch (OkxException e) when (attempt < 3) { Retry(); }")]
    [InlineData("""catch (OkxException e) when (e.Code == "50011") { Retry(); }""")]
    [InlineData("catch (InvalidOperationException) { Retry(); }")]
    public Task An_earlier_catch_that_asks_something_else_has_not(string clause) =>
        VerifyAsync(Body(Caught(clause, "[|switch|]")));

    [Fact]
    public async Task A_default_is_a_way_where_the_project_says_so()
    {
        const string SaysSo = "okx_error_codes.default_handles_retryable = true";
        const string SaysNo = "okx_error_codes.default_handles_retryable = false";
        await VerifyAsync(
            Expression(
                """
                code switch
                {
                    "50110" => Act.Stop,
                    _ => Act.Retry,
                }
                """),
            SaysSo);
        await VerifyAsync(
            Body(
                """
                switch (code)
                {
                    case "50110": Stop(); break;
                    default: Stop(); break;
                }
                """),
            SaysSo);
        await VerifyAsync(
            Body(
                """
                if (code == "50110")
                    Stop();
                else if (code is "50111" or "50113")
                    Stop();
                else
                    Stop();
                """),
            SaysSo);
        await VerifyAsync(
            Body(
                """
                [|switch|] (code)
                {
                    case "50110": Stop(); break;
                }
                """),
            SaysSo);
        await VerifyAsync(
            Body(
                """
                [|switch|] (code)
                {
                    case "50110": Stop(); break;
                    default: Stop(); break;
                }
                """),
            SaysNo);
    }

    [Fact]
    public async Task A_state_that_passes_is_retryable_where_the_project_says_so()
    {
        await VerifyAsync(Switch("code", $"{General} => Act.Retry"));
        await VerifyAsync(Switch("[|code|]", $"{General} => Act.Retry"), "okx_error_codes.retryable_wait = true");
    }

    [Theory]
    [InlineData("51008")]
    [InlineData("58116")]
    [InlineData("60005")]
    public async Task The_operations_whose_codes_are_handled_count(string code)
    {
        await VerifyAsync(Switch("[|code|]", $"{General} => Act.Retry", first: $"\"{code}\""));
        await VerifyAsync(Switch("code", $"{General} => Act.Retry"));
    }

    [Fact]
    public Task The_message_groups_the_codes_by_their_advice() => Says(
        Body(
            """
            {|#0:switch|} (code)
            {
                case "50110": Stop(); break;
            }
            """),
        "Switch leaves retryable error codes unhandled: after backing off 50011, 50061; after a pause 50001, 50013; "
            + "after signing again 50102; after a check of the outcome 50004, 50026");

    [Fact]
    public Task The_message_on_a_map_groups_them_alike() => Says(
        Expression(
            """
            {|#0:code|} switch
            {
                "50110" => Act.Stop,
                _ => Act.Stop,
            }
            """),
        "Switch maps error codes without the retryable ones: after backing off 50011, 50061; after a pause 50001, 50013; "
            + "after signing again 50102; after a check of the outcome 50004, 50026",
        RuleIds.MappedWithoutRetryable);

    [Fact]
    public Task Many_codes_are_counted() => Says(
        Body(
            """
            {|#0:switch|} (code)
            {
                case "51008": Stop(); break;
                case "50011" or "50102": Retry(); break;
            }
            """),
        "Switch leaves retryable error codes unhandled: after backing off 50040, 50061; after a pause 50001, 50013; "
            + "after a check of the outcome 50004, 50026, 51054, 51149");

    [Fact]
    public Task A_chain_is_called_one() => Says(
        Body(
            """
            {|#0:if|} (code is "50110" or "50011" or "50040" or "50061" or "50001" or "50013" or "50102" or "50004")
                Stop();
            else if (code == "50111")
                Retry();
            """),
        "Chain of ifs leaves retryable error codes unhandled: after a check of the outcome 50026");

    /// <summary>A switch expression that stops for one code, and one more arm.</summary>
    private static string Switch(string operand, string arm, string first = "\"50110\"") => Expression(
        $$"""
        {{operand}} switch
        {
            {{first}} => Act.Stop,
            {{arm}},
            _ => Act.Stop,
        }
        """);

    private static string Caught(string clause, string keyword) =>
        $$"""
        try
        {
            Stop();
        }
        {{clause}}
        catch (OkxException ex)
        {
            {{keyword}} (ex.Code)
            {
                case "50110": Stop(); break;
            }
        }
        """;
}
