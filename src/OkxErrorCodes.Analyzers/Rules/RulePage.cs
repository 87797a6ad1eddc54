using System.Linq;
using System.Reflection;

namespace OkxAnalyzers.Rules;

/// <summary>
/// Where a rule's page is, for an IDE's help link. The build writes <c>RepositoryUrl</c> into the assembly where it is set.
/// </summary>
internal static class RulePage
{
    private static readonly string? s_repository = typeof(RulePage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value?.TrimEnd('/');

    /// <summary>Null before the project has a public home: no link is better than a dead one.</summary>
    public static string? Of(string id) => s_repository is null ? null : $"{s_repository}/blob/main/docs/rules/{id}.md";
}
