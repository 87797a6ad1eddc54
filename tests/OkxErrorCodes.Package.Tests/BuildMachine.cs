using System.Linq;
using System.Reflection;

namespace OkxAnalyzers.Tests.Package;

/// <summary>Where the tests run: facts that only the build of this project knows.</summary>
internal static class BuildMachine
{
    public static string RepositoryRoot { get; } = Metadata(nameof(RepositoryRoot));

    /// <summary>The packages that this repository's own restore has left on the machine.</summary>
    public static string NuGetPackageRoot { get; } = Metadata(nameof(NuGetPackageRoot));

    private static string Metadata(string key) =>
        typeof(BuildMachine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
