using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Decisions;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>What is said of a retry list for reads, for writes, and for nobody knows which.</summary>
public sealed class RetryListScopeTests
{
    private const string Refused =
        """
        "50011", "50040", "50061", "50102"
        """;

    private const string Paused =
        """
        "50001", "50013"
        """;

    // After backing off, and after signing again.
    [Theory]
    [InlineData("RetryableReadCodes", $$"""{{Paused}}, "50061", "50102" """)]
    [InlineData("RetryableReadCodes", $$"""{{Paused}}, "50011", "50061" """)]
    [InlineData("RetryableWriteCodes", """ "50061", "50102" """)]
    [InlineData("OrderRetryCodes", """ "50011", "50061" """)]
    [InlineData("RetryableCodes", """ "50061", "50102" """)]
    [InlineData("RetryableCodes", """ "50011", "50061" """)]
    public Task What_was_refused_is_asked_for_in_every_list(string name, string codes) =>
        VerifyAsync($$"""static readonly string[] {|OKX0003:{{name}}|} = { {{codes}} };""");

    // After a pause.
    [Theory]
    [InlineData($$"""static readonly string[] {|OKX0003:RetryableReadCodes|} = { {{Refused}} };""")]
    [InlineData($$"""static readonly string[] {|OKX0003:RetryableReadCodes|} = { {{Refused}}, "50013" };""")]
    [InlineData($$"""static readonly string[] RetryableReadCodes = { {{Refused}}, {{Paused}} };""")]
    [InlineData($$"""static readonly string[] OrderRetryCodes = { {{Refused}} };""")]
    [InlineData($$"""static readonly string[] OrderRetryCodes = { {{Refused}}, {|OKX0017:"50013"|} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {{Refused}} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {{Refused}}, {|OKX0017:"50001"|} };""")]
    public Task A_pause_is_asked_for_of_reads_alone(string member) => VerifyAsync(member);

    // After a check of the outcome.
    [Theory]
    [InlineData($$"""static readonly string[] RetryableReadCodes = { {{Refused}}, {{Paused}}, "50004" };""")]
    [InlineData($$"""static readonly string[] OrderRetryCodes = { {{Refused}}, {|OKX0004:"50004"|} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {{Refused}}, {|OKX0004:"50004"|} };""")]
    public Task An_unknown_outcome_is_held_against_all_but_reads(string member) => VerifyAsync(member);

    // Already done, and never.
    [Theory]
    [InlineData("RetryableReadCodes", $", {Paused}")]
    [InlineData("OrderRetryCodes", "")]
    [InlineData("RetryableCodes", "")]
    public Task What_fails_again_is_held_against_every_list(string name, string more) =>
        VerifyAsync($$"""static readonly string[] {{name}} = { {{Refused}}{{more}}, {|OKX0004:"50113"|}, {|OKX0004:"51603"|} };""");

    // In a state that passes.
    [Theory]
    [InlineData("RetryableReadCodes", $", {Paused}")]
    [InlineData("OrderRetryCodes", "")]
    [InlineData("RetryableCodes", "")]
    public Task A_state_that_passes_may_be_listed(string name, string more) =>
        VerifyAsync($$"""static readonly string[] {{name}} = { {{Refused}}{{more}}, "50046" };""");

    [Theory]
    [InlineData("read", $$"""static readonly string[] RetryableCodes = { {{Refused}}, {{Paused}}, "50004" };""")]
    [InlineData("read", $$"""static readonly string[] {|OKX0003:OrderRetryCodes|} = { {{Refused}} };""")]
    [InlineData("write", $$"""static readonly string[] RetryableReadCodes = { {{Refused}}, {|OKX0017:"50013"|} };""")]
    [InlineData("both", $$"""static readonly string[] RetryableCodes = { {{Refused}}, {|OKX0017:"50013"|} };""")]
    public Task An_option_says_what_lists_are_for(string option, string member) => new CSharpAnalyzerVerifier<RetryListAnalyzer>.Test
    {
        TestState =
        {
            Sources = { ("/0/Trader.cs", TradingProgram.Members(member)) },
            AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nokx_error_codes.retry_scope = {option}\n") },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData($$"""
        private static readonly string[] RetryableCodes = { {{Refused}}, {{Paused}}, "50004" };
        async Task WatchAsync()
        {
            var reply = await _client.GetTickerAsync();
            if (RetryableCodes.Contains(reply.Code))
                Log("again");
        }
        """)]
    [InlineData($$"""
        private static readonly string[] RetryableCodes = { {{Refused}}, {|OKX0017:"50013"|}, {|OKX0004:"50004"|} };
        async Task BuyAsync(Order order)
        {
            var reply = await _client.PlaceOrderAsync(order);
            if (RetryableCodes.Contains(reply.Code))
                Log("again");
        }
        """)]
    public Task The_calls_say_what_a_list_is_for(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("""static bool {|OKX0003:ShouldRetry|}(OkxReply reply, bool isRead) => reply.Code == "50011" || isRead && reply.Code is "50013" or "50004";""")]
    [InlineData("""static bool {|OKX0003:ShouldRetry|}(OkxReply reply, bool isNew) => reply.Code == "50011" || isNew && reply.Code is {|OKX0017:"50013"|} or {|OKX0004:"50004"|};""")]
    public Task A_condition_says_that_a_code_is_for_reads(string member) => VerifyAsync(member);

    [Theory]
    [InlineData(
        $$"""static readonly string[] RetryableCodes = { {|#0:"50013"|}, {{Refused}} };""",
        "split 'RetryableCodes' in two, for reads and for writes; a write needs a query of its outcome first")]
    [InlineData(
        $$"""static readonly string[] OrderRetryCodes = { {|#0:"50013"|}, {{Refused}} };""",
        "take it out of 'OrderRetryCodes' and query the outcome first")]
    public async Task The_message_says_what_to_do(string member, string advice)
    {
        var test = new CSharpAnalyzerVerifier<RetryListAnalyzer>.Test { TestCode = TradingProgram.Members(member) };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.ResentWithoutPromise, DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("50013 ('The system is overloaded at the moment') most likely means that the request was refused, "
                + "but OKX has not promised it; " + advice));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_branch_is_told_to_ask_first()
    {
        var code = Parsed.Marked<LiteralExpressionSyntax>("""if (code == [|"50013"|]) Again();""");
        var told = ResentCode.InBranch(new CodeLabel(ErrorCodeCatalog.Embedded.Find("50013".AsSpan())!, code));

        Assert.Equal(RuleIds.ResentWithoutPromise, told.Id);
        Assert.EndsWith("but OKX has not promised it; query the outcome before it is sent again", told.GetMessage());
        Assert.Equal(new ResentCodePayload("50013", IsInList: false), ResentCodePayload.Read(told));
    }

    private static Task VerifyAsync(string member) =>
        CSharpAnalyzerVerifier<RetryListAnalyzer>.VerifyAnalyzerAsync(TradingProgram.Members(member));
}
