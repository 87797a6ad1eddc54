using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// Reads a condition or a guard as a test of the code: exactly where it can be seen, else as a test that may let any code in.
/// </summary>
internal sealed class ConditionTest
{
    private const int DeepestLocal = 4;

    private static readonly HashSet<string> s_successWords = new()
    {
        "null", "empty", "white", "whitespace", "success", "successful", "succeeded", "ok", "okay",
    };

    private static readonly HashSet<string> s_retryWords = new()
    {
        "retry", "retries", "retryable", "retriable", "transient", "temporary", "recoverable",
    };

    private readonly CodeReader _reader;
    private readonly PatternValue _patterns;
    private readonly CodeOperand _operand;

    public ConditionTest(CodeReader reader, CodeOperand operand)
    {
        _reader = reader;
        _patterns = new PatternValue(reader);
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
                return CodeTest.Any(
                    Operands.Of(condition, SyntaxKind.LogicalOrExpression).Select(operand => Read(operand, depth)).ToList());
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression }:
                return AllOf(Operands.Of(condition, SyntaxKind.LogicalAndExpression), depth);
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
    public static IEnumerable<(CodeLabel Label, ExpressionSyntax Operand, string Path)> Labels(
        ExpressionSyntax condition, CodeReader reader)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Labels(inner, reader);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression }:
                return Operands.Of(condition, condition.Kind()).SelectMany(operand => Labels(operand, reader));
            case InvocationExpressionSyntax call when Membership.Of(call) is { } membership:
                return membership.Elements.OfType<ExpressionSyntax>().SelectMany(element => Pair(membership.Value, element, reader));
            default:
                var labels = Comparison.In(condition, reader.Model)
                    .Where(comparison => !comparison.IsNegated)
                    .SelectMany(comparison => Pair(comparison.Left, comparison.Right, reader));
                return condition is IsPatternExpressionSyntax test
                    ? labels.Concat(
                        new PatternValue(reader).Labels(test.Pattern).Select(found => (found.Label, test.Expression, found.Path)))
                    : labels;
        }
    }

    private static IEnumerable<(CodeLabel Label, ExpressionSyntax Operand, string Path)> Pair(
        ExpressionSyntax left, ExpressionSyntax right, CodeReader reader)
    {
        if (reader.CodeOf(right) is { } code)
            yield return (new CodeLabel(code, right), left, "");
        else if (reader.CodeOf(left) is { } first)
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

        var named = operand == _operand ? this : new ConditionTest(_reader, operand);
        return CodeTest.All(sides.Select(side => named.Read(side, depth)).ToList());
    }

    private CodeTest OfComparison(BinaryExpressionSyntax comparison, int depth)
    {
        if (comparison.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression)
        {
            return OfBound(comparison);
        }

        var isOfTuples = comparison is { Left: TupleExpressionSyntax, Right: TupleExpressionSyntax };
        var pairs = Comparison.In(comparison, _reader.Model)
            .Select(pair => OfEquality(pair, isOfTuples ? null : comparison, depth))
            .ToList();
        if (pairs.Count == 0)
            return Other(comparison);

        // (operation, code) == ("place", "50011") is true only if both are; with != the operation lets any code in.
        return comparison.IsKind(SyntaxKind.EqualsExpression) ? CodeTest.All(pairs)
            : pairs.Count > 1 && pairs.Any(test => test.Speaks) && pairs.Any(test => !test.Speaks) ? CodeTest.Unknown
            : CodeTest.Any(pairs);
    }

    /// <param name="comparison">What is compared.</param>
    /// <param name="condition">Where it stands; null for a pair of elements of two tuples.</param>
    /// <param name="depth">How many locals were followed.</param>
    private CodeTest OfEquality(Comparison comparison, ExpressionSyntax? condition, int depth)
    {
        var (operand, value) = _operand.Is(comparison.Left) || IsAdvice(comparison.Left, depth)
            ? (comparison.Left, comparison.Right)
            : (comparison.Right, comparison.Left);
        var isAdvice = IsAdvice(operand, depth);
        if (!isAdvice && !_operand.Is(operand))
            return condition is not null ? Other(condition) : CodeTest.Any(new[] { Other(comparison.Left), Other(comparison.Right) });

        if (value.IsKind(SyntaxKind.NullLiteralExpression))
            return CodeTest.Silent;

        if (!isAdvice && _reader.TextOf(value) is null)
            return CodeTest.Unknown;

        var test = isAdvice ? _patterns.OfAdvice(value) : _patterns.OfConstant(value);
        return comparison.IsNegated ? test.Negated() : test;
    }

    private CodeTest OfBound(BinaryExpressionSyntax comparison)
    {
        var comparer = comparison.OperatorToken.Kind();
        return _operand.Is(comparison.Left) ? _patterns.Bound(comparer, comparison.Right)
            : _operand.Is(comparison.Right) ? _patterns.Bound(Turned(comparer), comparison.Left)
            : Other(comparison);
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
        if (Comparison.OfCall(call, _reader.Model) is { } comparison && (_operand.Is(comparison.Left) || _operand.Is(comparison.Right)))
            return OfEquality(comparison, call, depth: 0);

        if (Membership.Of(call) is { } membership && _operand.Is(membership.Value) && membership.Elements.All(IsConstant))
            return CodeTest.AnyOf(membership.Elements.Select(element => _reader.TextOf(element!)!));

        return Invocation.Target(call) is ("StartsWith", { } receiver)
            && _operand.Is(receiver)
            && call.ArgumentList.Arguments is { Count: > 0 } arguments
            && _reader.TextOf(arguments[0].Expression) is { } start
                ? CodeTest.When(code => code.Code.StartsWith(start, StringComparison.Ordinal))
                : Other(call);

        bool IsConstant(ExpressionSyntax? element) => element is not null && _reader.TextOf(element) is not null;
    }

    /// <summary>
    /// What is asked of the code cannot be seen: it may let any code in, unless it asks for success or for nothing at all.
    /// What is asked of the whole response counts where its name is about retrying.
    /// </summary>
    private CodeTest Other(ExpressionSyntax condition)
    {
        var name = ExpressionName.OfResult(condition);
        if (name is not null && NameWords.Of(name).Any(s_successWords.Contains))
            return CodeTest.Silent;

        return _operand.IsIn(condition)
            || (name is not null && NameWords.Of(name).Any(s_retryWords.Contains) && _operand.IsNearIn(condition))
            ? CodeTest.Unknown
            : CodeTest.Silent;
    }

    private bool IsAdvice(ExpressionSyntax expression, int depth) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => IsAdvice(inner, depth),
        IdentifierNameSyntax { Identifier.ValueText: var local } =>
            depth < DeepestLocal && _operand.ValueOf(local) is { } value && IsAdvice(value, depth + 1),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call =>
            Invocation.Target(call) is (RetryClassText.Method, { } receiver)
            && ExpressionName.OfResult(receiver) == RetryClassText.Name
            && _operand.Is(arguments[0].Expression),
        _ => false,
    };
}
