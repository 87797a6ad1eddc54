using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Decisions;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>Under which names a code goes.</summary>
public sealed class CodeOperandTests
{
    [Theory]
    [InlineData("reply.Code")]
    [InlineData("this.reply.Code")]
    [InlineData("(int)reply.Code!")]
    [InlineData("reply?.Code ?? none")]
    [InlineData("reply.Code.Value")]
    [InlineData("reply.Code.ToString().Trim()")]
    [InlineData("int.Parse(reply.Code)")]
    public void The_form_of_a_value_is_no_other_value(string expression) => Assert.True(Is(Of("reply.Code"), expression));

    [Theory]
    [InlineData("reply.Message")]
    [InlineData("reply")]
    [InlineData("other.Code")]
    public void Another_value_is_another(string expression) => Assert.False(Is(Of("reply.Code"), expression));

    [Theory]
    [InlineData("reply.Data.Code", "")]
    [InlineData("reply.Data", "Code")]
    [InlineData("reply", "Data.Code")]
    [InlineData("rep", null)]
    [InlineData("reply.Da", null)]
    public void The_code_stands_in_what_it_is_a_member_of(string expression, string? path) =>
        Assert.Equal(path, Of("reply.Data.Code").PathFrom(SyntaxFactory.ParseExpression(expression)));

    [Theory]
    [InlineData("", "Data.Code")]
    [InlineData("Data", "Code")]
    [InlineData("Data.Code", "")]
    [InlineData("Dat", null)]
    [InlineData("Data.Codes", null)]
    public void A_variable_of_a_pattern_holds_the_code(string taken, string? path) =>
        Assert.Equal(path, Of("reply.Data.Code").With(new[] { ("it", taken) }, "Data.Code").PathFrom(SyntaxFactory.ParseExpression("it")));

    [Theory]
    [InlineData("e", "x")]
    [InlineData("e.Code", "x.Code")]
    [InlineData("error.Code", "error.Code")]
    [InlineData("reply.Code", "reply.Code")]
    public void The_exception_of_another_clause_has_another_name(string operand, string renamed) =>
        Assert.True(Is(Of(operand).Renamed("e", "x"), renamed));

    private static CodeOperand Of(string expression) => CodeOperand.Of(SyntaxFactory.ParseExpression(expression), "");

    private static bool Is(CodeOperand operand, string expression) => operand.Is(SyntaxFactory.ParseExpression(expression));
}
