using System.Linq;
using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests.Catalog;

/// <summary>Users compile against the names: none that has shipped changes or goes.</summary>
public sealed class ShippedNamesTests
{
    private static readonly (string Code, string Name)[] s_shipped =
        [.. CatalogFolder.ShippedNames().Select(line => line.Split(' ')).Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void Every_name_that_has_shipped_is_still_that_of_its_code() =>
        Assert.Empty(s_shipped
            .Except(ErrorCodeCatalog.Embedded.Codes.Select(code => (code.Code, code.Name)))
            .Except(SubCodeCatalog.Embedded.SubCodes.Select(subCode => ($"{subCode.Code}_{subCode.Text}", $"SubCodes.{subCode.Name}"))));

    [Fact]
    public void A_code_ships_under_one_name_and_a_name_for_one_code()
    {
        Assert.Equal(s_shipped.Length, s_shipped.Select(shipped => shipped.Code).Distinct().Count());
        Assert.Equal(s_shipped.Length, s_shipped.Select(shipped => shipped.Name).Distinct().Count());
    }

    [Fact]
    public void The_file_is_sorted_by_number() =>
        Assert.Equal(
            s_shipped.OrderBy(shipped => int.Parse(shipped.Code.Split('_')[0]))
                .ThenBy(shipped => shipped.Code.Length)
                .ThenBy(shipped => shipped.Code),
            s_shipped);
}
