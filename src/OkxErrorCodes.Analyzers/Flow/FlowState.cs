using System;
using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Flow;

/// <summary>What is known at a point, on the ways that have come there together. Immutable.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly FlowState Start = new(
        FlowMap<FlowValue>.Empty, FlowMap<CodeFact>.Empty, FlowMap<SentRequest>.Empty);

    private FlowState(
        FlowMap<FlowValue> bindings,
        FlowMap<CodeFact> facts,
        FlowMap<SentRequest> sent)
    {
        Bindings = bindings;
        Facts = facts;
        Sent = sent;
    }

    /// <summary>What variables, fields and members hold that have been assigned.</summary>
    public FlowMap<FlowValue> Bindings { get; }

    /// <summary>What has been tested.</summary>
    public FlowMap<CodeFact> Facts { get; }

    /// <summary>What has been sent, by what makes it the same request.</summary>
    public FlowMap<SentRequest> Sent { get; }

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

    public FlowState WithSent(FlowMap<SentRequest> sent) => new(Bindings, Facts, sent);

    public FlowState Where(Func<FlowValue, bool> keepsLocation, Func<FlowValue, bool> keepsFact) => new(
        Bindings.Without((location, _) => !keepsLocation(location)),
        Facts.Without((value, _) => !keepsFact(value)),
        Sent);

    /// <summary>
    /// An origin gives another value: what it gave before is the former one, and a request made of that is another request.
    /// </summary>
    public FlowState Aged(object origin, FlowValues values)
    {
        var aged = new Dictionary<FlowValue, FlowValue>();
        return new(AgedBindings(origin, values, aged), AgedFacts(origin, values, aged), AgedRequests(origin, values, aged));
    }

    public bool Equals(FlowState? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Bindings.Equals(other.Bindings) && Facts.Equals(other.Facts) && Sent.Equals(other.Sent));

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Bindings.Count;

    public static FlowState Of(
        FlowMap<FlowValue> bindings,
        FlowMap<CodeFact> facts,
        FlowMap<SentRequest> sent) => new(bindings, facts, sent);

    private FlowMap<FlowValue> AgedBindings(object origin, FlowValues values, Dictionary<FlowValue, FlowValue> aged)
    {
        var (bindings, moved) = (Bindings, new List<KeyValuePair<FlowValue, FlowValue>>());
        foreach (var binding in Bindings)
        {
            if (!binding.Key.IsOf(origin) && !binding.Value.IsOf(origin))
                continue;

            var value = binding.Value.IsTruth && AnswerOf(binding.Value) is { } answer
                ? values.Constant(answer)
                : values.Aged(binding.Value, origin, aged);
            var location = values.Aged(binding.Key, origin, aged);
            bindings = location == binding.Key ? bindings.SetItem(location, value) : bindings.Remove(binding.Key);

            // What is bound to a member of the object of long ago is not found any more.
            if (location != binding.Key && !FlowValues.IsOfLongAgo(location))
                moved.Add(new(location, value));
        }

        return moved.Aggregate(bindings, static (map, binding) => map.SetItem(binding.Key, binding.Value));
    }

    private FlowMap<CodeFact> AgedFacts(object origin, FlowValues values, Dictionary<FlowValue, FlowValue> aged) => Facts
        .Where(fact => fact.Key.IsOf(origin))
        .Select(fact => new KeyValuePair<FlowValue, CodeFact>(values.Aged(fact.Key, origin, aged), fact.Value))
        .Where(static fact => !FlowValues.IsOfLongAgo(fact.Key))
        .Aggregate(
            Facts.Without((value, _) => value.IsOf(origin)), static (facts, fact) => facts.SetItem(fact.Key, fact.Value));

    private FlowMap<SentRequest> AgedRequests(object origin, FlowValues values, Dictionary<FlowValue, FlowValue> aged)
    {
        var sent = Sent.Without((request, _) => request.IsOf(origin));
        foreach (var request in sent)
        {
            if (request.Value.Values.Any(value => value.IsOf(origin)))
                sent = sent.SetItem(request.Key, request.Value.Select(value => values.Aged(value, origin, aged)));
        }

        return sent;
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
}
