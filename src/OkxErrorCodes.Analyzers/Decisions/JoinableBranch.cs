using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Resends;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// The branch that further codes with the same advice may join. All that it handles has that advice, it handles it whole, and
/// it sends nothing again, unless OKX has refused what these codes answer.
/// </summary>
internal static class JoinableBranch
{
    /// <summary>Null where the decision has none.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="joining">The codes that are to join, of one advice.</param>
    public static CodeBranch? Of(CodeDecision decision, IGrouping<RetryAdvice, ErrorCode> joining) => decision.Branches.FirstOrDefault(
        branch => !branch.Labels.IsEmpty
            && branch.Labels.All(label => label.Code.Retry == joining.Key)
            && AsksForCodesOnly(branch)
            && !IsSharedWithOther(branch, decision)
            && (!joining.Any(RetryRule.IsHeldAgainstWrites) || !MaySendAgain(branch) || ReadOnlyContext.Is(branch.Node)));

    /// <summary>No guard, no range of codes, and no variable that another label would lack.</summary>
    private static bool AsksForCodesOnly(CodeBranch branch)
    {
        var spelled = new HashSet<SyntaxNode>(branch.Labels.Select(label => label.Expression));
        var tests = branch.Node switch
        {
            SwitchSectionSyntax section => section.Labels.ToList<SyntaxNode>(),
            SwitchExpressionArmSyntax arm => arm.ChildNodes().Where(child => child != arm.Expression).ToList(),
            _ => new List<SyntaxNode>(),
        };
        return tests.Count > 0 && tests.SelectMany(test => test.DescendantNodesAndSelf(node => !spelled.Contains(node))).All(
            node => spelled.Contains(node) || node is CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or ConstantPatternSyntax
                or ParenthesizedPatternSyntax or RecursivePatternSyntax or PropertyPatternClauseSyntax or SubpatternSyntax
                or BaseExpressionColonSyntax or NameColonSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or TypeSyntax
                or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern });
    }

    /// <summary><c>case "50013" when attempt &lt; 3:</c> before it goes on, and this one gives up.</summary>
    private static bool IsSharedWithOther(CodeBranch branch, CodeDecision decision) => decision.Branches
        .Where(other => other != branch)
        .SelectMany(other => other.Labels)
        .Any(label => branch.Labels.Any(own => own.Code == label.Code));

    /// <summary>Whatever is called but to wait, to ask, to tell or to stop may send, whatever its name.</summary>
    private static bool MaySendAgain(CodeBranch branch) => branch.Body is { } body && body
        .DescendantNodesAndSelf(node => node is not SwitchLabelSyntax)
        .Any(node => node switch
        {
            ContinueStatementSyntax or GotoStatementSyntax => true,
            InvocationExpressionSyntax call => MaySend(call),
            ExpressionSyntax value => ExpressionName.Of(value) is { } name
                && (RetryNames.IsList(name) || RetryNames.IsFlag(name) || RetryNames.IsResendCall(name)),
            _ => false,
        });

    private static bool MaySend(InvocationExpressionSyntax call)
    {
        var name = RequestInvocation.NameOf(call);
        return RequestInvocation.MaySend(call)
            && !RequestInvocation.IsRead(name)
            && !RequestInvocation.AsksForOutcome(call)
            && !NameWords.Of(name).Take(1).Any(RetryNames.IsStopping);
    }
}
