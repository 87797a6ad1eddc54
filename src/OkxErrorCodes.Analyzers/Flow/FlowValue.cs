using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Flow;

/// <summary>What kind of value an expression has, as far as the flow knows it.</summary>
internal enum ValueKind
{
    /// <summary>A constant; its <see cref="FlowValue.Key"/> is the value.</summary>
    Constant,

    /// <summary>What a parameter, a local, a static member or <c>this</c> holds at first; the key is the symbol.</summary>
    Root,

    /// <summary>A member or an element of another value; the key is its name, or null for an index.</summary>
    Member,

    /// <summary>Computed from its parts alone: a sum, a tuple, what is read out of a JSON text; the key says how.</summary>
    Pure,

    /// <summary>An object that was created; the key is the place. Another one each time.</summary>
    Created,

    /// <summary>What a call or an operation gave that nothing is known of; the key is the place. Another one each time.</summary>
    Result,

    /// <summary>Either of its parts: two ways have met at a block.</summary>
    Either,

    /// <summary>What a place gave, or two ways brought, the time before; the part is what it was.</summary>
    Former,

    /// <summary>A truth value that asks whether its part is in <see cref="FlowValue.WhenTrue"/>.</summary>
    Test,

    /// <summary>The opposite of its part.</summary>
    Not,

    /// <summary>Whether both parts are true.</summary>
    And,

    /// <summary>Whether one of the parts is true.</summary>
    Or,
}

/// <summary>A value under whatever names it goes by. Made by <see cref="FlowValues"/>, where equal values are the same object.</summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    public FlowValue(
        int id,
        ValueKind kind,
        object? key,
        ImmutableArray<FlowValue> parts,
        object? origin,
        CodeSet? whenTrue,
        CodeSet? whenFalse,
        bool isPositive)
    {
        Id = id;
        Kind = kind;
        Key = key;
        Parts = parts;
        WhenTrue = whenTrue;
        WhenFalse = whenFalse;
        IsPositive = isPositive;
        Origin = origin;
        Depth = parts.IsEmpty ? 0 : parts.Max(part => part.Depth) + 1;

        // What two ways have brought is a value of its own: that its alternatives change does not change it.
        var inner = kind == ValueKind.Either ? Enumerable.Empty<object>() : parts.SelectMany(part => part.Origins);
        Origins = (origin is null ? inner : inner.Append(origin)).Distinct().ToImmutableArray();
    }

    public int Id { get; }

    public ValueKind Kind { get; }

    public object? Key { get; }

    public ImmutableArray<FlowValue> Parts { get; }

    /// <summary>Of a <see cref="ValueKind.Test"/>: which values of its part make it true.</summary>
    public CodeSet? WhenTrue { get; }

    /// <summary>Of a <see cref="ValueKind.Test"/>: which values of its part make it false.</summary>
    public CodeSet? WhenFalse { get; }

    /// <summary>The answer of a test, or made of such answers.</summary>
    public bool IsTruth => Kind is ValueKind.Test or ValueKind.Not or ValueKind.And or ValueKind.Or;

    /// <summary>The tests that the truth value is made of.</summary>
    public IEnumerable<FlowValue> Tests => Kind switch
    {
        ValueKind.Test => new[] { this },
        ValueKind.Not or ValueKind.And or ValueKind.Or => Parts.SelectMany(part => part.Tests),
        _ => Enumerable.Empty<FlowValue>(),
    };

    /// <summary>A count that has been raised, and is no longer 0.</summary>
    public bool IsPositive { get; }

    /// <summary>What gives this value, and another one the next time: the place of a result, the join of two ways.</summary>
    public object? Origin { get; }

    /// <summary>The origins of the value and its parts.</summary>
    public ImmutableArray<object> Origins { get; }

    public int Depth { get; }

    /// <summary>Whether the origin gives this value or a part of it.</summary>
    public bool IsOf(object origin)
    {
        foreach (var own in Origins)
        {
            if (own.Equals(origin))
                return true;
        }

        return false;
    }

    /// <summary>By the order of their making, which is the same in every run: tables of values are walked through.</summary>
    public override int GetHashCode() => Id;

    /// <summary>Equal values are the same object.</summary>
    public bool Equals(FlowValue? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>Whether the other value is this one or a part of it.</summary>
    public bool Contains(FlowValue other) =>
        this == other || (Depth > other.Depth && Kind != ValueKind.Either && Parts.Any(part => part.Contains(other)));

    /// <summary>Whether this is read out of the other value: a member of it, what its JSON text holds.</summary>
    public bool IsReadFrom(FlowValue other) =>
        this == other
        || ((Kind == ValueKind.Member || (Kind == ValueKind.Pure && Key is string))
            && Depth > other.Depth
            && Parts.Any(part => part.IsReadFrom(other)));
}
