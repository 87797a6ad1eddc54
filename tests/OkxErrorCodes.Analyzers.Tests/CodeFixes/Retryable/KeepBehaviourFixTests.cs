using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Fix = OkxAnalyzers.Tests.CodeFixes.Retryable.RetryableFix<OkxAnalyzers.CodeFixes.KeepBehaviourFix>;

namespace OkxAnalyzers.Tests.CodeFixes.Retryable;

public sealed class KeepBehaviourFixTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public Task A_section_before_default(LanguageVersion version) => Fix.Changes(
        """
        void Next(string code)
        {
            [|switch|] (code)
            {
                case "50110": // address
                    Stop();
                    break;

                // anything else
                default:
                    Log(code);
                    break;
            }
        }
        """,
        """
        void Next(string code)
        {
            switch (code)
            {
                case "50110": // address
                    Stop();
                    break;

                case OkxErrorCodes.ServiceTemporarilyUnavailable:
                case OkxErrorCodes.EndpointRequestTimeout:
                case OkxErrorCodes.RequestsTooFrequent:
                case OkxErrorCodes.SystemBusy:
                case OkxErrorCodes.SystemError:
                case OkxErrorCodes.AccountOrderRateLimitReached:
                case OkxErrorCodes.RequestTimestampExpired:
                    goto default;

                // anything else
                default:
                    Log(code);
                    break;
            }
        }
        """,
        version);

    [Theory]
    [InlineData("NET")]
    [InlineData("DEBUG")]
    public Task Not_offered_where_another_build_has_other_branches(string symbol) => Fix.Leaves(
        $$"""
        void Next(string code)
        {
            [|switch|] (code)
            {
                case "50110":
                    Stop();
                    break;
        #if {{symbol}}
                case "50050":
                    Stop();
                    break;
        #endif
                default:
                    Log(code);
                    break;
            }
        }
        """);

    [Fact]
    public Task All_comment_lines_stay_with_the_default() => Fix.Changes(
        """
        Act Next(string code) => {|OKX0015:code|} switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
            // anything else
            // is tried again
            _ => Act.Retry,
        };
        """,
        """
        Act Next(string code) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
            OkxErrorCodes.RequestsTooFrequent => Act.Retry,
            // anything else
            // is tried again
            _ => Act.Retry,
        };
        """);

    [Fact]
    public Task An_arm_before_the_discard() => Fix.Changes(
        """
        Act Next(int? code) => {|OKX0015:code|} switch
        {
            50110 or 50001 or 50004 or 50026 or 50040 or 50061 => Act.Stop,
            _ => Act.Retry, // the rest
        };
        """,
        """
        Act Next(int? code) => code switch
        {
            50110 or 50001 or 50004 or 50026 or 50040 or 50061 => Act.Stop,
            OkxErrorCodes.AsInt.RequestsTooFrequent
                or OkxErrorCodes.AsInt.SystemBusy
                or OkxErrorCodes.AsInt.RequestTimestampExpired => Act.Retry,
            _ => Act.Retry, // the rest
        };
        """);

    [Fact]
    public Task An_enum_gets_the_members_that_it_has() => Fix.Changes(
        """
        Act Next(OkxErrorCode code) => {|OKX0015:code|} switch
        {
            OkxErrorCode.NoBalance => Act.Stop,
            _ => Act.Retry,
        };
        """,
        """
        Act Next(OkxErrorCode code) => code switch
        {
            OkxErrorCode.NoBalance => Act.Stop,
            OkxErrorCode.Timeout or OkxErrorCode.TooMany or OkxErrorCode.Busy => Act.Retry,
            _ => Act.Retry,
        };
        """);

    [Fact]
    public Task Nested_switches_from_the_inside() => Fix.Changes(
        """
        Act Next(string code, string sCode) => {|OKX0015:code|} switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
            _ => {|OKX0015:sCode|} switch
            {
                "50110" or "50011" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
                _ => Act.Retry,
            },
        };
        """,
        """
        Act Next(string code, string sCode) => code switch
        {
            "50110" or "50001" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
            OkxErrorCodes.RequestsTooFrequent => sCode switch
            {
                "50110" or "50011" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
                OkxErrorCodes.ServiceTemporarilyUnavailable => Act.Retry,
                _ => Act.Retry,
            },
            _ => sCode switch
            {
                "50110" or "50011" or "50013" or "50102" or "50004" or "50040" or "50061" or "50026" => Act.Stop,
                OkxErrorCodes.ServiceTemporarilyUnavailable => Act.Retry,
                _ => Act.Retry,
            },
        };
        """,
        steps: 3);

    [Fact]
    public Task Behind_a_default_that_is_not_the_last() => Fix.Changes(
        """
        void Next(string code, int attempt)
        {
            [|switch|] (code)
            {
                default: Stop(); break;
                case "50110": case "50001": case "50013": case "50102": case "50004": case "50040": case "50061": Pause(); break;
                case string other when attempt > 3: Log(other); break;
            }
        }
        """,
        """
        void Next(string code, int attempt)
        {
            switch (code)
            {
                default: Stop(); break;
                case "50110": case "50001": case "50013": case "50102": case "50004": case "50040": case "50061": Pause(); break;
                case string other when attempt > 3: Log(other); break;
                case OkxErrorCodes.RequestsTooFrequent:
                case OkxErrorCodes.SystemError: goto default;
            }
        }
        """);

    [Fact]
    public Task Line_ends_and_tabs_are_those_of_the_file() => Fix.Changes(
        "\r\n\tAct Next(string code) => {|OKX0015:code|} switch\r\n\t{\r\n\t\t\"50110\" or \"50001\" or \"50004\" or \"50026\" or \"50040\" => Act.Stop,\r\n\t\t_ => Act.Retry\r\n\t};\r\n",
        "\r\n\tAct Next(string code) => code switch\r\n\t{\r\n\t\t\"50110\" or \"50001\" or \"50004\" or \"50026\" or \"50040\" => Act.Stop,\r\n\t\tOkxErrorCodes.RequestsTooFrequent\r\n\t\t\tor OkxErrorCodes.SystemBusy\r\n\t\t\tor OkxErrorCodes.AccountOrderRateLimitReached\r\n\t\t\tor OkxErrorCodes.RequestTimestampExpired => Act.Retry,\r\n\t\t_ => Act.Retry\r\n\t};\r\n");

    [Fact]
    public Task A_switch_expression_of_CSharp_8_gets_an_arm_per_code() => Fix.Changes(
        """
        Act Next(OkxState code) => {|OKX0015:code|} switch
        {
            OkxState.NoBalance => Act.Stop,
            _ => Act.Retry,
        };
        """,
        """
        Act Next(OkxState code) => code switch
        {
            OkxState.NoBalance => Act.Stop,
            OkxState.Listed => Act.Retry,
            OkxState.@default => Act.Retry,
            _ => Act.Retry,
        };
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Without_a_default_nothing_is_done_as_before() => Fix.Changes(
        """
        void Next(string code)
        {
            [|switch|] (code)
            {
                case "50110":
                case "50001": case "50013": case "50102": case "50004": case "50040": case "50061":
                    Stop();
                    break;
            }
        }
        """,
        """
        void Next(string code)
        {
            switch (code)
            {
                case "50110":
                case "50001": case "50013": case "50102": case "50004": case "50040": case "50061":
                    Stop();
                    break;
                case OkxErrorCodes.RequestsTooFrequent:
                case OkxErrorCodes.SystemError:
                    break;
            }
        }
        """);

    [Fact]
    public Task Without_a_default_a_guard_comes_first_as_before() => Fix.Changes(
        """
        Act Next(OkxErrorCode code, int attempt)
        {
            {|OKX0015:switch|} (code)
            {
                case OkxErrorCode.NoBalance: return Act.Stop;
                case var _ when attempt > 3: return Act.Stop;
            }
            return Act.Retry;
        }
        """,
        """
        Act Next(OkxErrorCode code, int attempt)
        {
            switch (code)
            {
                case OkxErrorCode.NoBalance: return Act.Stop;
                case var _ when attempt > 3: return Act.Stop;
                case OkxErrorCode.Timeout:
                case OkxErrorCode.TooMany:
                case OkxErrorCode.Busy: break;
            }
            return Act.Retry;
        }
        """);

    [Theory]
    [InlineData("""Act Next(OkxErrorCode code) => {|OKX0015:code|} switch { OkxErrorCode.NoBalance => Act.Stop };""")]
    [InlineData("""Act Next(string code) { {|OKX0015:switch|} (code) { case "50110": return Act.Stop; case var other: return Log2(other); } } Act Log2(string text) => Act.Stop;""")]
    [InlineData("""Act Next(string code) => {|OKX0015:code|} switch { "50110" => Act.Stop, var other => Log2(other) }; Act Log2(string text) => Act.Stop;""")]
    [InlineData("""Act Next(string code) { {|OKX0015:if|} (code == "50011") return Act.Retry; else if (code == "50110") return Act.Stop; else if (code == "50111") return Act.Stop; else return Act.Retry; }""")]
    public Task Not_offered_without_a_plain_default(string member) => Fix.Leaves(member);
}
