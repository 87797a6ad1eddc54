using System;
using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

public sealed class ErrorCodeCatalogTests
{
    private static readonly ErrorCodeCatalog s_catalog = ErrorCodeCatalog.Embedded;

    [Fact]
    public void Every_code_is_found_by_its_text_and_by_its_number() =>
        Assert.All(s_catalog.Codes, code =>
        {
            Assert.Same(code, s_catalog.Find(code.Code.AsSpan()));
            Assert.Same(code, s_catalog.Find(long.Parse(code.Code)));
        });

    [Fact]
    public void A_number_is_known_without_the_rows_exactly_if_one_of_them_has_it()
    {
        var codes = s_catalog.Codes.Select(code => code.Number!.Value).ToHashSet();

        Assert.All(Enumerable.Range(0, 200_000).ToArray(), number => Assert.Equal(codes.Contains(number), KnownNumbers.Contains(number)));
        Assert.False(KnownNumbers.Contains(int.MaxValue));
    }

    [Fact]
    public void A_text_has_the_shape_of_a_code_exactly_if_one_of_the_rows_has_it()
    {
        var fromRows = new ErrorCodeCatalog(s_catalog.Codes);

        foreach (var first in Enumerable.Range('!', 90).Select(first => (char)first))
        {
            for (var length = 1; length < 12; length++)
            {
                var text = first + new string('0', length - 1);
                Assert.Equal(
                    (fromRows.HasShape(text), fromRows.HasLongerShape(text), fromRows.HasShorterShape(text)),
                    (s_catalog.HasShape(text), s_catalog.HasLongerShape(text), s_catalog.HasShorterShape(text)));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("50003")] // in the range, but no code
    [InlineData("051008")]
    [InlineData("00")]
    [InlineData("+51008")]
    [InlineData("-51008")]
    [InlineData(" 51008")]
    [InlineData("51008 ")]
    [InlineData("51 008")]
    [InlineData("51008.0")]
    [InlineData("51_008")]
    [InlineData("0xC740")]
    [InlineData("51008\0")]
    [InlineData("\u0665\u0661\u0660\u0660\u0668")] // 51008 in Arabic digits
    [InlineData("510080000")]
    [InlineData("4295018304")] // 51008 + 2^32
    [InlineData("99999999999999999999999999")]
    public void Another_text_is_not_found(string text) => Assert.Null(s_catalog.Find(text.AsSpan()));

    [Theory]
    [InlineData(50003)]
    [InlineData(-1)]
    [InlineData(-51008)]
    [InlineData(51008L + (1L << 32))]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Another_number_is_not_found(long number) => Assert.Null(s_catalog.Find(number));

    [Fact]
    public void A_lookup_allocates_nothing()
    {
        var found = Lookups(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        found += Lookups(10_000);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(2 * 10_100, found);
    }

    private static int Lookups(int rounds)
    {
        var found = 0;
        for (var i = 0; i < rounds; i++)
        {
            found += s_catalog.Find("51008") is null ? 0 : 1;
            found += s_catalog.Find(51008) is null ? 0 : 1;
            found += s_catalog.Find("50003") is null ? 0 : 1;
            found += s_catalog.Find("QueriedOrderNotFound") is null ? 0 : 1;
            found += s_catalog.Find(50003) is null ? 0 : 1;
        }

        return found;
    }
}
