using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A code is given its value: argument, assignment, initializer, default value, return.</summary>
public sealed class GivenValueShapes
{
    public static TheoryData<string> Given =>
    [
        // Arguments
        """bool IsFinal(string code) => true; bool Test() => IsFinal([|"51020"|]);""",
        """bool IsFinal(string message, string code) => true; bool Test() => IsFinal(code: [|"51020"|], message: "50011");""",
        """bool IsFinal(int errorCode) => true; bool Test() => IsFinal([|51020|]);""",
        """bool IsAny(params string[] codes) => true; bool Test() => IsAny([|"51020"|], [|"51008"|]);""",
        """/* C# 12 */ bool IsAny(IEnumerable<string> codes) => true; bool Test() => IsAny([[|"51020"|], [|"51008"|]]);""",
        """bool IsAny(string[] codes) => true; bool Test() => IsAny(new[] { [|"51020"|] });""",
        """void Test() { Is([|"51020"|]); bool Is(string code) => true; }""",
        """OkxReply Test() => new OkxReply([|"51020"|], "50011", [|51020|]);""",
        """OkxReply Test() => new([|"51020"|], "50011", 0);""",
        """Exception Test() => new OkxRejection([|"51020"|]);""",
        """void Test() => throw new OkxRejection([|"51020"|]);""",
        """Func<Exception> _busy = () => new OkxRejection([|"50011"|]);""",
        """Exception Busy { get { return new OkxRejection([|"50011"|]); } }""",
        """/* C# 12 */ class OkxTimeout() : OkxRejection([|"50004"|]);""",
        """class OkxBusy : OkxRejection { public OkxBusy() : base([|"50011"|]) { } public OkxBusy(string code) : base(code) { } }""",
        """class OkxFault { public OkxFault() : this([|"50011"|]) { } public OkxFault(string code) { } }""",
        """bool this[string code] => true; bool Test() => this[[|"51020"|]];""",

        // Assignments
        """void Test(OkxReply reply) => reply.Code = [|"51020"|];""",
        """void Test(OkxReply reply) => reply.ErrorCode = [|51020|];""",
        """void Test(string? code) => code ??= [|"51020"|];""",
        """void Test(string code, bool busy) => code = busy ? [|"50011"|] : [|"50013"|];""",
        """void Test(string code, int n) => code = n switch { 0 => [|"50011"|], _ => [|"50013"|] };""",
        """string _lastCode = ""; void Test() => _lastCode = [|"51020"|];""",
        """void Test(OkxReply reply) => (reply.Code, reply.ErrorCode) = ([|"51020"|], [|51020|]);""",
        """void Test(OkxReply reply) => reply.Codes[0] = [|"51020"|];""",
        """void Test(out string code) => code = [|"51020"|];""",
        """void Test(dynamic reply) => reply.code = [|"51020"|];""",
        """void Test(JsonObject body) => body["code"] = [|"51020"|];""",

        // Initializers
        """void Test() { string code = [|"51020"|]; }""",
        """void Test() { var errorCode = [|51020|]; }""",
        """/* C# 12 */ void Test() { string[] codes = [[|"51020"|], [|"51008"|]]; }""",
        """void Test() { var codes = new[] { [|"51020"|], [|"51008"|] }; }""",
        """void Test() { var retryCodes = new List<string> { [|"50011"|], [|"50013"|] }; }""",
        """void Test() { var messagesByCode = new Dictionary<string, string> { [[|"51020"|]] = "50011" }; }""",
        """void Test() { var (code, message) = ([|"51020"|], "50011"); }""",
        """string Code { get; set; } = [|"51020"|];""",
        """string _code = [|"51020"|];""",
        """OkxReply Test() => new("", "", 0) { Code = [|"51020"|], ErrorCode = [|51020|] };""",
        """OkxReply Test(OkxReply reply) => reply with { Code = [|"51020"|] };""",
        """object Test() => new { code = [|"51020"|], msg = "50011" };""",
        """/* C# 12 */ OkxReply Test() => new("", "", 0) { Codes = [[|"51020"|]], CodeList = { [|"51008"|] } };""",
        """OkxReply Test() => new("", "", 0) { Inner = { Code = [|"51020"|] } };""",
        """readonly List<string> _retryCodes = new(); void Test() => _retryCodes.AddRange(new[] { [|"50011"|], [|"50013"|] });""",
        """JsonObject Test() => new() { ["code"] = [|"51020"|], ["msg"] = "50011" };""",

        // Default values and returns
        """bool Is(string code = [|"51020"|]) => true;""",
        """bool Is(int errorCode = [|51020|], string message = "50011") => true;""",
        """string ErrorCode() => [|"51020"|];""",
        """string ErrorCode() { return [|"51020"|]; }""",
        """string ErrorCode => [|"51020"|];""",
        """string ErrorCode { get { return [|"51020"|]; } }""",
        """int ToErrorCode(bool busy) => busy ? [|50011|] : [|50013|];""",
        """string ToCode(int n) => n switch { 0 => [|"50011"|], 50011 => "", _ => [|"50013"|] };""",
        """async Task<string> ReadCode() { await Task.Yield(); return [|"51020"|]; }""",
        """IEnumerable<string> RetryCodes() { yield return [|"50011"|]; yield return [|"50013"|]; }""",
        """void Test() { string ToCode() => [|"51020"|]; }""",
        """(string Code, string Message) Read() => ([|"51020"|], "50011");""",
    ];

    [Theory]
    [MemberData(nameof(Given))]
    public Task A_code_that_is_given_is_reported(string members) => Snippet.Reported(Snippet.Members(members));

    [Theory]
    [MemberData(nameof(Given))]
    public Task The_same_is_silent_in_another_venue(string members) => Snippet.SilentOfAnotherVenue(Snippet.Members(members));

    [Theory]
    [InlineData("""bool IsFinal(string zipCode) => true; bool Test() => IsFinal("51020");""")]
    [InlineData("""bool IsFinal(string text) => true; bool Test() => IsFinal("51020");""")]
    [InlineData("""void Test(OkxReply reply) => reply.Price = 50000;""")]
    [InlineData("""decimal Test() => new OkxReply("", "51020", 0).Price;""")]
    [InlineData("""void Buy(decimal price, int size = 50000) { } void Test() => Buy(50000m);""")]
    [InlineData("""Task Test() => Task.Delay(50000);""")]
    [InlineData("""string _message = "51020";""")]
    [InlineData("""string ZipCode { get; set; } = "59000";""")]
    [InlineData("""int _timeout = 50000;""")]
    [InlineData("""readonly List<int> _levels = new(); void Test() => _levels.AddRange(new[] { 50000, 51000 });""")]
    [InlineData("""object Test() => new { zipCode = "51020", msg = "50011" };""")]
    [InlineData("""object Test() => new { px = "50000", sz = 50011 };""")]
    [InlineData("""JsonObject Test() => new() { ["px"] = "50000", ["zipCode"] = "51020" };""")]
    [InlineData("""string Text() => "51020";""")]
    [InlineData("""int Port => 50011;""")]
    [InlineData("""string PostalCode() { return "59000"; }""")]
    [InlineData("""void Test() { string[] codes = new string[50000]; }""")]
    [InlineData("""void Test() { var codes = new List<string>(50000); }""")]
    [InlineData("""string ErrorCode(List<string> texts) => string.Join("", texts.Select(text => { return "51020"; }));""")]
    [InlineData("""int ErrorCode(int n) => n + 50000;""")]
    [InlineData("""int ErrorCode(int n) => n == 50000 ? 3 : 4;""")]
    [InlineData("""string Code(Dictionary<int, string> prices) => prices[50000];""")]
    [InlineData("""void Test(int errorCode) => errorCode += 50000;""")]
    public Task Another_value_that_is_given_is_silent(string members) => Snippet.Silent(Snippet.Members(members));
}
