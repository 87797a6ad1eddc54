using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>Members that hold a code by their JSON name, members that return one, parameters that callers feed with one.</summary>
public sealed class OperandMembers
{
    private const string Newtonsoft =
        "\n[AttributeUsage(AttributeTargets.All)] class JsonPropertyAttribute : Attribute { public JsonPropertyAttribute(string propertyName = \"\") => PropertyName = propertyName; public string PropertyName { get; set; } }";

    public static TheoryData<string> Members =>
    [
        // Bound to a JSON name
        """[JsonPropertyName("code")] public string? State { get; set; } bool Is() => State == [|"51020"|];""",
        """[JsonPropertyName("sCode")] public int State { get; set; } bool Is() => State == [|51020|];""",
        """[JsonProperty("sCode")] public string? State { get; set; } bool Is() => State is [|"51020"|] or [|"51008"|];""",
        """[JsonProperty(PropertyName = "code")] public string? State; bool Is() => this.State == [|"51020"|];""",
        """[DataMember(Name = "code")] public string? State { get; set; } bool Is() => State == [|"51020"|];""",
        """record Ack([property: JsonPropertyName("sCode")] string State); bool Is(Ack ack) => ack.State == [|"51020"|];""",
        """record Ack([property: JsonPropertyName("sCode")] string State); bool Is(Ack ack) => ack is { State: [|"51020"|] };""",
        """record Ack([property: JsonPropertyName("sCode")] string State); Ack Test() => new([|"51020"|]);""",
        """record Ack([property: JsonProperty("sCode")] string State, string Text); bool Is(Ack ack) => ack is ([|"51020"|], _);""",
        """[JsonPropertyName("sCode")] public string? StatusCode { get; set; } bool Is() => StatusCode == [|"51020"|];""",
        """[JsonPropertyName("subCode")] public string? Detail { get; set; } bool Is() => Detail == [|"54070"|];""",

        // Own members of one line
        """OkxReply _reply = null!; string Reason => _reply.Code; bool Is() => Reason == [|"51020"|];""",
        """OkxReply _reply = null!; string Reason { get { return _reply.Code; } } bool Is() => Reason == [|"51020"|];""",
        """OkxReply _reply = null!; string Reason { get => _reply.Code; } bool Is() => Reason is [|"51020"|];""",
        """string Reason(OkxReply reply) => reply.Code; bool Is(OkxReply reply) => Reason(reply) == [|"51020"|];""",
        """string Reason(OkxReply reply) { return reply.Code; } bool Is(OkxReply reply) => Reason(reply) == [|"51020"|];""",
        """static string Reason(OkxReply reply) => reply.Inner?.Code ?? reply.Code; bool Is(OkxReply reply) => OkxClient.Reason(reply).Equals([|"51020"|]);""",
        """OkxReply _reply = null!; string Why => _reply.Code.Trim(); string Reason => Why; bool Is() => Reason == [|"51020"|];""",
        """string _state = ""; string Code { get => _state; set { if (value == [|"51020"|]) _state = value; } }""",
        """string Code { set => _ = value is [|"51020"|] or [|"51008"|]; }""",
        """string _state = ""; string Code { get => _state; init => _state = value == [|"51020"|] ? "" : value; }""",

        // Parameters that callers feed
        """bool Test(OkxReply reply) => Is(reply.Code); private bool Is(string text) => text == [|"51020"|];""",
        """bool Test(OkxReply reply) => Is(reply.Code) || Is(reply.Inner!.Code); private static bool Is(string text) => text is [|"51020"|];""",
        """bool Test(OkxReply reply) { return Is(reply.Code); bool Is(string text) => text == [|"51020"|]; }""",
        """bool Test(OkxReply reply) { bool Is(int number) => number switch { [|51020|] => true, _ => false }; return Is(reply.ErrorCode); }""",
        """bool Test(OkxReply reply) => Is(text: reply.Code, number: 50000); private bool Is(int number, string text) => text == [|"51020"|];""",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public Task Is_reported(string members) => Snippet.Reported(Snippet.Members(members) + Newtonsoft);

    [Theory]
    [MemberData(nameof(Members))]
    public Task Is_silent_in_another_venue(string members) => Snippet.SilentOfAnotherVenue(Snippet.Members(members) + Newtonsoft);

    [Theory]
    [MemberData(nameof(Members))]
    public Task Is_silent_in_another_trade(string members) =>
        Snippet.SilentOfAnotherTrade((Snippet.Members(members) + Newtonsoft).Replace("StatusCode", "PostCode"));

    [Theory]
    [InlineData("""[JsonPropertyName("px")] public string? State { get; set; } bool Is() => State == "51020";""")]
    [InlineData("""[JsonPropertyName("subAcctCode")] public string? Detail { get; set; } bool Is() => Detail == "54070";""")]
    [InlineData("""[JsonPropertyName("instIdCode")] public int InstrumentCode { get; set; } bool Is() => InstrumentCode == 51020;""")]
    [InlineData("""[JsonPropertyName("instIdCode")] public int Code { get; set; } bool Is() => Code == 51020;""")]
    [InlineData("""[DataMember(Name = "state", Order = 50011)] public string? State { get; set; } bool Is() => State == "51020";""")]
    [InlineData("""record Ack([property: JsonPropertyName("sMsg")] string State); bool Is(Ack ack) => ack.State == "51020";""")]
    [InlineData("""OkxReply _reply = null!; string Reason => _reply.Message; bool Is() => Reason == "51020";""")]
    [InlineData("""string Reason(OkxReply reply) => reply.Message; bool Is(OkxReply reply) => Reason(reply) == "51020";""")]
    [InlineData("""string Reason(OkxReply reply) { if (reply.Inner == null) return reply.Message; return reply.Code; } bool Is(OkxReply reply) => Reason(reply) == "51020";""")]
    [InlineData("""string Why => Reason; string Reason => Why; bool Is() => Reason == "51020";""")]
    [InlineData("""string Text { set => _ = value == "51020"; }""")]
    [InlineData("""bool Test(OkxReply reply) => Is(reply.Code) || Is(reply.Message); private bool Is(string text) => text == "51020";""")]
    [InlineData("""bool Test(OkxReply reply) { return Is(reply.Message); bool Is(string text) => text == "51020"; }""")]
    [InlineData("""bool Test(OkxReply reply) => Is(reply.Code); public bool Is(string text) => text == "51020";""")]
    [InlineData("""private bool Is(string text) => text == "51020";""")]
    [InlineData("""private bool Is(string text) => Is(text) || text == "51020";""")]
    public Task What_holds_no_code_is_silent(string members) => Snippet.Silent(Snippet.Members(members) + Newtonsoft);
}
