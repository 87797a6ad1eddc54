using System.Linq;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

public sealed class ConstantsSettingsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("OkxErrorCodesNamespace= OkxErrorCodesVisibility= OkxErrorCodesConstants= OkxErrorCodesDocumentation= OkxErrorCodesRetryAdvice=")]
    [InlineData("OkxErrorCodesVisibility=internal OkxErrorCodesConstants=int;STRING OkxErrorCodesDocumentation=True OkxErrorCodesRetryAdvice=FALSE")]
    public void What_is_left_out_has_a_default(string properties)
    {
        var settings = Read(properties);

        Assert.Equal(ConstantsSettings.Default, settings);
        Assert.Equal("", settings.Namespace);
        Assert.False(settings.IsPublic);
        Assert.Equal(ConstantForm.String | ConstantForm.Int, settings.Forms);
        Assert.True(settings.IsDocumented);
        Assert.False(settings.HasRetryAdvice);
    }

    [Theory]
    [InlineData("String", ConstantForm.String)]
    [InlineData("int", ConstantForm.Int)]
    [InlineData("String,Int,Utf8", ConstantForm.String | ConstantForm.Int | ConstantForm.Utf8)]
    [InlineData("utf8;string;", ConstantForm.String | ConstantForm.Utf8)]
    [InlineData("None", ConstantForm.None)]
    [InlineData("none", ConstantForm.None)]
    internal void The_constants_are_a_list(string list, ConstantForm forms) => Assert.Equal(forms, Read("OkxErrorCodesConstants=" + list).Forms);

    [Fact]
    public void Every_property_counts()
    {
        var settings = Read("OkxErrorCodesNamespace=My.Trading OkxErrorCodesVisibility=PUBLIC OkxErrorCodesDocumentation=FALSE OkxErrorCodesRetryAdvice=True");

        Assert.Equal("My.Trading", settings.Namespace);
        Assert.True(settings.IsPublic);
        Assert.False(settings.IsDocumented);
        Assert.True(settings.HasRetryAdvice);
        Assert.NotEqual(ConstantsSettings.Default, settings);
    }

    [Theory]
    [InlineData("OkxErrorCodesNamespace", "My Trading", "a namespace")]
    [InlineData("OkxErrorCodesNamespace", "My..Trading", "a namespace")]
    [InlineData("OkxErrorCodesNamespace", "My.namespace", "a namespace")]
    [InlineData("OkxErrorCodesNamespace", "Evil { } //", "a namespace")]
    [InlineData("OkxErrorCodesVisibility", "protected", "Internal or Public")]
    [InlineData("OkxErrorCodesConstants", "Long", "None or a list of String, Int and Utf8")]
    [InlineData("OkxErrorCodesConstants", "String,Long", "None or a list of String, Int and Utf8")]
    [InlineData("OkxErrorCodesConstants", "None,Int", "None or a list of String, Int and Utf8")]
    [InlineData("OkxErrorCodesConstants", "3", "None or a list of String, Int and Utf8")]
    [InlineData("OkxErrorCodesDocumentation", "no", "true or false")]
    [InlineData("OkxErrorCodesRetryAdvice", "1", "true or false")]
    public async System.Threading.Tasks.Task A_value_that_is_not_understood_is_told_and_counts_as_left_out(string property, string value, string possible)
    {
        var settings = ConstantsSettings.Read(new ProjectProperties([(property, value)]).GlobalOptions, out var mistakes);
        var told = Assert.Single(await ConsumerProject.BuildAsync(ConsumerProject.Create(), (property, value)));

        Assert.Equal(ConstantsSettings.Default, settings);
        Assert.Equal((property, $"'{value}' is not {possible}"), Assert.Single(mistakes));
        Assert.Equal("OKX0012", told.Id);
        Assert.Equal($"Option '{property}' has no effect: '{value}' is not {possible}", told.GetMessage());
    }

    private static ConstantsSettings Read(string properties)
    {
        var settings = ConstantsSettings.Read(new ProjectProperties(ProjectProperties.Parse(properties)).GlobalOptions, out var mistakes);
        Assert.Empty(mistakes.ToArray());
        return settings;
    }
}
