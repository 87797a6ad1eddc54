using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

/// <summary>Proof that a wrong page fails: each test gives the check one and reads what it says.</summary>
public sealed class ExampleControlTests
{
    private const string Said =
        "51008 is the OKX error code for 'The balance, margin or borrow quota is too low for the order'; use 'OkxErrorCodes.InsufficientBalanceForOrder'";

    [Theory]
    [InlineData("if (order.SCode == \"51008\")    // OKX0001\n    Halve(order);", Said)]
    [InlineData("bool IsShort(OkxOrder order) =>\n    order.SCode == \"51008\";    // OKX0001", Said)]
    [InlineData("public class OkxReply\n{\n    public bool IsShort(string code) => code == \"51008\";    // OKX0001\n}", Said)]
    [InlineData("if (order.SCode == \"51008\")    // warning OKX0001: 51008 is a code", Said)]
    public Task A_true_page_passes(string code, string message) => ExampleCheck.RunAsync(Block($"```csharp\n{code}\n```\n\n- `{message}`"));

    [Theory]
    [InlineData("// OKX0001\nDrop(order);\nif (order.SCode == \"51008\")\n    Halve(order);", Said, "Collections differ")] // a line too high
    [InlineData("if (order.SCode == \"51008\")    // OKX0011\n    Halve(order);", Said, "Collections differ")] // another rule
    [InlineData("if (order.SCode == \"51008\")    // OKX0001\n    Halve(order);", "51008 is the OKX error code for 'Too little money'", "Collections differ")] // another message
    [InlineData("if (order.SCode == \"0\")    // OKX0001\n    Halve(order);", Said, "Collections differ")] // what is not reported
    [InlineData("if (order.SCode == \"51008\")\n    Halve(order);", "", "Collections differ")] // nothing of what is reported
    [InlineData("if (order.SCode == \"51008\")    // OKX0001\n    Halve(order);\nif (order.SCode == \"51020\")\n    Drop(order);", Said, "Collections differ")] // not all that is reported
    [InlineData("if (order.Code == OkxErrorCodes.Unheard)\n    Halve(order);", "", "error CS")] // what does not compile
    [InlineData("if (order.SCode ==", "", "error CS")] // what does not parse
    public Task A_page_that_shows_a_wrong_thing_fails(string code, string message, string failure) =>
        Fails($"```csharp\n{code}\n```\n\n- `{message}`", failure);

    [Theory]
    [InlineData("```csv\ncode,name\n70001,No name\n```")]
    [InlineData("```csv\ncode,name\n70001,Named\n```\n\n- line 2: `The name 'Named' is not a C# identifier`")]
    [InlineData("```csv\ncode,name\n70001,No name\n```\n\n- line 1: `The name 'No name' is not a C# identifier`")]
    [InlineData("```ini\n[*.cs]\nokx_error_codes.code_name = verdict\n```")]
    public Task A_page_with_a_wrong_file_fails(string page) => Fails(page, "Collections differ");

    private static async Task Fails(string page, string with) =>
        Assert.Contains(with, (await Assert.ThrowsAnyAsync<Exception>(() => ExampleCheck.RunAsync(Block(page)))).Message);

    private static ExampleBlock Block(string page) => ExampleBlock.In("docs/rules/OKX0006.md", $"## Bad\n\n{page}\n").Single();
}
