using System;
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
