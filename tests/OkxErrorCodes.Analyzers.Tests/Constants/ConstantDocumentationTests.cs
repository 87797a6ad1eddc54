using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Constants;
using Xunit;

namespace OkxAnalyzers.Tests.Constants;

/// <summary>What the tooltip of a constant tells, as the compiler finds it in the documentation beside the reference.</summary>
public sealed class ConstantDocumentationTests
{
    private static readonly Compilation s_project = ConsumerProject.Create();

    private static INamedTypeSymbol Strings => ConsumerProject.TypeIn(s_project, "OkxErrorCodes");

    private static INamedTypeSymbol Ints => ConsumerProject.TypeIn(s_project, "OkxErrorCodes+AsInt");

    [Fact]
    public void A_tooltip_tells_meaning_status_section_advice_and_what_has_changed() =>
        Assert.Equal(
            """
            Requests arrived faster than the rate limit permits.
            HTTP 429 or 200, section General.
            Retry: after backing off. The rate limiter rejected the request (docs: "request is rejected ... returns 50011"), so it was not executed: back off, then resend.
            """,
            Tooltip(Strings, NameOf("50011")));

    [Fact]
    public void An_order_code_says_that_it_stands_in_sCode_and_one_of_what_is_done_already_what_to_look_up() =>
        Assert.Equal(
            """
            Another order already uses this client order ID.
            HTTP 200, in sCode, section Trade.
            Retry: no; look it up. An order with this ID already exists, perhaps from your own earlier request: query it before you send anything else.
            """,
            Tooltip(Strings, NameOf("51016")));

    [Fact]
    public void A_code_that_must_not_be_resent_says_so() =>
        Assert.Equal(
            """
            The amount is above 100.
            HTTP 200, section General.
            Retry: never.
            Retired: Gone from the official tables since 2025-08 or earlier.
            """,
            Tooltip(Strings, NameOf("50031")));

    [Fact]
    public void Every_constant_documents_its_code()
    {
        Assert.All(ErrorCodeCatalog.Embedded.Codes, code =>
        {
            var lines = Tooltip(Strings, code.Name).Split('\n');
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
            Tooltip(Strings, NameOf("51008")).Split('\n')[^1]);

    [Fact]
    public void An_int_says_what_its_string_says() =>
        Assert.All(ErrorCodeCatalog.Embedded.Codes, code => Assert.Equal(Tooltip(Strings, code.Name), Tooltip(Ints, code.Name)));

    [Fact]
    public void A_sub_code_tells_its_cause_and_the_code_beside_it() =>
        Assert.Equal(
            "The balance of the currency is too low for the order, and auto borrow is off.\nBeside sCode 51008.",
            Tooltip(ConsumerProject.TypeIn(s_project, "OkxErrorCodes+SubCodes"), "InsufficientBalanceWithoutAutoBorrow"));

    [Fact]
    public void Text_that_XML_would_misread_is_escaped()
    {
        var code = new ErrorCode("79999", "Odd")
        {
            Section = "Trade",
            Http = "200",
            Retry = RetryAdvice.AfterCheck,
            Reason = "a < b && c > d",
            Summary = "Two\r\nlines, \u0001 \uD800 </summary> 😀",
            Note = "--> */ \"q\"",
        };

        Assert.Equal(
            """
            Two  lines,     </summary> 😀
            HTTP 200, section Trade.
            Retry: only after a query of the outcome. a < b && c > d
            --> */ "q"
            """,
            Spoken(ConstantDocumentation.Of(code)));
    }

    [Theory]
    [InlineData("", "", "", "Retry: never.")]
    [InlineData("Meaning.", "", "", "Meaning.\nRetry: never.")]
    [InlineData("Meaning.", "", "Trade", "Meaning.\nSection Trade.\nRetry: never.")]
    [InlineData("Meaning.", "200", "", "Meaning.\nHTTP 200.\nRetry: never.")]
    public void What_a_row_leaves_out_leaves_no_gap(string summary, string http, string section, string tooltip)
    {
        var code = new ErrorCode("79999", "Own") { Section = section, Http = http, Summary = summary };

        Assert.Equal(tooltip, Spoken(ConstantDocumentation.Of(code)));
    }

    private static string NameOf(string code) => ErrorCodeCatalog.Embedded.Find(code)!.Name;

    /// <summary>Older compilers leave out the element around the summary.</summary>
    private static string Tooltip(INamedTypeSymbol type, string name)
    {
        var documentation = Assert
            .Single(type.GetMembers(name))
            .GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken);
        return Spoken(XElement.Parse($"<all>{documentation}</all>").Descendants("summary").Single().ToString());
    }

    private static string Spoken(string summary) =>
        string.Concat(XElement.Parse(summary)
            .Nodes()
            .Select(node => node is XText text ? text.Value : ((XElement)node).Attribute("cref")?.Value ?? "\n"));
}
