using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>The parts of a call, whether it is written <c>a.F()</c>, <c>a?.F()</c> or <c>F()</c>.</summary>
internal static class Invocation
{
    /// <summary>The simple name of what is called or created, and the expression before it.</summary>
    public static (string Name, ExpressionSyntax? Receiver) Target(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
            (access.Name.Identifier.ValueText, access.Expression),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } =>
            (binding.Name.Identifier.ValueText, ConditionalReceiver(binding)),
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => (name.Identifier.ValueText, null),
        ObjectCreationExpressionSyntax creation => (ExpressionName.Of(creation.Type) ?? "", null),
        PrimaryConstructorBaseTypeSyntax { Type: var type } => (ExpressionName.Of(type) ?? "", null),
        _ => ("", null),
    };

    /// <summary>The argument for a parameter, by its name or its position; null where it is left out.</summary>
    public static ExpressionSyntax? ArgumentFor(BaseArgumentListSyntax list, string name, int position) =>
        (list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name)
            ?? list.Arguments.ElementAtOrDefault(position))?.Expression;

    /// <summary>The parameter that takes an argument; null past the last one.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method) =>
        argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : argument.Parent is BaseArgumentListSyntax { Arguments: var arguments }
                ? method.Parameters.ElementAtOrDefault(arguments.IndexOf(argument))
                : null;

    /// <summary>Whether the node is <c>nameof(…)</c>, unless the program has a method of that name.</summary>
    public static bool IsNameOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    /// <summary><c>a</c> for <c>.B</c> in <c>a?.B</c>.</summary>
    public static ExpressionSyntax? ConditionalReceiver(SyntaxNode binding)
    {
        for (var node = binding; node.Parent is { } parent; node = parent)
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node)
                return access.Expression;
        }

        return null;
    }
}
