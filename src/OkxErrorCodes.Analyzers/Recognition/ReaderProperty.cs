using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Finds the property whose value a <c>Utf8JsonReader</c> stands at: the one that the branch around names,
/// <c>if (reader.ValueTextEquals("sCode"u8)) { reader.Read(); … }</c> or <c>case "sCode":</c>.
/// </summary>
internal static class ReaderProperty
{
    public static bool IsReader(ITypeSymbol? type) => type is { Name: "Utf8JsonReader" or "JsonTextReader" };

    /// <summary>Null where no branch names one.</summary>
    public static string? Of(ExpressionSyntax reader)
    {
        for (SyntaxNode node = reader; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            var key = parent switch
            {
                IfStatementSyntax branch when branch.Statement == node => TestedIn(branch.Condition),
                SwitchSectionSyntax section when node is StatementSyntax => section.Labels
                    .Select(label => label is CaseSwitchLabelSyntax { Value: var name } ? TextOf(name) : null)
                    .FirstOrDefault(name => name is not null),
                _ => null,
            };
            if (key is not null)
                return key;
        }

        return null;
    }

    private static string? TestedIn(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => TestedIn(both.Right) ?? TestedIn(both.Left),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
            when Invocation.Target(call).Name == "ValueTextEquals" => TextOf(arguments[0].Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test => TextOf(test.Right),
        _ => null,
    };

    private static string? TextOf(ExpressionSyntax name) => (name as LiteralExpressionSyntax)?.Token.Value as string;
}
