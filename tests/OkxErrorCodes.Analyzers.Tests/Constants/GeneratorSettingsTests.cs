using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

public sealed class GeneratorSettingsTests
{
    [Theory]
    [InlineData("", false, false)]
    [InlineData("OkxErrorCodesUtf8= OkxErrorCodesRetryAdvice=", false, false)]
    [InlineData("OkxErrorCodesUtf8=false OkxErrorCodesRetryAdvice=False", false, false)]
    [InlineData("OkxErrorCodesUtf8=true", true, false)]
    [InlineData("OkxErrorCodesRetryAdvice=True", false, true)]
    [InlineData("OkxErrorCodesUtf8=1 OkxErrorCodesRetryAdvice=no", false, false)] // the package's targets tell
    public void What_is_not_asked_for_is_left_out(string properties, bool hasUtf8, bool hasRetryAdvice) =>
        Assert.Equal(
            new GeneratorSettings(hasUtf8, hasRetryAdvice),
            GeneratorSettings.Read(new ProjectProperties(ProjectProperties.Parse(properties)).GlobalOptions));
}
