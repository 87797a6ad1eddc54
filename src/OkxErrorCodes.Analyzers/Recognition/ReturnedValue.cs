using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds what a one-line property or method of the same file returns.</summary>
internal static class ReturnedValue
{
    public static ExpressionSyntax? Of(ISymbol symbol, SyntaxTree tree, CancellationToken cancellation)
    {
        if (symbol is not (IPropertySymbol or IMethodSymbol)
            || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.SyntaxTree != tree)
        {
            return null;
        }

        return reference.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors }
                when accessors[0].IsKind(SyntaxKind.GetAccessorDeclaration) =>
                accessors[0].ExpressionBody?.Expression ?? SingleReturn(accessors[0].Body),
            MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? SingleReturn(method.Body),
            LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? SingleReturn(function.Body),
            _ => null,
        };
    }

    private static ExpressionSyntax? SingleReturn(BlockSyntax? body) =>
        body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax { Expression: var value } ? value : null;
}
