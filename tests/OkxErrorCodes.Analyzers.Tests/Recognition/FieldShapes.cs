using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A private field, in a class that is named for nobody, holds what it is given.</summary>
public sealed class FieldShapes
{
    private const string Exceptions =
        """

        class OkxException : Exception { public string Code = ""; }
        class AcmeException : Exception { public string Code = ""; }
        """;

    [Theory]
    [InlineData("""class Loop { string? lastCode; void Set(OkxException e) => lastCode = e.Code; bool Is() => lastCode == [|"50001"|]; }""")]
    [InlineData("""class Loop { string? _why; void Set(OkxException e) => _why = e.Code; bool Is() => _why == [|"50001"|]; }""")]
    [InlineData("""class Loop { string? _why; void Set(OkxException e) => _why ??= e.Code; bool Is() => this._why == [|"50001"|]; }""")]
    [InlineData("""class Loop { string? Why { get; set; } void Set(OkxException e) => Why = e.Code; bool Is() => Why == [|"50001"|]; }""")]
    [InlineData("""class Loop { public string? Why { get; private set; } void Set(OkxException e) => Why = e.Code; bool Is() => Why == [|"50001"|]; }""")]
    [InlineData("""class Loop { string _why = ""; void Set(OkxException e) => System.Threading.Interlocked.Exchange(ref _why, e.Code); bool Is() => _why == [|"50001"|]; }""")]
    [InlineData("""class Loop { List<string> _codes = new(); void Set(OkxException e) => _codes.Add(e.Code); bool Is() => _codes.Contains([|"50001"|]); }""")]
    [InlineData("""class Loop { HashSet<string> _seen = new HashSet<string>(); void Set(OkxException e) => _seen.Add(e.Code); bool Is() => _seen.Contains([|"50001"|]); }""")]
    [InlineData("""class Loop { List<string> _codes = new(); void Set(OkxException e) => _codes.Add(e.Code); bool Is() { foreach (var c in _codes) if (c == [|"50001"|]) return true; return false; } }""")]
    [InlineData("""class Loop { string? _why; void Set(OkxException e) => Keep(e.Code); void Keep(string it) => _why = it; bool Is() => _why == [|"50001"|]; }""")]
    [InlineData("""class Loop { Queue<string> _waiting = new(); void Set(OkxException e) => _waiting.Enqueue(e.Code); bool Is() => _waiting.Peek() == [|"50001"|]; }""")]
    [InlineData("""class Loop { Queue<string> _waiting = new(); void Set(OkxException e) => _waiting.Enqueue(e.Code); bool Is() { while (_waiting.TryDequeue(out var c)) if (c == [|"50001"|]) return true; return false; } }""")]
    [InlineData("""class Loop { Dictionary<string, int> _counts = new(); void Set(OkxException e) => _counts[e.Code] = 1; bool Is() => _counts.ContainsKey([|"50001"|]); }""")]
    public Task Is_reported(string source) => Snippet.Reported(source + Exceptions);

    [Theory]
    [InlineData("""class Loop { string? lastCode; void Set(AcmeException e) => lastCode = e.Code; bool Is() => lastCode == "50001"; }""")]
    [InlineData("""class Loop { string? lastCode; void Set(AcmeException e) => lastCode = e.Code; void Set(OkxException e) => lastCode = e.Code; bool Is() => lastCode == "50001"; }""")]
    [InlineData("""class Loop { public string? LastCode; void Set(OkxException e) => LastCode = e.Code; bool Is() => LastCode == "50001"; }""")]
    [InlineData("""class Loop { string? _why; void Set(OkxException e) => _why = e.Message; bool Is() => _why == "50001"; }""")]
    [InlineData("""class Loop { List<string> _codes = new(); void Set(AcmeException e) => _codes.Add(e.Code); bool Is() => _codes.Contains("50001"); }""")]
    [InlineData("""class Loop { List<string> _codes = new() { "7" }; void Set(OkxException e, string x) { _codes.Add(e.Code); _codes.Add(x); } bool Is() => _codes.Contains("50001"); }""")]
    [InlineData("""class Loop { Queue<string> _waiting = new(); void Set(AcmeException e) => _waiting.Enqueue(e.Code); bool Is() => _waiting.Peek() == "50001"; }""")]
    [InlineData("""class Loop { Dictionary<string, int> _counts = new(); void Set(AcmeException e) => _counts[e.Code] = 1; bool Is() => _counts.ContainsKey("50001"); }""")]
    [InlineData("""class Loop { Dictionary<string, string> _texts = new(); void Set(OkxException e) => _texts[e.Code] = e.Message; bool Is(string k) => _texts[k] == "50001"; }""")]
    public Task Is_silent(string source) => Snippet.Silent(source + Exceptions);
}
