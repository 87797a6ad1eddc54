using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.CodeFixes;

/// <summary>Takes one code away from among others: a label, an alternative of a pattern or a condition, an element of a list.</summary>
internal static class CodeRemoval
{
    /// <summary>
    /// The edits, and the comments that go with the code. Null where it stands alone, or where what is left would answer otherwise for
    /// other codes: a part of a pattern or an argument of a comparison is none of several.
    /// </summary>
    public static (IReadOnlyList<TextChange> Changes, IReadOnlyList<string> Comments)? Of(ExpressionSyntax code, SourceText text)
    {
        SyntaxNode node = code;
        while (node.Parent is { } parent)
        {
            // Half typed, nobody knows what stands beside it.
            if (parent.ContainsDiagnostics || ConditionalText.IsIn(parent))
                return null;

            switch (parent)
            {
                case BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern }:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression }:
                    return CodeSequence.OfAlternatives(parent, text).Without(node);
                case SwitchSectionSyntax section:
                    return section.Labels.Count > 1 ? CodeSequence.OfLabels(section.Labels, text).Without(node) : null;
            }

            if (IsList(parent))
                return CodeSequence.OfList(parent, text).Without(node);

            if (!Holds(parent, node))
                return null;

            node = parent;
        }

        return null;
    }

    /// <summary>Whether a test holds for the code alone, or for less, because a part of it does.</summary>
    private static bool Holds(SyntaxNode whole, SyntaxNode part) => whole switch
    {
        BinaryExpressionSyntax test => test.Kind()
            is SyntaxKind.EqualsExpression or SyntaxKind.IsExpression or SyntaxKind.LogicalAndExpression,
        IsPatternExpressionSyntax test => test.Pattern == part,
        BinaryPatternSyntax or ConstantPatternSyntax or ParenthesizedPatternSyntax or RecursivePatternSyntax or SubpatternSyntax
            or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax => true,
        ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => true,
        // code.Equals("50004"), "50004".Equals(code)
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => Comparison.IsCall(call),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => Comparison.IsCall(call),
        InvocationExpressionSyntax call => Comparison.IsCall(call),
        // An element in a form of its own: { "50004", "timeout" }, ["50004"] = …
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } => true,
        TupleExpressionSyntax or ArgumentSyntax or BracketedArgumentListSyntax or ImplicitElementAccessSyntax
            or AssignmentExpressionSyntax => true,
        { RawKind: CollectionElements.ExpressionElement } => true,
        _ => false,
    };

    /// <summary>A collection of several elements that is written out, or what a call takes for one.</summary>
    private static bool IsList(SyntaxNode list) => list switch
    {
        InitializerExpressionSyntax initializer =>
            !initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.Expressions.Count > 1,
        { RawKind: CollectionElements.CollectionExpression } => list.ChildNodes().Skip(1).Any(),
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call, Arguments: { Count: > 1 } arguments } =>
            !Comparison.IsCall(call)
            && arguments.All(argument => argument.Expression is LiteralExpressionSyntax or MemberAccessExpressionSyntax),
        _ => false,
    };
}
