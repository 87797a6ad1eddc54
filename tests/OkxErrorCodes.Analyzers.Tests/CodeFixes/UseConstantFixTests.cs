using System;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.CodeFixes;

public sealed class UseConstantFixTests
{
    [Theory]
    [InlineData("""return reply.Code == [|"50011"|];""", "return reply.Code == OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""return [|"50011"|] != reply.Code;""", "return OkxErrorCodes.RequestsTooFrequent != reply.Code;")]
    [InlineData("""return reply.Code.Equals([|"50011"|], StringComparison.Ordinal);""", "return reply.Code.Equals(OkxErrorCodes.RequestsTooFrequent, StringComparison.Ordinal);")]
    [InlineData("""return [|"50011"|].Equals(reply.Code);""", "return OkxErrorCodes.RequestsTooFrequent.Equals(reply.Code);")]
    [InlineData("""return Equals(reply.Any, [|"50011"|]);""", "return Equals(reply.Any, OkxErrorCodes.RequestsTooFrequent);")]
    [InlineData("""return reply.Code is [|"50011"|];""", "return reply.Code is OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""return reply.Code is [|"50011"|] ? 1 : 2;""", "return reply.Code is OkxErrorCodes.RequestsTooFrequent ? 1 : 2;")]
    [InlineData("""return reply.Number is [|50011|]?1:2;""", "return reply.Number is OkxErrorCodes.AsInt.RequestsTooFrequent?1:2;")]
    [InlineData("""return reply.Code is not [|"50011"|];""", "return reply.Code is not OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""return reply is { Code: [|"50011"|] };""", "return reply is { Code: OkxErrorCodes.RequestsTooFrequent };")]
    [InlineData("""return reply.Code is not null and ([|"50011"|]);""", "return reply.Code is not null and (OkxErrorCodes.RequestsTooFrequent);")]
    [InlineData("""return reply.Code.AsSpan() is [|"50011"|];""", "return reply.Code.AsSpan() is OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""switch (reply.Code) { case [|"50011"|]: return 1; }""", "switch (reply.Code) { case OkxErrorCodes.RequestsTooFrequent: return 1; }")]
    [InlineData("""switch (reply.Number) { case [|50011|] when true: return 1; }""", "switch (reply.Number) { case OkxErrorCodes.AsInt.RequestsTooFrequent when true: return 1; }")]
    [InlineData("""return reply.Code switch { [|"50011"|] => 1, _ => 2 };""", "return reply.Code switch { OkxErrorCodes.RequestsTooFrequent => 1, _ => 2 };")]
    [InlineData("""return (reply.Code, 1) is ([|"50011"|], 1);""", "return (reply.Code, 1) is (OkxErrorCodes.RequestsTooFrequent, 1);")]
    [InlineData("""return (reply.Code, 1) == ([|"50011"|], 1);""", "return (reply.Code, 1) == (OkxErrorCodes.RequestsTooFrequent, 1);")]
    [InlineData("""Expression<Func<OkxReply, bool>> busy = r => r.Code == [|"50011"|];""", "Expression<Func<OkxReply, bool>> busy = r => r.Code == OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""return from r in new[] { reply } where r.Code == [|"50011"|] select r;""", "return from r in new[] { reply } where r.Code == OkxErrorCodes.RequestsTooFrequent select r;")]
    [InlineData("""const string Busy = $"{[|"50011"|]}";""", "const string Busy = $\"{OkxErrorCodes.RequestsTooFrequent}\";")]
    [InlineData("""return new HashSet<string> { [|"50011"|] };""", "return new HashSet<string> { OkxErrorCodes.RequestsTooFrequent };")]
    [InlineData("""return new Dictionary<string, int> { [[|"50011"|]] = 1 };""", "return new Dictionary<string, int> { [OkxErrorCodes.RequestsTooFrequent] = 1 };")]
    [InlineData("""return reply.Dynamic == [|"50011"|];""", "return reply.Dynamic == OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData("""return Wrap([|"50011"|]);""", "return Wrap(OkxErrorCodes.RequestsTooFrequent);")]
    [InlineData("""var busy = [|"50011"|];""", "var busy = OkxErrorCodes.RequestsTooFrequent;")]
    public async Task The_literal_becomes_the_constant(string line, string fixedLine) =>
        await SwapOfOneLiteral.VerifyAsync(line, fixedLine);

    [Theory]
    [InlineData("""return reply.Code == [|@"50011"|];""")]
    [InlineData(""""return reply.Code == [|"""50011"""|];"""")]
    [InlineData("""return reply.Code == [|"\u00350011"|];""")]
    [InlineData("""return reply.Code == ([|"50" + "011"|]);""")]
    public async Task Every_spelling_of_the_string_becomes_the_string_constant(string line) =>
        await SwapOfOneLiteral.VerifyAsync(
            line,
            line.Contains('+')
                ? "return reply.Code == (OkxErrorCodes.RequestsTooFrequent);"
                : "return reply.Code == OkxErrorCodes.RequestsTooFrequent;");

    [Theory]
    [InlineData("reply.Number == [|50011|]")]
    [InlineData("reply.Number == [|50_011|]")]
    [InlineData("reply.Number == [|0xC35B|]")]
    [InlineData("reply.Number == [|0b1100_0011_0101_1011|]")]
    [InlineData("reply.Short == [|50011|]")]
    [InlineData("reply.Long == [|50011|]")]
    [InlineData("reply.Long == [|50011L|]")]
    [InlineData("reply.Long == [|50011u|]")]
    [InlineData("reply.Unsigned == [|50011|]")]
    [InlineData("reply.Unsigned == [|50011u|]")]
    [InlineData("reply.UnsignedLong == [|50011UL|]")]
    [InlineData("reply.Decimal == [|50011L|]")]
    [InlineData("reply.MaybeInt == [|50011|]")]
    [InlineData("reply.MaybeLong == [|50011|]")]
    [InlineData("reply.MaybeLong is [|50011L|]")]
    [InlineData("reply.Long is [|50011L|]")]
    [InlineData("reply.Any is [|50011|]")]
    [InlineData("reply.Any.Equals([|50011|])")]
    [InlineData("reply.Dynamic == [|50011|]")]
    [InlineData("reply.Error == (OkxError)[|50011|]")]
    [InlineData("reply.Error == (OkxError)[|50011L|]")]
    [InlineData("Log([|50011|])")]
    [InlineData("Keep([|50011|])")]
    [InlineData("Wrap([|50011|])")]
    public async Task The_number_becomes_the_int_constant_where_it_converts_alike(string expression) =>
        await SwapOfOneLiteral.VerifyAsync(
            $"return {expression};", $"return {Swapped(expression, "OkxErrorCodes.AsInt.RequestsTooFrequent")};");

    [Theory]
    [InlineData("reply.Number == [|50011u|]", "(uint)")]
    [InlineData("reply.Number == [|50011L|]", "(long)")]
    [InlineData("reply.MaybeInt == [|50011L|]", "(long)")]
    [InlineData("reply.Unsigned == [|50011L|]", "(long)")]
    [InlineData("reply.MaybeLong == [|50011L|]", "(long)")]
    [InlineData("reply.MaybeLong == [|50011u|]", "(uint)")]
    [InlineData("reply.Any is [|50011L|]", "(long)")]
    [InlineData("reply.Any is string or [|50011L|]", "(long)")]
    [InlineData("reply.Any.Equals([|50011L|])", "(long)")]
    [InlineData("reply.MaybeLong.Equals([|50011L|])", "(long)")]
    [InlineData("reply.Dynamic == [|50011L|]", "(long)")]
    [InlineData("reply.Code + [|50011L|]", "(long)")]
    [InlineData("$\"{[|50011L|]}\"", "(long)")]
    [InlineData("Log([|50011L|])", "(long)")]
    [InlineData("Keep([|50011L|])", "(long)")]
    [InlineData("Keep([|50011UL|])", "(ulong)")]
    [InlineData("Wrap([|50011L|])", "(long)")]
    [InlineData("new[] { [|50011L|] }", "(long)")]
    [InlineData("reply.Code.Select(c => [|50011L|])", "(long)")]
    public async Task The_number_keeps_its_type_by_a_cast_where_the_type_matters(string expression, string cast) =>
        await SwapOfOneLiteral.VerifyAsync(
            $"return {expression};", $"return {Swapped(expression, cast + "OkxErrorCodes.AsInt.RequestsTooFrequent")};");

    [Theory]
    [InlineData("var busy = [|50011L|];", "var busy = (long)OkxErrorCodes.AsInt.RequestsTooFrequent;")]
    [InlineData("return [|50011L|].Equals(reply.Long);", "return ((long)OkxErrorCodes.AsInt.RequestsTooFrequent).Equals(reply.Long);")]
    [InlineData("return [|50011L|].Equals(reply.Any);", "return ((long)OkxErrorCodes.AsInt.RequestsTooFrequent).Equals(reply.Any);")]
    [InlineData("switch (reply.Any) { case [|50011L|]: return 1; }", "switch (reply.Any) { case (long)OkxErrorCodes.AsInt.RequestsTooFrequent: return 1; }")]
    [InlineData("switch (reply.Long) { case [|50011L|]: return 1; case 1: goto case [|50011L|]; }", "switch (reply.Long) { case OkxErrorCodes.AsInt.RequestsTooFrequent: return 1; case 1: goto case OkxErrorCodes.AsInt.RequestsTooFrequent; }")]
    [InlineData("return reply.Number > 0 ? [|50011L|] : 0;", "return reply.Number > 0 ? (long)OkxErrorCodes.AsInt.RequestsTooFrequent : 0;")]
    public async Task A_cast_fits_where_it_stands(string line, string fixedLine) => await SwapOfOneLiteral.VerifyAsync(line, fixedLine);

    [Fact]
    public async Task A_collection_expression_takes_the_constant() => await SwapOfOneLiteral.VerifyAsync(
        """/* C# 12 */ List<string> codes = [[|"50011"|]];""", "/* C# 12 */ List<string> codes = [OkxErrorCodes.RequestsTooFrequent];");

    [Fact]
    public async Task No_swap_of_a_form_that_has_no_constant() =>
        await SwapOfOneLiteral.VerifyNoneAsync("""return [|"50011"u8|].Length;""");

    [Fact]
    public async Task The_check_for_no_swap_can_fail() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => SwapOfOneLiteral.VerifyNoneAsync("""return reply.Code == [|"50011"|];"""));

    private static string Swapped(string expression, string replacement) =>
        expression[..expression.IndexOf("[|")] + replacement + expression[(expression.IndexOf("|]") + 2)..];
}
