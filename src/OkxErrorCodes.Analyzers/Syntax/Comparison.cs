using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>
/// Two expressions that are compared for equality: by <c>==</c>, <c>!=</c>, <c>is</c>, a tuple's <c>==</c>, each form of
/// <c>Equals</c>, <c>CompareOrdinal(a, b) == 0</c>. The one grammar of them; patterns and collections are told by their own syntax.
/// </summary>
internal readonly struct Comparison
{
    private static readonly ImmutableHashSet<string> s_equalities = ImmutableHashSet.Create(
        "Equals", "SequenceEqual", "ValueTextEquals", "ValueEquals", "EqualsIgnoreCase");

    private static readonly ImmutableHashSet<string> s_orders = ImmutableHashSet.Create("Compare", "CompareOrdinal", "CompareTo");

    private Comparison(ExpressionSyntax left, ExpressionSyntax right, bool isNegated)
    {
        Left = left;
        Right = right;
        IsNegated = isNegated;
    }

    public ExpressionSyntax Left { get; }

    public ExpressionSyntax Right { get; }

    /// <summary>It is true where the two differ.</summary>
    public bool IsNegated { get; }

    /// <summary>What a call by its name may compare, or look for among elements that are written out: told without a model.</summary>
    public static IEnumerable<ExpressionSyntax> SidesOf(InvocationExpressionSyntax call)
    {
        var (name, receiver) = Invocation.Target(call);
        return name == "Contains" || IsName(name)
            ? call.ArgumentList.Arguments
                .Select(argument => argument.Expression)
                .Concat(receiver is null ? Enumerable.Empty<ExpressionSyntax>() : new[] { receiver })
                .SelectMany(side => CollectionElements.IsWrittenOut(side) ? CollectionElements.Of(side) : new[] { side })
                .OfType<ExpressionSyntax>()
            : Enumerable.Empty<ExpressionSyntax>();
    }

    /// <summary>What the expression compares; several pairs for tuples, nothing for anything else.</summary>
    /// <param name="expression">A condition without <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>.</param>
    /// <param name="model">Tells <c>Equals(a, b)</c> from <c>a.Equals(b, comparison)</c> where the names do not.</param>
    public static IEnumerable<Comparison> In(ExpressionSyntax expression, SemanticModel? model)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax call when OfCall(call, model) is { } equality:
                return new[] { equality };

            case IsPatternExpressionSyntax { Expression: var order, Pattern: ConstantPatternSyntax { Expression: var zero } }
                when IsZero(zero) && OfOrder(order, model, isNegated: false) is { } same:
                return new[] { same };

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test:
                return new[] { new Comparison(test.Left, test.Right, isNegated: false) };

            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } test:
                return OfOperator(test, model);

            default:
                return Enumerable.Empty<Comparison>();
        }
    }

    /// <summary>Whether the call asks for equality: <c>a.Equals(b)</c>, or <c>a.CompareTo(b)</c> that is held against 0.</summary>
    public static bool IsCall(InvocationExpressionSyntax call) =>
        Invocation.Target(call).Name is var name && (s_equalities.Contains(name) || (s_orders.Contains(name) && IsHeldAgainstZero(call)));

    /// <summary>What such a call compares: <c>a.Equals(b)</c>, <c>string.Equals(a, b)</c>, <c>comparer.Equals(a, b)</c>.</summary>
    public static Comparison? OfCall(InvocationExpressionSyntax call, SemanticModel? model)
    {
        if (!IsCall(call))
            return null;

        var (receiver, arguments) = (Invocation.Target(call).Receiver, call.ArgumentList.Arguments);
        var method = model?.GetSymbolInfo(call).Symbol as IMethodSymbol;
        if (arguments.Count > 1 && TakesBothSides(method, receiver))
        {
            return IsOfParts(method, arguments.Count)
                ? null
                : new Comparison(arguments[0].Expression, arguments[1].Expression, isNegated: false);
        }

        return arguments.Count > 0 && receiver is not null ? new Comparison(receiver, arguments[0].Expression, isNegated: false) : null;
    }

    /// <summary>Whether a call of this name may compare.</summary>
    public static bool IsName(string name) => s_equalities.Contains(name) || s_orders.Contains(name);

    /// <summary>The side that the given one is compared with; null where it is neither.</summary>
    public ExpressionSyntax? Other(SyntaxNode side) => side == Left ? Right : side == Right ? Left : null;

    private static IEnumerable<Comparison> OfOperator(BinaryExpressionSyntax test, SemanticModel? model)
    {
        var isNegated = test.IsKind(SyntaxKind.NotEqualsExpression);
        if (IsZero(test.Right) && OfOrder(test.Left, model, isNegated) is { } order)
            return new[] { order };

        if (IsZero(test.Left) && OfOrder(test.Right, model, isNegated) is { } turned)
            return new[] { turned };

        return test is { Left: TupleExpressionSyntax left, Right: TupleExpressionSyntax right }
            ? left.Arguments.Zip(right.Arguments, (one, other) => new Comparison(one.Expression, other.Expression, isNegated))
            : new[] { new Comparison(test.Left, test.Right, isNegated) };
    }

    private static Comparison? OfOrder(ExpressionSyntax order, SemanticModel? model, bool isNegated)
    {
        var call = order is ConditionalAccessExpressionSyntax access ? access.WhenNotNull : order;
        return call is InvocationExpressionSyntax compare
            && s_orders.Contains(Invocation.Target(compare).Name)
            && OfCall(compare, model) is { } same
            ? new Comparison(same.Left, same.Right, isNegated)
            : null;
    }

    private static bool IsHeldAgainstZero(InvocationExpressionSyntax call)
    {
        SyntaxNode order = call.Parent is ConditionalAccessExpressionSyntax access ? access : call;
        return order.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } test =>
                IsZero(test.Left == order ? test.Right : test.Left),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } => IsZero(constant),
            _ => false,
        };
    }

    private static bool IsZero(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Text: "0" };

    /// <summary><c>string.Equals(a, b)</c> and <c>comparer.Equals(a, b)</c>, as against <c>a.Equals(b, StringComparison)</c>.</summary>
    private static bool TakesBothSides(IMethodSymbol? method, ExpressionSyntax? receiver)
    {
        if (method is not null)
        {
            return method.ReducedFrom is null
                && (method.IsStatic
                    || (method.Parameters.Length == 2
                        && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.Parameters[1].Type)));
        }

        return receiver is null or PredefinedTypeSyntax
            || ExpressionName.Of(receiver) is "String" or "Object" or "Assert"
            || receiver.ToString().IndexOf("Comparer", StringComparison.Ordinal) >= 0;
    }

    /// <summary><c>string.Compare(a, 0, b, 0, 3)</c> compares parts; so does what takes a text and a number.</summary>
    private static bool IsOfParts(IMethodSymbol? method, int arguments) =>
        method is { Parameters: { Length: > 1 } parameters }
            ? parameters[1].Type.SpecialType == SpecialType.System_Int32 && parameters[0].Type.SpecialType == SpecialType.System_String
            : arguments > 4;
}
