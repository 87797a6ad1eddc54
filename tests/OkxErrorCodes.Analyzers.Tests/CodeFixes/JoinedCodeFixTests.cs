using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using OkxAnalyzers.CodeFixes;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

/// <summary>OKX0002 on <c>"51008_1000"</c>: both members are tested, where the object has both, else the code alone.</summary>
public sealed class JoinedCodeFixTests
{
    private const string Code = "OkxErrorCodes.InsufficientBalanceForOrder";
    private const string SubCode = "OkxErrorCodes.SubCodes.InsufficientBalance";

    [Theory]
    [InlineData("""r.SCode == [|"51008_1000"|]""", $"r.SCode == {Code} && r.SubCode == {SubCode}")]
    [InlineData("""[|"51008_1000"|] == r.SCode""", $"{Code} == r.SCode && {SubCode} == r.SubCode")]
    [InlineData("""r.SCode != [|"51008_1000"|]""", $"r.SCode != {Code} || r.SubCode != {SubCode}")]
    [InlineData("""r.SCode is [|"51008_1000"|]""", $"r.SCode is {Code} && r.SubCode is {SubCode}")]
    [InlineData("""r.SCode is not [|"51008_1000"|]""", $"r.SCode is not {Code} || r.SubCode is not {SubCode}")]
    [InlineData("""r.SCode.Equals([|"51008_1000"|], StringComparison.Ordinal)""", $"r.SCode.Equals({Code}, StringComparison.Ordinal) && r.SubCode.Equals({SubCode}, StringComparison.Ordinal)")]
    [InlineData("""[|"51008_1000"|].Equals(r.SCode)""", $"{Code}.Equals(r.SCode) && {SubCode}.Equals(r.SubCode)")]
    [InlineData("""string.Equals(r.SCode, [|"51008_1000"|])""", $"string.Equals(r.SCode, {Code}) && string.Equals(r.SubCode, {SubCode})")]
    [InlineData("""r.Items[0].SCode == [|"51008_1000"|]""", $"r.Items[0].SCode == {Code} && r.Items[0].SubCode == {SubCode}")]
    [InlineData("""r.Inner?.SCode == [|"51008_1000"|]""", $"r.Inner?.SCode == {Code} && r.Inner?.SubCode == {SubCode}")]
    [InlineData("""r.SCode == ([|"51008_1000"|])""", $"r.SCode == ({Code}) && r.SubCode == ({SubCode})")]
    [InlineData("""r.SCode == [|"51008_1000"|] // full""", $"r.SCode == {Code} && r.SubCode == {SubCode} // full")]
    public Task Both_members_are_tested(string test, string both) => Changes(test, both);

    [Theory]
    [InlineData("""r.Size && r.SCode == [|"51008_1000"|] && r.Size""", $"r.Size && r.SCode == {Code} && r.SubCode == {SubCode} && r.Size")]
    [InlineData("""r.Size || r.SCode == [|"51008_1000"|]""", $"r.Size || r.SCode == {Code} && r.SubCode == {SubCode}")]
    [InlineData("""r.Size || r.SCode != [|"51008_1000"|]""", $"r.Size || r.SCode != {Code} || r.SubCode != {SubCode}")]
    [InlineData("""r.Size && r.SCode != [|"51008_1000"|]""", $"r.Size && (r.SCode != {Code} || r.SubCode != {SubCode})")]
    [InlineData("""r.Size == (r.SCode == [|"51008_1000"|])""", $"r.Size == (r.SCode == {Code} && r.SubCode == {SubCode})")]
    [InlineData("""r.SCode == [|"51008_1000"|] == r.Size""", $"(r.SCode == {Code} && r.SubCode == {SubCode}) == r.Size")]
    [InlineData("""r.SCode == [|"51008_1000"|] ? r.Size : false""", $"r.SCode == {Code} && r.SubCode == {SubCode} ? r.Size : false")]
    [InlineData("""!r.SCode.Equals([|"51008_1000"|])""", $"!(r.SCode.Equals({Code}) && r.SubCode.Equals({SubCode}))")]
    [InlineData("""!(r.SCode == [|"51008_1000"|])""", $"!(r.SCode == {Code} && r.SubCode == {SubCode})")]
    [InlineData("""r.Items.Any(o => o.SCode == [|"51008_1000"|])""", $"r.Items.Any(o => o.SCode == {Code} && o.SubCode == {SubCode})")]
    public Task Parentheses_stand_where_they_are_needed(string test, string both) => Changes(test, both);

    [Theory]
    [InlineData("""r is { SCode: [|"51008_1000"|] }""", $$"""r is { SCode: {{Code}}, SubCode: {{SubCode}} }""")]
    [InlineData("""r is not { SCode: [|"51008_1000"|], Size: true }""", $$"""r is not { SCode: {{Code}}, SubCode: {{SubCode}}, Size: true }""")]
    [InlineData("""r is { Inner.SCode: [|"51008_1000"|] }""", $$"""r is { Inner.SCode: {{Code}}, Inner.SubCode: {{SubCode}} }""")]
    [InlineData("""r is { Inner: { SCode: [|"51008_1000"|] } }""", $$"""r is { Inner: { SCode: {{Code}}, SubCode: {{SubCode}} } }""")]
    public Task A_pattern_asks_for_both(string test, string both) => Changes(test, both);

    [Theory]
    [InlineData("""r.SCode == [|"51008_1999"|]""", $"""r.SCode == {Code} && r.SubCode == "1999" """)]
    [InlineData("""r.SCode == [|"50011_1"|]""", """r.SCode == OkxErrorCodes.RequestsTooFrequent && r.SubCode == "1" """)]
    public Task A_sub_code_without_a_constant_stays_text(string test, string both) => Changes(test, both.TrimEnd());

    /// <summary>What cannot be tested twice is at least a code: the program looks at the sub-code after it.</summary>
    [Theory]
    [InlineData("""r.SCode is "x" or [|"51008_1000"|]""", $"""r.SCode is "x" or {Code}""")]
    [InlineData("""r.SCode.Trim() == [|"51008_1000"|]""", $"r.SCode.Trim() == {Code}")]
    [InlineData("""r.Items[index++].SCode == [|"51008_1000"|]""", $"r.Items[index++].SCode == {Code}")]
    [InlineData("""Get().SCode == [|"51008_1000"|]""", $"Get().SCode == {Code}")]
    [InlineData("""r.SCode switch { [|"51008_1000"|] => true, _ => false }""", $$"""r.SCode switch { {{Code}} => true, _ => false }""")]
    [InlineData("""new[] { "x", [|"51008_1000"|] }.Contains(r.SCode)""", $$"""new[] { "x", {{Code}} }.Contains(r.SCode)""")]
    [InlineData("""r is { SCode: [|"51008_1000"|], SubCode: "" }""", $$"""r is { SCode: {{Code}}, SubCode: "" }""")]
    [InlineData("""r.Alone.Code == [|"51008_1000"|]""", $"r.Alone.Code == {Code}")] // no sub-code beside it
    [InlineData("""r.Numbered.Code == [|"51008_1000"|]""", $"r.Numbered.Code == {Code}")] // one that no text is compared with
    public Task Else_the_code_alone(string test, string plain) => Changes(test, plain);

    [Theory]
    [InlineData("""r.Bound.State == [|"51008_1000"|]""", $"r.Bound.State == {Code} && r.Bound.Detail == {SubCode}")]
    [InlineData("""r.Derived.SCode == [|"51008_1000"|]""", $"r.Derived.SCode == {Code} && r.Derived.SubCode == {SubCode}")]
    public Task The_member_beside_goes_by_its_JSON_name_or_its_own(string test, string both) => Changes(test, both);

    [Fact]
    public Task On_the_sub_code_it_becomes_the_sub_code() => Changes("""r.SubCode == [|"51008_1000"|]""", $"r.SubCode == {SubCode}");

    [Fact]
    public Task A_switch_with_a_case_for_the_code_is_left_alone() => Unchanged(
        "switch (r.SCode) { case OkxErrorCodes.InsufficientBalanceForOrder: return true; case {|OKX0002:\"51008_1000\"|}: return false; default: return false; }");

    private static Task Changes(string test, string changed) =>
        Fix(File($"return {Marked(test)}\n;"), File($"return {changed}\n;")).RunAsync(TestContext.Current.CancellationToken);

    private static Task Unchanged(string statement)
    {
        var test = Fix(File(statement), File(statement));
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpCodeFixVerifier<LiteralAnalyzer, ChangeToNearCodeFix>.Test Fix(string source, string changed) =>
        new() { TestCode = source, FixedCode = changed };

    private static string Marked(string source) => source.Replace("[|", "{|OKX0002:").Replace("|]", "|}");

    private static string File(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json.Serialization;

        class OkxAlone { public string Code = ""; }

        class OkxNumbered { public string Code = ""; public int SubCode; }

        class OkxBound { [JsonPropertyName("sCode")] public string State = ""; [JsonPropertyName("subCode")] public string Detail = ""; }

        class OkxBase { public string SubCode { get; set; } = ""; }

        class OkxDerived : OkxBase { public string SCode { get; set; } = ""; }

        class OkxAck
        {
            public string SCode { get; set; } = "";
            public string SubCode { get; set; } = "";
            public bool Size { get; set; }
            public OkxAck? Inner { get; set; }
            public List<OkxAck> Items { get; } = new();
            public OkxAlone Alone = new();
            public OkxNumbered Numbered = new();
            public OkxBound Bound = new();
            public OkxDerived Derived = new();
        }

        class OkxClient
        {
            OkxAck Get() => new();

            bool Is(OkxAck r, int index)
            {
                {{statement}}
            }
        }
        """;
}
