using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A code is matched by a pattern, a case label or a switch-expression arm.</summary>
public sealed class PatternShapes
{
    public static TheoryData<string> Statements =>
    [
        // is
        """_ = reply.Code is [|"51020"|];""",
        """_ = reply.Code is not [|"51020"|];""",
        """_ = reply.Code is [|"51020"|] or [|"51008"|];""",
        """_ = reply.Code is ([|"51020"|] or [|"51008"|]);""",
        """_ = reply.Code is not ([|"51020"|] or [|"51008"|]);""",
        """_ = reply.Code is not null and not [|"51020"|];""",
        """_ = reply.Code is { Length: 5 } and [|"51020"|];""",
        "_ = reply.ErrorCode is [|51020|] or [|51008|];",
        "_ = reply.RetCode is [|51020|];",
        "_ = reply.RawCode is [|51020|];",
        "_ = reply.ErrorCode is >= 50000 and not [|50011|];",
        """_ = reply.Code is [|"51" + "020"|];""",

        // Property patterns
        """_ = reply is { Code: [|"51020"|] };""",
        """_ = reply is OkxReply { Code: [|"51020"|] or [|"51008"|], ErrorCode: [|51020|] } found;""",
        """_ = reply is { Inner: { Code: [|"51020"|] } };""",
        """_ = reply is { Inner.Code: [|"51020"|] };""",
        """_ = reply is { Inner.Inner.Code: not [|"51020"|] };""",
        """_ = reply is not { Code: [|"51020"|] };""",

        // Positional, tuple and list patterns
        """_ = reply is ([|"51020"|], _, _);""",
        """_ = reply is OkxReply([|"51020"|], "x", [|51020|]);""",
        """_ = reply is (Code: [|"51020"|], Message: _, ErrorCode: _);""",
        """_ = (reply.Code, reply.Message) is ([|"51020"|], _);""",
        """_ = (reply.Message, reply.ErrorCode) is (_, [|51020|] or [|51008|]);""",
        """_ = reply.Codes is [[|"51020"|], ..];""",
        """_ = reply.Codes is [.., [|"51020"|] or [|"51008"|]];""",
        """_ = reply.Codes is [[|"51020"|], .. var rest];""",
        """_ = reply is { Codes: [_, [|"51020"|]] };""",
        """_ = reply is { Data: [{ Code: [|"51020"|] }, ..] };""",

        // Case labels
        """switch (reply.Code) { case [|"51020"|]: case [|"51008"|]: break; default: return; }""",
        "switch (reply.ErrorCode) { case [|51020|]: break; }",
        """switch (reply.Code) { case [|"51020"|] or [|"51008"|]: break; }""",
        """switch (reply) { case { Code: [|"51020"|] }: break; }""",
        """switch (reply) { case OkxReply([|"51020"|], _, _): break; }""",
        """switch (reply.Code, reply.Message) { case ([|"51020"|], _): break; }""",
        """switch (reply.Code) { case [|"51020"|]: break; case [|"51008"|]: goto case [|"51020"|]; }""",
        """switch (reply.Code) { case [|"51020"|] when reply.Message != "": break; }""",
        """switch (reply.Code) { case var code when code == [|"51020"|]: break; }""",
        """switch (reply.Code) { case string text when text is [|"51020"|]: break; }""",
        """switch (reply.Message) { case "x" when reply.Code == [|"51020"|]: break; }""",

        // Switch-expression arms
        """_ = reply.Code switch { [|"51020"|] => 1, [|"51008"|] or [|"51000"|] => 2, _ => 0 };""",
        "_ = reply.ErrorCode switch { [|51020|] => 1, > 50000 => 2, _ => 0 };",
        """_ = reply switch { { Code: [|"51020"|] } => 1, (_, _, [|51008|]) => 2, _ => 0 };""",
        """_ = (reply.Code, reply.ErrorCode) switch { ([|"51020"|], _) => 1, (_, [|51008|]) => 2, _ => 0 };""",
        """_ = reply.Code switch { var code when code == [|"51020"|] => 1, _ => 0 };""",
        """_ = reply switch { { Message: "x" } when reply.Code is [|"51020"|] => 1, _ => 0 };""",
        """_ = (reply.Code) switch { ([|"51020"|]) => 1, _ => 0 };""",
        """_ = reply.Message switch { "x" => reply.Code == [|"51020"|], _ => false };""",

        // Exception filters
        """try { } catch (OkxRejection e) when (e.Code == [|"51020"|]) { }""",
        """try { } catch (OkxRejection e) when (e.Code is [|"51020"|] or [|"51008"|]) { }""",
        """try { } catch (Exception e) when (e is OkxRejection { Code: [|"51020"|] }) { }""",
        """try { } catch (Exception e) when (e.InnerException is OkxRejection { ErrorCode: [|51020|] } inner && inner.Code != [|"51008"|]) { }""",
    ];

    [Theory]
    [MemberData(nameof(Statements))]
    public Task A_pattern_on_a_code_is_reported(string statements) => Snippet.Reported(Snippet.Body(statements));

    [Theory]
    [MemberData(nameof(Statements))]
    public Task The_same_pattern_is_silent_in_another_venue(string statements) => Snippet.SilentOfAnotherVenue(Snippet.Body(statements));

    [Theory]
    [MemberData(nameof(Statements))]
    public Task The_same_pattern_is_silent_in_another_trade(string statements) => Snippet.SilentOfAnotherTrade(Snippet.Body(statements));

    [Theory]
    [InlineData("""_ = reply is { Message: "51020" };""")]
    [InlineData("""_ = reply is (_, "51020", _);""")]
    [InlineData("""_ = (reply.Code, reply.Message) is (_, "51020");""")]
    [InlineData("""_ = reply is { Code.Length: 51020 };""")]
    [InlineData("""_ = reply is { Codes.Length: 51020 };""")]
    [InlineData("""_ = reply is { CodeList: { Count: 51020 } };""")]
    [InlineData("""_ = reply is { Price: 50000m };""")]
    [InlineData("_ = reply.ErrorCode is > 50000 and < 59000;")]
    [InlineData("_ = reply.ErrorCode switch { >= 50000 => 1, <= -50011 => 2, _ => 0 };")]
    [InlineData("switch (reply.ErrorCode) { case -51020: break; case < 50000: break; }")]
    [InlineData("""switch (reply.Message) { case "51020": break; }""")]
    [InlineData("""_ = reply.Message switch { "51020" => reply.Code, _ => "" };""")]
    [InlineData("_ = reply.Code switch { null => 50011, _ => 51020 };")]
    [InlineData("""_ = reply.Code is "0" or "1" or "2";""")]
    [InlineData("_ = reply.ErrorCode is 0 or 1 or 2;")]
    public Task A_pattern_on_something_else_or_a_range_is_silent(string statements) => Snippet.Silent(Snippet.Body(statements));
}
