using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>What an answer to a condition tells: none, one or several states that it leaves possible.</summary>
internal sealed class Refinement
{
    private readonly FlowContext _flow;

    public Refinement(FlowContext flow) => _flow = flow;

    private CodeUniverse Universe => _flow.Universe;

    public IEnumerable<FlowState> Of(FlowState state, FlowValue condition, bool answer)
    {
        _flow.Step();
        switch (condition.Kind)
        {
            case ValueKind.Constant:
                return condition.Key is bool known && known != answer ? Enumerable.Empty<FlowState>() : new[] { state };

            case ValueKind.Not:
                return Of(state, condition.Parts[0], !answer);

            case ValueKind.And or ValueKind.Or:
                var (first, second) = (condition.Parts[0], condition.Parts[1]);

                // Both parts give the answer, or the second one alone decides after the first has not.
                return answer == (condition.Kind == ValueKind.And)
                    ? Of(state, first, answer).SelectMany(left => Of(left, second, answer))
                    : Of(state, first, answer).Concat(Of(state, first, !answer).SelectMany(left => Of(left, second, answer)));

            case ValueKind.Test:
                return Cut(state, condition, answer);

            default:
                return Asked(state, condition, answer);
        }
    }

    /// <summary>What is known of a value.</summary>
    public CodeFact FactOf(FlowState state, FlowValue value) =>
        state.Facts.TryGetValue(value, out var fact) ? fact
        : value.Kind == ValueKind.Constant ? CodeFact.Of(Universe.OfConstant(value.Key))
        : CodeFact.Of(Universe.All);

    private IEnumerable<FlowState> Cut(FlowState state, FlowValue test, bool answer)
    {
        var subject = test.Parts[0];
        var set = (answer ? test.WhenTrue : test.WhenFalse)!;
        var isNamed = !set.Overlaps(Universe.Other) && set.Overlaps(Universe.Errors);
        var fact = FactOf(state, subject).Cut(set, (SyntaxNode)test.Key!, isNamed, TellsCodes(test));
        if (fact.Set.IsEmpty)
            return Enumerable.Empty<FlowState>();

        if (_flow.Tests?.Believes(subject) == false)
            return new[] { state };

        state = state.With(subject, fact);
        return new[] { isNamed && set.IsSubsetOf(Universe.Errors) ? WithSiblingsClosed(state, subject) : state };
    }

    /// <summary>Where one code of a reply is named, the others of it are not what the program goes by.</summary>
    private FlowState WithSiblingsClosed(FlowState state, FlowValue subject)
    {
        var whole = WholeOf(subject);
        foreach (var other in state.Facts)
        {
            if (other.Key != subject && other.Key.IsReadFrom(whole) && other.Key != whole && IsCode(other.Value.Set))
                state = state.With(other.Key, other.Value.Close(Universe.None));
        }

        return state;
    }

    /// <summary>One of the answers leaves codes out.</summary>
    private bool TellsCodes(FlowValue test) =>
        !(Universe.Coded.IsSubsetOf(test.WhenTrue!) || !test.WhenTrue!.Overlaps(Universe.Coded));

    private bool IsCode(CodeSet set) => set.Overlaps(Universe.Errors);

    private static FlowValue WholeOf(FlowValue value)
    {
        while (value.Kind is ValueKind.Member && value.Parts[0].Kind != ValueKind.Root)
            value = value.Parts[0];

        return value.Kind == ValueKind.Member ? value.Parts[0] : value;
    }

    /// <summary>The answer is remembered for the next time that it is asked, and so is that it was.</summary>
    private IEnumerable<FlowState> Asked(FlowState state, FlowValue condition, bool answer)
    {
        var fact = FactOf(state, condition);
        var set = fact.Set.And(answer ? Universe.True.Or(Universe.Other) : Universe.False.Or(Universe.Other));
        if (!fact.Set.Overlaps(answer ? Universe.True : Universe.False))
            return Enumerable.Empty<FlowState>();

        if (_flow.Tests?.Believes(condition) == false)
            return new[] { state };

        var place = condition.Key as SyntaxNode;
        if (place is null)
            return new[] { state.With(condition, CodeFact.Of(set)) };

        if (condition.Kind != ValueKind.Pure)
            state = state.With(condition, CodeFact.Of(set).Ask(place, answer));

        foreach (var asked in condition.Parts)
        {
            if (asked.Kind != ValueKind.Constant)
                state = state.With(asked, FactOf(state, asked).Ask(place, answer));
        }

        return new[] { state };
    }
}
