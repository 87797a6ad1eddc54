using System.Linq;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Payloads;
using Xunit;

namespace OkxAnalyzers.Tests.Payloads;

public sealed class ConstantPayloadTests
{
    private static readonly ConstantPayload s_plain = new("OkxErrorCodes.RequestsTooFrequent", ConstantForm.Int);
    private static readonly ConstantPayload s_withMember = s_plain with { Member = new MarkableMember("Code", Carried.At(3)) };

    [Fact]
    public void A_constant_arrives() =>
        Assert.Equal(s_plain, ConstantPayload.Read(Carried.By(s_plain.ToProperties(), s_plain.ToLocations())));

    [Fact]
    public void A_member_arrives_with_its_declaration() =>
        Assert.Equal(s_withMember, ConstantPayload.Read(Carried.By(s_withMember.ToProperties(), s_withMember.ToLocations())));

    [Fact]
    public void Nothing_is_read_without_a_property() =>
        Assert.All(Carried.WithoutEach(s_plain.ToProperties()), broken => Assert.Null(ConstantPayload.Read(broken.Diagnostic)));

    [Theory]
    [InlineData("Int", "Octal")]
    [InlineData("Int", "7")]
    [InlineData("Int", "")]
    [InlineData("Int", null)]
    [InlineData("OkxErrorCodes.RequestsTooFrequent", "RequestsTooFrequent")]
    [InlineData("OkxErrorCodes.RequestsTooFrequent", "")]
    public void Nothing_is_read_of_a_broken_property(string value, string? broken)
    {
        var properties = s_plain.ToProperties();
        var key = properties.Single(property => property.Value == value).Key;
        Assert.Null(ConstantPayload.Read(Carried.By(properties.SetItem(key, broken))));
    }

    [Fact]
    public void Nothing_is_read_of_a_member_without_its_declaration() =>
        Assert.Null(ConstantPayload.Read(Carried.By(s_withMember.ToProperties())));
}
