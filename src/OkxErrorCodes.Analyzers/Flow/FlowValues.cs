using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Flow;

/// <summary>Makes the values of one analysis: each once, so that equal ones are the same object.</summary>
internal sealed class FlowValues
{
    // Deeper ones grow in loops: x = x.Next.
    private const int Deepest = 12;

    // More alternatives than that are as good as unknown.
    private const int MostAlternatives = 8;

    private const string LongAgo = "long ago";

    private readonly Dictionary<Shape, FlowValue> _known = new();

    public FlowValue Constant(object? value) => Make(ValueKind.Constant, value);

    public FlowValue Root(object symbol) => Make(ValueKind.Root, symbol);

    /// <summary>The member of a value; the element of a tuple that is written out is what stands there.</summary>
    public FlowValue Member(FlowValue receiver, string name) =>
        Bounded(Make(ValueKind.Member, name, receiver), name);

    public FlowValue Element(FlowValue receiver, IEnumerable<FlowValue> indices) =>
        Bounded(Make(ValueKind.Member, null, indices.Prepend(receiver).ToArray()), "[]");

    public FlowValue Pure(object how, IEnumerable<FlowValue> parts) => Bounded(Make(ValueKind.Pure, how, parts.ToArray()), how);

    public FlowValue Created(object place) => Make(ValueKind.Created, place);

    public FlowValue Result(object place, params FlowValue[] parts) =>
        Make(ValueKind.Result, place, parts.Any(part => part.Depth >= Deepest) ? Array.Empty<FlowValue>() : parts);

    public FlowValue Raised(object place) => Make(new Shape(ValueKind.Result, place, isPositive: true));

    public FlowValue Test(object place, FlowValue subject, CodeSet whenTrue, CodeSet whenFalse) =>
        Make(new Shape(ValueKind.Test, place, new[] { subject }, whenTrue, whenFalse));

    public FlowValue Not(FlowValue value) => value switch
    {
        { Kind: ValueKind.Not } => value.Parts[0],
        { Kind: ValueKind.Constant, Key: bool flag } => Constant(!flag),
        _ => Make(ValueKind.Not, null, value),
    };

    public FlowValue And(FlowValue left, FlowValue right) => Both(ValueKind.And, left, right, neutral: true);

    public FlowValue Or(FlowValue left, FlowValue right) => Both(ValueKind.Or, left, right, neutral: false);

    /// <summary>What two ways bring to a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="location">What holds it; tells two values apart that nothing else is known of.</param>
    /// <param name="one">What the one way brings.</param>
    /// <param name="two">What the other brings.</param>
    public FlowValue Either(object block, FlowValue location, FlowValue one, FlowValue two)
    {
        var alternatives = Alternatives(one).Concat(Alternatives(two)).Distinct().OrderBy(value => value.Id).ToArray();
        return alternatives.Length > MostAlternatives || alternatives.Any(IsOpen)
            ? Make(new Shape(ValueKind.Either, (block, location)))
            : Make(new Shape(ValueKind.Either, (block, (FlowValue?)null), alternatives, isPositive: alternatives.All(IsPositive)));
    }

    /// <summary>Whether the first value is either of some, and the second one of these.</summary>
    public static bool Includes(FlowValue either, FlowValue value) =>
        either.Kind == ValueKind.Either && !either.Parts.IsEmpty && Alternatives(value).All(either.Parts.Contains);

    public static bool IsOfBlock(FlowValue value, object block) =>
        value.Kind == ValueKind.Either && Equals((((object, FlowValue?))value.Key!).Item1, block);

    /// <summary>Whether the value is of a round before the one before: nothing is known of it.</summary>
    public static bool IsOfLongAgo(FlowValue value) =>
        value.Kind == ValueKind.Former ? Equals(value.Key, LongAgo) : value.Parts.Any(IsOfLongAgo);

    public static bool IsPositive(FlowValue value) => value.IsPositive || value is { Kind: ValueKind.Constant, Key: int and > 0 };

    /// <summary>The value once its origin has given another one: what is left of it is the former one.</summary>
    public FlowValue Aged(FlowValue value, object origin, Dictionary<FlowValue, FlowValue> aged)
    {
        if (!value.IsOf(origin))
            return value;

        if (aged.TryGetValue(value, out var known))
            return known;

        return aged[value] = value.Kind == ValueKind.Former || value.IsTruth ? Former(LongAgo, null)
            : Equals(value.Origin, origin) ? Former(value, origin)
            : WithParts(value, value.Parts.Select(part => Aged(part, origin, aged)).ToArray());
    }

    /// <summary>The value with another one in the place of a part.</summary>
    public FlowValue Replace(FlowValue value, FlowValue part, FlowValue by) =>
        value == part ? by
        : !value.Contains(part) ? value
        : WithParts(value, value.Parts.Select(inner => Replace(inner, part, by)).ToArray());

    /// <summary>Its alternatives are not told apart.</summary>
    private static bool IsOpen(FlowValue value) =>
        value.IsTruth || value.Depth >= Deepest || value is { Kind: ValueKind.Either, Parts.IsEmpty: true };

    private static IEnumerable<FlowValue> Alternatives(FlowValue value) =>
        value is { Kind: ValueKind.Either, Parts.IsEmpty: false } ? value.Parts : new[] { value };

    private FlowValue Both(ValueKind kind, FlowValue left, FlowValue right, bool neutral)
    {
        if (left is { Kind: ValueKind.Constant, Key: bool first })
            return first == neutral ? right : left;

        if (right is { Kind: ValueKind.Constant, Key: bool second })
            return second == neutral ? left : right;

        return Bounded(Make(kind, null, left, right), kind);
    }

    private FlowValue Bounded(FlowValue value, object key) => value.Depth <= Deepest
        ? value
        : Make(ValueKind.Result, key);

    /// <summary>What is read out of its parts, or asks for them, and is nothing by itself.</summary>
    public static bool IsOfParts(FlowValue value) => value.Kind == ValueKind.Member || value.IsTruth;

    /// <summary>Whether two values are the same but for what they are read out of.</summary>
    public static bool AreAlike(FlowValue one, FlowValue two) =>
        IsOfParts(one)
        && one.Kind == two.Kind
        && Equals(one.Key, two.Key)
        && one.Parts.Length == two.Parts.Length
        && Equals(one.WhenTrue, two.WhenTrue)
        && Equals(one.WhenFalse, two.WhenFalse);

    public FlowValue WithParts(FlowValue value, FlowValue[] parts) =>
        Make(new Shape(value.Kind, value.Key, parts, value.WhenTrue, value.WhenFalse, value.IsPositive));

    private FlowValue Former(object key, object? origin) => Make(new Shape(ValueKind.Former, key), origin);

    private FlowValue Make(ValueKind kind, object? key, params FlowValue[] parts) => Make(new Shape(kind, key, parts));

    private FlowValue Make(Shape shape) => Make(shape, shape.Kind switch
    {
        ValueKind.Result or ValueKind.Created => shape.Key,
        ValueKind.Either => shape,
        _ => null,
    });

    private FlowValue Make(Shape shape, object? origin)
    {
        if (!_known.TryGetValue(shape, out var value))
        {
            value = new FlowValue(
                _known.Count,
                    shape.Kind,
                    shape.Key,
                    shape.Parts.ToImmutableArray(),
                    origin,
                    shape.WhenTrue,
                    shape.WhenFalse,
                    shape.IsPositive);
            _known.Add(shape, value);
        }

        return value;
    }

    /// <summary>What two equal values have in common.</summary>
    private sealed class Shape : IEquatable<Shape>
    {
        private readonly int _hash;

        public Shape(
            ValueKind kind,
            object? key,
            FlowValue[]? parts = null,
            CodeSet? whenTrue = null,
            CodeSet? whenFalse = null,
            bool isPositive = false)
        {
            Kind = kind;
            Key = key;
            Parts = parts ?? Array.Empty<FlowValue>();
            WhenTrue = whenTrue;
            WhenFalse = whenFalse;
            IsPositive = isPositive;
            _hash = Parts.Aggregate(((int)kind * 397) + (key?.GetHashCode() ?? 0), static (hash, part) => (hash * 31) + part.Id);
        }

        public ValueKind Kind { get; }

        public object? Key { get; }

        public FlowValue[] Parts { get; }

        public CodeSet? WhenTrue { get; }

        public CodeSet? WhenFalse { get; }

        public bool IsPositive { get; }

        public bool Equals(Shape? other) =>
            other is not null
            && _hash == other._hash
            && Kind == other.Kind
            && IsPositive == other.IsPositive
            && Equals(Key, other.Key)
            && Parts.SequenceEqual(other.Parts)
            && Equals(WhenTrue, other.WhenTrue)
            && Equals(WhenFalse, other.WhenFalse);

        public override bool Equals(object? obj) => Equals(obj as Shape);

        public override int GetHashCode() => _hash;
    }
}
