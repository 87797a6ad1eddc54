using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what a call takes its value from: its receiver, its first argument, what it selects.</summary>
internal static class CallSource
{
    /// <summary>Null where the call hands nothing on: then its method tells what it returns.</summary>
    /// <param name="call">The call.</param>
    /// <param name="element"><see cref="UseKind.Element"/> where the call is to give a collection or table of codes.</param>
    /// <param name="context">Tells a class from a value.</param>
    public static Use? Of(InvocationExpressionSyntax call, UseKind element, RecognitionContext context)
    {
        var (name, receiver) = Invocation.Target(call);
        if (call.ArgumentList.Arguments is { Count: > 0 } arguments)
        {
            if (ValueCalls.HandsOnArgument(name) && IsClassOrNone(receiver, context))
                return Use.OfExpression(UseKind.Value | element, arguments[0].Expression);

            // orders.Select(order => order.SCode)
            if (name is "Select" or "SelectMany" && Selected(arguments[arguments.Count - 1]) is { } projected)
                return Use.OfExpression(UseKind.Value | element, projected);

            // The keys of orders.GroupBy(order => order.SCode)
            if (element != UseKind.None && name is "GroupBy" or "ToLookup" or "ToDictionary" && Selected(arguments[0]) is { } key)
                return Use.OfExpression(UseKind.Value, key);
        }

        return ValueCalls.HandsOnReceiver(name) && receiver is not null ? Use.OfExpression(UseKind.Value | element, receiver) : null;
    }

    private static bool IsClassOrNone(ExpressionSyntax? receiver, RecognitionContext context) =>
        receiver is null or PredefinedTypeSyntax
        || context.Model.GetSymbolInfo(receiver, context.Cancellation).Symbol is null or INamedTypeSymbol;

    private static ExpressionSyntax? Selected(ArgumentSyntax selector) => (selector.Expression as LambdaExpressionSyntax)?.ExpressionBody;
}
