using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>The method, accessor, local function or lambda that a decision stands in.</summary>
internal static class EnclosingMember
{
    public static bool Is(SyntaxNode node) =>
        node is MemberDeclarationSyntax and not GlobalStatementSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax;

    public static SyntaxNode Of(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(Is) ?? node.SyntaxTree.GetRoot();

    /// <summary>What the member is called; a lambda goes by what it is given to.</summary>
    public static string? NameOf(SyntaxNode node) => node.Ancestors().Select(static ancestor => ancestor switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax } variable => variable.Identifier.ValueText,
        _ => null,
    }).FirstOrDefault(static name => name is not null);
}
