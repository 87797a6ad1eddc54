using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// A switch whose labels all give the same answer, yes or no, and its default the
/// other: <c>code is "50111" or "50113"</c> in other words.
/// </summary>
internal static class BooleanSwitch
{
    public static bool Is(CodeDecision decision) =>
        decision.IsSwitch
        && decision.Branches.Where(branch => !branch.IsDefault).Select(AnswerOf).Distinct().ToList() is { Count: 1 } answers
        && answers[0] is { } answer
        && decision.Branches.Where(branch => branch.IsDefault).All(branch => AnswerOf(branch) == !answer);

    private static bool? AnswerOf(CodeBranch branch)
    {
        var body = branch.Body is SwitchSectionSyntax { Statements: { Count: 1 } statements } ? statements[0] : branch.Body;
        return (body is ReturnStatementSyntax returned ? returned.Expression : body)?.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => true,
            SyntaxKind.FalseLiteralExpression => false,
            _ => null,
        };
    }
}
