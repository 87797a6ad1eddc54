using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>Joins the states that meet at a block: what differs becomes either value, with what is known of both.</summary>
internal sealed class StateJoin
{
    private readonly object _block;
    private readonly FlowValues _values;
    private readonly CodeUniverse _universe;
    private readonly HashSet<(FlowValue One, FlowValue Two, FlowValue Joined)> _met = new();
    private FlowState _one = FlowState.Start;
    private FlowState _two = FlowState.Start;

    public StateJoin(object block, FlowValues values, CodeUniverse universe)
    {
        _block = block;
        _values = values;
        _universe = universe;
    }

    /// <summary>
    /// Where a loop comes round with another value in a variable, what is left of the round before is of the former one.
    /// </summary>
    public static FlowState Aged(FlowState incoming, IEnumerable<FlowState> known, object block, FlowValues values)
    {
        foreach (var state in known)
        {
            foreach (var binding in state.Bindings)
            {
                if (incoming.ValueOf(binding.Key) == binding.Value)
                    continue;

                foreach (var joined in JoinedAt(block, binding.Value))
                    incoming = incoming.Aged(joined.Origin!, values);
            }

            foreach (var sent in state.Sent.Where(sent => FlowValues.IsOfBlock(sent.Value.Reply, block)))
            {
                if (incoming.Sent.TryGetValue(sent.Key, out var own) && own.Reply != sent.Value.Reply)
                    incoming = incoming.Aged(sent.Value.Reply.Origin!, values);
            }
        }

        return incoming;
    }

    public FlowState Of(FlowState one, FlowState two)
    {
        (_one, _two) = (one, two);
        var bindings = new Dictionary<FlowValue, FlowValue>();
        foreach (var location in one.Bindings.Keys.Union(two.Bindings.Keys))
        {
            // A local that only one way has assigned is not read after.
            if (IsLocal(location) && !(one.Bindings.ContainsKey(location) && two.Bindings.ContainsKey(location)))
                continue;

            var joined = !Exists(location, one) ? two.ValueOf(location)
                : !Exists(location, two) ? one.ValueOf(location)
                : Of(location, one.ValueOf(location), two.ValueOf(location));
            if (joined != location)
                bindings[location] = joined;
        }

        var sent = new Dictionary<FlowValue, SentRequest>();
        foreach (var request in one.Sent)
        {
            if (two.Sent.TryGetValue(request.Key, out var other))
                sent[request.Key] = Of(request.Key, request.Value, other);
        }

        return FlowState.Of(FlowMap<FlowValue>.Of(bindings), Facts(one, two), FlowMap<SentRequest>.Of(sent));
    }

    /// <summary>What two ways have brought to the block, whether it is the value or the value is read out of it.</summary>
    private static IEnumerable<FlowValue> JoinedAt(object block, FlowValue value) => FlowValues.IsOfBlock(value, block)
        ? new[] { value }
        : FlowValues.IsOfParts(value) ? value.Parts.SelectMany(part => JoinedAt(block, part)) : Enumerable.Empty<FlowValue>();

    /// <summary>An object that a way has not created has no members there.</summary>
    private bool Exists(FlowValue location, FlowState state) =>
        location is not { Kind: ValueKind.Member }
        || location.Parts[0] is not { Kind: ValueKind.Created } created
        || state.Bindings.ContainsKey(_values.Member(created, OperationEvaluator.TypeOfCreated));

    private static bool IsLocal(FlowValue location) =>
        location is { Kind: ValueKind.Root, Key: ILocalSymbol or CaptureId or CaptureTarget };

    private SentRequest Of(FlowValue request, SentRequest one, SentRequest two) => one with
    {
        Reply = Of(request, one.Reply, two.Reply),
        Exception = one.Exception is { } first && two.Exception is { } second ? Of(request, first, second) : one.Exception ?? two.Exception,
        IsOkxException = one.IsOkxException || two.IsOkxException,
        IsQueried = one.IsQueried && two.IsQueried,
    };

    private FlowValue Of(FlowValue location, FlowValue one, FlowValue two)
    {
        if (one == two)
            return one;

        // The same member of both, or the same test, is that of whichever it is.
        if (FlowValues.AreAlike(one, two))
            return _values.WithParts(one, one.Parts.Zip(two.Parts, (first, second) => Of(location, first, second)).ToArray());

        // What comes round from the value itself, such as i + 1, makes no further alternative.
        var joined = FlowValues.IsOfBlock(one, _block) && IsMadeOfFormer(two, one) ? one
            : Includes(one, two, _two) ? one
            : Includes(two, one, _one) ? two
            : _values.Either(_block, location, one, two);
        _met.Add((one, two, joined));
        return joined;
    }

    /// <summary>What two ways have brought to an earlier block, and a third one that has not come through it.</summary>
    private static bool Includes(FlowValue either, FlowValue value, FlowState other) =>
        FlowValues.Includes(either, value)
        && !other.Bindings.Values.Concat(other.Sent.Values.SelectMany(sent => sent.Values)).Any(held => held.Contains(either));

    private static bool IsMadeOfFormer(FlowValue value, FlowValue one) =>
        value.Kind == ValueKind.Former
            ? value.Key == one || FlowValues.IsOfLongAgo(value)
            : value.Parts.Any(part => IsMadeOfFormer(part, one));

    private FlowMap<CodeFact> Facts(FlowState one, FlowState two)
    {
        var facts = new Dictionary<FlowValue, CodeFact>();
        var everything = CodeFact.Of(_universe.All);
        foreach (var value in one.Facts.Keys.Union(two.Facts.Keys))
            facts[value] = Known(one, value).Join(Known(two, value));

        foreach (var (first, second, joined) in _met)
        {
            var told = one.Facts.Keys.Where(value => value.Contains(first)).Select(value => _values.Replace(value, first, joined))
                .Concat(two.Facts.Keys.Where(value => value.Contains(second)).Select(value => _values.Replace(value, second, joined)))
                .Append(joined);
            foreach (var value in told.Distinct().ToList())
            {
                var (before, now) = (_values.Replace(value, joined, first), _values.Replace(value, joined, second));
                if (value == joined && !IsTold(one, first) && !IsTold(two, second))
                    continue;

                facts[value] = Known(one, before).Join(Known(two, now));
            }
        }

        return FlowMap<CodeFact>.Of(facts);

        CodeFact Known(FlowState state, FlowValue value) =>
            state.IsAbsent(value, _universe) ? CodeFact.Of(_universe.None)
            : state.Facts.TryGetValue(value, out var fact) ? fact
            : value.Kind == ValueKind.Constant ? CodeFact.Of(_universe.OfConstant(value.Key))
            : everything;
    }

    private static bool IsTold(FlowState state, FlowValue value) => value.Kind == ValueKind.Constant || state.Facts.ContainsKey(value);
}
