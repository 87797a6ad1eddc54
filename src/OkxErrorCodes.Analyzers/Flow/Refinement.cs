using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>What an answer to a condition tells: none, one or several states that it leaves possible.</summary>
internal sealed class Refinement
{
    private readonly FlowContext _flow;

    public Refinement(FlowContext flow) => _flow = flow;

    private CodeUniverse Universe => _flow.Universe;

    /// <param name="state">What is known before.</param>
    /// <param name="condition">What is asked.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="place">Where a flag is asked that no test has made: <c>reply.IsRetryable</c>.</param>
    public IEnumerable<FlowState> Of(FlowState state, FlowValue condition, bool answer, SyntaxNode? place = null)
    {
        _flow.Step();
        switch (condition.Kind)
        {
            case ValueKind.Constant:
                return condition.Key is bool known && known != answer ? Enumerable.Empty<FlowState>() : new[] { state };

            case ValueKind.Not:
                return Of(state, condition.Parts[0], !answer, place);

            case ValueKind.And or ValueKind.Or:
                var (first, second) = (condition.Parts[0], condition.Parts[1]);

                // Both parts give the answer, or the second one alone decides after the first has not.
                return answer == (condition.Kind == ValueKind.And)
                    ? Of(state, first, answer, place).SelectMany(left => Of(left, second, answer, place))
                    : Of(state, first, answer, place)
                        .Concat(Of(state, first, !answer, place).SelectMany(left => Of(left, second, answer, place)));

            case ValueKind.Test:
                return Cut(state, condition, answer);

            default:
                return Asked(state, condition, answer, place);
        }
    }

    /// <summary>What is known of a value.</summary>
    public CodeFact FactOf(FlowState state, FlowValue value) =>
        state.Facts.TryGetValue(value, out var fact) ? fact
        : value.Kind == ValueKind.Constant ? CodeFact.Of(Universe.OfConstant(value.Key))
        : CodeFact.Of(Universe.All);

    /// <summary>A part of a condition has answered: where that leaves the whole condition, its parts are settled.</summary>
    public FlowState Left(FlowState state, SyntaxNode part, bool answer, IReadOnlyDictionary<SyntaxNode, FlowValue> parts)
    {
        var whole = ConditionAnswer.Of(part, answer);
        if (whole.Answer is not { } result)
            return state;

        if (!result)
            state = WithSkipped(state, parts, whole.Root);

        foreach (var fact in state.Facts)
        {
            var left = fact.Value.Leave(AnswerOf, IsOutvoted, Universe.None);
            if (left != fact.Value)
                state = state.With(fact.Key, left);
        }

        return state;

        // A flag keeps the answer that it was given elsewhere.
        bool AnswerOf(SyntaxNode test, bool own) => IsInside(test) ? EnclosingCondition.Of(test).IsNegated != result : own;

        bool IsOutvoted(SyntaxNode test, bool own) => IsInside(test) && (own != EnclosingCondition.Of(test).IsNegated) != result;

        bool IsInside(SyntaxNode test) => test.SyntaxTree == part.SyntaxTree && whole.Root.Span.Contains(test.Span);
    }

    /// <summary>
    /// <c>attempt &lt; 3 &amp;&amp; IsBusy(code)</c> has a way for what is busy, though it does not always look at the code.
    /// </summary>
    private FlowState WithSkipped(FlowState state, IReadOnlyDictionary<SyntaxNode, FlowValue> parts, SyntaxNode root)
    {
        foreach (var part in parts.Where(part => root.Span.Contains(part.Key.Span)))
            state = WithSkipped(state, part.Value, part.Key, EnclosingCondition.Of(part.Key).IsNegated);

        return state;
    }

    /// <param name="state">What is known.</param>
    /// <param name="test">What was not asked.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="answer">What the whole condition has answered, as the part would have said it.</param>
    private FlowState WithSkipped(FlowState state, FlowValue test, SyntaxNode place, bool answer)
    {
        switch (test.Kind)
        {
            case ValueKind.And:
                return test.Parts.Aggregate(state, (left, part) => WithSkipped(left, part, place, answer));

            case ValueKind.Test when !IsComputed(test.Parts[0]):
                var subject = test.Parts[0];
                var fact = FactOf(state, subject);
                var set = (answer ? test.WhenFalse : test.WhenTrue)!;
                return fact.Parts.Any(asked => asked.Value.IsRead) || !TellsCodes(test) ? state : state.With(subject, fact.Skip(set));

            default:
                var asked = test.Kind == ValueKind.Test ? test.Parts[0] : test;
                foreach (var value in asked.Parts)
                {
                    if (value.Kind != ValueKind.Constant && FactOf(state, value) is var known && !known.Parts.ContainsKey(place))
                        state = state.With(value, known.SkipAsk(place, answer));
                }

                return state;
        }
    }

    private IEnumerable<FlowState> Cut(FlowState state, FlowValue test, bool answer)
    {
        var subject = test.Parts[0];
        var set = (answer ? test.WhenTrue : test.WhenFalse)!;
        var isNamed = !set.Overlaps(Universe.Other) && set.Overlaps(Universe.Errors);
        var fact = FactOf(state, subject).Cut(set, (SyntaxNode)test.Key!, answer, isNamed, TellsCodes(test));
        if (fact.Set.IsEmpty)
            return Enumerable.Empty<FlowState>();

        if (_flow.Tests?.Believes(subject) == false)
            return new[] { state };

        state = state.With(subject, fact);
        if (IsComputed(subject))
            state = WithPartsAsked(state, subject, (SyntaxNode)test.Key!, answer);

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
    private IEnumerable<FlowState> Asked(FlowState state, FlowValue condition, bool answer, SyntaxNode? flag)
    {
        var fact = FactOf(state, condition);
        var set = fact.Set.And(answer ? Universe.True.Or(Universe.Other) : Universe.False.Or(Universe.Other));
        if (!fact.Set.Overlaps(answer ? Universe.True : Universe.False))
            return Enumerable.Empty<FlowState>();

        if (_flow.Tests?.Believes(condition) == false)
            return new[] { state };

        if (condition.Key is not SyntaxNode place)
            return new[] { state.With(condition, flag is null ? CodeFact.Of(set) : CodeFact.Of(set).Ask(flag, answer)) };

        if (condition.Kind != ValueKind.Pure)
            state = state.With(condition, CodeFact.Of(set).Ask(place, answer));

        return new[] { WithPartsAsked(state, condition, place, answer) };
    }

    /// <summary>What is asked of a value that was computed is asked of what it was computed from: <c>code / 1000 == 50</c>.</summary>
    private static bool IsComputed(FlowValue value) => value.Kind == ValueKind.Result
        || value is { Kind: ValueKind.Pure, Key: not string } or { Kind: ValueKind.Member, Key: null };

    private FlowState WithPartsAsked(FlowState state, FlowValue whole, SyntaxNode place, bool answer)
    {
        foreach (var asked in whole.Parts)
        {
            if (asked.Kind != ValueKind.Constant)
                state = state.With(asked, FactOf(state, asked).Ask(place, answer));
        }

        return state;
    }
}
