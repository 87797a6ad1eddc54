using System.Linq;
using OkxAnalyzers.Payloads;
using Xunit;

namespace OkxAnalyzers.Tests.Payloads;

public sealed class ResentCodePayloadTests
{
    private static readonly ResentCodePayload s_payload = new("50004", IsInList: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Everything_arrives(bool isInList)
    {
        var sent = s_payload with { IsInList = isInList };
        Assert.Equal(sent, ResentCodePayload.Read(Carried.By(sent.ToProperties())));
    }

    [Fact]
    public void Nothing_is_read_without_a_property() =>
        Assert.All(Carried.WithoutEach(s_payload.ToProperties()), broken => Assert.Null(ResentCodePayload.Read(broken.Diagnostic)));

    [Fact]
    public void Nothing_is_read_of_another_place()
    {
        var properties = s_payload.ToProperties();
        var key = properties.Single(property => property.Value == "List").Key;
        Assert.Null(ResentCodePayload.Read(Carried.By(properties.SetItem(key, "Queue"))));
    }
}
