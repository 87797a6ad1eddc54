using System.Linq;
using OkxAnalyzers.Flow;
using Xunit;

namespace OkxAnalyzers.Tests.Flow;

public sealed class CodeSetTests
{
    private const int Size = 130;

    [Fact]
    public void A_set_knows_its_members_on_both_sides_of_a_word() =>
        Assert.Equal([0, 63, 64, 129], Of(129, 64, 0, 63).Members());

    [Fact]
    public void Sets_of_the_same_members_are_equal()
    {
        Assert.Equal(Of(1, 64), Of(64, 1));
        Assert.Equal(Of(1, 64).GetHashCode(), Of(64, 1).GetHashCode());
        Assert.NotEqual(Of(1, 64), Of(1));
    }

    [Fact]
    public void Or_has_the_members_of_both() => Assert.Equal(Of(1, 2, 128), Of(1, 2).Or(Of(2, 128)));

    [Fact]
    public void And_has_what_both_have() => Assert.Equal(Of(2), Of(1, 2).And(Of(2, 128)));

    [Fact]
    public void Except_leaves_what_the_other_has_not() => Assert.Equal(Of(1), Of(1, 2).Except(Of(2, 128)));

    [Fact]
    public void What_changes_nothing_gives_the_same_set_back()
    {
        var set = Of(1, 128);
        Assert.Same(set, set.Or(Of(1)));
        Assert.Same(set, set.And(Of(1, 2, 128)));
        Assert.Same(set, set.Except(Of(2)));
    }

    [Fact]
    public void A_subset_overlaps_unless_it_is_empty()
    {
        Assert.True(Of(128).IsSubsetOf(Of(1, 128)));
        Assert.True(Of(128).Overlaps(Of(1, 128)));
        Assert.True(Of().IsSubsetOf(Of(1)));
        Assert.False(Of().Overlaps(Of(1)));
        Assert.False(Of(1, 128).IsSubsetOf(Of(128)));
    }

    private static CodeSet Of(params int[] members) => CodeSet.Of(Size, members.AsEnumerable());
}
