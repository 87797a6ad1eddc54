using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>Whether what is sent again only reads: then a repeat is safe.</summary>
internal static class ReadOnlyContext
{
    public static bool Is(SyntaxNode code) => IsOfReader(code) || IsInReadingFunction(code) || IsConditional(code);

    /// <summary>The type is a reader, by its name.</summary>
    public static bool IsOfReader(SyntaxNode node) => node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Any(type =>
    {
        var words = NameWords.Of(type.Identifier.ValueText);
        return words.Any(word => word is "reader" or "query" or "queries" or "readonly" or "idempotent")
            || (words.Contains("market") && words.Contains("data"));
    });

    public static bool IsInReadingFunction(SyntaxNode node) => node.Ancestors().Any(IsReadingFunction);

    public static bool IsReadingFunction(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => RequestInvocation.IsRead(method.Identifier.ValueText) || IsOnlyGet(method),
        LocalFunctionStatementSyntax local => RequestInvocation.IsRead(local.Identifier.ValueText),
        VariableDeclaratorSyntax variable => RetryNames.IsForReads(variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => RetryNames.IsForReads(property.Identifier.ValueText),
        _ => false,
    };

    private static bool IsOnlyGet(SyntaxNode member) => RequestInvocation.MentionsGet(member) && !RequestInvocation.MentionsWrite(member);

    /// <summary><c>request.Method == HttpMethod.Get &amp;&amp; code is "50004"</c>, or inside an <c>if (isReadOnly)</c>.</summary>
    public static bool IsConditional(SyntaxNode code)
    {
        for (var node = code; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            var condition = parent switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => both.Left == node ? both.Right : both.Left,
                IfStatementSyntax test when test.Statement == node => test.Condition,
                ConditionalExpressionSyntax choice when choice.WhenTrue == node => choice.Condition,
                CasePatternSwitchLabelSyntax label => label.WhenClause?.Condition,
                SwitchExpressionArmSyntax arm => arm.WhenClause?.Condition,
                CatchClauseSyntax @catch => @catch.Filter?.FilterExpression,
                _ => null,
            };
            if (condition is not null && SaysReadOnly(condition))
                return true;
        }

        return false;
    }

    private static bool SaysReadOnly(SyntaxNode condition) =>
        RequestInvocation.MentionsGet(condition)
        || condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
            name.Parent is not PrefixUnaryExpressionSyntax
            && NameWords.Of(name.Identifier.ValueText) is var words
            && (words.Any(word => word is "idempotent" or "readonly")
                || (words.Length > 1 && words[0] is "is" or "only" && words.Any(word => word is "read" or "reads" or "get" or "query"))
                || (words.Contains("read") && words.Contains("only"))));
}
