using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>Projects that see each other's constants, every warning an error.</summary>
public sealed class SharedConstantsTests
{
    private const string Uses = """
        using Alias = OkxErrorCodes;
        using static OkxErrorCodes.AsInt;

        /// <summary>Uses <see cref="OkxErrorCodes.SystemBusy"/>.</summary>
        internal class Bot
        {
            [OkxErrorCode] private const string Busy = OkxErrorCodes.SystemBusy + Alias.SystemBusy;

            internal static string Wait([OkxErrorCode] int code) => code is OkxErrorCodes.AsInt.SystemBusy or global::OkxErrorCodes.AsInt.RequestsTooFrequent or SystemMaintenance ? nameof(OkxErrorCodes) : Busy;

            private const int SystemMaintenance = OkxErrorCodes.AsInt.SystemBusy + 1;
        }
        """;

    [Theory]
    [InlineData("Internal", "Internal", true)]
    [InlineData("Internal", "Internal", false)]
    [InlineData("Public", "Internal", true)]
    [InlineData("Public", "Public", false)]
    [InlineData("Internal", "Public", true)]
    public async Task A_project_with_constants_sees_those_of_another(string theirs, string own, bool asImage)
    {
        var exchange = ConsumerProject.Generate(
            ConsumerProject.Create("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]", name: "Exchange"), ("OkxErrorCodesVisibility", theirs));
        var reference = asImage ? ConsumerProject.Image(exchange) : exchange.ToMetadataReference();

        foreach (var version in new[] { LanguageVersion.Latest, LanguageVersion.CSharp9 })
        {
            var tests = ConsumerProject.Generate(ConsumerProject.Create(Uses, version, name: "Tests", references: reference), ("OkxErrorCodesVisibility", own));

            Assert.Empty(await ConsumerProject.BuildAsync(tests));
            Assert.Equal(theirs == "Public" || !Host.KnowsEmbedded, HasWarning(tests, "CS0436"));
        }
    }

    [Theory]
    [InlineData("Internal", "Internal")]
    [InlineData("Public", "Internal")]
    [InlineData("Public", "Public")]
    public async Task A_project_with_retry_advice_sees_that_of_another(string theirs, string own)
    {
        const string Uses = "internal class Bot { internal static bool IsBusy(string code) => OkxErrorCodes.GetRetryAdvice(code) == OkxRetryAdvice.AfterPause; }";
        var exchange = ConsumerProject.Generate(
            ConsumerProject.Create("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]", name: "Exchange"),
            ("OkxErrorCodesVisibility", theirs), ("OkxErrorCodesRetryAdvice", "true"));
        var tests = ConsumerProject.Generate(
            ConsumerProject.Create(Uses, name: "Tests", references: ConsumerProject.Image(exchange)), ("OkxErrorCodesVisibility", own), ("OkxErrorCodesRetryAdvice", "true"));

        Assert.Empty(await ConsumerProject.BuildAsync(tests));
    }

    [Fact]
    public async Task Somebody_elses_type_of_a_generated_name_stays_an_error()
    {
        var exchange = ConsumerProject.Image(ConsumerProject.Create("#pragma warning disable CS1591\npublic static class OkxErrorCodes { }", name: "Exchange"));
        var tests = ConsumerProject.Generate(ConsumerProject.Create("internal class Bot { private string Busy => OkxErrorCodes.SystemBusy; }", references: exchange));

        Assert.Equal("CS0436", Assert.Single(await ConsumerProject.BuildAsync(tests)).Id);
    }

    [Fact]
    public async Task Any_other_type_that_two_projects_have_stays_an_error()
    {
        const string Settings = "#pragma warning disable CS1591\npublic static class Settings { public const int Wait = 1; }";
        var exchange = ConsumerProject.Image(ConsumerProject.Generate(ConsumerProject.Create(Settings, name: "Exchange"), ("OkxErrorCodesVisibility", "Public")));
        var bot = ConsumerProject.Generate(ConsumerProject.Create(
            Settings + "internal class Bot { private int Wait => Settings.Wait + OkxErrorCodes.AsInt.SystemBusy; }", references: exchange));

        Assert.Equal("CS0436", Assert.Single(await ConsumerProject.BuildAsync(bot)).Id);
    }

    [Fact]
    public async Task A_referenced_namespace_of_that_name_is_passed_over()
    {
        var library = ConsumerProject.Image(ConsumerProject.Create("#pragma warning disable CS1591\nnamespace OkxErrorCodes { public class Reply { } }", name: "Library"));
        var bot = ConsumerProject.Generate(ConsumerProject.Create("internal class Bot { private string Busy => OkxErrorCodes.SystemBusy; }", references: library));

        Assert.True(HasWarning(bot, "CS0437"));
        Assert.Empty(await ConsumerProject.BuildAsync(bot));
    }

    [Fact]
    public async Task Constants_that_one_project_shares_serve_one_that_has_none()
    {
        var exchange = ConsumerProject.Image(ConsumerProject.Generate(ConsumerProject.Create(name: "Exchange"), ("OkxErrorCodesVisibility", "Public")));
        var bot = ConsumerProject.Generate(ConsumerProject.Create(Uses, references: exchange), ("OkxErrorCodesConstants", "None"));

        Assert.Empty(await ConsumerProject.BuildAsync(bot, ("OkxErrorCodesConstants", "None")));
    }

    private static bool HasWarning(Compilation compilation, string id)
    {
        foreach (var diagnostic in ConsumerProject.Complaints(compilation))
        {
            if (diagnostic.Id == id)
                return true;
        }

        return false;
    }
}
