using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A code is compared with a literal.</summary>
public sealed class ComparisonShapes
{
    public static TheoryData<string> Conditions =>
    [
        // Operators
        """reply.Code == [|"51020"|] """,
        """[|"51020"|] == reply.Code""",
        """reply.Code != [|"51020"|] """,
        """reply.Code == ([|"51020"|])""",
        "reply.ErrorCode == [|51020|]",
        "[|51020|] != reply.ErrorCode",
        "reply.ErrorCode == [|51020L|]",
        "reply.ErrorCode == [|51_020|]",
        "reply.ErrorCode == [|0xC35F|]",
        "reply.RetCode == [|51020|]",
        """reply.Code == [|@"51020"|] || reply.Code == [|"50011"|] """,
        """!(reply.Code == [|"51020"|]) && reply.Message != "" """,
        """(reply.Code, reply.Message) == ([|"51020"|], "x")""",
        """([|"51020"|], "x") != (reply.Code, reply.Message)""",
        """(reply.Message, reply.ErrorCode) == ("x", [|51020|])""",

        // Equals
        """reply.Code.Equals([|"51020"|])""",
        """[|"51020"|].Equals(reply.Code)""",
        """reply.Code.Equals([|"51020"|], StringComparison.Ordinal)""",
        """[|"51020"|].Equals(reply.Code, StringComparison.OrdinalIgnoreCase)""",
        """reply.Code?.Equals([|"51020"|]) == true""",
        """string.Equals(reply.Code, [|"51020"|])""",
        """String.Equals([|"51020"|], reply.Code)""",
        """string.Equals(reply.Code, [|"51020"|], StringComparison.OrdinalIgnoreCase)""",
        """object.Equals(reply.Code, [|"51020"|])""",
        """Equals(reply.Code, [|"51020"|])""",
        """StringComparer.Ordinal.Equals(reply.Code, [|"51020"|])""",
        """EqualityComparer<string>.Default.Equals([|"51020"|], reply.Code)""",
        "reply.ErrorCode.Equals([|51020|])",
        "object.Equals(reply.ErrorCode, [|51020|])",

        // Compare against zero
        """string.Compare(reply.Code, [|"51020"|]) == 0""",
        """string.Compare(reply.Code, [|"51020"|], StringComparison.Ordinal) != 0""",
        """0 == string.Compare([|"51020"|], reply.Code, true)""",
        """string.CompareOrdinal(reply.Code, [|"51020"|]) == 0""",
        """reply.Code.CompareTo([|"51020"|]) == 0""",
        """StringComparer.Ordinal.Compare(reply.Code, [|"51020"|]) == 0""",
        "reply.ErrorCode.CompareTo([|51020|]) == 0",
        """string.Compare(reply.Code, [|"51020"|]) is 0""",

        // Folded constants
        """reply.Code == [|"51" + "020"|] """,

        // Spans and JSON values
        """reply.Code.AsSpan().SequenceEqual([|"51020"|])""",
        """JsonElement.Parse("{}").GetProperty("sCode").ValueEquals([|"51020"|])""",
        """JsonElement.Parse("{}").GetProperty("code").ValueEquals([|"51020"u8|])""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task A_comparison_with_a_code_is_reported(string condition) => Snippet.Reported(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task The_same_comparison_is_silent_in_another_venue(string condition) =>
        Snippet.SilentOfAnotherVenue(Snippet.Condition(condition));

    [Theory]
    [MemberData(nameof(Conditions))]
    public Task The_same_comparison_is_silent_in_another_trade(string condition) =>
        Snippet.SilentOfAnotherTrade(Snippet.Condition(condition));

    public static TheoryData<string> Utf8Members =>
    [
        """bool Is(ReadOnlySpan<byte> code) => code.SequenceEqual([|"51020"u8|]);""",
        """bool Is(ReadOnlySpan<byte> code) => [|"51020"u8|].SequenceEqual(code);""",
        """bool Is(ReadOnlySpan<byte> code) => MemoryExtensions.SequenceEqual(code, [|"51020"u8|]);""",
        """bool Is(byte[] code) => code.AsSpan().SequenceEqual([|"51020"u8|]);""",
        """bool Is(ReadOnlySpan<char> code) => code.SequenceEqual([|"51020"|]);""",
        """bool Is(ReadOnlySpan<char> code) => code.Equals([|"51020"|], StringComparison.Ordinal);""",
        """bool Is(ReadOnlySpan<char> code) => code is [|"51020"|];""",
        """bool Is(ref Utf8JsonReader code) => code.ValueTextEquals([|"51020"u8|]);""",
        """bool Is(ref Utf8JsonReader code) => code.ValueTextEquals([|"51020"|]);""",
        """bool Is(JsonElement code) => code.ValueEquals([|"51020"|]);""",
    ];

    [Theory]
    [MemberData(nameof(Utf8Members))]
    public Task A_comparison_of_spans_is_reported(string members) => Snippet.Reported(Snippet.Members(members));

    [Theory]
    [MemberData(nameof(Utf8Members))]
    public Task The_same_comparison_of_spans_is_silent_in_another_venue(string members) =>
        Snippet.SilentOfAnotherVenue(Snippet.Members(members));

    [Theory]
    [MemberData(nameof(Utf8Members))]
    public Task The_same_comparison_of_spans_is_silent_in_another_trade(string members) =>
        Snippet.SilentOfAnotherTrade(Snippet.Members(members));
}
