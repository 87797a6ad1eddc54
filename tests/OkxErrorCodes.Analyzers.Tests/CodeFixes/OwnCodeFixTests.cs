using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>The rules and the swap, where the project has error codes of its own.</summary>
public sealed class OwnCodeFixTests
{
    private const string File = """
        code,name,summary
        59999,VaultLocked,The vault is locked.
        7,Throttled,
        60210,GatewayAway,
        INSUFFICIENT_MARGIN,MarginTooLow,
        E-1001,Rejected,
        0017,Stale,
        50011,RateLimited,
        """;

    [Theory]
    [InlineData("bool Is(string code) => code == {|#0:\"59999\"|};", "59999 is the OKX error code for 'The vault is locked'; use 'OwnErrorCodes.VaultLocked'")]
    [InlineData("bool Is(int code) => code == {|#0:59_999|};", "59999 is the OKX error code for 'The vault is locked'; use 'OwnErrorCodes.AsInt.VaultLocked'")]
    [InlineData("bool Is(int code) => code == {|#0:7|};", "7 is the OKX error code for 'Throttled'; use 'OwnErrorCodes.AsInt.Throttled'")]
    [InlineData("bool Is(string code) => code == {|#0:\"INSUFFICIENT_MARGIN\"|};", "INSUFFICIENT_MARGIN is the OKX error code for 'Margin too low'; use 'OwnErrorCodes.MarginTooLow'")]
    [InlineData("bool Is(string code) => code == {|#0:\"INSUFFICIENT\" + \"_MARGIN\"|};", "INSUFFICIENT_MARGIN is the OKX error code for 'Margin too low'; use 'OwnErrorCodes.MarginTooLow'")]
    [InlineData("bool Is(string code) => code is {|#0:\"E-1001\"|};", "E-1001 is the OKX error code for 'Rejected'; use 'OwnErrorCodes.Rejected'")]
    [InlineData("bool Is(string code) => code is {|#0:\"0017\"|};", "0017 is the OKX error code for 'Stale'; use 'OwnErrorCodes.Stale'")]
    [InlineData("bool Is(string code) => code == {|#0:\"50011\"|};", "50011 is the OKX error code for 'Requests arrived faster than the rate limit permits'; use 'OwnErrorCodes.RateLimited'")]
    public async Task An_own_code_is_reported_and_swapped(string member, string message)
    {
        var constant = message[(message.LastIndexOf("use '", System.StringComparison.Ordinal) + 5)..^1];
        var literal = member.IndexOf("{|#0:", System.StringComparison.Ordinal);
        var end = member.IndexOf("|}", System.StringComparison.Ordinal) + 2;

        await VerifyAsync(member, member[..literal] + constant + member[end..], message);
    }

    [Theory]
    [InlineData("bool Is(int code) => code == 17;")] // 0017 is a text
    [InlineData("bool Is(string code) => code == \"17\";")]
    [InlineData("bool Is(string code) => code == \"insufficient_margin\";")]
    [InlineData("bool Is(string code) => code == \"E-1002\";")]
    [InlineData("string Text() => \"INSUFFICIENT_MARGIN\";")] // no use as a code
    [InlineData("bool Is(int code) => code == 1 || code == 0x0;")]
    [InlineData("bool Is(string code) => code is \"\" or \"8\" or \"INSUFFICIENT\";")]
    public Task Anything_else_is_as_silent_as_before(string member) => VerifyAsync(member, member);

    [Fact]
    public Task A_retired_code_is_told_under_its_own_name_and_under_the_packages() => new CSharpAnalyzerVerifier<RetiredCodeAnalyzer>.Test
    {
        TestState =
        {
            Sources = { "class OkxClient { bool Is(string code) => code is OwnErrorCodes.{|OKX0009:Gone|} or OkxErrorCodes.{|OKX0009:AmountExceedsOneHundred|}; }" },
            AdditionalFiles = { ("/0/okx-error-codes.csv", "code,name\n50031,Gone\n") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Without_the_file_its_codes_are_unknown() => new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test
    {
        TestCode = "class OkxClient { bool Is(string code) => code is \"INSUFFICIENT_MARGIN\" or \"E-1001\" or \"7\"; }",
    }.RunAsync(TestContext.Current.CancellationToken);

    private static Task VerifyAsync(string member, string swapped, string? message = null)
    {
        var test = new CSharpCodeFixVerifier<LiteralAnalyzer, UseConstantFix>.Test
        {
            TestState = { Sources = { $"class OkxClient {{ {member} }}" }, AdditionalFiles = { ("/0/okx-error-codes.csv", File) } },
            FixedState = { Sources = { $"class OkxClient {{ {swapped} }}" }, AdditionalFiles = { ("/0/okx-error-codes.csv", File) } },
        };
        if (message is not null)
            test.TestState.ExpectedDiagnostics.Add(
                new DiagnosticResult(RuleIds.LiteralErrorCode, DiagnosticSeverity.Warning).WithLocation(0).WithMessage(message));

        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
