using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.CodeFixes;

/// <summary>
/// An argument whose text the called method is given, <c>[CallerArgumentExpression]</c>: a swap in it changes what the program logs or
/// throws. Only a person can say that nobody minds.
/// </summary>
internal static class CapturedArgument
{
    public static bool IsAround(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var ancestor in literal.Ancestors())
        {
            switch (ancestor)
            {
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument
                    when MethodOf(call, model, cancellation) is { } method
                        && Invocation.ParameterOf(argument, method) is { } parameter
                        && IsCaptured(parameter, method):
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax extension } access
                    when access.Expression.Span.Contains(literal.Span)
                        && MethodOf(extension, model, cancellation) is { ReducedFrom: { Parameters: { Length: > 0 } all } reduced }
                        && IsCaptured(all[0], reduced):
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static IMethodSymbol? MethodOf(SyntaxNode call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;

    private static bool IsCaptured(IParameterSymbol parameter, IMethodSymbol method) => method.Parameters.Any(other =>
        other.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "CallerArgumentExpressionAttribute"
            && attribute.ConstructorArguments.Length == 1
            && attribute.ConstructorArguments[0].Value as string == parameter.Name));
}
