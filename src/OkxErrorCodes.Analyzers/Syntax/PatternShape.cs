using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>Patterns that tell no values apart.</summary>
internal static class PatternShape
{
    /// <summary>Takes whatever comes: <c>_</c>, <c>var code</c>, <c>not null</c>, <c>{ }</c>.</summary>
    public static bool IsCatchAll(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsCatchAll(inner),
        UnaryPatternSyntax { Pattern: var inner } => IsNull(inner),
        RecursivePatternSyntax { Type: null } recursive => Parts(recursive).All(IsCatchAll),
        _ => false,
    };

    /// <summary>Takes whatever comes of a type.</summary>
    public static bool IsOfType(PatternSyntax pattern) => pattern switch
    {
        DeclarationPatternSyntax or TypePatternSyntax => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsOfType(inner),
        RecursivePatternSyntax { Type: not null } recursive => Parts(recursive).All(IsCatchAll),
        _ => false,
    };

    public static bool IsNull(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } => true,
        ParenthesizedPatternSyntax { Pattern: var inner } => IsNull(inner),
        RecursivePatternSyntax recursive => Parts(recursive).ToList() is { Count: > 0 } parts && parts.All(IsNull),
        _ => false,
    };

    private static IEnumerable<PatternSyntax> Parts(RecursivePatternSyntax recursive) =>
        (recursive.PositionalPatternClause?.Subpatterns ?? default)
        .Concat(recursive.PropertyPatternClause?.Subpatterns ?? default)
        .Select(part => part.Pattern);
}
