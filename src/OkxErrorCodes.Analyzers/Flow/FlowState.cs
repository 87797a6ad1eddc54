using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Flow;

/// <summary>What is known at a point, on the ways that have come there together. Immutable.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    private static readonly ImmutableDictionary<FlowValue, FlowValue> s_noBindings = ImmutableDictionary<FlowValue, FlowValue>.Empty;

    public static readonly FlowState Start = new(
        s_noBindings, ImmutableDictionary<FlowValue, CodeFact>.Empty, ImmutableDictionary<FlowValue, SentRequest>.Empty);

    private FlowState(
        ImmutableDictionary<FlowValue, FlowValue> bindings,
        ImmutableDictionary<FlowValue, CodeFact> facts,
        ImmutableDictionary<FlowValue, SentRequest> sent)
    {
        Bindings = bindings;
        Facts = facts;
        Sent = sent;
    }

    /// <summary>What variables, fields and members hold that have been assigned.</summary>
    public ImmutableDictionary<FlowValue, FlowValue> Bindings { get; }

    /// <summary>What has been tested.</summary>
    public ImmutableDictionary<FlowValue, CodeFact> Facts { get; }

    /// <summary>What has been sent, by what makes it the same request.</summary>
    public ImmutableDictionary<FlowValue, SentRequest> Sent { get; }

    public FlowValue ValueOf(FlowValue location) => Bindings.TryGetValue(location, out var value) ? value : location;

    /// <summary>Whether the value is a member of what is null here: then it is nothing at all.</summary>
    public bool IsAbsent(FlowValue value, CodeUniverse universe) =>
        value.Kind == ValueKind.Member
        && (IsAbsent(value.Parts[0], universe)
            || (Facts.TryGetValue(value.Parts[0], out var fact) && fact.Set.IsSubsetOf(universe.Null)));

    public FlowState Bind(FlowValue location, FlowValue value) =>
        location == value ? new(Bindings.Remove(location), Facts, Sent) : new(Bindings.SetItem(location, value), Facts, Sent);

    public FlowState With(FlowValue value, CodeFact fact) => new(Bindings, Facts.SetItem(value, fact), Sent);

    public FlowState With(FlowValue request, SentRequest sent) => new(Bindings, Facts, Sent.SetItem(request, sent));

    public FlowState WithSent(ImmutableDictionary<FlowValue, SentRequest> sent) => new(Bindings, Facts, sent);

    public FlowState Where(Func<FlowValue, bool> keepsLocation, Func<FlowValue, bool> keepsFact) => new(
        Bindings.RemoveRange(Bindings.Keys.Where(location => !keepsLocation(location))),
        Facts.RemoveRange(Facts.Keys.Where(value => !keepsFact(value))),
        Sent);

    /// <summary>
    /// An origin gives another value: what it gave before is the former one, and a request made of that is another request.
    /// </summary>
    public FlowState Aged(object origin, FlowValues values)
    {
        var aged = new Dictionary<FlowValue, FlowValue>();
        var (bindings, moved) = (Bindings, s_noBindings);
        foreach (var binding in Bindings)
        {
            var value = binding.Value.IsTruth && binding.Value.Origins.Contains(origin) && AnswerOf(binding.Value) is { } answer
                ? values.Constant(answer)
                : values.Aged(binding.Value, origin, aged);
            var location = values.Aged(binding.Key, origin, aged);
            if (location != binding.Key)
                (bindings, moved) = (bindings.Remove(binding.Key), moved.SetItem(location, value));
            else if (value != binding.Value)
                bindings = bindings.SetItem(location, value);
        }

        // What is bound to a member of the object of long ago is not found any more.
        bindings = bindings.SetItems(moved.Where(binding => !FlowValues.IsOfLongAgo(binding.Key)));

        var facts = Facts;
        foreach (var fact in Facts)
        {
            var value = values.Aged(fact.Key, origin, aged);
            if (value != fact.Key)
                facts = facts.Remove(fact.Key);
        }

        foreach (var fact in Facts)
        {
            var value = values.Aged(fact.Key, origin, aged);
            if (value != fact.Key && !FlowValues.IsOfLongAgo(value))
                facts = facts.SetItem(value, fact.Value);
        }

        var sent = Sent;
        foreach (var request in Sent)
        {
            if (request.Key.Origins.Contains(origin))
            {
                sent = sent.Remove(request.Key);
                continue;
            }

            var reply = values.Aged(request.Value.Reply, origin, aged);
            var exception = request.Value.Exception is { } thrown ? values.Aged(thrown, origin, aged) : null;
            var arguments = request.Value.Arguments.Select(argument => values.Aged(argument, origin, aged)).ToImmutableArray();
            sent = sent.SetItem(request.Key, request.Value with { Arguments = arguments, Reply = reply, Exception = exception });
        }

        return new(bindings, facts, sent);
    }

    /// <summary>What a condition gives here; null where it can give either answer.</summary>
    private bool? AnswerOf(FlowValue condition)
    {
        switch (condition.Kind)
        {
            case ValueKind.Constant:
                return condition.Key as bool?;
            case ValueKind.Not:
                return !AnswerOf(condition.Parts[0]);
            case ValueKind.And:
                return AnswerOf(condition.Parts[0]) & AnswerOf(condition.Parts[1]);
            case ValueKind.Or:
                return AnswerOf(condition.Parts[0]) | AnswerOf(condition.Parts[1]);
            case ValueKind.Test when Facts.TryGetValue(condition.Parts[0], out var fact):
                return !fact.Set.Overlaps(condition.WhenTrue!) ? false : !fact.Set.Overlaps(condition.WhenFalse!) ? true : null;
            default:
                return null;
        }
    }

    public bool Equals(FlowState? other) =>
        ReferenceEquals(this, other)
        || (other is not null && AreEqual(Bindings, other.Bindings) && AreEqual(Facts, other.Facts) && AreEqual(Sent, other.Sent));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Bindings.Count;

    public static FlowState Of(
        ImmutableDictionary<FlowValue, FlowValue> bindings,
        ImmutableDictionary<FlowValue, CodeFact> facts,
        ImmutableDictionary<FlowValue, SentRequest> sent) => new(bindings, facts, sent);

    private static bool AreEqual<T>(ImmutableDictionary<FlowValue, T> one, ImmutableDictionary<FlowValue, T> two)
        where T : class =>
        ReferenceEquals(one, two)
        || (one.Count == two.Count && one.All(item => two.TryGetValue(item.Key, out var value) && value.Equals(item.Value)));
}
