using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Tests.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>The generated <c>OkxRetry.GetAdvice</c>, run.</summary>
public sealed class RetryAdviceTests
{
    private const string Property = "OkxErrorCodesRetryAdvice=true";

    private const string OwnCodes = """
        code,name,retry,reason,summary
        59999,VaultLocked,after-wait,The lock ends by itself.,
        2147483647,Last,after-pause,The last number that is one.,
        E-1001,Rejected,after-check,Nobody knows.,
        0017,Stale,after-resign,Its number is text.,
        2147483648,TooLarge,,,
        50011,RateLimited,after-check,Our gateway sends it on.,
        """;

    private static readonly GeneratedAdvice s_advice = new(Generate());
    private static readonly GeneratedAdvice s_ownAdvice = new(Generate(OwnCodes));

    [Fact]
    public void Every_code_has_the_advice_of_the_catalog() =>
        Assert.All(ErrorCodeCatalog.Embedded.Codes, code =>
        {
            Assert.Equal(code.Retry.ToString(), s_advice.Of(code.Code));
            Assert.Equal(code.Retry.ToString(), s_advice.Of(code.Number!.Value));
        });

    [Fact]
    public void Every_other_number_is_unknown()
    {
        var unknown = Enumerable.Range(-10, 100_000)
            .Where(number => ErrorCodeCatalog.Embedded.Find(number) is null)
            .Concat([int.MinValue, int.MaxValue, -50011]);

        Assert.All(unknown.ToArray(), number => Assert.Equal("Unknown", s_advice.Of(number)));
        Assert.All(unknown.ToArray(), number => Assert.Equal("Unknown", s_advice.Of(number.ToString())));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 50011")]
    [InlineData("50011 ")]
    [InlineData("050011")]
    [InlineData("00")]
    [InlineData("-50011")]
    [InlineData("+50011")]
    [InlineData("50011.0")]
    [InlineData("5e4")]
    [InlineData("50,011")]
    [InlineData("٥٠٠١١")]
    [InlineData("５００１１")]
    [InlineData("999999999999")]
    [InlineData("4295017307")] // 2^32 + 50011
    [InlineData("18446744073709601627")] // 2^64 + 50011
    [InlineData("ok")]
    public void What_OKX_does_not_send_is_unknown(string? text) => Assert.Equal("Unknown", s_advice.Of(text));

    [Fact]
    public void Unknown_is_what_a_variable_holds_that_nobody_has_set() => Assert.Equal("Unknown", s_advice.Type.GetEnumName(0));

    [Fact]
    public void The_enum_has_every_advice_of_the_catalog_and_Unknown() =>
        Assert.Equal(["Unknown", .. Enum.GetNames<RetryAdvice>()], s_advice.Type.GetEnumNames());

    [Theory]
    [InlineData("59999", "AfterWait")]
    [InlineData("2147483647", "AfterPause")]
    [InlineData("E-1001", "AfterCheck")]
    [InlineData("e-1001", "Unknown")]
    [InlineData("0017", "AfterResign")]
    [InlineData("17", "Unknown")]
    [InlineData("2147483648", "Never")]
    [InlineData("50011", "AfterCheck")]
    [InlineData("50013", "AfterPause")]
    [InlineData(null, "Unknown")]
    public void A_projects_own_file_counts(string? code, string advice)
    {
        Assert.Equal(advice, s_ownAdvice.Of(code));
        if (int.TryParse(code, out var number) && code[0] != '0')
            Assert.Equal(advice, s_ownAdvice.Of(number));
    }

    [Fact]
    public void No_call_allocates()
    {
        var texts = ErrorCodeCatalog.Embedded.Codes.Select(code => code.Code).Concat(["", "999999999999", "50011 ", "ok"]).ToArray();
        Assert.All(new[] { s_advice, s_ownAdvice }, advice =>
        {
            advice.AllocatedBy(texts); // the table is made once
            Assert.Equal(0, advice.AllocatedBy(texts));
        });
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void A_strict_project_compiles_with_it(LanguageVersion version)
    {
        const string Uses = """
            namespace My.Trading
            {
                internal static class Bot
                {
                    internal static bool IsRetried(string sCode, int attempt)
                    {
                        switch (sCode)
                        {
                            case "0": return false;
                            case var c when OkxRetry.GetAdvice(c) is OkxRetryAdvice.AfterBackoff: return attempt < 3;
                            case var c when OkxRetry.GetAdvice(c) == OkxRetryAdvice.AfterPause: return attempt < 1;
                            default: return OkxRetry.GetAdvice(int.Parse(sCode)) == default(OkxRetryAdvice);
                        }
                    }
                }
            }
            """;

        Assert.Empty(ConsumerProject.Complaints(Generate(OwnCodes, Uses, version)));
    }

    [Fact]
    public void A_response_that_may_have_no_code_may_be_asked() =>
        Assert.Empty(ConsumerProject.Complaints(Generate(
            source: "internal static class Bot { internal static bool IsKnown(string? code) => OkxRetry.GetAdvice(code) is not OkxRetryAdvice.Unknown; }")));

    [Fact]
    public void Its_types_stay_inside_the_project_and_are_documented()
    {
        var generated = Generate();
        var type = ConsumerProject.TypeIn(generated, "OkxRetryAdvice");

        Assert.Equal(
            (Accessibility.Internal, Accessibility.Internal),
            (type.DeclaredAccessibility, ConsumerProject.TypeIn(generated, "OkxRetry").DeclaredAccessibility));
        Assert.All(
            type.GetMembers().OfType<IFieldSymbol>(),
            member => Assert.NotEmpty(member.GetDocumentationCommentXml(cancellationToken: Cancellation)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("OkxErrorCodesRetryAdvice=false")]
    public void Without_the_property_nothing_of_it_is_written(string properties) =>
        Assert.Null(ConsumerProject
            .Generate(ConsumerProject.Create(), ProjectProperties.Parse(properties))
            .GetTypeByMetadataName("OkxRetryAdvice"));

    [Fact]
    public void An_edit_of_a_source_file_writes_nothing_again()
    {
        var project = ConsumerProject.Create("class Bot { }", documentation: DocumentationMode.Parse);
        var edited = project.ReplaceSyntaxTree(
            project.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText(
                "class Bot { int x; }", (CSharpParseOptions)project.SyntaxTrees[0].Options, "Bot.cs", cancellationToken: Cancellation));

        var result = ConsumerProject.Driver(project, ProjectProperties.Parse(Property)).RunGenerators(project, Cancellation).RunGenerators(
            edited, Cancellation).GetRunResult().Results[0];

        Assert.Equal(IncrementalStepRunReason.Unchanged, result.TrackedSteps[ConstantsGenerator.PlanStep].Single().Outputs.Single().Reason);
        Assert.All(
            result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void It_adds_little_to_an_assembly()
    {
        var with = Image(Generate()).Length;
        var without = Image(ConsumerProject.Create()).Length;

        TestContext.Current.SendDiagnosticMessage("{0} codes: assembly {1:+#,0} B", ErrorCodeCatalog.Embedded.Codes.Length, with - without);
        Assert.InRange(with - without, 1, 6 * 1_024);
    }

    [Fact]
    public void Thousands_of_own_codes_are_no_burden_to_the_compiler()
    {
        var codes = Enumerable.Range(0, 20_000)
            .Select(
                i => (Code: $"{(i < 10_000 ? "" : "E-")}{1_000_000 + i}", Advice: i % 2 == 0 ? RetryAdvice.Never : RetryAdvice.AfterWait))
            .ToArray();
        var file = "code,name,retry,reason\n"
            + string.Join(
                '\n',
                codes.Select((code, i) => $"{code.Code},Own{i},{(code.Advice == RetryAdvice.Never ? "never" : "after-wait")},Because."));

        var advice = new GeneratedAdvice(Generate(file));

        Assert.All(codes, code => Assert.Equal(code.Advice.ToString(), advice.Of(code.Code)));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Compilation Generate(string? ownCodes = null, string source = "", LanguageVersion version = LanguageVersion.Latest)
    {
        var project = ConsumerProject.Create(source, version);
        IEnumerable<AdditionalText> files = ownCodes is null ? [] : [new OwnFile(ownCodes)];
        ConsumerProject.Driver(project, ProjectProperties.Parse(Property)).AddAdditionalTexts([.. files])
            .RunGeneratorsAndUpdateCompilation(project, out var generated, out var diagnostics, Cancellation);
        Assert.Empty(diagnostics);
        return generated;
    }

    private static byte[] Image(Compilation compilation) =>
        ConsumerProject.Image(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)));

    /// <summary>The two methods in a loaded assembly.</summary>
    private sealed class GeneratedAdvice
    {
        private readonly Func<string?, int> _ofText;
        private readonly Func<int, int> _ofNumber;

        public GeneratedAdvice(Compilation compilation)
        {
            var assembly = Assembly.Load(Image(compilation));
            Type = assembly.GetType("OkxRetryAdvice")!;
            _ofText = Method<Func<string?, int>>(typeof(string));
            _ofNumber = Method<Func<int, int>>(typeof(int));

            TDelegate Method<TDelegate>(Type parameter)
                where TDelegate : Delegate =>
                assembly.GetType("OkxRetry")!.GetMethod("GetAdvice", [parameter])!.CreateDelegate<TDelegate>();
        }

        public Type Type { get; }

        public string? Of(string? code) => Type.GetEnumName(_ofText(code));

        public string? Of(int code) => Type.GetEnumName(_ofNumber(code));

        public long AllocatedBy(string[] codes)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var code in codes)
                _ofText(code);

            for (var code = 49_900; code < 60_100; code++)
                _ofNumber(code);

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
