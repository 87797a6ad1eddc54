using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A <c>Utf8JsonReader</c> stands at the value of the property that the branch around names.</summary>
public sealed class ReaderShapes
{
    [Theory]
    [InlineData("""if (reader.ValueTextEquals("sCode")) { reader.Read(); return reader.GetString() == [|"50011"|]; }""")]
    [InlineData("""if (reader.ValueTextEquals("sCode")) { reader.Read(); return reader.ValueTextEquals([|"50011"|]); }""")]
    [InlineData("""if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("code")) { reader.Read(); return reader.GetString() is [|"50011"|]; }""")]
    [InlineData("""switch (reader.GetString()) { case "sCode": reader.Read(); return reader.GetString() == [|"50011"|]; }""")]
    [InlineData("""if (reader.GetString() == "sCode") { reader.Read(); return reader.GetString() == [|"50011"|]; }""")]
    public Task Is_reported(string body) => Snippet.Reported(Program(body));

    [Theory]
    [InlineData("""if (reader.ValueTextEquals("sz")) { reader.Read(); return reader.GetString() == "50011"; }""")]
    [InlineData("""if (reader.ValueTextEquals("sCode")) { reader.Read(); } else { return reader.GetString() == "50011"; }""")]
    [InlineData("""switch (reader.GetString()) { case "px": reader.Read(); return reader.GetString() == "50011"; }""")]
    [InlineData("""return reader.GetString() == "50011";""")]
    public Task Is_silent(string body) => Snippet.Silent(Program(body));

    private static string Program(string body) =>
        $$"""class OkxFrames { static bool Is(ref Utf8JsonReader reader) { while (reader.Read()) { {{body}} } return false; } }""";
}
