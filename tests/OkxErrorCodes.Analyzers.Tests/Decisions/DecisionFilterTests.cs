using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Decisions;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Decisions;

/// <summary>The look before the model: each shape that may decide on a code, beside one that is another program's.</summary>
public sealed class DecisionFilterTests
{
    [Theory]
    [InlineData("""switch (x) { case "50011": break; }""", """switch (x) { case "open": break; }""")]
    [InlineData("switch (x) { case 50011: break; }", "switch (x) { case 1: case 12345: break; }")]
    [InlineData("""switch (x) { case "50" + "011": break; }""", "switch (x) { case 50 + 11: break; }")]
    [InlineData("switch (x) { case (int)ErrorCode.Busy: break; }", "switch (x) { case (int)State.Open: break; }")]
    [InlineData("switch (reply.Code) { case A: break; }", "switch (reply.State) { case A: break; }")]
    [InlineData("switch (reply.Code.Value) { }", "switch (reply.State.Value) { }")]
    [InlineData("switch (reply?.Code) { }", "switch (reply?.State) { }")]
    [InlineData("switch (Code(reply)) { }", "switch (State(reply)) { }")]
    [InlineData("switch ((int)(code!)) { }", "switch ((int)(state!)) { }")]
    [InlineData("switch (code ?? none) { }", "switch (state ?? none) { }")]
    [InlineData("switch (err) { }", "switch (a + b) { case 1: break; }")]
    [InlineData("switch (x) { case int or 50011: break; }", "switch (x) { case int n: break; }")]
    [InlineData("switch (x) { case Okx.Busy: break; }", "switch (token) { case Token.Comma: break; }")]
    [InlineData("switch (x) { case Okex.Busy: break; }", "switch (broker) { case Broker.Paper: break; }")]
    public void A_switch_may_decide(string statement, string foreign) => Decides<SwitchStatementSyntax>(statement, foreign);

    [Theory]
    [InlineData("""_ = x switch { "50011" => 1, _ => 2 };""", """_ = x switch { "open" => 1, _ => 2 };""")]
    [InlineData("""_ = x switch { ("50011" or "50013") => 1 };""", """_ = x switch { ("open" or "closed") => 1 };""")]
    [InlineData("""_ = x switch { { Code: "50011" } => 1 };""", """_ = x switch { { State: "open" } => 1 };""")]
    [InlineData("""_ = x switch { ("50011", 1) => 1 };""", """_ = x switch { ("open", 1) => 1 };""")]
    [InlineData("_ = x switch { ErrorCodes.Busy => 1 };", "_ = x switch { Day.Monday => 1 };")]
    [InlineData("_ = code switch { A => 1 };", "_ = day switch { A => 1 };")]
    public void A_switch_expression_may_decide(string statement, string foreign) => Decides<SwitchExpressionSyntax>(statement, foreign);

    [Theory]
    [InlineData("""if (x == "50011") { }""", """if (x == "open") { }""")]
    [InlineData("if (50011 == x) { }", "if (1 == x) { }")]
    [InlineData("if (x == 50011) { }", "if (x > 50011) { }")]
    [InlineData("""if (isOpen && x == "50011") { }""", """if (isOpen && x == "open") { }""")]
    [InlineData("""if (x == "50011" || isOpen) { }""", """if (x == "open" || isOpen) { }""")]
    [InlineData("""if ((x == "50011")) { }""", """if ((x == "open")) { }""")]
    [InlineData("if (code == Busy) { }", "if (state == Open) { }")]
    [InlineData("""if (x is "50011" or "50013") { }""", """if (x is "open" or "closed") { }""")]
    [InlineData("if (x is My.ErrorCodes.Busy) { }", "if (x is My.States.Open) { }")]
    [InlineData("if (x is ErrorCodes.Group.Busy) { }", "if (x is int n) { }")]
    [InlineData("""if (x.Equals("50011", StringComparison.Ordinal)) { }""", """if (x.Equals("open", StringComparison.Ordinal)) { }""")]
    [InlineData("""if ("50011".Equals(x)) { }""", """if ("open".Equals(x)) { }""")]
    [InlineData("""if (isOpen) { } else if (x == "50011") { }""", """if (isOpen) { } else if (x == "open") { }""")]
    public void An_if_may_decide(string statement, string foreign) => Decides<IfStatementSyntax>(statement, foreign);

    [Fact]
    public void A_chain_is_asked_once_at_its_head()
    {
        var links = SyntaxFactory.ParseStatement("""if (isOpen) { } else if (x == "50011") { }""")
            .DescendantNodesAndSelf().OfType<IfStatementSyntax>();
        Assert.Equal(new[] { true, false }, links.Select(MayDecide));
    }

    [Fact]
    public void Other_statements_do_not_decide() =>
        Assert.False(MayDecide(SyntaxFactory.ParseStatement("""while (code == "50011") { }""")));

    [Theory]
    [InlineData("ErrorCode.Open", true)]
    [InlineData("(int)ErrorCode.Open", true)]
    [InlineData("Open", true)]
    [InlineData("OrderState.Open", false)]
    [InlineData("(int)OrderState.Open", false)]
    public void The_owner_of_a_constant_says_whether_it_may_be_a_code(string constant, bool may) =>
        Assert.Equal(may, DecisionFilter.MayNameCode(SyntaxFactory.ParseExpression(constant)));

    private static void Decides<T>(string statement, string foreign)
        where T : SyntaxNode
    {
        Assert.True(MayDecide(Parsed.First<T>(statement)));
        Assert.False(MayDecide(Parsed.First<T>(foreign)));
    }

    private static bool MayDecide(SyntaxNode node) => DecisionFilter.MayDecide(node, ErrorCodeCatalog.Embedded);
}
