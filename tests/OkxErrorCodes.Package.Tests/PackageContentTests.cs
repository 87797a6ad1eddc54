using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace OkxAnalyzers.Tests.Package;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_these_files_and_no_others() =>
        Assert.Equal(
            [
                "OkxErrorCodes.Analyzers.nuspec",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/OkxErrorCodes.Analyzers.dll",
                "analyzers/dotnet/cs/OkxErrorCodes.CodeFixes.dll",
                "build/OkxErrorCodes.Analyzers.targets",
                "constants/OkxErrorCodes.Constants.dll",
                "constants/OkxErrorCodes.Constants.xml",
                "icon.png",
                "package/services/metadata/core-properties/nuget.psmdcp",
                "presets/ci.globalconfig",
                "presets/none.globalconfig",
                "presets/recommended.globalconfig",
                "presets/strict.globalconfig",
            ],
            package.ReadEntries().Keys);

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        var metadata = Metadata();
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName is "dependencies" or "frameworkAssemblies" or "references");
    }

    [Fact]
    public void The_package_names_its_license_readme_and_icon()
    {
        var metadata = Metadata();
        Assert.Equal("OkxErrorCodes.Analyzers", Value(metadata, "id"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
    }

    [Fact]
    public async Task Two_packs_of_one_commit_hold_the_same_bytes()
    {
        var first = package.ReadEntries();
        var second = await package.PackAgainAsync();
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, entry => Assert.True(entry.Value.SequenceEqual(second[entry.Key]), entry.Key + " differs"));
    }

    private XElement Metadata()
    {
        using var nuspec = new MemoryStream(package.ReadEntries()["OkxErrorCodes.Analyzers.nuspec"]);
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
}
