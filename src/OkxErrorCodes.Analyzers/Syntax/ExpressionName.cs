using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>The simple name that an expression ends in.</summary>
internal static class ExpressionName
{
    /// <summary><c>C</c> of the name <c>A.B.C</c>; null for what is not a name.</summary>
    public static string? Of(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The same of a call and behind <c>?.</c>: what its value is called.</summary>
    public static string? OfResult(ExpressionSyntax expression) => expression switch
    {
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax access => OfResult(access.WhenNotNull),
        InvocationExpressionSyntax { Expression: var called } => OfResult(called),
        _ => Of(expression),
    };

    /// <summary>The name with all that it is qualified by: <c>A.B.C</c> or <c>global::C</c> for <c>C</c>.</summary>
    public static ExpressionSyntax Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        AliasQualifiedNameSyntax rooted when rooted.Name == name => rooted,
        _ => name,
    };
}
