using System.Linq;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using Xunit;

namespace OkxAnalyzers.Tests.Flow;

public sealed class CodeUniverseTests
{
    private static readonly CodeUniverse s_universe = CodeUniverse.Of(ErrorCodeCatalog.Embedded);

    [Fact]
    public void Everything_is_a_code_or_null_or_a_truth_value_or_something_else() => Assert.Equal(
        s_universe.All, s_universe.Coded.Or(s_universe.Null).Or(s_universe.True).Or(s_universe.False).Or(s_universe.Other));

    [Fact]
    public void Success_is_a_code_and_no_error()
    {
        Assert.True(s_universe.Success.IsSubsetOf(s_universe.Coded));
        Assert.False(s_universe.Success.Overlaps(s_universe.Errors));
    }

    [Theory]
    [InlineData("50011")]
    [InlineData(50011)]
    [InlineData(50011L)]
    public void A_text_and_a_number_of_the_same_digits_are_one_code(object constant) =>
        Assert.Equal("50011", Assert.Single(s_universe.In(s_universe.OfConstant(constant))).Code);

    [Fact]
    public void A_text_that_is_no_code_is_something_else() => Assert.Equal(s_universe.Other, s_universe.OfConstant("filled"));

    [Fact]
    public void What_differs_from_a_code_can_be_all_the_others()
    {
        var others = s_universe.NotConstant("50011");
        Assert.False(others.Overlaps(s_universe.OfConstant("50011")));
        Assert.Equal(s_universe.All, others.Or(s_universe.OfConstant("50011")));
    }

    [Fact]
    public void What_differs_from_one_of_many_other_values_can_still_be_another_one() =>
        Assert.Equal(s_universe.All, s_universe.NotConstant("filled"));

    [Fact]
    public void A_range_of_numbers_has_its_codes_and_other_numbers()
    {
        var range = s_universe.WhereNumber(static number => number is >= 50011 and <= 50013);
        Assert.Equal(["50011", "50012", "50013"], s_universe.In(range).Select(static code => code.Code));
        Assert.True(s_universe.Other.IsSubsetOf(range));
    }

    [Fact]
    public void A_catalog_has_one_universe() => Assert.Same(s_universe, CodeUniverse.Of(ErrorCodeCatalog.Embedded));
}
