using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Finds the expressions that a local, a lambda's parameter or a query's variable takes its values from.</summary>
internal static class LocalSource
{
    /// <summary>Literals, <c>default</c> and <c>string.Empty</c> are left out: they say nothing of where the value comes from.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ISymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not { } declaration || declaration.SyntaxTree != model.SyntaxTree)
            return Enumerable.Empty<ExpressionSyntax>();

        var sources = Declared(declaration, model, cancellation);
        if (symbol is ILocalSymbol)
            sources = sources.Concat(Assigned(declaration, symbol, model, cancellation));

        return sources.Where(source => source is not (LiteralExpressionSyntax or DefaultExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }));
    }

    private static IEnumerable<ExpressionSyntax> Declared(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var source = declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            ForEachStatementSyntax loop => loop.Expression,
            FromClauseSyntax from => from.Expression,
            LetClauseSyntax let => let.Expression,
            ParameterSyntax parameter => LambdaSource(parameter),
            SingleVariableDesignationSyntax designation => DesignationSource(designation, model, cancellation),
            _ => null,
        };
        if (source is not null)
            yield return source;
    }

    /// <summary>A lambda's parameter stands for an element of what its method is called on: <c>orders.Where(o => …)</c>.</summary>
    private static ExpressionSyntax? LambdaSource(ParameterSyntax parameter)
    {
        var lambda = parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>();
        return lambda?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
            ? InvocationUse.Target(call) is var (_, receiver) && receiver is not null and not PredefinedTypeSyntax && !IsStaticLinq(receiver)
                ? receiver
                : call.ArgumentList.Arguments.FirstOrDefault(other => other != argument)?.Expression
            : null;
    }

    private static bool IsStaticLinq(ExpressionSyntax receiver) =>
        InvocationUse.RightmostName(receiver) is "Array" or "Enumerable" or "Assert" or "Task" or "Parallel";

    private static ExpressionSyntax? DesignationSource(SingleVariableDesignationSyntax designation, SemanticModel model, CancellationToken cancellation)
    {
        switch (designation.Parent)
        {
            // TryParse(text, out var code), TryGetProperty("code", out var code): the call itself tells.
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }:
                return call;

            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } } positions:
                return assignment.Right is TupleExpressionSyntax tuple && positions.Variables.IndexOf(designation) is var index && index < tuple.Arguments.Count
                    ? tuple.Arguments[index].Expression
                    : assignment.Right;

            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } }:
                return loop.Expression;

            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } left } element }:
                return assignment.Right is TupleExpressionSyntax right && left.Arguments.IndexOf(element) is var at && at < right.Arguments.Count
                    ? right.Arguments[at].Expression
                    : assignment.Right;

            case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax:
                return PatternUse.Find((PatternSyntax)designation.Parent, model, cancellation)?.Operand;

            default:
                return null;
        }
    }

    private static IEnumerable<ExpressionSyntax> Assigned(SyntaxNode declaration, ISymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        var body = declaration.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax);
        if (body is null)
            yield break;

        foreach (var assignment in body.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax name
                && name.Identifier.ValueText == symbol.Name
                && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, symbol))
            {
                yield return assignment.Right;
            }
        }
    }
}
