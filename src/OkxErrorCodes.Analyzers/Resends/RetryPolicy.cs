using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// What tells a retry policy to send again: the predicate of Polly's <c>RetryStrategyOptions</c> or
/// <c>Policy.Handle&lt;OkxException>(e => …)</c>,
/// that of a helper of one's own, <c>RetryAsync(() => okx.PlaceAsync(order), r => …)</c>, or a flag,
/// <c>new OkxError(code, IsRetryable: …)</c>.
/// </summary>
internal static class RetryPolicy
{
    // The policy asks a predicate, which asks another, which asks a list.
    private const int MostSteps = 3;

    // What a policy asks depends on what the file refers to: it is known for a compilation, not for a tree.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxNode, bool>> s_asked = new();

    /// <summary>Whether the policy sends again where the code is met.</summary>
    public static bool Admits(ExpressionSyntax code, SemanticModel model, CancellationToken cancellation) =>
        ListOf(code) is { } list
            ? IsAsked(list, list.Identifier.ValueText, model, MostSteps, cancellation)
            : Admits(PredicateAnswer.Of(code), model, MostSteps, cancellation);

    private static bool Admits(SyntaxNode? answer, SemanticModel model, int steps, CancellationToken cancellation) => answer switch
    {
        null => false,
        AnonymousFunctionExpressionSyntax lambda => IsPredicate(lambda, model, cancellation),
        MethodDeclarationSyntax method => IsAsked(method, method.Identifier.ValueText, model, steps, cancellation),
        LocalFunctionStatementSyntax function => IsAsked(function, function.Identifier.ValueText, model, steps, cancellation),
        ExpressionSyntax condition => IsFlag(condition, model, cancellation),
        _ => false,
    };

    /// <summary>The declaration of a collection that the code is an element of; a retry list by its name is read as such.</summary>
    private static VariableDeclaratorSyntax? ListOf(ExpressionSyntax code)
    {
        SyntaxNode node = code;
        while (node.Parent is InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax or ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax }
            or ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }
            or { RawKind: CollectionElements.CollectionExpression or CollectionElements.ExpressionElement })
        {
            node = node.Parent;
        }

        return node != code
            && node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax list }
            && !RetryNames.IsList(list.Identifier.ValueText)
                ? list
                : null;
    }

    /// <summary>Whether a policy asks a function or a list of the file, by itself or through a function that answers as it does.</summary>
    private static bool IsAsked(SyntaxNode declaration, string name, SemanticModel model, int steps, CancellationToken cancellation)
    {
        // What was not followed to its end is asked again from nearer.
        return steps == MostSteps
            ? s_asked.GetOrCreateValue(model.Compilation).GetOrAdd(declaration, _ => IsAskedAnywhere())
            : steps > 0 && IsAskedAnywhere();

        bool IsAskedAnywhere() => declaration.SyntaxTree.GetRoot(cancellation)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(use => use.Identifier.ValueText == name && Asks(ExpressionName.Whole(use)));

        bool Asks(ExpressionSyntax use) =>
            IsPredicate(use, model, cancellation)
            || (use.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" }
                && PredicateAnswer.Of(use.Parent as InvocationExpressionSyntax ?? use, isCondition: true)
                    is (AnonymousFunctionExpressionSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax) and var answer
                && Admits(answer, model, steps - 1, cancellation));
    }

    /// <summary>Whether a lambda, or a method by its name, is what a policy asks.</summary>
    private static bool IsPredicate(ExpressionSyntax predicate, SemanticModel model, CancellationToken cancellation) =>
        predicate.Parent switch
        {
            AssignmentExpressionSyntax assignment => IsOption(assignment, model, cancellation),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument => IsHandler(call)
                ? IsOfRetry(call, model, cancellation)
                : IsOfHelper(call, argument, model, cancellation),
            _ => false,
        };

    private static bool IsHandler(InvocationExpressionSyntax call) =>
        RequestInvocation.NameOf(call) is "Handle" or "HandleResult" or "Or" or "OrResult" or "HandleInner" or "OrInner";

    /// <summary>Whether a chain of handlers ends in a retry, is a retry's option, or is a local that becomes one.</summary>
    private static bool IsOfRetry(InvocationExpressionSyntax handler, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode node = handler;
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            if (RetryNames.IsPolicyCall(RequestInvocation.NameOf(next)))
                return true;

            node = next;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => IsOption(assignment, model, cancellation),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name } builder } => UsesOf(name, builder)
                .Any(
                    use => use.Parent is AssignmentExpressionSyntax option && option.Right == use && IsOption(option, model, cancellation)),
            _ => false,
        };
    }

    private static IEnumerable<IdentifierNameSyntax> UsesOf(string name, VariableDeclaratorSyntax builder)
    {
        var scope = builder.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Parent ?? EnclosingMember.DeclarationOf(builder);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name);
    }

    /// <summary><c>ShouldHandle = …</c> of a strategy that sends again; a fallback or a circuit breaker does not.</summary>
    private static bool IsOption(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellation)
    {
        if (ExpressionName.Of(assignment.Left) != "ShouldHandle")
            return false;

        if (model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { ContainingType.Name: var options })
            return IsStrategy(options);

        // Without the package, the name of what is created says it, or of what it is created for.
        return assignment.Parent is InitializerExpressionSyntax { Parent: { } creation }
            && (creation is ObjectCreationExpressionSyntax { Type: var type }
                ? IsStrategy(ExpressionName.Of(type) ?? "")
                : creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax added }
                    && IsStrategy(RequestInvocation.NameOf(added)));
    }

    private static bool IsStrategy(string name) => RetryNames.IsPolicyCall(name) || NameWords.Of(name).Contains("hedging");

    /// <summary>A helper that is called a retry, or takes what it calls a retry's predicate; and that does not only read.</summary>
    private static bool IsOfHelper(
        InvocationExpressionSyntax call, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Expression is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 0 }
            || ParameterOf(argument, call, model, cancellation) is not { } taken
            || RetryNames.IsEnd(taken)
            || !(RetryNames.IsFlag(taken) || IsStrategy(RequestInvocation.NameOf(call))))
        {
            return false;
        }

        var sent = call.ArgumentList.Arguments
            .Where(other => other != argument)
            .SelectMany(other => other.DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Where(RequestInvocation.MaySend)
            .ToList();
        return sent.Count == 0 || sent.Any(SentRequests.MayWrite) || !sent.All(SentRequests.Reads);
    }

    /// <summary>A value that is kept as what may be sent again: <c>IsRetryable: code is "50004"</c>.</summary>
    private static bool IsFlag(ExpressionSyntax condition, SemanticModel model, CancellationToken cancellation) => condition.Parent switch
    {
        ArgumentSyntax { Parent.Parent: { } taker } argument =>
            ParameterOf(argument, taker, model, cancellation) is { } taken && RetryNames.IsPredicate(taken),
        AssignmentExpressionSyntax { Left: var kept } =>
            ExpressionName.Of(kept) is { } name && RetryNames.IsPredicate(name),
        _ => false,
    };

    /// <summary>What the parameter is called that takes the argument; null where nothing is known of it.</summary>
    private static string? ParameterOf(ArgumentSyntax argument, SyntaxNode taker, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var label })
            return label;

        var info = model.GetSymbolInfo(taker, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            ? Invocation.ParameterOf(argument, method)?.Name
            : null;
    }
}
