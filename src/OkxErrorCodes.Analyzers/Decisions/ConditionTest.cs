using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>Reads a condition or a guard as a test of the code: exactly where it can be seen, else as a test that may let any code in.</summary>
internal sealed class ConditionTest
{
    private const int DeepestLocal = 4;

    private static readonly HashSet<string> s_successWords = new() { "null", "empty", "white", "whitespace", "success", "successful", "succeeded", "ok", "okay" };
    private static readonly HashSet<string> s_retryWords = new() { "retry", "retries", "retryable", "retriable", "transient", "temporary", "recoverable" };

    private readonly CodeConstants _constants;
    private readonly PatternValue _patterns;
    private readonly CodeOperand _operand;

    public ConditionTest(CodeConstants constants, CodeOperand operand)
    {
        _constants = constants;
        _patterns = new PatternValue(constants);
        _operand = operand;
    }

    public CodeTest Read(ExpressionSyntax? condition, int depth = 0)
    {
        switch (condition)
        {
            case null or LiteralExpressionSyntax:
                return CodeTest.Silent;
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Read(inner, depth);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner }:
                return Read(inner, depth).Negated();
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression }:
                return CodeTest.Any(Operands(condition, SyntaxKind.LogicalOrExpression).Select(operand => Read(operand, depth)).ToList());
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression }:
                return AllOf(Operands(condition, SyntaxKind.LogicalAndExpression), depth);
            case BinaryExpressionSyntax comparison:
                return OfComparison(comparison, depth);
            case IsPatternExpressionSyntax test:
                return OfPattern(test.Expression, test.Pattern, depth);
            case InvocationExpressionSyntax call:
                return OfCall(call);
            case IdentifierNameSyntax { Identifier.ValueText: var local } when depth < DeepestLocal && _operand.ValueOf(local) is { } value:
                return Read(value, depth + 1);
            default:
                return Other(condition);
        }
    }

    /// <summary>A label or pattern over <paramref name="matched"/>: the operand, what it is a member of, or its retry advice.</summary>
    public CodeTest OfPattern(ExpressionSyntax matched, PatternSyntax pattern, int depth = 0) =>
        IsAdvice(matched, depth) ? _patterns.ReadAdvice(pattern)
        : _operand.PathFrom(matched) is { } path ? _patterns.Read(pattern, path)
        : _operand.IsIn(matched) ? CodeTest.Unknown
        : CodeTest.Silent;

    /// <summary>An old-style label over <paramref name="matched"/>.</summary>
    public CodeTest OfLabel(ExpressionSyntax matched, ExpressionSyntax constant) =>
        IsAdvice(matched, 0) ? _patterns.OfAdvice(constant) : _operand.Is(matched) ? _patterns.OfConstant(constant) : CodeTest.Silent;

    /// <summary>The comparisons of the condition that spell a code, each with what it compares.</summary>
    public static IEnumerable<(CodeLabel Label, ExpressionSyntax Operand, string Path)> Labels(ExpressionSyntax condition, CodeConstants constants)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Labels(inner, constants);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression }:
                return Operands(condition, condition.Kind()).SelectMany(operand => Labels(operand, constants));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.IsExpression } equality:
                return Pair(equality.Left, equality.Right, constants);
            case IsPatternExpressionSyntax test:
                return new PatternValue(constants).Labels(test.Pattern).Select(found => (found.Label, test.Expression, found.Path));
            case InvocationExpressionSyntax call when Equality(call) is { } pair:
                return Pair(pair.Left, pair.Right, constants);
            default:
                return Enumerable.Empty<(CodeLabel, ExpressionSyntax, string)>();
        }
    }

    private static IEnumerable<(CodeLabel Label, ExpressionSyntax Operand, string Path)> Pair(ExpressionSyntax left, ExpressionSyntax right, CodeConstants constants)
    {
        if (constants.CodeOf(right) is { } code)
            yield return (new CodeLabel(code, right), left, "");
        else if (constants.CodeOf(left) is { } first)
            yield return (new CodeLabel(first, left), right, "");
    }

    /// <summary>What one side declares, the next may ask: <c>reply.Code is var c &amp;&amp; IsRetryable(c)</c>.</summary>
    private CodeTest AllOf(IReadOnlyCollection<ExpressionSyntax> sides, int depth)
    {
        var operand = _operand;
        foreach (var test in sides.OfType<IsPatternExpressionSyntax>())
        {
            if (PatternValue.Variables(test.Pattern).ToList() is { Count: > 0 } variables && operand.PathFrom(test.Expression) is { } path)
                operand = operand.With(variables, path);
        }

        var named = operand == _operand ? this : new ConditionTest(_constants, operand);
        return CodeTest.All(sides.Select(side => named.Read(side, depth)).ToList());
    }

    private CodeTest OfComparison(BinaryExpressionSyntax comparison, int depth)
    {
        var operand = comparison.Left;
        var value = comparison.Right;
        var isTurned = !_operand.Is(operand) && !IsAdvice(operand, depth);
        if (isTurned)
            (operand, value) = (value, operand);

        var isAdvice = IsAdvice(operand, depth);
        if (!isAdvice && !_operand.Is(operand))
            return Other(comparison);

        if (value.IsKind(SyntaxKind.NullLiteralExpression))
            return CodeTest.Silent;

        var isConstant = isAdvice || _constants.TextOf(value) is not null;
        switch (comparison.Kind())
        {
            case SyntaxKind.EqualsExpression or SyntaxKind.IsExpression when isConstant:
                return isAdvice ? _patterns.OfAdvice(value) : _patterns.OfConstant(value);
            case SyntaxKind.NotEqualsExpression when isConstant:
                return (isAdvice ? _patterns.OfAdvice(value) : _patterns.OfConstant(value)).Negated();
            case SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression when !isAdvice:
                return _patterns.Bound(isTurned ? Turned(comparison.OperatorToken.Kind()) : comparison.OperatorToken.Kind(), value);
            default:
                return CodeTest.Unknown;
        }
    }

    private static SyntaxKind Turned(SyntaxKind comparison) => comparison switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.GreaterThanToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.GreaterThanEqualsToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.LessThanToken,
        _ => SyntaxKind.LessThanEqualsToken,
    };

    private CodeTest OfCall(InvocationExpressionSyntax call)
    {
        var (name, receiver) = InvocationUse.Target(call);
        if (Equality(call) is { } pair)
        {
            var constant = _operand.Is(pair.Left) ? pair.Right : _operand.Is(pair.Right) ? pair.Left : null;
            if (constant is not null && _constants.TextOf(constant) is not null)
                return _patterns.OfConstant(constant);
        }

        if (name == "StartsWith"
            && receiver is not null
            && _operand.Is(receiver)
            && call.ArgumentList.Arguments is { Count: > 0 } arguments
            && arguments[0].Expression is LiteralExpressionSyntax { Token: var token })
        {
            return CodeTest.When(code => code.Code.StartsWith(token.ValueText, StringComparison.Ordinal));
        }

        return Other(call);
    }

    /// <summary>
    /// What is asked of the code cannot be seen: it may let any code in, unless it asks for success or for nothing at all.
    /// What is asked of the whole response counts where its name is about retrying.
    /// </summary>
    private CodeTest Other(ExpressionSyntax condition)
    {
        var name = CodeOperand.NameOf(condition);
        if (name is not null && NameWords.Of(name).Any(s_successWords.Contains))
            return CodeTest.Silent;

        return _operand.IsIn(condition) || (name is not null && NameWords.Of(name).Any(s_retryWords.Contains) && _operand.IsNearIn(condition))
            ? CodeTest.Unknown
            : CodeTest.Silent;
    }

    private bool IsAdvice(ExpressionSyntax expression, int depth) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsAdvice(inner, depth),
        IdentifierNameSyntax { Identifier.ValueText: var local } => depth < DeepestLocal && _operand.ValueOf(local) is { } value && IsAdvice(value, depth + 1),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call =>
            InvocationUse.Target(call) is (RetryClassText.Method, { } receiver)
            && CodeOperand.NameOf(receiver) == RetryClassText.Name
            && _operand.Is(arguments[0].Expression),
        _ => false,
    };

    /// <summary><c>a.Equals(b)</c>, <c>string.Equals(a, b)</c>, with or without a comparison.</summary>
    private static (ExpressionSyntax Left, ExpressionSyntax Right)? Equality(InvocationExpressionSyntax call)
    {
        if (InvocationUse.Target(call) is not ("Equals", { } receiver) || call.ArgumentList.Arguments is not { Count: > 0 } arguments)
            return null;

        return receiver is PredefinedTypeSyntax || CodeOperand.NameOf(receiver) is "String" or "Object"
            ? arguments.Count > 1 ? (arguments[0].Expression, arguments[1].Expression) : null
            : (receiver, arguments[0].Expression);
    }

    /// <summary>A chain of thousands is flattened without recursion.</summary>
    private static IReadOnlyCollection<ExpressionSyntax> Operands(ExpressionSyntax expression, SyntaxKind kind)
    {
        var operands = new List<ExpressionSyntax>();
        while (expression is BinaryExpressionSyntax binary && binary.IsKind(kind))
        {
            operands.Add(binary.Right);
            expression = binary.Left;
        }

        operands.Add(expression);
        operands.Reverse();
        return operands;
    }
}
