using System.Collections.Immutable;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using Xunit;

namespace OkxAnalyzers.Tests.Payloads;

public sealed class JoinedCodePayloadTests
{
    private static readonly JoinedCodePayload s_payload = new(
        "SCode",
        "51008",
        "OkxErrorCodes.InsufficientBalanceForOrder",
        "SubCode",
        "1000",
        "OkxErrorCodes.SubCodes.InsufficientBalance");

    [Fact]
    public void Everything_arrives() => Assert.Equal(s_payload, JoinedCodePayload.Read(Carried.By(s_payload.ToProperties())));

    [Fact]
    public void Only_the_sub_code_may_have_no_constant()
    {
        var without = s_payload with { SubCodeConstant = null };
        Assert.Equal(without, JoinedCodePayload.Read(Carried.By(without.ToProperties())));
        Assert.All(Carried.WithoutEach(s_payload.ToProperties()), broken =>
            Assert.Equal(broken.Key == "SubCodeConstant" ? without : null, JoinedCodePayload.Read(broken.Diagnostic)));
    }

    /// <summary>Where the test cannot be split, the code alone is what the text may have meant.</summary>
    [Fact]
    public void It_travels_beside_the_near_codes()
    {
        var near = new UnknownCodePayload(ConstantForm.String, [(s_payload.Code, s_payload.Constant)], NewCode: null);
        var both = Carried.By(near.ToProperties().AddRange(s_payload.ToProperties()));
        Assert.Equal(s_payload, JoinedCodePayload.Read(both));
        Assert.Equal(near.Near, UnknownCodePayload.Read(both)!.Near);
        Assert.Null(JoinedCodePayload.Read(Carried.By(near.ToProperties())));
    }

    [Fact]
    public void Nothing_is_read_where_nothing_is() =>
        Assert.Null(JoinedCodePayload.Read(Carried.By(ImmutableDictionary<string, string?>.Empty)));
}
