using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// Reads a declaration that is a retry list by its name: a collection with its elements, a predicate with what it answers true for.
/// </summary>
internal static class RetryListReader
{
    /// <summary>Whether the name says that it is a list: asked of every declaration before anything else.</summary>
    public static bool MayBeList(SyntaxNode declaration) => RetryNames.MayBeList(NameOf(declaration));

    /// <summary>Null where the name says nothing of retries, or no code is certain.</summary>
    public static RetryList? Read(SyntaxNode declaration, CodeReader reader)
    {
        if (NameAndBody(declaration) is not { } found || !RetryNames.IsList(found.Name.ValueText))
            return null;

        var isPredicate = found.IsPredicate;
        if (isPredicate ? !RetryNames.IsPredicate(found.Name.ValueText) : RetryNames.IsOfTimes(found.Name.ValueText))
            return null;

        var elements = (isPredicate
            ? found.Body.DescendantNodesAndSelf()
                .OfType<ExpressionSyntax?>()
                .Where(code => IsSpelling(code!) && IsAdmitted(code!, found.Body))
            : CollectionElements.Of(found.Body).Select(WithoutParentheses)).ToList();
        var codes = elements
            .Where(element => element is not null)
            .Select(element => LabelOf(element!, reader))
            .Where(label => label is not null)
            .Select(label => label!.Value)
            .ToImmutableArray();
        if (codes.IsEmpty)
            return null;

        var isWhole = isPredicate
            ? AsksNothingElse(found.Body, codes)
            : elements.All(element => element is not null)
                && elements.All(element => element is LiteralExpressionSyntax || codes.Any(code => code.Expression == element));
        return new RetryList(declaration, found.Name, codes, isWhole);
    }

    /// <summary>The predicate that a node stands in, if it is a retry list by its name: a switch in there is the list's.</summary>
    public static bool IsInPredicate(SyntaxNode node) => node.Ancestors().Any(ancestor =>
        MayBeList(ancestor) && NameAndBody(ancestor) is { IsPredicate: true } found && RetryNames.IsPredicate(found.Name.ValueText));

    private static string NameOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    };

    private static (SyntaxToken Name, SyntaxNode Body, bool IsPredicate)? NameAndBody(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer.Value: LambdaExpressionSyntax lambda } variable:
                return (variable.Identifier, lambda.Body, true);
            case VariableDeclaratorSyntax { Initializer.Value: var value } variable:
                return (variable.Identifier, value, false);
            case MethodDeclarationSyntax method:
                return Of(method.Identifier, (SyntaxNode?)method.ExpressionBody?.Expression ?? method.Body, method.ReturnType);
            case LocalFunctionStatementSyntax function:
                return Of(function.Identifier, (SyntaxNode?)function.ExpressionBody?.Expression ?? function.Body, function.ReturnType);
            case PropertyDeclarationSyntax property:
                var getter = property.AccessorList?.Accessors
                    .FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
                var body = property.Initializer?.Value
                    ?? property.ExpressionBody?.Expression
                    ?? getter?.ExpressionBody?.Expression
                    ?? (SyntaxNode?)getter?.Body;
                return Of(
                    property.Identifier,
                    body is LambdaExpressionSyntax function2 ? function2.Body : body,
                    body is LambdaExpressionSyntax ? null : property.Type);
            default:
                return null;
        }
    }

    private static (SyntaxToken Name, SyntaxNode Body, bool IsPredicate)? Of(SyntaxToken name, SyntaxNode? body, TypeSyntax? type)
    {
        if (body is null)
            return null;

        if (type is null or PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword }
            || type.ToString() is "bool?" or "Task<bool>" or "ValueTask<bool>")
        {
            return (name, body, true);
        }

        var value = body is BlockSyntax { Statements: { Count: 1 } statements }
            && statements[0] is ReturnStatementSyntax { Expression: { } returned }
            ? returned
            : body;
        return value is BlockSyntax ? null : (name, value, false);
    }

    /// <summary>Null where the element is no code for certain. Four digits by themselves are a delay as well as a close code.</summary>
    private static CodeLabel? LabelOf(ExpressionSyntax element, CodeReader reader) =>
        reader.Read(element) is { IsCertain: true, Code: { } code } && !(code.IsCloseCode && element is LiteralExpressionSyntax)
            ? new CodeLabel(code, element)
            : null;

    private static ExpressionSyntax? WithoutParentheses(ExpressionSyntax? element) =>
        element is ParenthesizedExpressionSyntax { Expression: var inner } ? WithoutParentheses(inner) : element;

    private static bool IsSpelling(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax
        || (CodeReader.MayBeConstant(expression)
            && expression.Parent is not (MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax
                or InvocationExpressionSyntax or NameColonSyntax or ExpressionColonSyntax));

    /// <summary>Whether the predicate answers true where the code is met.</summary>
    private static bool IsAdmitted(ExpressionSyntax code, SyntaxNode body) =>
        PredicateAnswer.Of(code) is { } answer && (answer == body.Parent || answer == body.Parent?.Parent);

    /// <summary>No call, no range, no negation, and nothing answers true that names no code.</summary>
    private static bool AsksNothingElse(SyntaxNode body, ImmutableArray<CodeLabel> codes)
    {
        foreach (var node in body.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case InvocationExpressionSyntax call when !AsksOfCode(Invocation.Target(call).Name):
                case InvocationExpressionSyntax member
                    when Invocation.Target(member) is ("Contains", { } receiver)
                        && CollectionElements.Of(receiver).Any(element => element is null):
                case RelationalPatternSyntax or UnaryPatternSyntax or AnonymousFunctionExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression }
                    or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
                case BinaryExpressionSyntax range when IsBound(range.Left) || IsBound(range.Right):
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either
                    when !(Names(either.Left, codes) && Names(either.Right, codes)):
                case IfStatementSyntax test when PredicateAnswer.ReturnsTrue(test.Statement) && !Names(test.Condition, codes):
                case SwitchExpressionArmSyntax arm when !arm.Expression.IsKind(SyntaxKind.FalseLiteralExpression) && !Names(arm, codes):
                case SwitchSectionSyntax section
                    when PredicateAnswer.ReturnsTrue(section.Statements.FirstOrDefault())
                        && !section.Labels.All(label => Names(label, codes)):
                case ReturnStatementSyntax { Expression: { } value }
                    when !value.IsKind(SyntaxKind.FalseLiteralExpression)
                        && !value.IsKind(SyntaxKind.TrueLiteralExpression)
                        && !Names(value, codes):
                    return false;
            }
        }

        return true;
    }

    private static bool AsksOfCode(string call) =>
        call == "Contains" || Comparison.IsName(call) || ValueCalls.HandsOnReceiver(call) || ValueCalls.HandsOnArgument(call);

    private static bool Names(SyntaxNode node, ImmutableArray<CodeLabel> codes) =>
        codes.Any(code => node.Span.Contains(code.Expression.Span));

    /// <summary>A code as the end of a range: <c>code &lt; 50100</c>.</summary>
    private static bool IsBound(ExpressionSyntax side) =>
        side is LiteralExpressionSyntax { Token.Value: int and >= CodeShape.Smallest }
        && side.Parent.IsKind(SyntaxKind.LessThanExpression) | side.Parent.IsKind(SyntaxKind.LessThanOrEqualExpression)
            | side.Parent.IsKind(SyntaxKind.GreaterThanExpression) | side.Parent.IsKind(SyntaxKind.GreaterThanOrEqualExpression);
}
