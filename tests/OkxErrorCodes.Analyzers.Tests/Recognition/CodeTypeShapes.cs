using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Recognition;

/// <summary>A type of one's own that a code converts to: whatever its variable is called, it holds one.</summary>
public sealed class CodeTypeShapes
{
    private const string Types =
        """

        readonly record struct OkxErrorCode(string Value) { public static implicit operator OkxErrorCode(string value) => new(value); }
        readonly record struct OkxSymbol(string Value) { public static implicit operator OkxSymbol(string value) => new(value); }
        class OkxReply { public OkxErrorCode Why; public OkxSymbol What; }
        static class EF { public static T Property<T>(object entity, string name) => default!; }
        """;

    [Theory]
    [InlineData("""bool Is(OkxReply reply) => reply.Why == [|"51008"|];""")]
    [InlineData("""bool Is(OkxReply reply) => reply.Why.Value == [|"51008"|];""")]
    [InlineData("""bool Is(OkxReply reply) => reply.Why.Equals([|"51008"|]);""")]
    [InlineData("""void Set(OkxReply reply) => reply.Why = [|"51008"|];""")]
    [InlineData("""OkxErrorCode Get() => [|"51008"|];""")]
    [InlineData("""void Fail(OkxErrorCode why) { } void Call() => Fail([|"51008"|]);""")]
    [InlineData("""object Get() { OkxErrorCode x = [|"51008"|]; return x; }""")]
    [InlineData("""bool Is(OkxReply reply) => EF.Property<string>(reply, "ErrorCode") == [|"51008"|];""")]
    [InlineData("""bool Is(string code) => code == $"{[|"51008"|]}";""")]
    public Task Is_reported(string member) => Snippet.Reported($"class OkxClient {{ {member} }}" + Types);

    [Theory]
    [InlineData("""bool Is(OkxReply reply) => reply.What == "51008";""")]
    [InlineData("""bool Is(OkxReply reply) => reply.What.Value == "51008";""")]
    [InlineData("""OkxSymbol Get() => "51008";""")]
    [InlineData("""bool Is(OkxReply reply) => EF.Property<string>(reply, "Price") == "51008";""")]
    [InlineData("""bool Is(string code) => code == $"{"51008"}-{"1000"}";""")]
    public Task Is_silent(string member) => Snippet.Silent($"class OkxClient {{ {member} }}" + Types);
}
