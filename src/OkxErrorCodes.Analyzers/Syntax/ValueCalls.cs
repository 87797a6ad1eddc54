using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>Calls that hand on a value, by name: the one table of them.</summary>
internal static class ValueCalls
{
    /// <summary>They give their receiver's value in the same or another form.</summary>
    private static readonly ImmutableHashSet<string> s_form = ImmutableHashSet.Create(
        "Trim", "TrimStart", "TrimEnd",
        "ToString", "AsString",
        "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant",
        "Normalize", "ReplaceLineEndings",
        "AsSpan",
        "GetValueOrDefault",
        "ConfigureAwait", "GetAwaiter", "GetResult");

    /// <summary>They give what their receiver holds: a JSON element's value, an element of a sequence.</summary>
    private static readonly ImmutableHashSet<string> s_content = ImmutableHashSet.Create(
        "GetString", "GetInt32", "GetInt64", "GetRawText", "GetValue", "Value", "ToObject",
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault");

    /// <summary>They give their receiver's elements in another collection.</summary>
    private static readonly ImmutableHashSet<string> s_copy = ImmutableHashSet.Create(
        "ToArray",
            "ToList",
            "ToHashSet",
            "ToFrozenSet",
            "ToImmutableArray",
            "ToImmutableList",
            "ToImmutableHashSet",
            "ToImmutableSortedSet",
        "ToFrozenDictionary", "ToImmutableDictionary",
        "AsReadOnly", "AsMemory", "AsEnumerable", "Distinct");

    /// <summary>They give their first argument's value in another form.</summary>
    private static readonly ImmutableHashSet<string> s_ofArgument = ImmutableHashSet.Create(
        "Parse", "TryParse", "ParseInt", "TryParseInt",
        "ToInt32", "ToInt64", "ToInt16", "ToUInt32", "ToInt", "ToString",
        "FromResult", "Intern", "Copy",
        "ReadString");

    /// <summary>Whether a call of this name hands on its receiver, or what that holds.</summary>
    public static bool HandsOnReceiver(string name) => s_form.Contains(name) || s_content.Contains(name) || s_copy.Contains(name);

    /// <summary>Whether a call of this name hands on its first argument.</summary>
    public static bool HandsOnArgument(string name) => s_ofArgument.Contains(name);

    /// <summary>Whether a call of this name gives the elements of its receiver.</summary>
    public static bool CopiesElements(string name) => s_copy.Contains(name) || s_form.Contains(name);

    /// <summary>
    /// The value that a call gives as it is or in another form: <c>code</c> of <c>int.Parse(code)</c>; null for other calls.
    /// </summary>
    public static ExpressionSyntax? Unchanged(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var nullable } => nullable,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } => Unchanged(call),
        InvocationExpressionSyntax call => Unchanged(call),
        _ => null,
    };

    private static ExpressionSyntax? Unchanged(InvocationExpressionSyntax call)
    {
        var (name, receiver) = Invocation.Target(call);
        var isOfReceiver =
            s_form.Contains(name)
                && receiver is not (null or PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "Convert" });
        return isOfReceiver ? receiver
            : s_ofArgument.Contains(name) && call.ArgumentList.Arguments is { Count: > 0 } arguments ? arguments[0].Expression
            : null;
    }
}
