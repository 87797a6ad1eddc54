using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>What the literal meets is followed to a name or a JSON key that says: this is a code.</summary>
public sealed class OperandShapes
{
    private const string Json =
        """

        public class JToken
        {
            public JToken? this[object key] => null;
            public JToken? SelectToken(string path) => null;
            public T? Value<T>() => default;
            public T? Value<T>(object key) => default;
            public T? ToObject<T>() => default;
            public static explicit operator string?(JToken? token) => null;
            public static explicit operator int(JToken? token) => 0;
        }
        """;

    public static TheoryData<string> Traced =>
    [
        // Casts and nulls
        """_ = (string?)reply.RawCode == [|"51020"|];""",
        "_ = (int)reply.RawCode! == [|51020|];",
        """_ = reply.RawCode as string == [|"51020"|];""",
        "_ = (long)reply.ErrorCode == [|51020|];",
        """_ = reply?.Code == [|"51020"|];""",
        """_ = reply?.Inner?.Code == [|"51020"|];""",
        """_ = reply!.Code! == [|"51020"|];""",
        """_ = (reply.Inner?.Code ?? "") == [|"51020"|];""",
        """_ = (reply.Code ?? throw new Exception()) is [|"51020"|];""",
        """_ = (reply.Inner?.Code ?? reply.Code) == [|"51020"|];""",
        """_ = (reply.Inner != null ? reply.Inner.Code : reply.Code) == [|"51020"|];""",

        // Text and numbers
        """_ = reply.Code.Trim() == [|"51020"|];""",
        """_ = ((((reply.Code!).Trim()!).ToString()!).Trim()!) == [|"51020"|];""",
        """_ = reply.Code?.Trim().Equals([|"51020"|]);""",
        """_ = reply.ErrorCode.ToString() == [|"51020"|];""",
        """_ = reply.ErrorCode.ToString(CultureInfo.InvariantCulture) is [|"51020"|];""",
        """_ = reply.RawCode?.ToString() == [|"51020"|];""",
        "_ = int.Parse(reply.Code) == [|51020|];",
        "_ = int.Parse(reply.Code, CultureInfo.InvariantCulture) is [|51020|];",
        "_ = Convert.ToInt32(reply.Code) == [|51020|];",
        """_ = Convert.ToString(reply.ErrorCode) == [|"51020"|];""",
        "_ = int.TryParse(reply.Code, out var number) && number == [|51020|];",
        "_ = int.TryParse(reply.Code, NumberStyles.None, null, out int number) && number is [|51020|];",
        "if (!int.TryParse(reply.Code, out var number)) return; switch (number) { case [|51020|]: break; }",
        "_ = reply.RetCode.GetValueOrDefault() == [|51020|];",
        "_ = reply.RetCode!.Value == [|51020|];",
        "_ = (reply.RetCode ?? 0) == [|51020|];",

        // Locals
        """var text = reply.Code; _ = text == [|"51020"|];""",
        """var text = reply.Code; var other = text.Trim(); _ = other == [|"51020"|];""",
        """string text; text = reply.Code; _ = text == [|"51020"|];""",
        """string text; if (reply.Inner == null) text = reply.Code; else text = reply.Inner.Code; _ = text == [|"51020"|];""",
        """foreach (var text in reply.Codes) _ = text == [|"51020"|];""",
        """foreach (var item in reply.Data) _ = item.Code == [|"51020"|];""",
        """var (first, second, third) = reply; _ = first == [|"51020"|] || third == [|51020|];""",
        """(string first, string second) = (reply.Code, reply.Message); _ = first == [|"51020"|];""",
        """foreach (var (first, second, third) in reply.Data) _ = first == [|"51020"|];""",
        """_ = reply is { Code: var text } && text == [|"51020"|];""",
        """_ = reply.Code is string text && text == [|"51020"|];""",
        """_ = reply.Code is { } text && text == [|"51020"|];""",
        """string Read() => reply.Code; _ = Read() == [|"51020"|];""",
        """if (Read(out var text)) _ = text == [|"51020"|]; bool Read(out string code) { code = ""; return true; }""",
        """string text; Read(out text); _ = text == [|"51020"|]; void Read(out string code) => code = "";""",
        """_ = await ReadCode() == [|"51020"|]; Task<string> ReadCode() => null!;""",
        """_ = await ReadCode().ConfigureAwait(false) == [|"51020"|]; Task<string> ReadCode() => null!;""",
        """var text = await ReadCode(); _ = text == [|"51020"|]; ValueTask<string> ReadCode() => default;""",
        """_ = (await Read()).Code == [|"51020"|]; Task<OkxReply> Read() => null!;""",
        """var (first, _) = Read(); _ = first == [|"51020"|]; (string Code, string Message) Read() => default;""",
        """_ = Read().Code == [|"51020"|]; (string Code, string Message) Read() => default;""",

        """switch (int.Parse(reply.Code)) { case [|51020|]: break; }""",
        """if (reply.Code is not { } text || text != [|"51020"|]) return;""",
        """var (code, message) = (reply.Code, reply.Message); _ = code == [|"51020"|];""",
        """_ = (reply.Message == "" ? reply.Inner?.Code : reply.Code) is [|"51020"|];""",
        """var json = default(JsonElement); _ = (reply.Message == "" ? json.GetProperty("code").GetString() : reply.Code) is [|"51020"|];""",
        """for (var i = 0; i < 9; i++) { var text = reply.Codes[i]; _ = text == [|"51020"|]; }""",
        
        // JSON
        """var json = default(JsonElement); _ = json.GetProperty("sCode").GetString() == [|"51020"|];""",
        """var json = default(JsonElement); _ = json.GetProperty("code").GetInt32() == [|51020|];""",
        """var json = default(JsonElement); _ = json.GetProperty("data")[0].GetProperty("sCode").ToString() is [|"51020"|];""",
        """var json = default(JsonElement); _ = json.TryGetProperty("code", out var element) && element.GetString() == [|"51020"|];""",
        """var json = default(JsonElement); var text = json.GetProperty("code").GetString()?.Trim(); switch (text) { case [|"51020"|]: break; }""",
        """var json = default(JsonElement); _ = int.Parse(json.GetProperty("code").GetString()!) == [|51020|];""",
        """var json = default(JsonElement); foreach (var item in json.EnumerateArray()) _ = item.GetProperty("sCode").GetString() == [|"51020"|];""",
        """using var json = JsonDocument.Parse(reply.Message); _ = json.RootElement.GetProperty("code").GetString() == [|"51020"|];""",
        """JsonNode node = null!; _ = node["data"]!.AsArray().Any(item => (string?)item!["sCode"] == [|"51020"|]);""",
        """JsonNode node = null!; foreach (var item in node["data"]!.AsArray()) _ = item?["sCode"]?.GetValue<string>() is [|"51020"|] or [|"51008"|];""",
        """JsonObject node = null!; _ = node.TryGetPropertyValue("code", out var value) && value!.ToString() == [|"51020"|];""",
        """JsonNode node = null!; _ = (string?)node["code"] == [|"51020"|];""",
        """JsonNode node = null!; _ = node["code"]!.GetValue<string>() == [|"51020"|];""",
        """JsonNode node = null!; _ = node?["data"]?[0]?["sCode"]?.ToString() == [|"51020"|];""",
        """JsonNode node = null!; var text = node["code"]?.GetValue<string>() ?? ""; _ = text == [|"51020"|];""",
        """JToken token = null!; _ = token["code"]?.ToString() == [|"51020"|];""",
        """JToken token = null!; _ = (string?)token["sCode"] == [|"51020"|];""",
        """JToken token = null!; _ = token["code"]!.Value<int>() == [|51020|];""",
        """JToken token = null!; _ = token.Value<string>("code") == [|"51020"|];""",
        """JToken token = null!; _ = token.SelectToken("code")?.ToString() == [|"51020"|];""",
        """JToken token = null!; _ = token.SelectToken("data[0].sCode")?.ToString() == [|"51020"|];""",
        """JToken token = null!; _ = token["code"]?.ToObject<int>() == [|51020|];""",
        """var fields = new Dictionary<string, string>(); _ = fields["code"] == [|"51020"|];""",
        """var fields = new Dictionary<string, object>(); _ = fields["sCode"].ToString() == [|"51020"|];""",
        """var fields = new Dictionary<string, string>(); _ = fields.TryGetValue("sCode", out var text) && text == [|"51020"|];""",
        """var fields = new Dictionary<string, string>(); _ = fields.GetValueOrDefault("code") == [|"51020"|];""",
        """dynamic answer = null!; _ = answer.code == [|"51020"|];""",
        """dynamic answer = null!; _ = answer.data[0].sCode == [|"51020"|];""",
        """dynamic answer = null!; _ = (string)answer.code == [|"51020"|];""",
        """dynamic answer = null!; _ = answer["code"].ToString() == [|"51020"|];""",
        """dynamic answer = null!; string text = answer.code; _ = text == [|"51020"|];""",
    ];

    [Theory]
    [MemberData(nameof(Traced))]
    public Task An_operand_that_is_traced_to_a_code_is_reported(string statements) => Snippet.Reported(Snippet.Body(statements) + Json);

    [Theory]
    [MemberData(nameof(Traced))]
    public Task The_same_is_silent_in_another_venue(string statements) => Snippet.SilentOfAnotherVenue(Snippet.Body(statements) + Json);

    [Theory]
    [MemberData(nameof(Traced))]
    public Task The_same_is_silent_in_another_trade(string statements) =>
        Snippet.SilentOfAnotherTrade((Snippet.Body(statements) + Json).Replace("ReadCode", "ReadZipCode"));
}
