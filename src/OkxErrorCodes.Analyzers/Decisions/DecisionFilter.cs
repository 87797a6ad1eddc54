using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Runs on every switch and every <c>if</c> of a compilation, and asks for no model: a label spells a code as a literal,
/// or the name of what is decided on or of what a label is a member of sounds like codes.
/// </summary>
internal static class DecisionFilter
{
    public static bool MayDecide(SyntaxNode node, ErrorCodeCatalog catalog)
    {
        switch (node)
        {
            case SwitchStatementSyntax @switch:
                if (SoundsLikeCodes(@switch.Expression))
                    return true;

                foreach (var section in @switch.Sections)
                {
                    foreach (var label in section.Labels)
                    {
                        if (label is CaseSwitchLabelSyntax old
                            ? IsLikeCode(old.Value, catalog)
                            : label is CasePatternSwitchLabelSyntax { Pattern: var pattern } && IsLikeCode(pattern, catalog))
                        {
                            return true;
                        }
                    }
                }

                return false;

            case SwitchExpressionSyntax @switch:
                if (SoundsLikeCodes(@switch.GoverningExpression))
                    return true;

                foreach (var arm in @switch.Arms)
                {
                    if (IsLikeCode(arm.Pattern, catalog))
                        return true;
                }

                return false;

            case IfStatementSyntax { Parent: not ElseClauseSyntax } chain:
                for (var link = chain; link is not null; link = link.Else?.Statement as IfStatementSyntax)
                {
                    if (Compares(link.Condition, catalog))
                        return true;
                }

                return false;

            default:
                return false;
        }
    }

    /// <summary>Whether a constant's name alone leaves open that it is a code: that of a member of <c>OrderState</c> does not.</summary>
    public static bool MayNameCode(ExpressionSyntax constant) => constant switch
    {
        MemberAccessExpressionSyntax { Expression: var owner } => SoundsLikeCodes(owner),
        QualifiedNameSyntax { Left: var owner } => SoundsLikeCodes(owner),
        CastExpressionSyntax { Expression: var inner } => MayNameCode(inner),
        _ => true,
    };

    private static bool Compares(ExpressionSyntax condition, ErrorCodeCatalog catalog, bool isNegated = false)
    {
        while (condition is BinaryExpressionSyntax both && both.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.LogicalAndExpression)
        {
            if (Compares(both.Right, catalog, isNegated))
                return true;

            condition = both.Left;
        }

        return condition switch
        {
            ParenthesizedExpressionSyntax { Expression: var inner } => Compares(inner, catalog, isNegated),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner } =>
                Compares(inner, catalog, !isNegated),
            ConditionalExpressionSyntax choice =>
                Compares(choice.Condition, catalog)
                    || Compares(choice.WhenTrue, catalog, isNegated)
                    || Compares(choice.WhenFalse, catalog, isNegated),
            BinaryExpressionSyntax equality
                when equality.Kind() is var kind
                    && (kind is SyntaxKind.IsExpression
                        || kind == (isNegated ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression)) =>
                IsLikeCode(equality.Left, catalog) || IsLikeCode(equality.Right, catalog)
                || (equality.Right is IdentifierNameSyntax && SoundsLikeCodes(equality.Left)),
            IsPatternExpressionSyntax test =>
                IsLikeCode(test.Pattern, catalog) || (test.Expression is InvocationExpressionSyntax order && AsksForCode(order, catalog)),
            InvocationExpressionSyntax call => AsksForCode(call, catalog),
            _ => false,
        };
    }

    private static bool AsksForCode(InvocationExpressionSyntax call, ErrorCodeCatalog catalog)
    {
        var (name, receiver) = Invocation.Target(call);
        if (name == "Contains")
            return Membership.Of(call) is { } membership
                && membership.Elements.Any(element => element is not null && IsLikeCode(element, catalog));

        if (!Comparison.IsName(name))
            return false;

        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (IsLikeCode(argument.Expression, catalog))
                return true;
        }

        return receiver is not null && IsLikeCode(receiver, catalog);
    }

    private static bool IsLikeCode(PatternSyntax pattern, ErrorCodeCatalog catalog)
    {
        while (pattern is BinaryPatternSyntax both)
        {
            if (IsLikeCode(both.Right, catalog))
                return true;

            pattern = both.Left;
        }

        switch (pattern)
        {
            case ConstantPatternSyntax { Expression: var constant }:
                return IsLikeCode(constant, catalog);
            case ParenthesizedPatternSyntax { Pattern: var inner }:
                return IsLikeCode(inner, catalog);
            case RecursivePatternSyntax recursive:
                return IsLikeCode(recursive.PropertyPatternClause?.Subpatterns ?? default, catalog)
                    || IsLikeCode(recursive.PositionalPatternClause?.Subpatterns ?? default, catalog);
            default:
                return false;
        }
    }

    private static bool IsLikeCode(SeparatedSyntaxList<SubpatternSyntax> parts, ErrorCodeCatalog catalog)
    {
        foreach (var part in parts)
        {
            if (IsLikeCode(part.Pattern, catalog))
                return true;
        }

        return false;
    }

    /// <summary>A literal that the catalog knows, or a member of something whose name sounds like codes.</summary>
    private static bool IsLikeCode(ExpressionSyntax constant, ErrorCodeCatalog catalog)
    {
        switch (constant)
        {
            case LiteralExpressionSyntax literal:
                return CodeLiteral.IsKnown(literal, catalog);
            case MemberAccessExpressionSyntax or QualifiedNameSyntax:
                return MayNameCode(constant);
            case CastExpressionSyntax { Expression: var inner }:
                return IsLikeCode(inner, catalog);
            case InvocationExpressionSyntax call:
                return AsksForCode(call, catalog);
            case TupleExpressionSyntax tuple:
                foreach (var element in tuple.Arguments)
                {
                    if (IsLikeCode(element.Expression, catalog))
                        return true;
                }

                return false;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: LiteralExpressionSyntax left }:
                return left.IsKind(SyntaxKind.StringLiteralExpression);
            default:
                return false;
        }
    }

    /// <summary>Some name in the expression has a code word; which words they are in full is for Recognition to say.</summary>
    private static bool SoundsLikeCodes(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => CodeName.MayMean(name.Identifier.ValueText),
        MemberAccessExpressionSyntax access => CodeName.MayMean(access.Name.Identifier.ValueText) || SoundsLikeCodes(access.Expression),
        QualifiedNameSyntax qualified => CodeName.MayMean(qualified.Right.Identifier.ValueText) || SoundsLikeCodes(qualified.Left),
        AliasQualifiedNameSyntax alias => CodeName.MayMean(alias.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax access => SoundsLikeCodes(access.WhenNotNull),
        MemberBindingExpressionSyntax binding => CodeName.MayMean(binding.Name.Identifier.ValueText),
        InvocationExpressionSyntax call => SoundsLikeCodes(call.Expression),
        _ => Unwrapping.Inner(expression) is { } inner && SoundsLikeCodes(inner),
    };
}
