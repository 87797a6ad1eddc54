using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>
/// The control flow graph of what runs together: a method, an accessor, an initializer, a lambda, a local function, a program.
/// </summary>
internal static class FunctionGraph
{
    /// <summary>The function that a node stands in: the key of its graph.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsFunction);

    /// <summary>Null where there is no body, or none that a graph can be made of: half-typed code is not judged.</summary>
    public static ControlFlowGraph? Of(SyntaxNode function, SemanticModel model, CancellationToken cancellation)
    {
        if (HasSyntaxError(function))
            return null;

        try
        {
            if (function is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                return Create(function, model, cancellation);

            if (FunctionOf(function.Parent!) is not { } outer || Of(outer, model, cancellation) is not { } graph)
                return null;

            if (function is LocalFunctionStatementSyntax)
            {
                return graph.LocalFunctions
                    .Where(local => local.DeclaringSyntaxReferences.Any(reference => reference.Span == function.Span))
                    .Select(local => graph.GetLocalFunctionControlFlowGraph(local, cancellation))
                    .FirstOrDefault();
            }

            return graph.Blocks
                .SelectMany(block => block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue))
                .SelectMany(operation => operation.DescendantsAndSelf())
                .OfType<IFlowAnonymousFunctionOperation>()
                .Where(lambda => lambda.Syntax == function)
                .Select(lambda => graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation))
                .FirstOrDefault();
        }
        catch (ArgumentException)
        {
            // Code with a missing type has bodies that the graph's maker does not know as such.
            return null;
        }
    }

    private static bool HasSyntaxError(SyntaxNode function) =>
        function.ContainsDiagnostics && function.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static ControlFlowGraph? Create(SyntaxNode function, SemanticModel model, CancellationToken cancellation) =>
        model.GetOperation(function, cancellation) is null ? null : ControlFlowGraph.Create(function, model, cancellation);

    private static bool IsFunction(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => true,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax,
        EqualsValueClauseSyntax value => value.Parent is PropertyDeclarationSyntax
            || value.Parent is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        CompilationUnitSyntax => true,
        _ => false,
    };
}
