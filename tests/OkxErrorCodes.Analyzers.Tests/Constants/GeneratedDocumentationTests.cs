using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

public sealed class GeneratedDocumentationTests
{
    // What the design grants for 1,088 codes in both forms.
    private const double DocumentationBudgetPerCode = 300_000 / 1_088.0;
    private const double AssemblyBudgetPerCode = 80 * 1_024 / 1_088.0;

    [Fact]
    public void A_tooltip_tells_meaning_status_section_advice_and_what_has_changed() =>
        Assert.Equal(
            """
            Requests arrived faster than the rate limit permits.
            HTTP 429 or 200, section General.
            Retry: after backing off. The rate limiter rejected the request (docs: "request is rejected ... returns 50011"), so it was not executed: back off, then resend.
            """,
            Tooltip(ConsumerProject.ConstantsOf(Generated()), ErrorCodeCatalog.Embedded.Find("50011")!));

    [Fact]
    public void An_order_code_says_that_it_stands_in_sCode_and_one_of_what_is_done_already_what_to_look_up() =>
        Assert.Equal(
            """
            Another order already uses this client order ID.
            HTTP 200, in sCode, section Trade.
            Retry: no; look it up. An order with this ID already exists, perhaps from your own earlier request: query it before you send anything else.
            """,
            Tooltip(ConsumerProject.ConstantsOf(Generated()), ErrorCodeCatalog.Embedded.Find("51016")!));

    [Fact]
    public void A_code_that_must_not_be_resent_says_so() =>
        Assert.Equal(
            """
            The amount is above 100.
            HTTP 200, section General.
            Retry: never.
            Retired: Gone from the official tables since 2025-08 or earlier.
            """,
            Tooltip(ConsumerProject.ConstantsOf(Generated()), ErrorCodeCatalog.Embedded.Find("50031")!));

    [Fact]
    public void Every_constant_documents_its_code()
    {
        var constants = ConsumerProject.ConstantsOf(Generated());

        Assert.All(ErrorCodeCatalog.Embedded.Codes, code =>
        {
            var lines = Tooltip(constants, code).Split('\n');
            Assert.Equal(code.Summary, lines[0]);
            Assert.StartsWith(code.Http == "" ? "" : $"HTTP {code.Http.Replace(" ", " or ")}, ", lines[1]);
            Assert.Contains("section ", lines[1], System.StringComparison.OrdinalIgnoreCase);
            Assert.Equal(code.Arrival.HasFlag(Arrival.SCode), lines[1].Contains("sCode"));
            Assert.StartsWith("Retry: ", lines[2]);
            Assert.EndsWith(code.Reason, lines[2]);
            Assert.Equal(code.Retry == RetryAdvice.Never, lines[2].StartsWith("Retry: never."));
            Assert.Contains(lines, line => line.EndsWith(code.Note));
        });
    }

    [Fact]
    public void A_code_that_is_split_says_where_its_sub_codes_are() =>
        Assert.Equal(
            "With subCode 1000 to 1020: see T:OkxErrorCodes.SubCodes.",
            Tooltip(ConsumerProject.ConstantsOf(Generated()), ErrorCodeCatalog.Embedded.Find("51008")!).Split('\n')[^1]);

    [Fact]
    public void An_int_inherits_what_its_string_says()
    {
        var generated = Generated();
        var ints = ConsumerProject.IntsOf(generated);

        Assert.All(ErrorCodeCatalog.Embedded.Codes, code =>
        {
            var text = XElement.Parse(Field(ints, code).GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!);
            Assert.Equal("F:OkxErrorCodes." + code.Name, text.Element("inheritdoc")!.Attribute("cref")!.Value);
        });
    }

    [Fact]
    public void A_documentation_file_grows_within_its_budget()
    {
        var (assembly, documentation) = Emitted(ConsumerProject.Generate(ConsumerProject.Create()));
        var (bareAssembly, bareDocumentation) = Emitted(ConsumerProject.Create());
        var codes = ErrorCodeCatalog.Embedded.Codes.Length;

        TestContext.Current.SendDiagnosticMessage("{0} codes: assembly {1:+#,0} B, documentation {2:+#,0} B", codes, assembly - bareAssembly, documentation - bareDocumentation);
        Assert.InRange(assembly - bareAssembly, 1, codes * AssemblyBudgetPerCode);
        Assert.InRange(documentation - bareDocumentation, 1, codes * DocumentationBudgetPerCode);
    }

    [Fact]
    public void Text_that_XML_would_misread_is_escaped()
    {
        var code = new ErrorCode("70001", "Odd")
        {
            Section = "Trade",
            Http = "200",
            Retry = RetryAdvice.AfterCheck,
            Reason = "a < b && c > d",
            Summary = "Two\r\nlines, \u0001 \uD800 </summary> 😀",
            Note = "--> */ \"q\"",
        };

        var generated = ConsumerProject.WithConstants(ConstantsText.Write([code], ConstantsSettings.Default, documentsEachForm: true));

        Assert.Empty(ConsumerProject.Complaints(generated));
        Assert.Equal(
            """
            Two  lines,     </summary> 😀
            HTTP 200, section Trade.
            Retry: only after a query of the outcome. a < b && c > d
            --> */ "q"
            """,
            Tooltip(ConsumerProject.ConstantsOf(generated), code));
    }

    [Theory]
    [InlineData("", "", "", "Retry: never.")]
    [InlineData("Meaning.", "", "", "Meaning.\nRetry: never.")]
    [InlineData("Meaning.", "", "Trade", "Meaning.\nSection Trade.\nRetry: never.")]
    [InlineData("Meaning.", "200", "", "Meaning.\nHTTP 200.\nRetry: never.")]
    public void What_a_row_leaves_out_leaves_no_gap(string summary, string http, string section, string tooltip)
    {
        var code = new ErrorCode("70001", "Own") { Section = section, Http = http, Summary = summary };

        Assert.Equal(tooltip, Tooltip(ConsumerProject.ConstantsOf(ConsumerProject.WithConstants(ConstantsText.Write([code], ConstantsSettings.Default, documentsEachForm: true))), code));
    }

    private static Compilation Generated() => ConsumerProject.Generate(ConsumerProject.Create(documentation: DocumentationMode.Parse));

    private static string Tooltip(INamedTypeSymbol constants, ErrorCode code)
    {
        var summary = XElement.Parse(Field(constants, code).GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!).Element("summary")!;
        return string.Concat(summary.Nodes().Select(node => node is XText text ? text.Value : ((XElement)node).Attribute("cref")?.Value ?? "\n"));
    }

    private static IFieldSymbol Field(INamedTypeSymbol type, ErrorCode code) => (IFieldSymbol)Assert.Single(type.GetMembers(code.Name));

    private static (long Assembly, long Documentation) Emitted(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        Assert.True(compilation.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: TestContext.Current.CancellationToken).Success);
        return (assembly.Length, documentation.Length);
    }
}
