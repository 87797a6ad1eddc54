using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Finds what a local, a lambda's parameter or a query's variable takes its values from. A null stands for a source
/// that says nothing, such as <c>code += x</c>.
/// </summary>
internal static class LocalSource
{
    public static ImmutableArray<Use?> Of(ISymbol symbol, RecognitionContext context)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is not { } declaration
            || declaration.SyntaxTree != context.Model.SyntaxTree)
        {
            return ImmutableArray<Use?>.Empty;
        }

        var sources = ImmutableArray<Use?>.Empty;
        if (Declared(declaration, context) is { } declared)
            sources = sources.Add(declared);

        if (symbol is ILocalSymbol)
            sources = sources.AddRange(Assigned(declaration, symbol, context));

        return sources.RemoveAll(source => source?.Operand is { } value && SaysNothing(symbol, value));
    }

    /// <summary>Whether a value that a symbol takes says nothing of where its other values come from.</summary>
    public static bool SaysNothing(ISymbol symbol, ExpressionSyntax value) => IsBlank(value) || IsMadeOf(symbol, value);

    /// <summary><c>text = text.Trim()</c> brings nothing new.</summary>
    private static bool IsMadeOf(ISymbol symbol, ExpressionSyntax value) => value.DescendantNodesAndSelf().Any(node =>
        node is IdentifierNameSyntax name
        && name.Identifier.ValueText == symbol.Name
        && name.Parent is not NameColonSyntax
        && (name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name));

    /// <summary>Literals, <c>default</c> and <c>string.Empty</c> say nothing of where the other values come from.</summary>
    private static bool IsBlank(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax or DefaultExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" };

    private static Use? Declared(SyntaxNode declaration, RecognitionContext context) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => Expression(value),
        ForEachStatementSyntax loop => Expression(loop.Expression),
        FromClauseSyntax from => Expression(from.Expression),
        LetClauseSyntax let => Expression(let.Expression),
        ParameterSyntax parameter => LambdaSource(parameter),
        SingleVariableDesignationSyntax designation => DesignationSource(designation, context),
        _ => null,
    };

    private static Use Expression(ExpressionSyntax value) => Use.OfExpression(UseKind.Value, value);

    /// <summary>
    /// A lambda's first parameter stands for an element of what its method is called on: <c>orders.Where(o => …)</c>;
    /// an event handler's last for what the event's object tells: <c>client.Failed += (_, error) => …</c>.
    /// </summary>
    private static Use? LambdaSource(ParameterSyntax parameter)
    {
        var lambda = parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        if (lambda?.Parent is AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.AddAssignmentExpression,
                Left: MemberAccessExpressionSyntax { Expression: var teller },
            })
        {
            return parameter.Parent is not ParameterListSyntax { Parameters: var all } || all.Last() == parameter
                ? Expression(teller)
                : null;
        }

        if (lambda is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument })
            return null;

        var (name, receiver) = Invocation.Target(call);
        if (lambda is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: > 1 } parameters })
        {
            var element = name == "Aggregate" ? parameters.Count - 1 : 0;
            if (parameters.IndexOf(parameter) != element)
                return null;
        }

        var source = receiver is not null and not PredefinedTypeSyntax && !IsStatic(receiver)
            ? receiver
            : call.ArgumentList.Arguments.FirstOrDefault(other => other != argument)?.Expression;
        return source is null ? null : Expression(source);
    }

    private static bool IsStatic(ExpressionSyntax receiver) =>
        ExpressionName.Of(receiver) is "Array" or "Enumerable" or "Assert" or "Task" or "Parallel";

    private static Use? DesignationSource(SingleVariableDesignationSyntax designation, RecognitionContext context)
    {
        switch (designation.Parent)
        {
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax } argument }:
                return OutSource(argument, context);

            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: { } deconstruction } } positions:
                return Position(deconstruction, positions.Variables.IndexOf(designation), positions.Variables.Count, context);

            case DeclarationExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: { } deconstruction } left } element,
            }:
                return Position(deconstruction, left.Arguments.IndexOf(element), left.Arguments.Count, context);

            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax:
                return PatternUse.Find((PatternSyntax)designation.Parent, context.Model, context.Cancellation);

            default:
                return null;
        }
    }

    /// <summary>
    /// <c>TryParse(text, out var code)</c> and <c>TryGetProperty("code", out var code)</c>
    /// tell by the call; an own method by its parameter.
    /// </summary>
    private static Use? OutSource(ArgumentSyntax argument, RecognitionContext context)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call)
            return null;

        return context.Model.GetSymbolInfo(call, context.Cancellation).Symbol is IMethodSymbol { Parameters: var parameters } method
            && !context.IsForeign(method)
            && ((ArgumentListSyntax)argument.Parent).Arguments.IndexOf(argument) is var index && index < parameters.Length
            && !Invocation.Target(call).Name.StartsWith("Try", System.StringComparison.Ordinal)
                ? Use.OfSlot(UseKind.Value, parameters[index], receiver: call)
                : Expression(call);
    }

    /// <summary>What a position of a deconstruction is: the tuple's element, the record's property, a table's key.</summary>
    private static Use? Position(SyntaxNode deconstruction, int index, int count, RecognitionContext context)
    {
        var whole = deconstruction switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right,
            ForEachVariableStatementSyntax loop => loop.Expression,
            _ => null,
        };
        if (whole is null)
            return null;

        if (whole is TupleExpressionSyntax tuple)
            return index < tuple.Arguments.Count ? Expression(tuple.Arguments[index].Expression) : null;

        var type = deconstruction is ForEachVariableStatementSyntax each
            ? context.Model.GetForEachStatementInfo(each).ElementType
            : context.Model.GetTypeInfo(whole, context.Cancellation).Type;
        if (type is INamedTypeSymbol { Name: "KeyValuePair" })
            return index == 0 ? Use.OfExpression(UseKind.Value | UseKind.Element, whole) : null;

        return PatternUse.Position(type, index, count, whole) ?? (type is null or IErrorTypeSymbol ? Expression(whole) : null);
    }

    private static IEnumerable<Use?> Assigned(SyntaxNode declaration, ISymbol symbol, RecognitionContext context)
    {
        foreach (var name in EnclosingMember.DeclarationOf(declaration).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != symbol.Name
                || Change(name) is not { } change
                || !SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name, context.Cancellation).Symbol, symbol))
            {
                continue;
            }

            yield return change switch
            {
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment =>
                    Expression(assignment.Right),
                ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } argument => OutSource(argument, context),
                _ => null,
            };
        }
    }

    /// <summary>What changes the variable: an assignment, <c>++</c>, an <c>out</c> or <c>ref</c> argument.</summary>
    private static SyntaxNode? Change(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == name => assignment,
        PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } step => step,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step =>
            step,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword } argument => argument,
        _ => null,
    };
}
