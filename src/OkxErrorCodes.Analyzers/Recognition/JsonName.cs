using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Reads the JSON name that an attribute binds a member to, <c>[JsonPropertyName("sCode")]</c>, or that a call reads.</summary>
internal static class JsonName
{
    private const int LongestKey = 40;

    private static readonly string[] s_attributes = { "JsonPropertyName", "JsonProperty", "DataMember" };

    public static string? Of(ISymbol member, CancellationToken cancellation)
    {
        if (member is not (IPropertySymbol or IFieldSymbol or IParameterSymbol))
            return null;

        // Syntax before symbols: half-restored projects have no JsonProperty to bind to.
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var attributes = reference.GetSyntax(cancellation) switch
            {
                MemberDeclarationSyntax declaration => declaration.AttributeLists,
                ParameterSyntax parameter => parameter.AttributeLists,
                VariableDeclaratorSyntax { Parent.Parent: MemberDeclarationSyntax field } => field.AttributeLists,
                _ => default,
            };
            foreach (var attribute in attributes.SelectMany(list => list.Attributes))
            {
                if (IsBinding(ExpressionName.Of(attribute.Name) ?? "") && Named(attribute) is { } name)
                    return name;
            }
        }

        foreach (var attribute in member.GetAttributes())
        {
            if (!IsBinding(attribute.AttributeClass?.Name ?? ""))
                continue;

            if (attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.Value)).FirstOrDefault(
                value => value.Value is string).Value is string text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The code's name in what a call reads by its path: <c>"data[0].sCode"</c>.</summary>
    public static string? KeyIn(ExpressionSyntax argument, RecognitionOptions options) =>
        argument is LiteralExpressionSyntax { Token.Value: string text }
        && text.Length is > 0 and < LongestKey
        && CodeName.Judge(LastPart(text), options) == NameVerdict.Code
        ? LastPart(text)
        : null;

    /// <summary><c>sCode</c> of the path <c>$.data[0].sCode</c>.</summary>
    public static string LastPart(string path) => path.Substring(path.LastIndexOfAny(new[] { '.', '/' }) + 1);

    private static bool IsBinding(string attribute) =>
        s_attributes.Any(
            name => attribute.StartsWith(name, StringComparison.Ordinal) && attribute.Substring(name.Length) is "" or "Attribute");

    private static string? Named(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments
        .Where(argument => argument.NameEquals is null or { Name.Identifier.ValueText: "Name" or "PropertyName" })
        .Select(argument => (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string)
        .FirstOrDefault(text => text is not null);
}
