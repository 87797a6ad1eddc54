using System;
using System.IO;
using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

public sealed class CatalogPageTests
{
    // Names the file to write the page into, as catalog/README.md says.
    private const string Target = "CATALOG_PAGE";

    [Fact]
    public void The_page_shows_the_catalog_as_it_is()
    {
        var page = CatalogPage.Write(ErrorCodeCatalog.Embedded);
        if (Environment.GetEnvironmentVariable(Target) is { Length: > 0 } path)
        {
            File.WriteAllText(path, page);
            return;
        }

        Assert.True(
            page == File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "catalog.md")),
            "docs/catalog.md is not of this catalog; catalog/README.md has the command that writes it.");
    }

    [Fact]
    public void Every_code_stands_once_in_a_section_of_the_page()
    {
        var rows = CatalogPage.Write(ErrorCodeCatalog.Embedded).Split("\n## Sub-codes\n")[0].Split('\n').Where(line => line.StartsWith("| ") && line.Contains(" | `")).ToArray();

        Assert.Equal(
            ErrorCodeCatalog.Embedded.Codes.Select(code => $"| {code.Code} | `{code.Name}` | ").Order(StringComparer.Ordinal),
            rows.Select(row => string.Concat(row.Split(" | ").Take(2).Select(cell => cell + " | "))).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(6, row.Replace("\\|", "").Count(c => c == '|')));
    }

    [Fact]
    public void Every_sub_code_stands_once_in_a_section_of_its_own()
    {
        var rows = CatalogPage.Write(ErrorCodeCatalog.Embedded).Split("\n## Sub-codes\n")[1].Split('\n').Where(line => line.StartsWith("| ") && line.Contains(" | `"));

        Assert.Equal(
            SubCodeCatalog.Embedded.SubCodes.Select(subCode => $"| {subCode.Code} | {subCode.Text} | `SubCodes.{subCode.Name}` | {subCode.Summary} |"),
            rows);
    }

    [Fact]
    public void The_catalogs_README_has_the_command_that_writes_the_page() =>
        Assert.Contains($"{Target}=$PWD/docs/catalog.md dotnet test ", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "catalog", "README.md")));
}
