using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault",
        "Peek", "Dequeue", "Pop", "Take", "TryPeek", "TryDequeue", "TryPop", "TryTake");

    /// <summary>They give their receiver's elements in another collection, or a literal's characters.</summary>
    private static readonly ImmutableHashSet<string> s_copy = ImmutableHashSet.Create(
        "ToArray", "ToList", "ToHashSet", "ToFrozenSet",
        "ToImmutableArray", "ToImmutableList", "ToImmutableHashSet", "ToImmutableSortedSet",
        "ToFrozenDictionary", "ToImmutableDictionary",
        "AsReadOnly", "AsMemory", "AsEnumerable", "AsSpan", "Distinct", "ToString");

    /// <summary>They give their first argument's value in another form: <c>int.Parse(code)</c>.</summary>
    private static readonly ImmutableHashSet<string> s_ofArgument = ImmutableHashSet.Create(
        "Parse", "ParseInt", "ToInt32", "ToInt64", "ToInt16", "ToUInt32", "ToInt", "ToString", "Intern", "Copy");

    /// <summary>They give what their first argument holds, or fill another one with it.</summary>
    private static readonly ImmutableHashSet<string> s_fromArgument = ImmutableHashSet.Create(
        "TryParse", "TryParseInt", "FromResult", "ReadString");

    /// <summary>Whether a call of this name hands on its receiver, or what that holds.</summary>
    public static bool HandsOnReceiver(string name) => s_form.Contains(name) || s_content.Contains(name) || s_copy.Contains(name);

    /// <summary>Whether a call of this name hands on its first argument, or what that holds.</summary>
    public static bool HandsOnArgument(string name) => s_ofArgument.Contains(name) || s_fromArgument.Contains(name);

    /// <summary>Whether a call of this name gives the elements of its receiver.</summary>
    public static bool CopiesElements(string name) => s_copy.Contains(name);

    /// <summary>What a call gives as it is or in another form: <c>code</c> of <c>int.Parse(code)</c>; null for other calls.</summary>
    public static ExpressionSyntax? Source(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var nullable } => nullable,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } => Source(call),
        InvocationExpressionSyntax call => Source(call),
        _ => null,
    };

    private static ExpressionSyntax? Source(InvocationExpressionSyntax call)
    {
        var (name, receiver) = Invocation.Target(call);
        if (receiver is null)
            return null;

        if (s_form.Contains(name) && receiver is not (PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "Convert" }))
            return receiver;

        // Reader.Parse(json, "code") reads one of several values by its key.
        var arguments = call.ArgumentList.Arguments;
        return s_ofArgument.Contains(name)
            && arguments.Count > 0
            && !arguments.Skip(1).Any(argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression))
                ? arguments[0].Expression
                : null;
    }
}
