using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// What of a switch the fixes of OKX0003 and OKX0015 have to know: how it spells codes, which branch takes the rest, and which can
/// be joined.
/// </summary>
internal static class FixableSwitch
{
    /// <summary>Null where no fix writes a label: in a chain of ifs, or where the code is one of several things in a pattern.</summary>
    public static MissingCodesPayload? PayloadOf(CodeDecision decision, IReadOnlyList<ErrorCode> missing)
    {
        var labels = decision.Branches.SelectMany(branch => branch.Labels).Select(label => label.Expression);
        if (!decision.IsSwitch || labels.FirstOrDefault(IsAllOfLabel) is not { } sample)
            return null;

        return new MissingCodesPayload(
            missing.Select(code => new MissingCode(code.Code, code.Retry, ConstantsClass.Of(code))).ToImmutableArray(),
            sample.GetLocation(),
            decision.Branches.FirstOrDefault(TakesRest)?.Node.GetLocation(),
            Joins(decision, missing).ToImmutableArray());
    }

    /// <summary>
    /// Nothing else is asked for beside the code: <c>"50011"</c>, <c>{ Code: "50011" }</c>, and neither <c>("50011", _)</c> nor
    /// <c>{ Code: "50011" } r</c>.
    /// </summary>
    private static bool IsAllOfLabel(ExpressionSyntax code)
    {
        var isOfObject = false;
        for (SyntaxNode node = code; node.Parent is { } parent and not (SwitchLabelSyntax or SwitchExpressionArmSyntax); node = parent)
        {
            switch (parent)
            {
                case RecursivePatternSyntax
                {
                    PositionalPatternClause: null, Designation: null, PropertyPatternClause.Subpatterns.Count: 1,
                }:
                    isOfObject = true;
                    break;
                case RecursivePatternSyntax:
                    return false;
                case SubpatternSyntax:
                    isOfObject = false;
                    break;

                // In parentheses, or behind another pattern, it is no longer plain where a further code would go.
                case PatternSyntax when isOfObject && !(parent is BinaryPatternSyntax { Left: var left } && left == node):
                    return false;
            }
        }

        return true;
    }

    /// <summary>A type takes what is left as well, where codes are a property of it.</summary>
    private static bool TakesRest(CodeBranch branch) => branch.IsDefault || branch.Node switch
    {
        SwitchSectionSyntax section => section.Labels.Any(
            label => label is CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } && PatternShape.IsOfType(pattern)),
        SwitchExpressionArmSyntax { WhenClause: null, Pattern: var pattern } => PatternShape.IsOfType(pattern),
        _ => false,
    };

    /// <summary>For each kind of advice the branch that handles codes like it already.</summary>
    private static IEnumerable<(RetryAdvice Advice, Location Branch)> Joins(CodeDecision decision, IEnumerable<ErrorCode> missing)
    {
        foreach (var joining in missing.GroupBy(code => code.Retry))
        {
            if (JoinableBranch.Of(decision, joining) is { } branch)
                yield return (joining.Key, branch.LastLabel);
        }
    }
}
