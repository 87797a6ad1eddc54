using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Where a constant stands that is known by its name.</summary>
internal static class ConstantUse
{
    /// <summary>The constant with all that it is qualified by.</summary>
    public static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        _ => name,
    };

    /// <summary><c>nameof</c> is about the constant and not about the code.</summary>
    public static bool IsOnlyNamed(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation) =>
        Whole(name).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } call }
        && model.GetSymbolInfo(call, cancellation).Symbol is null;
}
