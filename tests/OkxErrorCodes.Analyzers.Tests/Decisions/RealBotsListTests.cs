using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Chains of ifs, retry sets and retry predicates as bots write them.</summary>
public sealed class RealBotsListTests
{
    private const string Retry =
        """
        "50011", "50040", "50061", "50102"
        """;

    private const string RetryPattern =
        """
        "50011" or "50040" or "50061" or "50102"
        """;

    public static TheoryData<string> Chains { get; } = new()
    {
        """
        Act Next(OkxReply r)
        {
            {|OKX0015:if|} (r.Code == "51008")
                return Act.Shrink;
            else if (r.Code == "51137")
                return Act.Stop;
            else if (r.Code == "50111")
                return Act.Stop;
            else
                return Act.Go;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            {|OKX0015:if|} (r.Code == "50011" || r.Code == "50040")
            {
                return Act.Retry;
            }
            else if (r.Code == "50111")
            {
                return Act.Stop;
            }
            return Act.Go;
        }
        """,
        """
        void Next(OkxApiException e)
        {
            {|OKX0015:if|} (e.Code == 50111)
                Log("key");
            else if (e.Code is 50113 or 50105)
                Log("sign");
            else
                throw e;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            {|OKX0015:if|} (r.Code.Equals("51008"))
                return Act.Shrink;
            else if (r.Code.Equals("51137"))
                return Act.Stop;
            else if (r.Code.StartsWith("50"))
                return Act.Retry;
            else if (r.Code == "51020")
                return Act.Stop;
            return Act.Go;
        }
        """,
        // Fewer than three codes.
        """
        Act Next(OkxReply r)
        {
            if (r.Code == "51008")
                return Act.Shrink;
            else if (r.Code == "51137")
                return Act.Stop;
            else
                return Act.Go;
        }
        """,
        // One question, not a decision between codes.
        """
        Act Next(OkxReply r)
        {
            if (r.Code is "51008" or "51137" or "51020")
                return Act.Shrink;
            return Act.Go;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (r.Code == "0")
                return Act.Go;
            else if (r.Code == "1" || r.Code == "2")
                return Act.Stop;
            else
                throw new OkxApiException(r.Code);
        }
        """,
        // A way for them.
        """
        Act Next(OkxReply r)
        {
            if (r.Code == "51008")
                return Act.Shrink;
            else if (r.Code == "51137")
                return Act.Stop;
            else if (r.Code == "50111")
                return Act.Stop;
            else if (IsTemporary(r.Code))
                return Act.Retry;
            return Act.Go;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (IsTemporary(r.Code))
                return Act.Retry;
            if (r.Code == "51008")
                return Act.Shrink;
            else if (r.Code == "51137")
                return Act.Stop;
            else if (r.Code == "50111")
                return Act.Stop;
            return Act.Go;
        }
        """,
        """
        Act Next(OkxReply r)
        {
            if (_transient.Contains(r.Code))
                return Act.Retry;
            else if (r.Code == "51008")
                return Act.Shrink;
            else if (r.Code == "51137")
                return Act.Stop;
            else if (r.Code == "50111")
                return Act.Stop;
            return Act.Go;
        }
        """,
        // Words for people.
        """
        string DescribeError(OkxReply r)
        {
            {|OKX0015:if|} (r.Code == "51008")
                return "poor";
            else if (r.Code == "51137")
                return "price";
            else if (r.Code == "50111")
                return "key";
            else
                return r.Msg;
        }
        """,
        // Three members, not one.
        """
        void Next(OkxReply a, OkxReply b, OkxReply c)
        {
            if (a.Code == "51008")
                Log("a");
            else if (b.Code == "51137")
                Log("b");
            else if (c.Code == "50111")
                Log("c");
        }
        """,
        """
        void Next(int price)
        {
            if (price == 51008)
                Log("a");
            else if (price == 51137)
                Log("b");
            else if (price == 50111)
                Log("c");
        }
        """,
    };

    public static TheoryData<string> Sets { get; } = new()
    {
        """static readonly HashSet<string> {|OKX0003:RetryableCodes|} = new() { "50011", {|OKX0017:"50013"|} };""",
        """static readonly string[] {|OKX0003:TransientErrors|} = { "50011", {|OKX0017:"50001"|} };""",
        "static readonly int[] {|OKX0003:RetryCodes|} = { {|OKX0017:50001|}, 50011, {|OKX0017:50013|} };",
        """
        static readonly ImmutableHashSet<string> {|OKX0003:RetryableErrors|} =
            ImmutableHashSet.Create("50011", {|OKX0017:"50013"|});
        """,
        """static readonly FrozenSet<string> {|OKX0003:TransientCodes|} = new[] { "50011", {|OKX0017:"50013"|} }.ToFrozenSet();""",
        """
        static readonly List<OkxErrorKind> {|OKX0003:RetryableErrors|} =
            new() { OkxErrorKind.RateLimit, {|OKX0017:OkxErrorKind.Busy|} };
        """,
        """
        static readonly HashSet<string> {|OKX0003:RetryableCodes|} =
            new() { Codes.RateLimit, {|OKX0004:Codes.Timeout|} };
        """,
        """
        static readonly HashSet<string> {|OKX0003:RetryableCodes|} =
            new() { OkxErrorCodes.RequestsTooFrequent, {|OKX0004:OkxErrorCodes.EndpointRequestTimeout|} };
        """,
        $$"""static readonly HashSet<string> RetryableCodes = new() { {{Retry}} };""",
        $$"""
        static readonly HashSet<string> RetryableCodes =
            new() { {{Retry}}, {|OKX0004:"50004"|}, {|OKX0004:"50026"|} };
        """,
        $$"""static readonly HashSet<string> RetryableCodes = new() { {{Retry}}, {|OKX0004:"50113"|} };""",
        $$"""static readonly HashSet<string> RetryableCodes = new() { {{Retry}}, {|OKX0004:"51008"|} };""",
        """
        void Run()
        {
            var {|OKX0003:retryableCodes|} = new HashSet<string> { "50011", {|OKX0017:"50013"|} };
            Log(retryableCodes.Count.ToString());
        }
        """,
        // The opposite, or something else.
        """static readonly string[] NonRetryableCodes = { "50113", "50004", "50011" };""",
        """static readonly HashSet<string> NotRetryable = new() { "50113", "50004" };""",
        """static readonly string[] FatalCodes = { "50113", "50111" };""",
        """static readonly string[] RateLimitCodes = { "50011", "50061" };""",
        "static readonly int[] RetryDelays = { 50011, 50013 };",
        "static readonly int[] RetryDelaysMs = { 50004, 50113 };",
        """static readonly string[] BybitRetryableCodes = { "50004", "50113" };""",
    };

    public static TheoryData<string> Predicates { get; } = new()
    {
        """static bool {|OKX0003:IsRetryable|}(string okxCode) => okxCode is "50011" or {|OKX0017:"50013"|};""",
        """
        static bool {|OKX0003:IsRetryable|}(OkxReply r) => r.Code switch
        {
            "50011" or {|OKX0017:"50013"|} => true,
            _ => false,
        };
        """,
        """
        static bool {|OKX0003:ShouldRetry|}(OkxApiException e) =>
            e.ErrorCode == "50011" || e.ErrorCode == {|OKX0004:"50004"|};
        """,
        """
        static bool {|OKX0003:ShouldRetry|}(OkxReply r)
        {
            switch (r.Code)
            {
                case "50011":
                case {|OKX0004:"50004"|}: return true;
                default: return false;
            }
        }
        """,
        """
        static bool {|OKX0003:IsTransient|}(OkxReply r)
        {
            if (r.Code == "50011")
                return true;
            if (r.Code == {|OKX0004:"50113"|})
                return true;
            return false;
        }
        """,
        "bool {|OKX0003:CanRetry|}(OkxReply r) => r.ErrorCode is 50011 or {|OKX0017:50013|} or {|OKX0004:50026|};",
        $$"""static bool IsRetryable(OkxReply r) => r.Code is {{RetryPattern}};""",
        $$"""static bool IsRetryable(OkxReply r) => r.Code is {{RetryPattern}} or {|OKX0004:"50004"|};""",
        $$"""static bool IsRetryable(OkxReply r) => new[] { {{Retry}} }.Contains(r.Code);""",
        $$"""
        static bool IsRetryable(OkxReply r) => r.Code switch
        {
            "50113" or "50004" => false,
            {{RetryPattern}} => true,
            _ => false,
        };
        """,
        """static bool IsRetryable(OkxReply r) => r.Code is not ("50113" or "50004");""",
        """static bool IsRetryable(OkxReply r) => r.Code != "50113" && r.Code != "50004";""",
        """static bool IsNotRetryable(OkxReply r) => r.Code is "50113" or "50004";""",
        """static bool ShouldNotRetry(OkxReply r) => r.Code == "50113" || r.Code == "50004";""",
        """
        static bool IsNonRetryable(OkxReply r)
        {
            switch (r.Code)
            {
                case "50113":
                case "50004": return true;
                default: return false;
            }
        }
        """,
        """static bool IsRateLimit(OkxReply r) => r.Code is "50011" or "50061";""",
        """static bool IsTimeout(OkxReply r) => r.Code is "50004";""",
        """static bool IsFatal(OkxReply r) => r.Code is "50113" or "50111" or "50105";""",
    };

    public static TheoryData<string> ElsewhereFiles { get; } = new()
    {
        """
        namespace Trading;

        public static class BybitRetry
        {
            static readonly string[] RetryableCodes = { "50004", "50011" };
        }
        """,
        """
        namespace Trading;

        public class DeepCoinClient
        {
            static bool IsRetryable(string code) => code is "50004" or "50113";
        }
        """,
        """
        namespace Storage;

        public class SqlStore { static readonly int[] TransientErrors = { 50004, 50011, 50113 }; }
        """,
        """
        namespace Storage;

        public class SqlStore
        {
            static bool IsTransient(int errorCode)
            {
                switch (errorCode)
                {
                    case 50004:
                    case 50113: return true;
                    default: return false;
                }
            }
        }
        """,
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public Task A_chain_is_judged_as_a_switch_is(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(Sets))]
    public Task A_set_is_a_retry_list_by_its_name(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(Predicates))]
    public Task A_predicate_is_a_retry_list_by_its_name(string members) => RealBots.Judge(members);

    [Theory]
    [MemberData(nameof(ElsewhereFiles))]
    public Task Other_venues_are_silent(string source) => RealBots.JudgeFile(RealBots.Usings + source);
}
