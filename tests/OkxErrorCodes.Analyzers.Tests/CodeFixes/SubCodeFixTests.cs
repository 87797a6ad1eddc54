using System.Threading.Tasks;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>OKX0001 on sub-codes: the swap is that of the codes, one by one and as Fix All.</summary>
public sealed class SubCodeFixTests
{
    [Fact]
    public Task Codes_and_sub_codes_are_swapped_together() =>
        CSharpCodeFixVerifier<LiteralAnalyzer, UseConstantFix>.VerifyCodeFixAsync(
            """
            public record OkxAck(string SCode, string SubCode)
            {
                public bool NeedsLoan => SCode == {|OKX0001:"51008"|} && SubCode is {|OKX0001:"1002"|} or {|OKX0001:"1003"|};

                public bool IsOver => this is { SCode: {|OKX0001:"51004"|}, SubCode: {|OKX0001:"1101"|} };
            }
            """,
            """
            public record OkxAck(string SCode, string SubCode)
            {
                public bool NeedsLoan => SCode == OkxErrorCodes.InsufficientBalanceForOrder
                    && SubCode is OkxErrorCodes.SubCodes.InsufficientBalanceWithoutAutoBorrow
                        or OkxErrorCodes.SubCodes.InsufficientMarginWithoutAutoBorrow;

                public bool IsOver => this is { SCode: OkxErrorCodes.OrderAndPositionExceedLeverageTierLimit, SubCode: OkxErrorCodes.SubCodes.IsolatedLongShortPositionLimitExceeded };
            }
            """);

    [Fact]
    public Task A_possible_one_is_swapped_by_hand() =>
        CSharpCodeFixVerifier<LiteralAnalyzer, UsePossibleConstantFix>.VerifyCodeFixAsync(
            "class OkxOrBinanceClient { bool Is(string subCode) => subCode == {|OKX0010:\"1000\"|}; }",
            "class OkxOrBinanceClient { bool Is(string subCode) => subCode == OkxErrorCodes.SubCodes.InsufficientBalance; }");

    [Fact]
    public Task A_marked_member_makes_it_certain() =>
        CSharpCodeFixVerifier<LiteralAnalyzer, MarkMemberFix>.VerifyCodeFixAsync(
            "class OkxOrBinanceClient { bool Is(string subCode) => subCode == {|OKX0010:\"1000\"|}; }",
            "class OkxOrBinanceClient { bool Is([OkxErrorCode] string subCode) => subCode == {|OKX0001:\"1000\"|}; }");
}
