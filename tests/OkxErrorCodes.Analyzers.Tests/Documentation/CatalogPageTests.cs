using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Documentation;

public sealed class CatalogPageTests
{
    [Fact]
    public void The_page_shows_the_catalog_as_it_is() =>
        WrittenFile.IsCurrent(CatalogPage.Write(ErrorCodeCatalog.Embedded), "docs", "catalog.md");

    [Fact]
    public void The_JSON_file_holds_the_catalog_as_it_is() =>
        WrittenFile.IsCurrent(CatalogJson.Write(ErrorCodeCatalog.Embedded), "catalog", "okx-v5.json");

    [Fact]
    public void The_constants_are_those_of_the_catalog() =>
        WrittenFile.IsCurrent(ConstantsFile.Write(ErrorCodeCatalog.Embedded), "src", "OkxErrorCodes.Constants", "OkxErrorCodes.cs");

    [Fact]
    public void The_known_numbers_are_those_of_the_catalog() =>
        WrittenFile.IsCurrent(
            KnownNumbersFile.Write(ErrorCodeCatalog.Embedded), "src", "OkxErrorCodes.Analyzers", "Catalog", "KnownNumbers.cs");

    [Fact]
    public void The_JSON_file_says_of_a_code_what_its_row_says()
    {
        using var json = JsonDocument.Parse(CatalogJson.Write(ErrorCodeCatalog.Embedded));
        var code = json.RootElement.GetProperty("codes").EnumerateArray().Single(code => code.GetProperty("code").GetString() == "51149");

        Assert.Equal(
            ("OrderTimeout", 500, "sCode", "place amend", "after-check"),
            (
                code.GetProperty("name").GetString(),
                code.GetProperty("http")[0].GetInt32(),
                code.GetProperty("arrives")[0].GetString(),
                string.Join(" ", code.GetProperty("operations").EnumerateArray().Select(word => word.GetString())),
                code.GetProperty("retry").GetString()));
        Assert.False(code.TryGetProperty("note", out _));
    }

    [Fact]
    public void Every_code_stands_once_in_a_section_of_the_page()
    {
        var rows = CatalogPage.Write(ErrorCodeCatalog.Embedded).Split("\n## Sub-codes\n")[0]
            .Split('\n')
            .Where(line => line.StartsWith("| ") && line.Contains(" | `"))
            .ToArray();

        Assert.Equal(
            ErrorCodeCatalog.Embedded.Codes.Select(code => $"| {code.Code} | `{code.Name}` | ").Order(StringComparer.Ordinal),
            rows.Select(row => string.Concat(row.Split(" | ").Take(2).Select(cell => cell + " | "))).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(8, row.Replace("\\|", "").Count(c => c == '|')));
    }

    [Fact]
    public void Every_sub_code_stands_once_in_a_section_of_its_own()
    {
        var rows = CatalogPage.Write(ErrorCodeCatalog.Embedded).Split("\n## Sub-codes\n")[1]
            .Split('\n')
            .Where(line => line.StartsWith("| ") && line.Contains(" | `"));

        Assert.Equal(
            SubCodeCatalog.Embedded.SubCodes.Select(
                subCode => $"| {subCode.Code} | {subCode.Text} | `SubCodes.{subCode.Name}` | {subCode.Summary} |"),
            rows);
    }

    [Fact]
    public void The_catalogs_README_has_the_command_that_writes_them() =>
        Assert.Contains(
            $"{WrittenFile.Root}=$PWD dotnet test tests/OkxErrorCodes.Analyzers.Tests --filter {nameof(CatalogPageTests)}\n",
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "catalog", "README.md")));
}
