using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>
/// In a type of OKX's: the word before "code" says whether it is an error's. A word that says neither that nor what else it is leaves it
/// open; one of another trade ends it.
/// </summary>
public sealed class Qualifiers
{
    [Theory]
    [InlineData("Code")]
    [InlineData("ErrorCode")]
    [InlineData("SCode")]
    [InlineData("SubCode")]
    [InlineData("ResultCode")]
    [InlineData("ResponseCode")]
    [InlineData("ReturnCode")]
    [InlineData("RetCode")]
    [InlineData("StatusCode")]
    [InlineData("OrderCode")]
    [InlineData("CancelCode")]
    [InlineData("AmendCode")]
    [InlineData("ApiCode")]
    [InlineData("OkxCode")]
    [InlineData("RejectCode")]
    [InlineData("FailCode")]
    [InlineData("OpCode")]
    [InlineData("ReasonCode")]
    [InlineData("LastCode")]
    [InlineData("RawCode")]
    [InlineData("PlanErrorCode")]
    [InlineData("TooManyRequestsCode")]
    public Task Is_certain(string name) => Snippet.Reported(Program(name, """[|"50011"|]"""));

    [Theory]
    [InlineData("GiftCode")]
    [InlineData("RedeemCode")]
    [InlineData("PaymentMethodCode")]
    [InlineData("RecoveryCode")]
    [InlineData("BackupCode")]
    [InlineData("LicenceCode")]
    [InlineData("EventCode")]
    [InlineData("TicketCode")]
    [InlineData("CardCode")]
    [InlineData("ZoneCode")]
    [InlineData("ParkingCode")]
    [InlineData("ReservationCode")]
    [InlineData("SecretCode")]
    public Task Is_possible(string name) => Snippet.Reported(Program(name, """{|OKX0010:"50011"|}"""));

    [Theory]
    [InlineData("ZipCode")]
    [InlineData("PromoCode")]
    [InlineData("InstIdCode")]
    [InlineData("SizeCode")]
    [InlineData("MinCode")]
    [InlineData("RequestCode")]
    public Task Is_silent(string name) => Snippet.Silent(Program(name, "\"50011\""));

    [Fact]
    public Task What_JSON_calls_a_code_is_one() => Snippet.Reported(
        """class OkxReply { [JsonPropertyName("sCode")] public string RecoveryCode { get; set; } = ""; bool Is() => RecoveryCode == [|"50011"|]; }""");

    [Fact]
    public Task What_is_given_a_code_holds_one() => Snippet.Reported(
        """class OkxDesk { bool Is(OkxReply reply) { var recoveryCode = reply.Code; return recoveryCode == [|"50011"|]; } } class OkxReply { public string Code = ""; }""");

    [Fact]
    public Task A_list_that_is_asked_for_codes_holds_codes() => Snippet.Reported(
        """class OkxDesk { static readonly string[] SizeCodes = { {|OKX0011:"51020"|} }; bool Is(OkxReply reply) => SizeCodes.Contains(reply.Code); } class OkxReply { public string Code = ""; }""");

    private static string Program(string name, string code) =>
        $$"""class OkxReply { public string {{name}} = ""; } class OkxDesk { bool Is(OkxReply reply) => reply.{{name}} == {{code}}; }""";
}
