using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what a pattern is matched against: the input, one of its properties, one of its elements.</summary>
internal static class PatternUse
{
    /// <summary>What a constant in the pattern is compared with, or a variable in it takes its value from.</summary>
    public static Use? Find(PatternSyntax pattern, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode node = pattern;
        var element = UseKind.None;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ParenthesizedPatternSyntax or BinaryPatternSyntax or UnaryPatternSyntax:
                    node = parent;
                    continue;

                case ListPatternSyntax:
                    element = UseKind.Element;
                    node = parent;
                    continue;

                case SubpatternSyntax { ExpressionColon: { } colon }:
                    var member = colon.Expression is MemberAccessExpressionSyntax path ? path.Name : colon.Expression;
                    return Use.OfSlot(
                        UseKind.Test | element, model.GetSymbolInfo(member, cancellation).Symbol, member.ToString(), Input(parent));

                case SubpatternSyntax { Parent: PositionalPatternClauseSyntax { Parent: RecursivePatternSyntax whole } positions } position:
                    return OfPosition(whole, positions.Subpatterns.IndexOf(position), model, cancellation);

                default:
                    return Input(node) is { } input ? Use.OfExpression(UseKind.Test | element, input) : null;
            }
        }

        return null;
    }

    /// <summary>The expression that the outermost pattern is matched against.</summary>
    private static ExpressionSyntax? Input(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case IsPatternExpressionSyntax test:
                    return test.Expression;
                case SwitchExpressionSyntax @switch:
                    return @switch.GoverningExpression;
                case SwitchStatementSyntax @switch:
                    return @switch.Expression;
                case not (PatternSyntax or SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax
                    or SwitchExpressionArmSyntax or SwitchLabelSyntax or SwitchSectionSyntax):
                    return null;
            }
        }

        return null;
    }

    private static Use? OfPosition(RecursivePatternSyntax whole, int index, SemanticModel model, CancellationToken cancellation)
    {
        var input = Input(whole);
        if (whole.Parent is not SubpatternSyntax && input is TupleExpressionSyntax tuple)
            return index < tuple.Arguments.Count ? Use.OfExpression(UseKind.Test, tuple.Arguments[index].Expression) : null;

        var type = whole.Type is { } named
            ? model.GetTypeInfo(named, cancellation).Type
            : model.GetTypeInfo(whole, cancellation).ConvertedType;
        return Position(type, index, whole.PositionalPatternClause!.Subpatterns.Count, input);
    }

    /// <summary>What a position of a deconstruction is: the tuple's named element, the record's property.</summary>
    public static Use? Position(ITypeSymbol? type, int index, int count, ExpressionSyntax? input)
    {
        if (TupleElementName(type, index) is { } element)
            return Use.OfSlot(UseKind.Test, null, element, input);

        var parameter = type?.GetMembers(WellKnownMemberNames.DeconstructMethodName)
            .OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.Parameters.Length == count)?.Parameters[index];

        // A record deconstructs into its properties: they carry the attributes.
        var property = parameter is null ? null : type!.GetMembers(parameter.Name).FirstOrDefault();
        return Use.OfSlot(UseKind.Test, property ?? parameter, receiver: input);
    }

    /// <summary>Null where the type is no tuple of so many.</summary>
    public static string? TupleElementName(ITypeSymbol? type, int index) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index].Name : null;
}
