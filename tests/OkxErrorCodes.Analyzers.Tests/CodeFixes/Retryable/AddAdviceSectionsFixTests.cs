using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Fix = OkxAnalyzers.Tests.CodeFixes.Retryable.RetryableFix<OkxAnalyzers.CodeFixes.AddAdviceSectionsFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class AddAdviceSectionsFixTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_section_per_advice_before_default(LanguageVersion version) => Fix.Changes(
        """
        void SetLeverage(int? code)
        {
            [|switch|] (code)
            {
                case 50110:
                {
                    Stop();
                    break;
                }

                case 50013:
                {
                    Pause();
                    break;
                }

                // anything else
                default:
                {
                    break;
                }
            }
        }
        """,
        """
        void SetLeverage(int? code)
        {
            switch (code)
            {
                case 50110:
                {
                    Stop();
                    break;
                }

                case 50013:
                {
                    Pause();
                    break;
                }

                case OkxErrorCodes.AsInt.RequestsTooFrequent:
                case OkxErrorCodes.AsInt.OperationsTooFrequent:
                case OkxErrorCodes.AsInt.AccountOrderRateLimitReached:
                {
                    // After backing off: refused by a rate limiter, not executed.
                    throw new NotImplementedException("Back off, then send again.");
                }

                case OkxErrorCodes.AsInt.ServiceTemporarilyUnavailable:
                {
                    // After a pause: the server is busy or away, most likely not executed. Query before an order is sent again.
                    throw new NotImplementedException("Pause, query, then send again what did not happen.");
                }

                case OkxErrorCodes.AsInt.RequestTimestampExpired:
                {
                    // After signing again: the timestamp was stale, not executed.
                    throw new NotImplementedException("Sign again, then send.");
                }

                case OkxErrorCodes.AsInt.EndpointRequestTimeout:
                case OkxErrorCodes.AsInt.SystemError:
                {
                    // After a check of the outcome: it may have been executed. Query it before anything is sent again.
                    throw new NotImplementedException("Query the outcome.");
                }

                // anything else
                default:
                {
                    break;
                }
            }
        }
        """,
        version);

    [Fact]
    public Task Behind_a_section_that_stands_behind_the_default() => Fix.Changes(
        """
        Act Next(OkxErrorCode code, int attempt)
        {
            {|OKX0015:switch|} (code)
            {
                default: return Act.Stop;
                case OkxErrorCode.Timeout: case OkxErrorCode.Busy: return Act.Stop;
                case var _ when attempt > 3: return Act.Stop;
            }
        }
        """,
        """
        Act Next(OkxErrorCode code, int attempt)
        {
            switch (code)
            {
                default: return Act.Stop;
                case OkxErrorCode.Timeout: case OkxErrorCode.Busy: return Act.Stop;
                case var _ when attempt > 3: return Act.Stop;
                // After backing off: refused by a rate limiter, not executed.
                case OkxErrorCode.TooMany: throw new NotImplementedException("Back off, then send again.");
            }
        }
        """);

    [Fact]
    public Task Arms_at_the_end_where_there_is_no_default() => Fix.Changes(
        """
        Act SetLeverage(string code) => {|OKX0015:code|} switch
        {
            "50110" => Act.Stop,
            "50001" or "50013" or "50102" or "50004" => Act.Stop // the last
        };
        """,
        """
        Act SetLeverage(string code) => code switch
        {
            "50110" => Act.Stop,
            "50001" or "50013" or "50102" or "50004" => Act.Stop, // the last
            // After backing off: refused by a rate limiter, not executed.
            OkxErrorCodes.RequestsTooFrequent
                or OkxErrorCodes.OperationsTooFrequent
                or OkxErrorCodes.AccountOrderRateLimitReached => throw new NotImplementedException("Back off, then send again."),
            // After a check of the outcome: it may have been executed. Query it before anything is sent again.
            OkxErrorCodes.SystemError => throw new NotImplementedException("Query the outcome.")
        };
        """);

    [Fact]
    public Task A_method_on_one_line_stays_on_one() => Fix.Changes(
        """
        void Next(string code) { [|switch|] (code) { case "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040": Stop(); break; } }
        """,
        """
        void Next(string code) { switch (code) { case "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040": Stop(); break; case OkxErrorCodes.AccountOrderRateLimitReached: /* After backing off: refused by a rate limiter, not executed. */ throw new NotImplementedException("Back off, then send again."); case OkxErrorCodes.SystemError: /* After a check of the outcome: it may have been executed. Query it before anything is sent again. */ throw new NotImplementedException("Query the outcome."); } }
        """);

    [Fact]
    public Task A_switch_on_one_line_goes_onto_several_where_it_gets_too_long() => Fix.Changes(
        """Act Next(string code) => {|OKX0015:code|} switch { "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040" or "50061" => Act.Stop, _ => Act.Retry };""",
        """
        Act Next(string code) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040" or "50061" => Act.Stop,
            // After a check of the outcome: it may have been executed. Query it before anything is sent again.
            OkxErrorCodes.SystemError => throw new NotImplementedException("Query the outcome."),
            _ => Act.Retry
        };
        """);

    [Fact]
    public Task Names_that_are_hidden_are_written_in_full() => Fix.Changes(
        """
        class NotImplementedException { }
        class OkxErrorCodes { }
        Act Next(string code) => {|OKX0015:code|} switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040" or "50061" => Act.Stop,
            _ => Act.Retry,
        };
        """,
        """
        class NotImplementedException { }
        class OkxErrorCodes { }
        Act Next(string code) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50011" or "50040" or "50061" => Act.Stop,
            // After a check of the outcome: it may have been executed. Query it before anything is sent again.
            global::OkxErrorCodes.SystemError => throw new System.NotImplementedException("Query the outcome."),
            _ => Act.Retry,
        };
        """);

    [Theory]
    [InlineData("""Act Next(string code) => {|OKX0015:(code, 1)|} switch { ("50110", 1) => Act.Stop, _ => Act.Retry };""")]
    [InlineData("""Act Next(string code) { {|OKX0015:if|} (code == "50011") return Act.Retry; else if (code == "50110") return Act.Stop; else if (code == "50111") return Act.Stop; return Act.Retry; }""")]
    public Task Not_offered_for_tuples_and_chains(string member) => Fix.Leaves(member);

    // Nobody knows where a branch ends that is being typed.
    [Theory]
    [InlineData("""Act Next(string code) => code switch { "50110" when (Func<int, bool>)(c => c == 1)) => Act.Stop, null => Act.Retry };""")]
    [InlineData("""Act Next(string code) => code switch { "50110" => Act.Stop, "50111" };""")]
    [InlineData("""void Next(string code) { switch (code) { case "50110": Stop(); break; case "50111" } }""")]
    public Task Nothing_is_told_or_offered_in_a_half_typed_switch(string member) => Fix.LeavesHalfTyped(member);
}
