using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using Xunit;

namespace OkxAnalyzers.Tests.Payloads;

public sealed class UnknownCodePayloadTests
{
    private static readonly UnknownCodePayload s_payload = new(
        ConstantForm.Utf8,
        [("51008", "OkxErrorCodes.InsufficientBalanceForOrder"), ("51508", "OkxErrorCodes.AccountSuspended")],
        "51509");

    [Fact]
    public void Everything_arrives() => AssertArrives(s_payload);

    [Fact]
    public void It_arrives_without_near_codes() => AssertArrives(s_payload with { Near = [] });

    [Fact]
    public void It_arrives_without_a_new_code() => AssertArrives(s_payload with { NewCode = null });

    [Fact]
    public void Nothing_is_read_without_a_form() =>
        Assert.Null(UnknownCodePayload.Read(Carried.By(ImmutableDictionary<string, string?>.Empty)));

    [Fact]
    public void Nothing_is_read_where_a_near_code_has_no_constant()
    {
        var properties = s_payload.ToProperties();
        foreach (var (key, value) in properties.Where(property => property.Value!.Contains(',')))
        {
            Assert.Null(UnknownCodePayload.Read(Carried.By(properties.Remove(key))));
            Assert.Null(UnknownCodePayload.Read(Carried.By(properties.SetItem(key, value!.Split(',')[0]))));
        }
    }

    private static void AssertArrives(UnknownCodePayload sent)
    {
        var read = UnknownCodePayload.Read(Carried.By(sent.ToProperties()));
        Assert.NotNull(read);
        Assert.Equal((sent.Form, sent.NewCode), (read.Form, read.NewCode));
        Assert.Equal(sent.Near, read.Near);
    }
}
