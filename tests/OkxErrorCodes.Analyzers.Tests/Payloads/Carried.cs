using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OkxAnalyzers.Rules;

namespace OkxAnalyzers.Tests.Payloads;

/// <summary>Diagnostics that carry a payload, or a broken one.</summary>
internal static class Carried
{
    private static readonly SyntaxTree s_tree = CSharpSyntaxTree.ParseText("class C { }");

    public static Location At(int start) => Location.Create(s_tree, new TextSpan(start, 1));

    public static Diagnostic By(ImmutableDictionary<string, string?> properties, IEnumerable<Location>? locations = null) =>
        Diagnostic.Create(RuleDescriptors.LiteralErrorCode, At(0), locations, properties);

    /// <summary>The diagnostic without each of its properties in turn.</summary>
    public static IEnumerable<(string Key, Diagnostic Diagnostic)> WithoutEach(
        ImmutableDictionary<string, string?> properties, IEnumerable<Location>? locations = null)
    {
        foreach (var key in properties.Keys)
            yield return (key, By(properties.Remove(key), locations));
    }
}
