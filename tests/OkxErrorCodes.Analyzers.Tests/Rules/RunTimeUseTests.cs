using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Rules;
using OkxAnalyzers.Tests.Constants;
using OkxAnalyzers.Tests.Verification;
using Xunit;

namespace OkxAnalyzers.Tests.Rules;

/// <summary>OKX0018: told where the assembly needs the one of the constants, and nowhere else.</summary>
public sealed class RunTimeUseTests
{
    [Theory]
    [InlineData("object Do() => typeof([|OkxErrorCodes|]);", "OkxErrorCodes")]
    [InlineData("object Do() => typeof([|OkxErrorCodes.AsInt|]).GetFields();", "OkxErrorCodes.AsInt")]
    [InlineData("object Do() => typeof([|global::OkxErrorCodes.SubCodes|]);", "OkxErrorCodes.SubCodes")]
    [InlineData("object Do() => typeof([|Codes|]).Name;", "OkxErrorCodes")]
    [InlineData("object Do() => typeof([|OkxErrorCodeAttribute|]);", "OkxErrorCodeAttribute")]
    [InlineData("object Do() => typeof(List<[|OkxErrorCodeAttribute|]>);", "OkxErrorCodeAttribute")]
    [InlineData("bool Do(MemberInfo member) => member.IsDefined(typeof([|OkxErrorCodeAttribute|]));", "OkxErrorCodeAttribute")]
    [InlineData("object? Do(MemberInfo member) => member.GetCustomAttribute<[|OkxErrorCodeAttribute|]>();", "OkxErrorCodeAttribute")]
    [InlineData("object Do() => new [|OkxErrorCodeAttribute|]();", "OkxErrorCodeAttribute")]
    [InlineData("object Do() => typeof([|Mark|]);", "OkxErrorCodeAttribute")]
    [InlineData("object Do() => new List<[|global::OkxErrorCodeAttribute|][]>();", "OkxErrorCodeAttribute")]
    [InlineData("[System.ComponentModel.DefaultValue(typeof([|OkxErrorCodes|]), \"\")] object? Value { get; set; }", "OkxErrorCodes")]
    public async Task A_use_of_the_type_is_told(string member, string type)
    {
        var start = member.IndexOf("[|");
        var source = Frame + member.Replace("[|", "").Replace("|]", "") + " }";
        var (told, image) = await BuildAsync(source);

        var diagnostic = Assert.Single(told);
        Assert.Equal("OKX0018", diagnostic.Id);
        Assert.Equal($"'{type}' exists at compile time only; using it at run time throws a FileNotFoundException", diagnostic.GetMessage());
        Assert.Equal(Frame.Length + start, diagnostic.Location.SourceSpan.Start);
        Assert.True(ConsumerProject.ReferencesConstants(image));
    }

    [Theory]
    [InlineData("bool Do(string code) => code == OkxErrorCodes.SystemBusy;")]
    [InlineData("bool Do(int code) => code is OkxErrorCodes.AsInt.SystemBusy or > OkxErrorCodes.AsInt.OrderTimeout;")]
    [InlineData("const string Busy = global::OkxErrorCodes.SystemBusy; string Do(string code = OkxErrorCodes.SystemBusy) => Busy + code;")]
    [InlineData("object Do() => nameof(OkxErrorCodes) + nameof(OkxErrorCodes.AsInt) + nameof(OkxErrorCodes.SystemBusy) + nameof(OkxErrorCodeAttribute);")]
    [InlineData("/// <summary><see cref=\"OkxErrorCodes.SystemBusy\"/>, <see cref=\"OkxErrorCodeAttribute\"/></summary>\nvoid Do() { }")]
    [InlineData("[OkxErrorCode] string _code = \"\"; [return: OkxErrorCodeAttribute] string Do([OkxErrorCode] string code) => code + _code;")]
    [InlineData("System.Linq.Expressions.Expression<System.Func<string, bool>> Do() => code => code == OkxErrorCodes.SystemBusy;")]
    [InlineData("[System.ComponentModel.DefaultValue(OkxErrorCodes.SystemBusy)] string Value { get; set; } = OkxErrorCodes.SystemBusy;")]
    [InlineData("dynamic Do() { dynamic code = OkxErrorCodes.SystemBusy; return code == OkxErrorCodes.AsInt.SystemBusy; }")]
    [InlineData("bool Do(object a, object b) => OkxErrorCodes.Equals(a, b) && OkxErrorCodes.ReferenceEquals(a, b);")]
    [InlineData("object? Do(MemberInfo member) => OkxErrorCodeAttribute.GetCustomAttribute(member, typeof(System.ObsoleteAttribute));")]
    [InlineData("object Do() => nameof(List<OkxErrorCodeAttribute>);")]
    [InlineData("enum Error { Busy = OkxErrorCodes.AsInt.SystemBusy }")]
    public async Task What_the_compiler_puts_into_the_program_is_silent_and_leaves_no_trace(string member)
    {
        // Without the aliases: the compiler notes the types of using directives among those that an assembly needs.
        var (told, image) = await BuildAsync(
            Frame.Replace(" using Codes = OkxErrorCodes; using Mark = OkxErrorCodeAttribute;", "") + member + " }");

        Assert.Empty(told);
        Assert.False(ConsumerProject.ReferencesConstants(image));
    }

    [Theory]
    [InlineData("static class OkxErrorCodes { } class Bot { object Do() => typeof(OkxErrorCodes); }")]
    [InlineData("class OkxErrorCodeAttribute : System.Attribute { } class Bot { object Do() => new OkxErrorCodeAttribute(); }")]
    public async Task A_type_of_ones_own_is_there_when_the_program_runs(string source) => Assert.Empty((await BuildAsync(source)).Told);

    private const string Frame =
        "using System.Collections.Generic; using System.Reflection; using Codes = OkxErrorCodes; using Mark = OkxErrorCodeAttribute; class Bot { ";

    private static async Task<(Diagnostic[] Told, byte[] Image)> BuildAsync(string source)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            "Bot",
            [CSharpSyntaxTree.ParseText(
                source, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse), cancellationToken: cancellation)],
            [.. ProjectUnderTest.Framework, ProjectUnderTest.Constants],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var told = await compilation.WithAnalyzers([new RunTimeUseAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        return (told.ToArray(), ConsumerProject.Image(compilation));
    }
}
