using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>
/// The elements of a collection that is written out. A null stands for what cannot be seen: a spread, another collection.
/// </summary>
internal static class CollectionElements
{
    // C# 12 collection expressions, which the oldest supported compiler has no types for.
    public const int CollectionExpression = 9076;
    public const int ExpressionElement = 9077;

    public static IEnumerable<ExpressionSyntax?> Of(SyntaxNode? collection)
    {
        switch (collection)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression);
            case LambdaExpressionSyntax { Body: ExpressionSyntax made }:
                return Of(made);
            case CastExpressionSyntax cast:
                return Of(cast.Expression);
            case InitializerExpressionSyntax initializer
                when initializer.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                return initializer.Expressions.Any(element => element is InitializerExpressionSyntax or AssignmentExpressionSyntax)
                    ? Unseen
                    : initializer.Expressions;
            case ArrayCreationExpressionSyntax array:
                return Of(array.Initializer);
            case ImplicitArrayCreationExpressionSyntax array:
                return Of(array.Initializer);
            case StackAllocArrayCreationExpressionSyntax array:
                return Of(array.Initializer);
            case ImplicitStackAllocArrayCreationExpressionSyntax array:
                return Of(array.Initializer);
            case BaseObjectCreationExpressionSyntax creation:
                var arguments = creation.ArgumentList?.Arguments.Select(argument => argument.Expression).ToList();
                var source = arguments?.FirstOrDefault(IsCollection) ?? arguments?.FirstOrDefault(MayBeCollection);
                return creation.Initializer is null
                    ? Of(source)
                    : source is null ? Of(creation.Initializer) : Of(source).Concat(Of(creation.Initializer));
            case { RawKind: CollectionExpression }:
                return collection
                    .ChildNodes()
                    .Select(
                        element => element.RawKind == ExpressionElement ? element.ChildNodes().FirstOrDefault() as ExpressionSyntax : null);
            case InvocationExpressionSyntax call:
                return OfCall(call);
            default:
                return Unseen;
        }
    }

    /// <summary>Whether the node is such a collection.</summary>
    public static bool IsWrittenOut(SyntaxNode node) => Of(node).Any(element => element is not null);

    private static IEnumerable<ExpressionSyntax?> Unseen { get; } = new ExpressionSyntax?[] { null };

    private static bool IsCollection(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or { RawKind: CollectionExpression }
            or ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0, ExpressionBody: not null };

    /// <summary><c>new HashSet&lt;string>(Others) { … }</c>; not <c>(StringComparer.Ordinal)</c>.</summary>
    private static bool MayBeCollection(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
        && expression.ToString().IndexOf("omparer", StringComparison.Ordinal) < 0;

    /// <summary>
    /// <c>ImmutableHashSet.Create("50011")</c>, <c>new[] { "50011" }.ToFrozenSet()</c>, <c>FrozenSet.ToFrozenSet(new[] { … })</c>.
    /// </summary>
    private static IEnumerable<ExpressionSyntax?> OfCall(InvocationExpressionSyntax call)
    {
        var (name, receiver) = Invocation.Target(call);
        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression);
        return name switch
        {
            "Create" or "CreateRange" =>
                arguments.FirstOrDefault(IsCollection) is { } given
                    ? Of(given)
                    : arguments.Where(argument => ExpressionName.Of(argument)?.StartsWith("Ordinal") != true),
            _ when ValueCalls.CopiesElements(name) =>
                arguments.FirstOrDefault(IsCollection) is { } given ? Of(given) : Of(receiver),
            _ => Unseen,
        };
    }
}
