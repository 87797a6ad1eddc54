using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Payloads;
using Xunit;

namespace OkxAnalyzers.Tests.Payloads;

public sealed class MissingCodesPayloadTests
{
    private const string Codes = "50011 after-backoff OkxErrorCodes.RequestsTooFrequent;50013 after-pause OkxErrorCodes.SystemBusy";
    private const string Places = "sample;rest;after-pause;after-backoff";

    private static readonly MissingCodesPayload s_payload = new(
        [
            new("50011", RetryAdvice.AfterBackoff, "OkxErrorCodes.RequestsTooFrequent"),
            new("50013", RetryAdvice.AfterPause, "OkxErrorCodes.SystemBusy"),
        ],
        Carried.At(1),
        Carried.At(2),
        [(RetryAdvice.AfterPause, Carried.At(3)), (RetryAdvice.AfterBackoff, Carried.At(4))]);

    [Fact]
    public void Everything_arrives() => AssertArrives(s_payload);

    [Fact]
    public void It_arrives_without_a_rest() => AssertArrives(s_payload with { Rest = null });

    [Fact]
    public void It_arrives_without_joins() => AssertArrives(s_payload with { Joins = [] });

    [Fact]
    public void Every_place_moves()
    {
        var moved = s_payload.Moved(place => Carried.At(place.SourceSpan.Start + 1));
        Assert.Equal(s_payload.ToLocations().Select(place => Carried.At(place.SourceSpan.Start + 1)), moved.ToLocations());
        Assert.Equal(s_payload.ToProperties(), moved.ToProperties());
    }

    [Fact]
    public void Nothing_is_read_without_a_property() => Assert.All(
        Carried.WithoutEach(s_payload.ToProperties(), s_payload.ToLocations()),
        broken => Assert.Null(MissingCodesPayload.Read(broken.Diagnostic)));

    [Theory]
    [InlineData(Codes, "")]
    [InlineData(Codes, "50011")]
    [InlineData(Codes, "50011 after-backoff")]
    [InlineData(Codes, "50011 sometime OkxErrorCodes.RequestsTooFrequent")]
    [InlineData(Codes, "50011  OkxErrorCodes.RequestsTooFrequent")]
    [InlineData(Codes, "50011 after-backoff OkxErrorCodes.RequestsTooFrequent;")]
    [InlineData(Places, "")]
    [InlineData(Places, "sample;rest;after-pause")]
    [InlineData(Places, "sample;rest;after-pause;after-backoff;after-wait")]
    [InlineData(Places, "rest;rest;after-pause;after-backoff")]
    [InlineData(Places, "sample;rest;after-pause;sometime")]
    [InlineData(Places, "sample;rest;after-pause;")]
    public void Nothing_is_read_of_a_broken_property(string value, string broken)
    {
        var properties = s_payload.ToProperties();
        var key = properties.Single(property => property.Value == value).Key;
        Assert.Null(MissingCodesPayload.Read(Carried.By(properties.SetItem(key, broken), s_payload.ToLocations())));
    }

    [Fact]
    public void Nothing_is_read_without_the_places() => Assert.Null(MissingCodesPayload.Read(Carried.By(s_payload.ToProperties())));

    private static void AssertArrives(MissingCodesPayload sent)
    {
        var read = MissingCodesPayload.Read(Carried.By(sent.ToProperties(), sent.ToLocations()));
        Assert.NotNull(read);
        Assert.Equal(sent.Codes.AsEnumerable(), read.Codes);
        Assert.Equal((sent.Sample, sent.Rest), (read.Sample, read.Rest));
        Assert.Equal(sent.Joins.AsEnumerable(), read.Joins);
    }
}
