using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A code is declared by hand, OKX0011: constants, static readonly fields, enum members, attribute arguments, tables.</summary>
public sealed class DeclarationShapes
{
    public static TheoryData<string> Declarations =>
    [
        // Constants
        """class OkxErrors { const string RateLimitCode = {|OKX0011:"50011"|}; }""",
        """class OkxClient { const string OkxCodeBalance = {|OKX0011:"51008"|}; const string ErrInsufficientBalance = {|OKX0011:"51008"|}; }""",
        """class OkxClient { const int ErrorBalance = {|OKX0011:51008|}; const int CODE_BALANCE = {|OKX0011:51008|}; }""",
        """static class OkxErrorCode { public const string RateLimit = {|OKX0011:"50011"|}; public const string Busy = {|OKX0011:"50013"|}; }""",
        """static class OkxCodes { public const int RateLimit = {|OKX0011:50011|}; internal const long Busy = {|OKX0011:50013L|}; }""",
        """class OkxClient { void Test() { const string code = {|OKX0011:"50011"|}; } }""",
        """static class OkxErrorCode { public const string RateLimit = {|OKX0011:"50" + "011"|}; }""",
        """class OkxClient { const string TooManyRequestsCode = {|OKX0011:"50011"|}; }""",
        """class Bot { const string OkxBusyCode = {|OKX0011:"50013"|}; }""",
        """class Bot { const string OkxRateLimitCode = {|OKX0011:"50011"|}; }""",

        // Static readonly fields
        """class OkxErrors { static readonly string RateLimitCode = {|OKX0011:"50011"|}; }""",
        """class OkxErrors { public static readonly int RateLimitCode = {|OKX0011:50011|}; }""",
        """class OkxErrors { public static string RateLimitCode { get; } = {|OKX0011:"50011"|}; }""",
        """class OkxErrors { public const int Throttled = {|OKX0011:50011|}; public static readonly int[] Soft = { {|OKX0011:50013|} }; }""",
        """class OkxErrorHandler { const string Throttled = {|OKX0011:"50011"|}; }""",
        """static class OkxErrorCode { public static string RateLimit { get; } = {|OKX0011:"50011"|}; }""",

        // Enum members
        "enum OkxErrorCode { RateLimit = {|OKX0011:50011|}, Busy = {|OKX0011:50013|} }",
        "namespace Okx.Errors { enum ErrorCode : long { RateLimit = {|OKX0011:50011|} } }",
        "enum OkxErrorCode { RateLimit = {|OKX0011:50011|}, Next, Other = RateLimit }",

        // Attribute arguments
        """[ErrorCode({|OKX0011:58002|})] class OkxFundingException : Exception { } class ErrorCodeAttribute : Attribute { public ErrorCodeAttribute(int code) { } }""",
        """[OkxError({|OKX0011:"58002"|})] class FundingException : Exception { } class OkxErrorAttribute : Attribute { public OkxErrorAttribute(string code) { } }""",
        """[OkxError(Code = {|OKX0011:58002|}, Retries = 50000)] class FundingException : Exception { } class OkxErrorAttribute : Attribute { public int Code; public int Retries; }""",
        """class OkxErrors { [System.ComponentModel.DefaultValue({|OKX0011:"50011"|})] public string ErrorCode { get; set; } = ""; }""",
        """enum OkxErrorCode { [Map({|OKX0011:"50011"|})] RateLimit } class MapAttribute : Attribute { public MapAttribute(string value) { } }""",

        // Tables
        """class OkxClient { static readonly string[] RetryCodes = { {|OKX0011:"50011"|}, {|OKX0011:"50013"|} }; }""",
        """/* C# 12 */ class OkxClient { static readonly string[] RetryCodes = [{|OKX0011:"50011"|}, {|OKX0011:"50013"|}]; }""",
        """class OkxClient { static readonly int[] s_retryable = new[] { {|OKX0011:50011|}, {|OKX0011:50013|} }; bool Is(int code) => s_retryable.Contains(code); }""",
        """class OkxClient { static readonly HashSet<string> RetryableCodes = new() { {|OKX0011:"50011"|} }; }""",
        """class OkxClient { static readonly HashSet<string> RetryableCodes = new(StringComparer.Ordinal) { {|OKX0011:"50011"|} }; }""",
        """class OkxClient { static readonly HashSet<string> RetryableCodes = new(new[] { {|OKX0011:"50011"|}, {|OKX0011:"50013"|} }); }""",
        """/* C# 12 */ class OkxClient { static readonly HashSet<string> RetryableCodes = new([{|OKX0011:"50011"|}, {|OKX0011:"50013"|}]); }""",
        """/* C# 12 */ class OkxClient { static readonly HashSet<string> RetryableCodes = new([{|OKX0011:"50011"|}], StringComparer.Ordinal); }""",
        """/* C# 12 */ class OkxClient { static readonly List<int> RetryableCodes = new([{|OKX0011:50011|}]); static readonly Queue<string> ErrorCodes = new([{|OKX0011:"50011"|}]); }""",
        """class OkxClient { static readonly Lazy<HashSet<string>> RetryableCodes = new(() => new() { {|OKX0011:"50011"|} }); }""",
        """class OkxClient { static readonly Lazy<HashSet<string>> RetryableCodes = new Lazy<HashSet<string>>(() => new HashSet<string> { {|OKX0011:"50011"|} }); }""",
        """class OkxClient { static readonly FrozenSet<string> RetryableCodes = new[] { {|OKX0011:"50011"|} }.ToFrozenSet(); }""",
        """/* C# 12 */ class OkxClient { static readonly FrozenSet<string> RetryableCodes = FrozenSet.ToFrozenSet([{|OKX0011:"50011"|}]); }""",
        """class OkxClient { static readonly ImmutableArray<string> RetryableCodes = ImmutableArray.Create({|OKX0011:"50011"|}, {|OKX0011:"50013"|}); }""",
        """/* C# 12 */ class OkxClient { static ReadOnlySpan<int> RetryCodes => [{|OKX0011:50011|}, {|OKX0011:50013|}]; }""",
        """class OkxClient { private readonly List<string> _retryCodes = new() { {|OKX0011:"50011"|} }; }""",
        """class OkxErrors { static readonly Dictionary<string, string> MessagesByCode = new() { [{|OKX0011:"50011"|}] = "50013", [{|OKX0011:"50013"|}] = "busy" }; }""",
        """class OkxErrors { static readonly Dictionary<string, string> ErrorCodes = new() { { {|OKX0011:"50011"|}, "rate limit" }, { {|OKX0011:"50013"|}, "busy" } }; }""",
        """class OkxErrors { static readonly Dictionary<int, int> DelayByErrorCode = new() { [{|OKX0011:50011|}] = 50000 }; }""",
        """class OkxErrors { static readonly (string Code, string Text)[] All = { ({|OKX0011:"50011"|}, "50013") }; }""",
        """class OkxErrors { static readonly ErrorInfo[] All = { new("rate", {|OKX0011:"50011"|}), new("busy", {|OKX0011:"50013"|}, {|OKX0011:"50026"|}) }; record ErrorInfo(string Name, params string[] Codes); }""",
    ];

    [Theory]
    [MemberData(nameof(Declarations))]
    public Task Is_reported(string source) => Snippet.Reported(source);

    [Theory]
    [MemberData(nameof(Declarations))]
    public Task Is_silent_in_another_venue(string source) => Snippet.SilentOfAnotherVenue(WithoutMarks(source));

    [Theory]
    [MemberData(nameof(Declarations))]
    public Task Is_silent_in_a_venue_with_the_same_numbers(string source) =>
        Snippet.Silent(WithoutMarks(source).Replace("Okx", "DeepCoin"));

    [Theory]
    [InlineData("""class OkxClient { const int Port = 50011; const decimal Price = 50000; const int Timeout = 50000; const int MaxSize = 50000; }""")]
    [InlineData("""class OkxClient { const string DefaultZipCode = "59000"; }""")]
    [InlineData("""class OkxClient { const int OKX_CODE_BASE = 50000; const int ErrorCodeStart = 50000; const int ErrorCodeLimit = 50000; const int ZIP_CODE_BERLIN = 51008; }""")]
    [InlineData("""class OkxClient { const string InstIdCode = "51000"; const int InstrumentCode = 51000; }""")]
    [InlineData("""enum OkxPort { Rest = 50011, Socket = 50013 }""")]
    [InlineData("""enum OkxBillType { Transfer = 50011, Trade = 50013 }""")]
    [InlineData("""enum OkxBillType { [Map("0")] None, [Map("50011")] Transfer } class MapAttribute : Attribute { public MapAttribute(string value) { } }""")]
    [InlineData("""class OkxEvents { const int OrderPlaced = 50011; const int OrderFailed = 50013; }""")]
    [InlineData("""class OkxClient { [TestCase(50000, 59000)] void Test(int price, int size) { } class TestCaseAttribute : Attribute { public TestCaseAttribute(int price, int size) { } } }""")]
    [InlineData("""/* C# 12 */ class OkxClient { static readonly HashSet<string> Ports = new(["50011", "50013"]); static readonly Prices Levels = new(["50011"]); record Prices(string[] Values); }""")]
    [InlineData("""class OkxClient { static readonly Lazy<List<int>> Ports = new(() => new() { 50011, 50013 }); }""")]
    [InlineData("""class OkxClient { static readonly Dictionary<string, string> Chains = new() { ["59144"] = "Linea", ["50011"] = "x" }; }""")]
    [InlineData("""class OkxClient { static readonly Dictionary<string, decimal> Prices = new() { ["BTC"] = 50000, ["ETH"] = 51000 }; }""")]
    [InlineData("""/* C# 12 */ class OkxClient { static readonly int[] Ports = [50011, 50013]; static readonly decimal[] Prices = { 50000, 51000 }; }""")]
    [InlineData("""class OkxErrors { static readonly Dictionary<string, int> DelayByCode = new() { ["x"] = 50011 }; }""")]
    [InlineData("""class OkxErrors { static readonly List<string> Codes = new(50000); static readonly string[] RetryCodes = new string[50000]; }""")]
    [InlineData("""class OkxErrors { const int MinErrorCode = 50000; const int MaxErrorCode = 59000; }""")]
    [InlineData("""class OkxRetryOptions { const int Window = 50000; static readonly int Jitter = 51000; public static int Budget { get; } = 50000; }""")]
    [InlineData("""class OkxErrorHandler { const int Slots = 50000; static readonly int[] Steps = { 50000, 51000 }; }""")]
    [InlineData("""static class OkxLimits { public static string Host { get; } = "50011"; public static int Depth { get; } = 50000; }""")]
    [InlineData("""static class OkxErrors { public static int MaxRetries { get; } = 50011; }""")]
    [InlineData("""class OkxErrorTests { public static List<int> Levels { get; } = new() { 50000, 51000 }; }""")]
    [InlineData("""class OkxErrors { const int TimeoutMilliseconds = 50000; const int MaxRetries = 50011; }""")]
    [InlineData("""namespace OkxBot.Storage { enum SqlErrorCode { Raised = 50001 } }""")]
    [InlineData("""namespace OkxBot.Chat { class DiscordErrors { const int MissingPermissionsCode = 50013; } }""")]
    [InlineData("""class OkxErrors { const string Success = "0"; const int FailedCode = 1; static readonly string[] PartialCodes = { "1", "2" }; }""")]
    public Task What_declares_something_else_is_silent(string source) => Snippet.Silent(source);

    private static string WithoutMarks(string source) => source.Replace("{|OKX0011:", "").Replace("|}", "");
}
