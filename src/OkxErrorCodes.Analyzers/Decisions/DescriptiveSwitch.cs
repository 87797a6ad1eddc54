using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// A switch that tells a code's meaning decides nothing: all its branches yield text, and
/// its member, or what keeps its value, is named for that.
/// </summary>
internal static class DescriptiveSwitch
{
    private static readonly ImmutableHashSet<string> s_words = ImmutableHashSet.Create(
        "describe", "describes", "description", "descriptions", "text", "texts", "message", "messages", "name", "names", "label", "labels",
        "explain", "explains", "explanation", "format", "reason", "reasons");

    public static bool Is(CodeDecision decision, SemanticModel model, CancellationToken cancellation) =>
        (IsNamedForText(EnclosingMember.NameOf(decision.Node)) || IsNamedForText(KeeperOf(decision.Node)))
        && decision.Branches.All(branch => branch.Body is { } body && YieldsText(body, model, cancellation));

    /// <summary><c>var text = code switch { … }</c>, <c>Message = code switch { … }</c>.</summary>
    private static string? KeeperOf(SyntaxNode decision) => decision.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        AssignmentExpressionSyntax assignment when assignment.Right == decision => ExpressionName.OfResult(assignment.Left),
        _ => null,
    };

    private static bool IsNamedForText(string? name) =>
        name is not null && (name == nameof(ToString) || NameWords.Of(name).Any(s_words.Contains));

    private static bool YieldsText(SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        switch (body)
        {
            case ThrowExpressionSyntax or ThrowStatementSyntax or BreakStatementSyntax or GotoStatementSyntax:
                return true;
            case SwitchSectionSyntax section:
                return AllYieldText(section.Statements, model, cancellation);
            case BlockSyntax block:
                return AllYieldText(block.Statements, model, cancellation);
            case ReturnStatementSyntax { Expression: { } value }:
                return IsText(value, model, cancellation);
            case YieldStatementSyntax { Expression: { } value }:
                return IsText(value, model, cancellation);
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }:
                return IsText(assignment.Left, model, cancellation);
            case ExpressionSyntax value:
                return IsText(value, model, cancellation);
            default:
                return false;
        }
    }

    private static bool AllYieldText(
        IReadOnlyCollection<StatementSyntax> statements, SemanticModel model, CancellationToken cancellation) =>
        statements.All(statement => YieldsText(statement, model, cancellation));

    private static bool IsText(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(value, cancellation).ConvertedType is { SpecialType: SpecialType.System_String };
}
