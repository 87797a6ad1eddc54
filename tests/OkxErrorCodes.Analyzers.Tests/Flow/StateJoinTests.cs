using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using Xunit;

namespace OkxAnalyzers.Tests.Flow;

/// <summary>Two ways meet at a block: what is known after it holds on both.</summary>
public sealed class StateJoinTests
{
    private const string Block = "block";

    private static readonly CodeUniverse s_universe = CodeUniverse.Of(ErrorCodeCatalog.Embedded);

    private readonly FlowValues _values = new();

    private FlowValue Code => _values.Member(_values.Root("reply"), "SCode");

    [Fact]
    public void A_code_can_be_what_it_can_be_on_either_way()
    {
        var joined = Join(Knowing(Code, "50011"), Knowing(Code, "50004"));
        Assert.Equal(CodesOf("50011").Or(CodesOf("50004")), FactOf(joined, Code).Set);
    }

    [Fact]
    public void A_code_that_only_one_way_has_asked_for_can_be_anything() =>
        Assert.Equal(s_universe.All, FactOf(Join(Knowing(Code, "50011"), FlowState.Start), Code).Set);

    [Fact]
    public void A_name_counts_only_where_it_stands_on_both_ways()
    {
        var joined = Join(Knowing(Code, "50011"), FlowState.Start);
        Assert.True(CodesOf("50011").IsSubsetOf(FactOf(joined, Code).Unnamed));
        Assert.False(FactOf(Join(Knowing(Code, "50011"), Knowing(Code, "50011")), Code).Unnamed.Overlaps(CodesOf("50011")));
    }

    [Fact]
    public void A_field_that_was_assigned_differently_is_either_value_with_what_is_known_of_both()
    {
        var (field, other) = (_values.Root("s_last"), _values.Root("answer"));
        var joined = Join(
            Knowing(Code, "50011").Bind(field, Code),
            Knowing(other, "50004").Bind(field, other));

        var either = joined.ValueOf(field);
        Assert.Equal(ValueKind.Either, either.Kind);
        Assert.Equal(CodesOf("50011").Or(CodesOf("50004")), FactOf(joined, either).Set);
    }

    [Fact]
    public void The_same_member_of_two_values_is_the_member_of_either()
    {
        var (field, other) = (_values.Root("s_last"), _values.Member(_values.Root("answer"), "SCode"));
        var joined = Join(
            Knowing(Code, "50011").Bind(field, Code),
            Knowing(other, "50004").Bind(field, other));

        var member = joined.ValueOf(field);
        Assert.Equal((ValueKind.Member, ValueKind.Either), (member.Kind, member.Parts[0].Kind));
        Assert.Equal(CodesOf("50011").Or(CodesOf("50004")), FactOf(joined, member).Set);
    }

    [Fact]
    public void A_member_of_what_is_null_on_one_way_is_nothing_there()
    {
        var missing = FlowState.Start.With(_values.Root("reply"), CodeFact.Of(s_universe.Null));
        Assert.Equal(CodesOf("50011"), FactOf(Join(Knowing(Code, "50011"), missing), Code).Set);
    }

    [Fact]
    public void Joining_a_state_with_itself_changes_nothing()
    {
        var state = Knowing(Code, "50011").Bind(_values.Root("s_last"), Code);
        Assert.Equal(state, Join(state, state));
    }

    private FlowState Join(FlowState one, FlowState two) => new StateJoin(Block, _values, s_universe).Of(one, two);

    private static CodeFact FactOf(FlowState state, FlowValue value)
    {
        Assert.True(state.Facts.TryGetValue(value, out var fact));
        return fact;
    }

    private static CodeSet CodesOf(string code) => s_universe.OfConstant(code);

    /// <summary>A test has let through this code by its name.</summary>
    private static FlowState Knowing(FlowValue value, string code) => FlowState.Start.With(
        value,
        CodeFact.Of(s_universe.All)
            .Cut(CodesOf(code), SyntaxFactory.ParseExpression($"\"{code}\""), answer: true, isNamed: true, isOfCode: true));
}
