using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Payloads;

/// <summary>What OKX0004 and OKX0017 hand to their fix.</summary>
/// <param name="Code">The code, such as <c>50004</c>.</param>
/// <param name="IsInList">It stands in a retry list, and not in a branch that sends again.</param>
internal sealed record ResentCodePayload(string Code, bool IsInList)
{
    private const string CodeKey = "Code";
    private const string PlaceKey = "Place";
    private const string List = "List";
    private const string Branch = "Branch";

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(CodeKey, Code)
        .Add(PlaceKey, IsInList ? List : Branch);

    /// <summary>Null where the diagnostic carries none.</summary>
    public static ResentCodePayload? Read(Diagnostic diagnostic) =>
        (diagnostic.Properties.GetValueOrDefault(CodeKey), diagnostic.Properties.GetValueOrDefault(PlaceKey)) switch
        {
            ({ } code, List) => new ResentCodePayload(code, IsInList: true),
            ({ } code, Branch) => new ResentCodePayload(code, IsInList: false),
            _ => null,
        };
}
