using System.Threading.Tasks;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>What makes an operand an OKX code without any name: the attribute, or a comparison with the constants nearby.</summary>
public sealed class CertainAtOnce
{
    [Theory]
    [InlineData("""class Bot { bool Is([OkxErrorCode] string text) => text == [|"51020"|]; }""")]
    [InlineData("""class Bot { bool Is([OkxErrorCode] int number) => number is [|51020|] or [|51008|]; }""")]
    [InlineData("""class Bot { [OkxErrorCode] string _reason = ""; bool Is() => _reason == [|"51020"|]; }""")]
    [InlineData("""class Bot { [OkxErrorCode] string Reason { get; set; } = ""; bool Is() => Reason.Trim().Equals([|"51020"|]); }""")]
    [InlineData("""class Bot { bool Is(Fault fault) => fault is { Number: [|51020|] }; } class Fault { [OkxErrorCode] public int Number; }""")]
    [InlineData("""class Bot { bool Is(Fault fault) => fault.Number == [|51020|]; } record Fault([property: OkxErrorCode] int Number);""")]
    [InlineData("""class Bot { bool Is([OkxErrorCode] string text) => true; bool Test() => Is([|"51020"|]); }""")]
    [InlineData("""class BinanceClient { bool Is([OkxErrorCode] string zipCode) => zipCode == [|"51020"|]; }""")]
    public Task A_marked_member_or_parameter_is_reported(string source) => Snippet.Reported(source);

    /// <summary>
    /// The compiler does not write the attribute down: the build sees none, and an editor, which sees the source, must say the same.
    /// </summary>
    [Fact]
    public Task A_mark_in_another_project_does_not_count() => new CSharpAnalyzerVerifier<LiteralAnalyzer>.Test
    {
        TestState =
        {
            Sources = { """class Bot { bool Is(Fault fault) => fault.Reason == "51020"; }""" },
            AdditionalProjects = { ["Exchange"] = { Sources = { "public class Fault { [OkxErrorCode] public string Reason = \"\"; }" } } },
            AdditionalProjectReferences = { "Exchange" },
        },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""class Bot { bool Is(string text) => text == "51020"; bool Other([OkxErrorCode] string text) => true; }""")]
    [InlineData("""class Bot { [OkxErrorCode] string _reason = ""; string _text = ""; bool Is() => _text == "51020"; }""")]
    public Task Its_neighbour_is_silent(string source) => Snippet.Silent(source);

    [Theory]
    [InlineData("""class Bot { bool Is(string text) => text == OkxErrorCodes.RequestsTooFrequent || text == [|"51020"|]; }""")]
    [InlineData("""class Bot { bool Is(string text) => text is OkxErrorCodes.RequestsTooFrequent or [|"51020"|]; }""")]
    [InlineData("""class Bot { int Is(string text) => text switch { OkxErrorCodes.RequestsTooFrequent => 1, [|"51020"|] => 2, _ => 3 }; }""")]
    [InlineData("""class Bot { void Is(string text) { switch (text) { case OkxErrorCodes.RequestsTooFrequent: break; case [|"51020"|]: break; } } }""")]
    [InlineData("""class Bot { bool Is(int number) => number == OkxErrorCodes.AsInt.RequestsTooFrequent || number == [|51020|]; }""")]
    [InlineData("""class Bot { bool Is(Fault fault) => fault.Code == OkxErrorCodes.RequestsTooFrequent || fault.Code == [|"51020"|]; } class Fault { public string Code = ""; }""")]
    [InlineData("""class Bot { string _code = ""; bool Busy() => _code == OkxErrorCodes.RequestsTooFrequent; bool Small() => _code == [|"51020"|]; }""")]
    [InlineData("""class Bot { bool Is(string text) => text == My.OkxErrorCodes.Busy || text is My.OkxErrorCodes.Busy or [|"51020"|]; } namespace My { static class OkxErrorCodes { public const string Busy = ""; } }""")]
    [InlineData("""class Bot { bool Is(ReadOnlySpan<byte> text) => text.SequenceEqual(OkxErrorCodesUtf8.Busy) || text.SequenceEqual([|"51020"u8|]); } static class OkxErrorCodesUtf8 { public static ReadOnlySpan<byte> Busy => default; }""")]
    public Task An_operand_that_is_compared_with_the_constants_nearby_is_reported(string source) => Snippet.Reported(source);

    [Theory]
    // The constant says nothing of another venue's code, and in a branch for OKX nothing of what stands outside
    [InlineData("""class Bot { bool Is(Venue v, string code) => v == Venue.Okx ? code == OkxErrorCodes.RequestsTooFrequent : code == "50011"; } enum Venue { Okx, Bitget }""")]
    [InlineData("""class Bot { bool Is(Reply r) => r.Venue == Venue.Bitget && r.Code == "51020" || r.Venue == Venue.Okx && r.Code == OkxErrorCodes.RequestsTooFrequent; } enum Venue { Okx, Bitget } class Reply { public Venue Venue; public string Code = ""; }""")]
    [InlineData("""class Bot { bool Is(Reply r) => r.Code == "51020" && r.Venue == Venue.Bitget || r.Code == OkxErrorCodes.RequestsTooFrequent; } enum Venue { Okx, Bitget } class Reply { public Venue Venue; public string Code = ""; }""")]
    [InlineData("""class Bot { bool Is(Venue v, string code) { switch (v) { case Venue.Okx: return code == OkxErrorCodes.RequestsTooFrequent; case Venue.Bitget: return code == "51020"; default: return code == "50011"; } } } enum Venue { Okx, Bitget, Bybit }""")]
    [InlineData("""class Bot { bool Is(Venue v, string code) => (v, code) switch { (Venue.Okx, OkxErrorCodes.RequestsTooFrequent) => true, (Venue.Bitget, "51020") => true, _ => false }; } enum Venue { Okx, Bitget }""")]
    [InlineData("""class Bot { string _code = ""; bool OfOkx() => _code == OkxErrorCodes.RequestsTooFrequent; bool OfBitget() => _code == "51020"; }""")]
    [InlineData("""class Bot { bool Is(Venue v, string code) { if (v == Venue.Okx) return code == OkxErrorCodes.RequestsTooFrequent; return code == "51020"; } } enum Venue { Okx, Bitget }""")]
    [InlineData("""class Bot { bool Is(string text, string other) => text == OkxErrorCodes.RequestsTooFrequent || other == "51020"; }""")]
    [InlineData("""class Bot { bool Is(string text) => text == OkxErrorCodes.RequestsTooFrequent; bool Other(string text) => text == "51020"; }""")]
    [InlineData("""class Bot { bool Is(Fault a, Row b) => a.Code == OkxErrorCodes.RequestsTooFrequent || b.Code == "51020"; } class Fault { public string Code = ""; } class Row { public string Code = ""; }""")]
    [InlineData("""class Bot { void Is(string text) { Console.WriteLine(OkxErrorCodes.RequestsTooFrequent); _ = text == "51020"; } }""")]
    public Task Another_operand_is_silent(string source) => Snippet.Silent(source);
}
