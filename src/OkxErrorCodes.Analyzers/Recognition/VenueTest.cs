using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Reads tests for OKX itself, <c>venue == Venue.Okx</c>: where such a test fails, the codes are those of the others.
/// What only mentions OKX, as <c>!okxReply.Success</c> does, is no such test.
/// </summary>
internal static class VenueTest
{
    /// <summary><see cref="Venue.Other"/> where the condition leaves OKX out.</summary>
    public static Venue WhenTrue(SyntaxNode condition) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => WhenTrue(inner),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var tested } => WhenFalse(tested),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test => Except(test),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: var named } } when IsOkx(named) => Venue.Other,
        _ => Venue.None,
    };

    /// <summary><see cref="Venue.Other"/> where only OKX meets the condition.</summary>
    public static Venue WhenFalse(SyntaxNode condition) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => WhenFalse(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.IsExpression } test => Except(test),
        IsPatternExpressionSyntax { Pattern: var named } when IsOkx(named) => Venue.Other,
        _ => Venue.None,
    };

    /// <summary><see cref="Venue.Other"/> for what is left where one of the labels is OKX.</summary>
    public static Venue Beside(IEnumerable<SyntaxNode> labels) =>
        labels.Any(label => IsOkx(label)) ? Venue.Other : Venue.None;

    private static Venue Except(BinaryExpressionSyntax test) =>
        IsOkx(test.Right) || IsOkx(test.Left) ? Venue.Other : Venue.None;

    /// <summary>A text or a constant that is OKX's name and nothing more.</summary>
    private static bool IsOkx(SyntaxNode named) => named switch
    {
        ConstantPatternSyntax { Expression: var constant } => IsOkx(constant),
        CaseSwitchLabelSyntax { Value: var constant } => IsOkx(constant),
        CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } => IsOkx(pattern),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => IsOkx(text.Token.ValueText),
        MemberAccessExpressionSyntax or IdentifierNameSyntax or QualifiedNameSyntax =>
            ExpressionName.Of((ExpressionSyntax)named) is { Length: > 0 } name && char.IsUpper(name[0]) && IsOkx(name),
        _ => false,
    };

    private static bool IsOkx(string name) => OkxSpelling.IsName(name.ToLowerInvariant());
}
