using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>What a condition over <c>code</c> answers for 50004, 50011, 50013 and 51008.</summary>
public sealed class ConditionTestTests
{
    private static readonly ErrorCode[] s_codes =
        new[] { "50004", "50011", "50013", "51008" }.Select(code => ErrorCodeCatalog.Embedded.Find(code)!).ToArray();

    [Theory]
    [InlineData("code == \"50011\"", "50011")]
    [InlineData("\"50011\" == code", "50011")]
    [InlineData("code != \"50011\"", "50004 50013 51008")]
    [InlineData("""!(code != "50011")""", "50011")]
    [InlineData("code == \"50011\" || code == \"50004\"", "50004 50011")]
    [InlineData("code != \"50011\" && code != \"50004\"", "50013 51008")]
    [InlineData("code is not \"50011\" and not \"50013\"", "50004 51008")]
    [InlineData("code is var c && c == \"50011\"", "50011")]
    [InlineData("int.Parse(code) < 50011", "50004")]
    [InlineData("50011 < int.Parse(code)", "50013 51008")]
    [InlineData("""code.Equals("50011")""", "50011")]
    [InlineData("\"50011\".Equals(code)", "50011")]
    [InlineData("""string.Equals("50011", code)""", "50011")]
    [InlineData("""code.StartsWith("5001")""", "50011 50013")]
    [InlineData("known", "50011")]
    [InlineData("OkxRetry.GetAdvice(code) != OkxRetryAdvice.AfterBackoff", "50004 50013 51008")]
    [InlineData("OkxRetry.GetAdvice(code) is OkxRetryAdvice.AfterBackoff", "50011")]
    public void It_lets_in(string condition, string codes)
    {
        var test = Read(condition);
        Assert.Equal(codes, Codes(test.MayMatch));
        Assert.Equal(string.Join(" ", s_codes.Select(code => code.Code).Except(codes.Split(' '))), Codes(test.NeverMatches));
    }

    [Theory]
    [InlineData("IsOpen(code)")]
    [InlineData("""code.EndsWith("11")""")]
    [InlineData("code.Equals(other)")]
    [InlineData("string.Equals(code)")]
    [InlineData("!IsOpen(code)")]
    [InlineData("Mine.GetAdvice(code) == OkxRetryAdvice.AfterBackoff")]
    [InlineData("GetAdvice(code) == OkxRetryAdvice.AfterBackoff")]
    public void It_may_let_in_any(string condition)
    {
        var test = Read(condition);
        Assert.Equal("50004 50011 50013 51008", Codes(test.MayMatch));
        Assert.Equal("", Codes(test.NeverMatches));
    }

    [Theory]
    [InlineData("isOpen")]
    [InlineData("attempt < 3")]
    [InlineData("code == null")]
    [InlineData("IsSuccess(code)")]
    [InlineData("""other.Equals("50011")""")]
    [InlineData("itself")]
    [InlineData("itself == OkxRetryAdvice.AfterBackoff")]
    public void It_says_nothing_of_the_code(string condition) => Assert.False(Read(condition).Speaks);

    [Theory]
    [InlineData("OkxRetry.GetAdvice(code)", "OkxRetryAdvice.AfterBackoff", "50011")]
    [InlineData("code", "\"50013\"", "50013")]
    [InlineData("other", "\"50013\"", "")]
    public void A_label_lets_in(string matched, string label, string codes)
    {
        var test = Test(matched, out var expression);
        Assert.Equal(codes, Codes(test.OfLabel(expression, SyntaxFactory.ParseExpression(label)).MayMatch));
    }

    [Theory]
    [InlineData("""{ Code: "50011" }""", "50011")]
    [InlineData("""{ Code: not "50011", Code: not "50004" }""", "50013 51008")]
    [InlineData("""{ Codes: "50011" }""", "")]
    public void A_pattern_over_what_holds_the_code_lets_in(string pattern, string codes)
    {
        var condition = Parsed.First<IsPatternExpressionSyntax>($"_ = reply is {pattern};");
        var operand = CodeOperand.Of(condition.Expression, "Code");
        Assert.Equal(codes, Codes(new ConditionTest(Reader(condition), operand).Read(condition).MayMatch));
    }

    [Fact]
    public void The_codes_of_a_condition_come_as_they_are_written()
    {
        Test(
            """
            code == "50013" || code == "50004" || code is "51008" or "50011"
            """,
            out var condition);
        var labels = ConditionTest.Labels(condition, Reader(condition));
        Assert.Equal(new[] { "50013", "50004", "51008", "50011" }, labels.Select(found => found.Label.Code.Code));
    }

    [Theory]
    [InlineData("Reply { }", true)]
    [InlineData("Reply { Code: var c }", true)]
    [InlineData("Reply reply", true)]
    [InlineData("""Reply { Code: "50011", State: _ }""", false)]
    [InlineData("{ }", false)]
    public void A_pattern_takes_all_of_a_type(string pattern, bool isSo) =>
        Assert.Equal(isSo, PatternValue.IsOfType(((IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"x is {pattern}")).Pattern));

    private static CodeTest Read(string condition) => Test(condition, out var expression).Read(expression);

    private static ConditionTest Test(string condition, out ExpressionSyntax expression)
    {
        expression = Parsed.Marked<ArgumentSyntax>(
            $$"""
            void Run(string code)
            {
                var known = code == "50011";
                var itself = itself;
                Ask([|{{condition}}|]);
            }
            """).Expression;
        return new ConditionTest(Reader(expression), CodeOperand.Of(Code(expression), ""));
    }

    /// <summary>What is called <c>code</c> stands in the same member.</summary>
    private static ExpressionSyntax Code(ExpressionSyntax expression) =>
        expression.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().First(name => name.Identifier.ValueText == "code");

    private static CodeReader Reader(SyntaxNode node) => Parsed.ReaderOf(CSharpCompilation.Create("Bot", new[] { node.SyntaxTree }));

    private static string Codes(Func<ErrorCode, bool> answer) => string.Join(" ", s_codes.Where(answer).Select(code => code.Code));
}
