using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>Makes the truth values of tests: which codes an equality, a relation or a membership lets through.</summary>
internal sealed class TestValues
{
    private const string Advice = "advice";

    private readonly Dictionary<(BinaryOperatorKind, long), (CodeSet WhenTrue, CodeSet WhenFalse)> _relations = new();
    private readonly FlowContext _flow;

    public TestValues(FlowContext flow) => _flow = flow;

    private FlowValues Values => _flow.Values;

    private CodeUniverse Universe => _flow.Universe;

    /// <summary>Two values are the same; the place is that of the constant, or of the whole test.</summary>
    public FlowValue Equality(SyntaxNode whole, FlowValue left, SyntaxNode leftPlace, FlowValue right, SyntaxNode rightPlace)
    {
        if (left.Kind == ValueKind.Constant)
            (left, leftPlace, right, rightPlace) = (right, rightPlace, left, leftPlace);

        if (right.Kind != ValueKind.Constant)
            return Unreadable(whole, left, right);

        if (left.Kind == ValueKind.Constant)
            return Values.Constant(AreEqual(left.Key, right.Key));

        if (right.Key is bool flag && IsCondition(left))
            return flag ? left : Values.Not(left);

        // text.CompareTo(code) == 0
        if (left is { Kind: ValueKind.Pure, Key: Order order } && right.Key is 0)
            return Equality(whole, left.Parts[0], order.Left, left.Parts[1], order.Right);

        if (IsOf(left, Advice))
            return Test(rightPlace, left.Parts[0], WithAdvice(rightPlace));

        if (FlowValues.IsPositive(left) && right.Key is 0)
            return Values.Constant(false);

        var (same, different) = (Universe.OfConstant(right.Key), Universe.NotConstant(right.Key));
        return Told(Place(rightPlace), left, same, different);
    }

    public FlowValue Relation(SyntaxNode whole, BinaryOperatorKind relation, FlowValue left, FlowValue right)
    {
        if (left.Kind == ValueKind.Constant && right.Kind != ValueKind.Constant)
            return Relation(whole, Turned(relation), right, left);

        if (CodeUniverse.Text(right.Key) is not { } text || right.Kind != ValueKind.Constant || !long.TryParse(text, out var bound))
            return Unreadable(whole, left, right);

        if (left.Kind == ValueKind.Constant)
        {
            return long.TryParse(CodeUniverse.Text(left.Key), out var number)
                ? Values.Constant(Holds(relation, number, bound))
                : Unreadable(whole, left, right);
        }

        if (FlowValues.IsPositive(left) && bound <= 0)
            return Values.Constant(relation is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual);

        if (!_relations.TryGetValue((relation, bound), out var sets))
        {
            sets = (
                Universe.WhereNumber(number => Holds(relation, number, bound)),
                Universe.WhereNumber(number => !Holds(relation, number, bound)).Or(Universe.Null));
            _relations.Add((relation, bound), sets);
        }

        return Told(whole, left, sets.WhenTrue, sets.WhenFalse);
    }

    /// <summary>Whether the value is one of the set, and nothing else.</summary>
    public FlowValue Test(SyntaxNode place, FlowValue subject, CodeSet set) =>
        subject.Kind == ValueKind.Constant
            ? Values.Constant(Universe.OfConstant(subject.Key).IsSubsetOf(set))
            : Told(place, subject, set, Universe.All.Except(set));

    /// <summary>Whether the value is there at all.</summary>
    public FlowValue IsNull(SyntaxNode place, FlowValue value) =>
        value.Kind is ValueKind.Created or ValueKind.Pure ? Values.Constant(false) : Test(place, value, Universe.Null);

    /// <summary>Neither null nor empty.</summary>
    public FlowValue IsNullOrEmpty(SyntaxNode place, FlowValue text) => text.Kind == ValueKind.Constant
        ? Values.Constant(string.IsNullOrEmpty(text.Key as string))
        : Told(place, text, Universe.Null.Or(Universe.Other), Universe.All.Except(Universe.Null));

    public FlowValue StartsWith(SyntaxNode place, FlowValue text, string start)
    {
        var set = Universe.Where(code => code.Code.StartsWith(start, StringComparison.Ordinal));
        return Told(place, text, set.Or(Universe.Other), Universe.All.Except(set));
    }

    /// <summary>A code that is a number can be read as one.</summary>
    public FlowValue IsNumber(SyntaxNode place, FlowValue text) => Told(place, text,
        Universe.WhereNumber(static _ => true),
        Universe.All.Except(Universe.WhereNumber(static _ => true)).Or(Universe.Other));

    /// <summary>The advice for a code, which is tested like the code itself.</summary>
    public FlowValue AdviceFor(FlowValue code) => Values.Pure(Advice, new[] { code });

    /// <summary>How two values are ordered, which is asked against 0.</summary>
    public FlowValue OrderOf(FlowValue left, SyntaxNode leftPlace, FlowValue right, SyntaxNode rightPlace) =>
        Values.Pure(new Order(leftPlace, rightPlace), new[] { left, right });

    /// <summary>A test that cannot be read: it may let anything through, both ways.</summary>
    public FlowValue Unreadable(SyntaxNode whole, params FlowValue[] asked) => _flow.Part(whole, Values.Pure(whole, asked));

    public FlowValue Pattern(FlowValue subject, IPatternOperation pattern, Func<FlowValue, IOperation, FlowValue> member)
    {
        _flow.Step();
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Equality(pattern.Syntax, subject, pattern.Syntax, ConstantOf(constant.Value), constant.Value.Syntax);

            case INegatedPatternOperation negated:
                return Values.Not(Pattern(subject, negated.Pattern, member));

            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Either(subject, either, member);

            case IBinaryPatternOperation both:
                return Values.And(Pattern(subject, both.LeftPattern, member), Pattern(subject, both.RightPattern, member));

            case IRelationalPatternOperation relation:
                return Relation(pattern.Syntax, relation.OperatorKind, subject, ConstantOf(relation.Value));

            case IDiscardPatternOperation:
            case IDeclarationPatternOperation { MatchesNull: true }:
                return Values.Constant(true);

            // A value of another type does not match, which says nothing of codes.
            case IDeclarationPatternOperation or ITypePatternOperation:
                return OfType(pattern, subject);

            case IRecursivePatternOperation recursive:
                return Recursive(subject, recursive, member);

            default:
                return Unreadable(pattern.Syntax, subject);
        }
    }

    /// <summary>The constants of a pattern in one test, so that a thousand of them are one step.</summary>
    private FlowValue Either(FlowValue subject, IBinaryPatternOperation either, Func<FlowValue, IOperation, FlowValue> member)
    {
        var patterns = new List<IPatternOperation>();
        IPatternOperation next = either;
        for (; next is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } inner; next = inner.LeftPattern)
            patterns.Add(inner.RightPattern);

        patterns.Add(next);
        patterns.Reverse();
        var constants = patterns
            .OfType<IConstantPatternOperation>()
            .Where(constant =>
                ConstantOf(constant.Value).Kind == ValueKind.Constant
                    && !Universe.OfConstant(ConstantOf(constant.Value).Key).Equals(Universe.Other))
            .ToList();
        var isOne = subject.Kind != ValueKind.Constant && !IsOf(subject, Advice) && constants.Count > 1;
        var tests = patterns.Where(pattern => !(isOne && constants.Contains(pattern))).Select(pattern => Pattern(subject, pattern, member));
        if (isOne)
        {
            foreach (var constant in constants)
            {
                var place = Place(constant.Value.Syntax);
                _flow.Meet(place, subject);
                _flow.Subjects[place] = subject;
            }

            var set = constants
                .Select(constant => Universe.OfConstant(ConstantOf(constant.Value).Key))
                .Aggregate((one, two) => one.Or(two));
            tests = tests.Prepend(Test(either.Syntax, subject, set));
        }

        return tests.Aggregate(Values.Or);
    }

    private FlowValue OfType(IPatternOperation pattern, FlowValue subject)
    {
        if (pattern.NarrowedType is { } type && SymbolEqualityComparer.Default.Equals(type, pattern.InputType))
            return Values.Not(IsNull(pattern.Syntax, subject));

        return subject is { Kind: ValueKind.Constant, Key: null }
            ? Values.Constant(false)
            : Told(pattern.Syntax, subject, Universe.All.Except(Universe.Null), Universe.All);
    }

    private FlowValue Recursive(FlowValue subject, IRecursivePatternOperation recursive, Func<FlowValue, IOperation, FlowValue> member)
    {
        var isOfType = recursive.MatchedType is { } type && !SymbolEqualityComparer.Default.Equals(type, recursive.InputType);
        var test = recursive.InputType.IsValueType ? Values.Constant(true)
            : isOfType ? Told(recursive.Syntax, subject, Universe.All.Except(Universe.Null), Universe.All)
            : Values.Not(IsNull(recursive.Syntax, subject));
        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            var part = PartOf(subject, i, recursive.DeconstructSymbol as IMethodSymbol, recursive.MatchedType, Values);
            test = Values.And(test, Pattern(part, recursive.DeconstructionSubpatterns[i], member));
        }

        foreach (var property in recursive.PropertySubpatterns)
            test = Values.And(test, Pattern(member(subject, property.Member), property.Pattern, member));

        return test;
    }

    /// <summary>
    /// What stands at a position of a tuple or a deconstructed object: a record's is its property of that name, a tuple's its element.
    /// </summary>
    public static FlowValue PartOf(FlowValue whole, int position, IMethodSymbol? deconstruct, ITypeSymbol? type, FlowValues values)
    {
        if (whole is { Kind: ValueKind.Pure, Key: OperationKind.Tuple } && position < whole.Parts.Length)
            return whole.Parts[position];

        var name = deconstruct is { Parameters: var parameters } && position < parameters.Length ? parameters[position].Name : null;
        var property = deconstruct?.ContainingType.GetMembers()
            .FirstOrDefault(other => other is IPropertySymbol && string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase));
        var element = type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && position < elements.Length
            ? elements[position].Name
            : null;
        return values.Member(whole, property?.Name ?? element ?? $"Item{position + 1}");
    }

    private FlowValue ConstantOf(IOperation operation)
    {
        while (operation is IConversionOperation conversion && !operation.ConstantValue.HasValue)
            operation = conversion.Operand;

        return operation.ConstantValue is { HasValue: true, Value: var value } ? Values.Constant(value)
            : operation.Syntax is ExpressionSyntax expression && _flow.Reader.TextOf(expression) is { } text ? Values.Constant(text)
            : Values.Pure(operation.Syntax, Array.Empty<FlowValue>());
    }

    private FlowValue Told(SyntaxNode place, FlowValue subject, CodeSet whenTrue, CodeSet whenFalse)
    {
        _flow.Subjects[place] = subject;
        _flow.Meet(place, subject);
        return _flow.Part(place, Values.Test(place, subject, whenTrue, whenFalse));
    }

    private CodeSet WithAdvice(SyntaxNode constant) =>
        Place(constant) is ExpressionSyntax expression
        && Enum.TryParse<RetryAdvice>(ExpressionName.OfResult(expression), out var advice)
            ? Universe.Where(code => code.Retry == advice)
            : Universe.Null.Or(Universe.Other);

    /// <summary>The constant without what only converts it.</summary>
    private static SyntaxNode Place(SyntaxNode constant)
    {
        while (constant is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            constant = Unwrapping.Inner((ExpressionSyntax)constant)!;

        return constant;
    }

    private static bool AreEqual(object? one, object? two) =>
        Equals(one, two) || (CodeUniverse.Text(one) is { } text && text == CodeUniverse.Text(two));

    private static bool IsCondition(FlowValue value) =>
        value.Kind is ValueKind.Test or ValueKind.Not or ValueKind.And or ValueKind.Or || value.Key is SyntaxNode;

    private static bool IsOf(FlowValue value, string how) => value.Kind == ValueKind.Pure && Equals(value.Key, how);

    private static bool Holds(BinaryOperatorKind relation, long number, long bound) => relation switch
    {
        BinaryOperatorKind.LessThan => number < bound,
        BinaryOperatorKind.LessThanOrEqual => number <= bound,
        BinaryOperatorKind.GreaterThan => number > bound,
        _ => number >= bound,
    };

    private static BinaryOperatorKind Turned(BinaryOperatorKind relation) => relation switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.LessThanOrEqual,
    };

    /// <summary>Where the sides of a call stand that orders them.</summary>
    private sealed record Order(SyntaxNode Left, SyntaxNode Right);
}
