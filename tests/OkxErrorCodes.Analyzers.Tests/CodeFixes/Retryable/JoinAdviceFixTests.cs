using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Fix = OkxAnalyzers.Tests.CodeFixes.Retryable.RetryableFix<OkxAnalyzers.CodeFixes.JoinAdviceFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class JoinAdviceFixTests
{
    private const string OfOtherAdvice = """case "50001": case "50013": case "50102": Stop(); break;""";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task Labels_join_in_the_order_of_their_codes(LanguageVersion version) => Fix.Changes(
        $$"""
        void SetLeverage(string code)
        {
            [|switch|] (code)
            {
                case "50004": // unknown
                    Stop();
                    break;
                {{OfOtherAdvice}}
                case "50011": // first
                case "50061": // last
                    Pause();
                    break;
                default:
                    break;
            }
        }
        """,
        $$"""
        void SetLeverage(string code)
        {
            switch (code)
            {
                case "50004": // unknown
                case OkxErrorCodes.SystemError:
                    Stop();
                    break;
                {{OfOtherAdvice}}
                case "50011": // first
                case OkxErrorCodes.OperationsTooFrequent:
                case "50061": // last
                    Pause();
                    break;
                default:
                    break;
            }
        }
        """,
        version);

    [Fact]
    public Task Alternatives_join_a_pattern() => Fix.Changes(
        """
        Act SetLeverage(int code) => {|OKX0015:code|} switch
        {
            50110 => Act.Stop,
            50011 or 50061 => Act.Retry,
            50004
                or 50026 => Act.Stop,
            50013 or 50001 or 50102 => Act.Retry,
            _ => Act.Stop,
        };
        """,
        """
        Act SetLeverage(int code) => code switch
        {
            50110 => Act.Stop,
            50011 or OkxErrorCodes.AsInt.OperationsTooFrequent or 50061 => Act.Retry,
            50004
                or 50026 => Act.Stop,
            50013 or 50001 or 50102 => Act.Retry,
            _ => Act.Stop,
        };
        """);

    [Fact]
    public Task An_alternative_goes_onto_a_line_of_its_own_where_the_line_is_too_long() => Fix.Changes(
        """
        Act SetLeverage(string code) => {|OKX0015:code|} switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50026" => Act.Stop,
            "50011" or "50061" => Act.Retry, // a limit: the request was refused, and the same request is right a moment later
            _ => Act.Stop,
        };
        """,
        """
        Act SetLeverage(string code) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50026" => Act.Stop,
            "50011" or "50061"
                or OkxErrorCodes.OperationsTooFrequent => Act.Retry, // a limit: the request was refused, and the same request is right a moment later
            _ => Act.Stop,
        };
        """);

    [Fact]
    public Task Alternatives_join_inside_a_property_pattern() => Fix.Changes(
        """
        Act Next(OkxReply reply) => {|OKX0015:reply|} switch
        {
            { Code: "50011" or "50040" } => Act.Retry,
            { Code: "50001" or "50013" or "50102" or "50004" or "50026" } => Act.Stop,
            _ => Act.Stop,
        };
        """,
        """
        Act Next(OkxReply reply) => reply switch
        {
            { Code: "50011" or "50040" or OkxErrorCodes.AccountOrderRateLimitReached } => Act.Retry,
            { Code: "50001" or "50013" or "50102" or "50004" or "50026" } => Act.Stop,
            _ => Act.Stop,
        };
        """);

    [Fact]
    public Task Comments_stay_with_their_code() => Fix.Changes(
        """
        Act SetLeverage(string code) => {|OKX0015:code|} switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50026" => Act.Stop,
            "50011" or // many
            // one key too many
            "50061" // fast
                => Act.Retry,
            _ => Act.Stop,
        };

        void SetLeverageOf(string code)
        {
            [|switch|] (code)
            {
                case "50110" or "50001" or "50013" or "50102" or "50004" or "50026":
                    Stop();
                    break;
                // many
                case "50011": // at once
                // fast
                case "50061": // for one account
                    Pause();
                    break;
                default:
                    break;
            }
        }
        """,
        """
        Act SetLeverage(string code) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50026" => Act.Stop,
            "50011" or // many
            OkxErrorCodes.OperationsTooFrequent or
            // one key too many
            "50061" // fast
                => Act.Retry,
            _ => Act.Stop,
        };

        void SetLeverageOf(string code)
        {
            switch (code)
            {
                case "50110" or "50001" or "50013" or "50102" or "50004" or "50026":
                    Stop();
                    break;
                // many
                case "50011": // at once
                case OkxErrorCodes.OperationsTooFrequent:
                // fast
                case "50061": // for one account
                    Pause();
                    break;
                default:
                    break;
            }
        }
        """);

    // The next round of the loop sends again, and 50013 comes with no promise that the order was refused.
    [Fact]
    public Task What_would_be_sent_again_stays_out_and_the_title_says_so() => Fix.Changes(
        """
        async Task SendAsync(string body)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                var code = await PostAsync(body);
                [|switch|] (code)
                {
                    case "50102":
                    case "50110":
                        return;
                    case "50011":
                        await Task.Delay(1000);
                        break;
                    case "50001":
                        await Task.Delay(5000);
                        break;
                    default:
                        return;
                }
            }
        }

        Task<string> PostAsync(string body) => Task.FromResult(body);
        """,
        """
        async Task SendAsync(string body)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                var code = await PostAsync(body);
                [|switch|] (code)
                {
                    case "50102":
                    case "50110":
                        return;
                    case "50011":
                    case OkxErrorCodes.AccountOrderRateLimitReached:
                        await Task.Delay(1000);
                        break;
                    case "50001":
                        await Task.Delay(5000);
                        break;
                    default:
                        return;
                }
            }
        }

        Task<string> PostAsync(string body) => Task.FromResult(body);
        """,
        title: "Join the missing codes to the cases with the same retry advice (all but 50004, 50013, 50026)");

    // Whatever Again does, or the value Retry says, 50001 was not given it by anybody.
    [Theory]
    [InlineData("""void Next(string code) { [|switch|] (code) { case "50110": case "50102": case "50011": case "50040": case "50061": case "50004": case "50026": Stop(); break; case "50013": Again(code); break; default: Stop(); break; } } void Again(string code) => Log(code);""")]
    [InlineData("""void Next(string code, int attempt) { [|switch|] (code) { case "50110": case "50102": case "50011": case "50040": case "50061": case "50004": case "50026": Stop(); break; case "50013" when attempt < 3: Pause(); break; case "50013": Stop(); break; default: Stop(); break; } }""")]
    [InlineData("""void Next(string code) { [|switch|] (code) { case "50110": case "50102": case "50013": Stop(); break; case "50011": case "50040": case "50061": case "50004": case "50026": Pause(); break; default: Stop(); break; } }""")]
    [InlineData("""void Next(string code) { foreach (var order in new[] { code }) { [|switch|] (code) { case "50110": case "50102": case "50011": case "50040": case "50061": case "50004": case "50026": Stop(); break; case "50013": continue; default: Stop(); break; } } }""")]
    [InlineData("""Act SetLeverage(string code) => {|OKX0015:code|} switch { "50110" or "50102" or "50011" or "50040" or "50061" or "50004" or "50026" => Act.Stop, "50013" => Act.Retry, _ => Act.Stop };""")]
    [InlineData("""void Next(string code) { [|switch|] (code) { case "50110": case "50102": case "50040": case "50061": case "50004": case "50026": Stop(); break; case "50011": Pause(); break; case "50013": goto case "50011"; default: Stop(); break; } }""")]
    [InlineData("""Action Next(string code) => {|OKX0003:code|} switch { "50110" or "50102" or "50011" or "50040" or "50061" or "50004" or "50026" => Stop, "50013" => Resubmit, _ => Stop }; void Resubmit() { }""")]
    public Task Not_offered_into_a_branch_that_may_send_again(string member) => Fix.Leaves(member);

    [Theory]
    [InlineData("""Act Next(string code, int attempt) => {|OKX0015:code|} switch { "50011" when attempt < 3 => Act.Retry, _ => Act.Stop };""")]
    [InlineData("""Act Next(string code) => {|OKX0015:code|} switch { "50011" and var again => Act.Retry, _ => Act.Stop };""")]
    [InlineData("""Act Next(string code) => {|OKX0015:code|} switch { "50110" => Act.Retry, _ => Act.Stop };""")]
    [InlineData("""Act Next(string code) { {|OKX0015:if|} (code == "50011") return Act.Retry; else if (code == "50110") return Act.Stop; else if (code == "50111") return Act.Stop; return Act.Retry; }""")]
    public Task Not_offered_without_a_case_that_can_be_joined(string member) => Fix.Leaves(member);
}
