using System.Collections.Generic;
using OkxAnalyzers.Flow;
using Xunit;

namespace OkxAnalyzers.Tests.Flow;

/// <summary>Values are told apart by what they are made of, and by the round of a loop that they come from.</summary>
public sealed class FlowValuesTests
{
    private const string Order = "order";
    private const string Place = "client.PlaceAsync(order)";

    private readonly FlowValues _values = new();

    [Fact]
    public void Equal_values_are_one_object()
    {
        Assert.Same(_values.Member(_values.Root(Order), "Id"), _values.Member(_values.Root(Order), "Id"));
        Assert.NotSame(_values.Member(_values.Root(Order), "Id"), _values.Member(_values.Root(Order), "Size"));
        Assert.Same(_values.Constant("50011"), _values.Constant("50011"));
    }

    [Fact]
    public void A_reply_that_comes_again_makes_the_one_before_a_former_one()
    {
        var reply = _values.Result(Place);
        var code = _values.Member(reply, "SCode");
        var former = Aged(code);

        Assert.NotSame(code, former);
        Assert.Same(former, _values.Member(Aged(reply), "SCode"));
        Assert.False(FlowValues.IsOfLongAgo(former));
    }

    [Fact]
    public void Nothing_is_known_of_the_reply_before_the_one_before() =>
        Assert.True(FlowValues.IsOfLongAgo(Aged(Aged(_values.Result(Place)))));

    [Fact]
    public void What_does_not_come_from_the_call_stays_as_it_is()
    {
        var order = _values.Root(Order);
        Assert.Same(order, Aged(order));
    }

    [Fact]
    public void Not_of_not_is_the_value_itself()
    {
        var ready = _values.Root("isReady");
        Assert.Same(ready, _values.Not(_values.Not(ready)));
        Assert.Same(_values.Constant(false), _values.Not(_values.Constant(true)));
    }

    [Fact]
    public void A_constant_decides_And_and_Or_or_drops_out()
    {
        var ready = _values.Root("isReady");
        Assert.Same(ready, _values.And(_values.Constant(true), ready));
        Assert.Same(_values.Constant(false), _values.And(ready, _values.Constant(false)));
        Assert.Same(ready, _values.Or(ready, _values.Constant(false)));
        Assert.Same(_values.Constant(true), _values.Or(_values.Constant(true), ready));
    }

    [Fact]
    public void A_list_that_a_loop_walks_along_does_not_grow_without_end()
    {
        var seen = new HashSet<FlowValue>();
        for (var node = _values.Root(Order); seen.Add(node); node = _values.Member(node, "Next"))
            Assert.InRange(seen.Count, 1, 100);
    }

    [Fact]
    public void Two_of_the_same_alternatives_are_one_value()
    {
        var (one, two) = (_values.Root("first"), _values.Root("second"));
        var either = _values.Either("block", _values.Root(Order), one, two);
        Assert.Same(either, _values.Either("block", _values.Root(Order), two, one));
        Assert.Same(either, _values.Either("block", _values.Root(Order), either, one));
        Assert.NotSame(either, _values.Either("another block", _values.Root(Order), one, two));
    }

    private FlowValue Aged(FlowValue value) => _values.Aged(value, Place, new Dictionary<FlowValue, FlowValue>());
}
