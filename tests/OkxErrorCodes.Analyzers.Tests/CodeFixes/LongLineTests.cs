using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>Lines that a swap makes too long are broken where a person would break them.</summary>
public sealed class LongLineTests
{
    [Fact]
    public async Task A_row_goes_on_below_where_the_line_is_full() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxErrors
        {
            class Row { public Row(bool retry, string text, params string[] codes) { } }

            static Row[] Rows =
            {
                new Row(false, "KYC required", [|"50013"|], [|"50011"|], [|"50001"|], [|"51008"|]),
                new Row(true, "Busy", [|"50013"|]), // stays on its line
            };
        }
        """,
        """
        class OkxErrors
        {
            class Row { public Row(bool retry, string text, params string[] codes) { } }

            static Row[] Rows =
            {
                new Row(false, "KYC required", OkxErrorCodes.SystemBusy, OkxErrorCodes.RequestsTooFrequent,
                    OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.InsufficientBalanceForOrder),
                new Row(true, "Busy", OkxErrorCodes.SystemBusy), // stays on its line
            };
        }
        """);

    [Fact]
    public async Task Alternatives_stand_on_lines_of_their_own() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxClient
        {
        	bool Busy(string code) => code is [|"50001"|] or [|"50011"|] or [|"50013"|] or [|"51008"|];
        }
        """.Replace("\\t", "\t"),
        """
        class OkxClient
        {
        	bool Busy(string code) => code is OkxErrorCodes.ServiceTemporarilyUnavailable
        		or OkxErrorCodes.RequestsTooFrequent
        		or OkxErrorCodes.SystemBusy
        		or OkxErrorCodes.InsufficientBalanceForOrder;
        }
        """.Replace("\\t", "\t"));

    // A formatter would move the braces apart as well.
    [Fact]
    public async Task Braces_of_a_pattern_stay_on_their_line() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxReply { public string Code; }
        class OkxClient
        {
            bool Busy(OkxReply reply) => reply is { Code: [|"50001"|] or [|"50011"|] or [|"50013"|] or [|"51008"|] };
        }
        """,
        """
        class OkxReply { public string Code; }
        class OkxClient
        {
            bool Busy(OkxReply reply) => reply is { Code: OkxErrorCodes.ServiceTemporarilyUnavailable or OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.SystemBusy or OkxErrorCodes.InsufficientBalanceForOrder };
        }
        """);

    [Fact]
    public async Task A_list_over_several_lines_goes_on_as_it_began() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxClient
        {
            string[] _codes =
            {
                [|"50001"|], [|"50011"|], [|"50013"|], [|"51008"|], [|"50004"|],
            };
        }
        """,
        """
        class OkxClient
        {
            string[] _codes =
            {
                OkxErrorCodes.ServiceTemporarilyUnavailable, OkxErrorCodes.RequestsTooFrequent, OkxErrorCodes.SystemBusy,
                OkxErrorCodes.InsufficientBalanceForOrder, OkxErrorCodes.EndpointRequestTimeout,
            };
        }
        """);

    [Fact]
    public async Task A_line_may_become_as_long_as_another_of_the_file() => await SwapOfOneLiteral.VerifyFileAsync(
        $$"""
        // {{new string('-', 160)}}
        class OkxClient
        {
            bool Busy(string code) => code is [|"50001"|] or [|"50011"|] or [|"50013"|] or "4";
        }
        """,
        $$"""
        // {{new string('-', 160)}}
        class OkxClient
        {
            bool Busy(string code) => code is OkxErrorCodes.ServiceTemporarilyUnavailable or OkxErrorCodes.RequestsTooFrequent or OkxErrorCodes.SystemBusy or "4";
        }
        """);

    [Fact]
    public async Task No_line_is_broken_in_the_middle_of_what_is_replaced() => await SwapOfOneLiteral.VerifyFileAsync(
        """
        class OkxClient
        {
            bool Busy(string code) => code is [|"50" + "001"|] or [|"50" + "011"|] or [|"50" + "013"|] or [|"51" + "008"|];
        }
        """,
        """
        class OkxClient
        {
            bool Busy(string code) => code is OkxErrorCodes.ServiceTemporarilyUnavailable
                or OkxErrorCodes.RequestsTooFrequent
                or OkxErrorCodes.SystemBusy
                or OkxErrorCodes.InsufficientBalanceForOrder;
        }
        """);
}
