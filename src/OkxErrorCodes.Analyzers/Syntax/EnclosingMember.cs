using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>The member, function or lambda that a node stands in.</summary>
internal static class EnclosingMember
{
    /// <summary>
    /// Whether the node is the border of what runs together: a member, an accessor, a local function, a lambda, a program.
    /// </summary>
    public static bool Is(SyntaxNode node) => node
        is MemberDeclarationSyntax and not GlobalStatementSyntax
        or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or CompilationUnitSyntax;

    /// <summary>The nearest border.</summary>
    public static SyntaxNode Of(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(Is) ?? node.SyntaxTree.GetRoot();

    /// <summary>
    /// The method, property or field, with the lambdas and local functions in it; the whole file for top-level statements.
    /// </summary>
    public static SyntaxNode DeclarationOf(SyntaxNode node) => node.Ancestors().First(ancestor =>
        ancestor is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or CompilationUnitSyntax);

    /// <summary>The method or local function that can be called again; null for a property or a field.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);

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
