using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Decisions;
using OkxAnalyzers.Tests.Verification;
using Xunit;
using Verify = OkxAnalyzers.Tests.Verification.CSharpAnalyzerVerifier<OkxAnalyzers.Rules.RetryListAnalyzer>;

namespace OkxAnalyzers.Tests.Resends;

/// <summary>Sets, arrays and predicates that are retry lists by their name.</summary>
public sealed class RetryListTests
{
    // All of General and Api that OKX has refused: whatever it was, it may be sent again.
    private const string Retry =
        """
        "50011", "50040", "50061", "50102"
        """;

    private const string RetryPattern =
        """
        "50011" or "50040" or "50061" or "50102"
        """;

    // Most likely refused.
    private const string Paused =
        """
        "50001", "50013"
        """;

    [Theory]
    [InlineData($$"""static readonly HashSet<string> RetryableCodes = new() { {|OKX0004:"50004"|}, {{Retry}} };""")]
    [InlineData($$"""static readonly HashSet<string> RetryableCodes = new(new[] { {|OKX0004:"50004"|}, {{Retry}} });""")]
    [InlineData($$"""static readonly Lazy<HashSet<string>> RetryableCodes = new(() => new() { {|OKX0004:"50004"|}, {{Retry}} });""")]
    [InlineData($$"""
        static readonly HashSet<string> s_retryableCodes =
            new HashSet<string> { {{Retry}}, {|OKX0004:"50004"|} };
        """)]
    [InlineData($$"""static readonly string[] TransientErrors = { {|OKX0004:"50004"|}, {{Retry}} };""")]
    [InlineData($$"""private static readonly string[] RetryCodes = new[] { {{Retry}}, {|OKX0004:"50026"|} };""")]
    [InlineData($$"""static readonly FrozenSet<string> Retryable = new[] { {|OKX0004:"50004"|}, {{Retry}} }.ToFrozenSet();""")]
    [InlineData($$"""
        static readonly ImmutableHashSet<string> RetryableErrors =
            ImmutableHashSet.Create({|OKX0004:"50004"|}, {{Retry}});
        """)]
    [InlineData($$"""/* C# 12 */ static readonly ImmutableArray<string> RetryableErrors = [{|OKX0004:"50004"|}, {{Retry}}];""")]
    [InlineData($$"""static ReadOnlySpan<string> RetryableCodes => new[] { {|OKX0004:"50004"|}, {{Retry}} };""")]
    [InlineData($$"""IReadOnlyList<string> RetryableCodes { get; } = new List<string> { {|OKX0004:"50004"|}, {{Retry}} };""")]
    [InlineData($$"""static IEnumerable<string> GetRetryableCodes() => new[] { {|OKX0004:"50004"|}, {{Retry}} };""")]
    [InlineData($$"""
        void M()
        {
            var retryableCodes = new[] { {|OKX0004:"50004"|}, {{Retry}} };
        }
        """)]
    [InlineData($$"""
        static readonly HashSet<string> RetryableCodes =
            new() { {|OKX0004:OkxErrorCodes.EndpointRequestTimeout|}, {{Retry}} };
        """)]
    [InlineData($$"""static readonly HashSet<string> RetryableCodes = new() { {|OKX0004:OkxErrors.Timeout|}, {{Retry}} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {|OKX0004:"50113"|}, {{Retry}} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {|OKX0004:OkxErrorCodes.InvalidSignature|}, {{Retry}} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {|OKX0004:"51016"|}, {{Retry}} };""")]
    [InlineData($$"""
        static readonly string[] RetryableCodes =
            { {|OKX0004:OkxErrorCodes.CancelOrderFilledCanceledOrNotFound|}, {{Retry}} };
        """)]
    [InlineData($$"""static readonly string[] RetryOnCodes = { {|OKX0004:"51008"|}, {{Retry}} };""")]
    [InlineData("""
        /* C# 12 */ static readonly HashSet<int> RetryCodes =
            [{|OKX0004:50004|}, 50011, 50040, 50061, 50102];
        """)]
    [InlineData("""
        static readonly IReadOnlySet<string> {|OKX0003:Retryable|} =
            new HashSet<string>(StringComparer.Ordinal) { {|OKX0004:"50004"|}, "50011" };
        """)]
    public Task A_code_that_must_not_be_sent_again_is_reported_in_a_list(string member) => VerifyAsync(member);

    [Theory]
    [InlineData($$"""static bool IsRetryable(string code) => code is {|OKX0004:"50004"|} or {{RetryPattern}};""")]
    [InlineData($$"""
        static bool ShouldRetry(string code)
        {
            return code is {{RetryPattern}} or {|OKX0004:"50004"|};
        }
        """)]
    [InlineData($$"""static bool ShouldRetry(OkxReply reply) => reply.Code is {|OKX0004:"50004"|} or {{RetryPattern}};""")]
    [InlineData($$"""static bool IsTransient(OkxException e) => e.Code is {|OKX0004:"50113"|} or {{RetryPattern}};""")]
    [InlineData($$"""static bool CanRetry(string code) => code == {|OKX0004:"50004"|} || code is {{RetryPattern}};""")]
    [InlineData($$"""
        static bool IsRetryable(string code) => code switch
        {
            {|OKX0004:"50004"|} => true,
            {{RetryPattern}} => true,
            _ => false,
        };
        """)]
    [InlineData($$"""
        static bool IsRetryable(string code)
        {
            switch (code)
            {
                case {|OKX0004:"50004"|}:
                case {{RetryPattern}}: return true;
                default: return false;
            }
        }
        """)]
    [InlineData($$"""
        static bool IsRetryable(string code)
        {
            if (code is {|OKX0004:"50004"|} or {{RetryPattern}})
                return true;
            return false;
        }
        """)]
    [InlineData($$"""static readonly Func<string, bool> IsRetryable = code => code is {|OKX0004:"50004"|} or {{RetryPattern}};""")]
    [InlineData($$"""
        void M()
        {
            bool ShouldRetry(string code) => code is {|OKX0004:"50004"|} or {{RetryPattern}};
        }
        """)]
    [InlineData($$"""
        static bool ShouldRetry(string code, int attempt) =>
            attempt < 3 && code is {|OKX0004:"50004"|} or {{RetryPattern}};
        """)]
    [InlineData($$"""
        class OkxFailure
        {
            public string Code { get; } = "";
            public bool IsTransient => Code is {|OKX0004:"50004"|} or {{RetryPattern}};
        }
        """)]
    [InlineData("""
        static bool IsTransient(int code)
        {
            switch (code)
            {
                case {|OKX0004:50004|}: return true;
            }
            return code is 50011 or 50040 or 50061 or 50102;
        }
        """)]
    public Task A_code_that_must_not_be_sent_again_is_reported_in_a_predicate(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("""static readonly string[] NonRetryableCodes = { "50004", "50113" };""")]
    [InlineData("""static readonly string[] NotRetryable = { "50004", "50113" };""")]
    [InlineData("""static readonly string[] DoNotRetry = { "50004", "50113" };""")]
    [InlineData("""static readonly string[] NoRetryCodes = { "50004", "50113" };""")]
    [InlineData("""static readonly string[] UnretryableCodes = { "50004", "50113" };""")]
    [InlineData("""static readonly string[] PermanentErrors = { "50113" };""")]
    [InlineData("""static readonly string[] KnownCodes = { "50004", "50011" };""")]
    [InlineData("""static readonly string[] RetryWithSmallerSizeCodes = { "51008" };""")]
    [InlineData("""static bool IsFatal(string code) => code is "50004" or "50113";""")]
    [InlineData("""static bool IsNotRetryable(string code) => code is "50004" or "50113";""")]
    [InlineData("""static bool IsRetryable(string code) => code is not ("50004" or "50113");""")]
    [InlineData("""static bool IsRetryable(string code) => code != "50113";""")]
    [InlineData("""
        static bool IsRetryable(string code) => code switch
        {
            "50113" => false,
            "50004" => false,
            _ => true,
        };
        """)]
    [InlineData("""
        static bool IsRetryable(string code)
        {
            if (code == "50113")
                return false;
            return true;
        }
        """)]
    [InlineData("""
        static bool IsRetryable(string code)
        {
            switch (code)
            {
                case "50004": return false;
                default: return true;
            }
        }
        """)]
    [InlineData("""
        async Task<bool> RetryAsync(string code)
        {
            return code == "50113";
        }
        """)]
    [InlineData("""static readonly Dictionary<string, bool> RetryableCodes = new() { ["50113"] = false };""")]
    [InlineData("""static readonly Dictionary<string, TimeSpan> RetryDelays = new() { { "50004", default } };""")]
    [InlineData("static readonly int[] RetryDelays = { 50004, 51008 };")]
    public Task What_is_no_retry_list_is_silent(string member) => VerifyAsync(member);

    [Theory]
    [InlineData($$"""static readonly string[] RetryableReadCodes = { "50004", {{Retry}}, {{Paused}} };""")]
    [InlineData($$"""static readonly string[] RetryableGetCodes = { "50004", {{Retry}}, {{Paused}} };""")]
    [InlineData($$"""static bool ShouldRetryQuery(string code) => code is "50004" or "50001" or "50013" or {{RetryPattern}};""")]
    [InlineData($$"""
        async Task<OkxReply> GetTickerAsync()
        {
            var retryable = new[] { "50004", {{Retry}}, {{Paused}} };
            return await _client.GetTickerAsync();
        }
        """)]
    [InlineData($$"""
        private static readonly string[] Retryable = { "50004", {{Retry}}, {{Paused}} };
        bool GetIt(OkxReply reply) => Retryable.Contains(reply.Code);
        """)]
    public Task A_list_for_reads_may_hold_what_leaves_the_outcome_open(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("""static readonly string[] {|OKX0003:RetryableCodes|} = { "50011", {|OKX0017:"50013"|} };""")]
    [InlineData("""static readonly HashSet<string> {|OKX0003:s_transientErrors|} = new() { "50011" };""")]
    [InlineData("""static readonly HashSet<string> {|OKX0003:RetryableCodes|} = new(StringComparer.Ordinal) { "50011" };""")]
    [InlineData("""static bool {|OKX0003:IsRetryable|}(string code) => code is "50011" or {|OKX0017:"50013"|};""")]
    [InlineData("""
        static bool {|OKX0003:ShouldRetry|}(string code)
        {
            switch (code)
            {
                case "50011":
                case {|OKX0017:"50013"|}: return true;
                default: return false;
            }
        }
        """)]
    [InlineData("""
        static bool {|OKX0003:ShouldRetry|}(string code) => code switch
        {
            "50011" => true,
            _ => false,
        };
        """)]
    [InlineData("""static bool {|OKX0003:CanRetry|}(OkxReply reply) => reply.Code == "50011" || reply.ErrorCode == {|OKX0017:50013|};""")]
    [InlineData("""
        static readonly string[] {|OKX0003:RetryableCodes|} =
            { OkxErrorCodes.RequestsTooFrequent, {|OKX0017:OkxErrorCodes.SystemBusy|} };
        """)]
    [InlineData("""
        static bool {|OKX0003:IsTransient|}(OkxErrorKind error) =>
            error is OkxErrorKind.RateLimit or {|OKX0017:OkxErrorKind.Busy|};
        """)]
    [InlineData($$"""static readonly string[] {|OKX0003:RetryableCodes|} = { {{Retry}}, "58110" };""")]
    public Task A_list_that_leaves_out_what_may_be_sent_again_is_reported(string member) => VerifyAsync(member);

    [Theory]
    [InlineData($$"""static readonly string[] RetryableCodes = { {{Retry}} };""")]
    [InlineData($$"""static readonly string[] RetryableCodes = { {{Retry}}, "51022" };""")]
    [InlineData("""static readonly string[] RateLimitRetryCodes = { "50011" };""")]
    [InlineData("""
        /* C# 12 */ static readonly string[] RetryableCodes = ["50011", .. More];
        static readonly string[] More = { };
        """)]
    [InlineData("""
        static bool IsRetryable(string code) => code is "50011" || IsBusy(code);
        static bool IsBusy(string code) => false;
        """)]
    [InlineData("""
        static readonly HashSet<string> RetryableCodes = new(More) { "50011" };
        static readonly string[] More = { };
        """)]
    [InlineData("""static bool IsRetryable(string code) => code is "50011" || code.StartsWith("500");""")]
    [InlineData("static bool IsRetryable(int code) => code is 50011 or >= 50000 and < 50100;")]
    [InlineData("static bool IsRetryable(int code) => code == 50011 || code >= 50000 && code < 50100;")]
    [InlineData("""static bool IsRetryable(OkxReply reply) => reply.Ok || reply.Code is "50011";""")]
    [InlineData("""
        static bool IsRetryable(string code)
        {
            if (code == "51008")
                return false;
            return true;
        }
        """)]
    public Task A_list_that_holds_them_or_asks_further_is_silent(string member) => VerifyAsync(member);

    [Fact]
    public Task A_switch_in_a_predicate_is_told_once() =>
        CSharpAnalyzerVerifier<DecisionAnalyzer>.VerifyAnalyzerAsync(TradingProgram.Members(
            """
            static bool ShouldRetry(string code)
            {
                switch (code)
                {
                    case "50011": return true;
                    case "51008": return false;
                    default: return false;
                }
            }
            """));

    [Fact]
    public Task Another_venues_list_is_silent() => Verify.VerifyAnalyzerAsync(
        TradingProgram.Members("""static readonly string[] RetryableCodes = { "50004", "50113" };""").Replace("Okx", "Acme"));

    [Theory]
    [InlineData(
        $$"""static readonly string[] RetryableCodes = { {|#0:"50004"|}, {{Retry}} };""",
        "50004 ('The endpoint timed out; whether the request took effect is unknown') leaves open whether the request was carried out; "
            + "split 'RetryableCodes' in two, for reads and for writes; a write needs a query of its outcome first")]
    [InlineData(
        $$"""static readonly string[] OrderRetryCodes = { {|#0:"50004"|}, {{Retry}} };""",
        "50004 ('The endpoint timed out; whether the request took effect is unknown') leaves open whether the request was carried out; "
            + "take it out of 'OrderRetryCodes' and query the outcome first")]
    [InlineData(
        $$"""static bool IsRetryable(string code) => code is {|#0:"50113"|} or {{RetryPattern}};""",
        "50113 ('The signature does not match the request') fails again however often it is sent; take it out of 'IsRetryable'")]
    [InlineData(
        $$"""static readonly string[] RetryableCodes = { {|#0:"51402"|}, {{Retry}} };""",
        "51402 ('Nothing was canceled: the order had already completed') asks for what stands already or has ended; "
            + "take it out of 'RetryableCodes' and look it up")]
    public async Task The_message_says_why(string member, string message)
    {
        var test = new CSharpAnalyzerVerifier<RetryListAnalyzer>.Test { TestCode = TradingProgram.Members(member) };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(RuleIds.ResentErrorCode, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyAsync(string member) => Verify.VerifyAnalyzerAsync(TradingProgram.Members(member));
}
