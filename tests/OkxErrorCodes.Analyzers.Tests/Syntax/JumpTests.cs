using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Syntax;
using Xunit;

namespace OkxAnalyzers.Tests.Syntax;

/// <summary>Whether what follows a statement is reached.</summary>
public sealed class JumpTests
{
    [Theory]
    [InlineData("return;", true, true)]
    [InlineData("throw x;", true, true)]
    [InlineData("break;", true, true)]
    [InlineData("continue;", true, false)]
    [InlineData("goto again;", true, false)]
    [InlineData("yield break;", true, true)]
    [InlineData("{ Log(); return; }", true, true)]
    [InlineData("if (x) return; else throw y;", true, true)]
    [InlineData("if (x) return;", false, false)]
    [InlineData("yield return x;", false, false)]
    [InlineData("Log();", false, false)]
    [InlineData("{ }", false, false)]
    public void A_statement_leaves(string statement, bool leaves, bool endsLoop)
    {
        Assert.Equal(leaves, Jump.Leaves(SyntaxFactory.ParseStatement(statement)));
        Assert.Equal(endsLoop, Jump.EndsLoop(SyntaxFactory.ParseStatement(statement)));
    }

    [Fact]
    public void A_break_in_a_switch_ends_the_section_only() => Assert.False(Jump.Leaves(SyntaxFactory.ParseStatement("break;"), isInSwitch: true));
}
