using OkxAnalyzers.Catalog;
using Xunit;

namespace OkxAnalyzers.Tests;

public sealed class CatalogTests
{
    [Fact]
    public void The_embedded_catalog_has_every_code_of_the_document() =>
        Assert.Equal(336, ErrorCodeCatalog.Embedded.Codes.Length);
}
