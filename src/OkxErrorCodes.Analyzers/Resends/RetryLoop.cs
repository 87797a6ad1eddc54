using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// Whether a loop sends the same request in each round. A loop over orders, over a queue or over the days of a bot does not:
/// it goes on to the next. What tells them apart: a retry loop counts attempts, or is left once the request has gone through.
/// </summary>
internal static class RetryLoop
{
    public static bool Is(SyntaxNode loop) => loop switch
    {
        ForEachStatementSyntax each => IsOverAttempts(each),
        ForStatementSyntax @for => IsWithoutNext(@for) && !IsOverIndex(@for) && (CountsAttempts(@for) || IsLeft(@for)),
        WhileStatementSyntax @while => IsWithoutNext(@while) && (Says(@while.Condition) || IsLeft(@while)),
        DoStatementSyntax @do => IsWithoutNext(@do),
        _ => false,
    };

    /// <summary>The loop around a node, in the same function.</summary>
    public static StatementSyntax? Around(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax:
                    return (StatementSyntax)ancestor;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    public static StatementSyntax Body(SyntaxNode loop) => loop switch
    {
        ForStatementSyntax @for => @for.Statement,
        WhileStatementSyntax @while => @while.Statement,
        DoStatementSyntax @do => @do.Statement,
        _ => ((CommonForEachStatementSyntax)loop).Statement,
    };

    public static ExpressionSyntax? Condition(SyntaxNode loop) => loop switch
    {
        ForStatementSyntax @for => @for.Condition,
        WhileStatementSyntax @while => @while.Condition,
        DoStatementSyntax @do => @do.Condition,
        _ => null,
    };

    /// <summary>Delays, or numbers that nothing is looked up by.</summary>
    private static bool IsOverAttempts(ForEachStatementSyntax each) =>
        RetryNames.IsAttempt(each.Identifier.ValueText)
        || (each.Expression.ToString().StartsWith("Enumerable.Range")
            && !IsIndex(each.Identifier.ValueText, each.Statement)
            && IsWithoutNext(each));

    private static bool CountsAttempts(ForStatementSyntax loop) =>
        loop.Declaration?.Variables.Any(variable => RetryNames.IsAttempt(variable.Identifier.ValueText)) == true
        || (loop.Condition is { } condition && Says(condition));

    private static bool IsOverIndex(ForStatementSyntax loop) =>
        loop.Declaration?.Variables.Any(variable =>
            !RetryNames.IsAttempt(variable.Identifier.ValueText) && IsIndex(variable.Identifier.ValueText, loop.Statement)) == true;

    /// <summary><c>orders[i]</c>; a table of delays is none.</summary>
    private static bool IsIndex(string variable, SyntaxNode body) =>
        body.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Any(access =>
            access.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == variable)
            && !(ExpressionName.Of(access.Expression) is { } table && RetryNames.IsAttempt(table)));

    private static bool Says(SyntaxNode condition) => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name =>
        RetryNames.IsAttempt(name.Identifier.ValueText) || RetryNames.IsFlag(name.Identifier.ValueText));

    private static bool IsWithoutNext(SyntaxNode loop) =>
        !RequestInvocation.In(loop).Any(RequestInvocation.TakesNext) && !IsFedAnew(Body(loop));

    /// <summary>
    /// All that is sent was fetched in this round: <c>var signal = await GetSignalAsync(); await PlaceAsync(signal);</c>.
    /// </summary>
    private static bool IsFedAnew(StatementSyntax body)
    {
        var declared = new HashSet<string>(
            RequestInvocation.Nodes(body).OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText));
        var fetched = new HashSet<string>(RequestInvocation.Nodes(body).OfType<VariableDeclaratorSyntax>()
            .Where(variable => variable.Initializer?.Value is AwaitExpressionSyntax)
            .Select(variable => variable.Identifier.ValueText));
        return RequestInvocation.In(body).Any(call =>
            RequestInvocation.IsAwaited(call)
            && RequestInvocation.MaySend(call)
            && !RequestInvocation.IsRead(RequestInvocation.NameOf(call))
            && Values(call).ToList() is var sent
            && sent.Any(fetched.Contains)
            && !sent.Any(name => name.Length > 0 && char.IsLower(name[0]) && !declared.Contains(name)));
    }

    /// <summary>The variables that a call is given; not the token that can cancel it.</summary>
    private static IEnumerable<string> Values(InvocationExpressionSyntax call) => call.ArgumentList.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Where(name => name.Parent is not (MemberAccessExpressionSyntax or NameColonSyntax)
            || (name.Parent is MemberAccessExpressionSyntax access && access.Expression == name))
        .Select(name => name.Identifier.ValueText)
        .Where(name => name is not ("ct" or "token" or "cancellationToken" or "stoppingToken" or "cancellation"));

    /// <summary>A <c>return</c> or <c>break</c> in the body, or a condition that the body changes.</summary>
    private static bool IsLeft(StatementSyntax loop)
    {
        var body = Body(loop);
        if (RequestInvocation.Nodes(body).Any(Leaves))
            return true;

        var changed = RequestInvocation.Nodes(body)
            .OfType<AssignmentExpressionSyntax>()
            .Select(assignment => assignment.Left.ToString())
            .ToList();
        return Condition(loop) is { } condition
            && condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => changed.Contains(name.Identifier.ValueText));

        bool Leaves(SyntaxNode node) =>
            node is ReturnStatementSyntax || (node is BreakStatementSyntax && Around(node) == loop && !IsOfSwitch(node, loop));
    }

    private static bool IsOfSwitch(SyntaxNode node, SyntaxNode loop) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != loop).Any(ancestor => ancestor is SwitchStatementSyntax);
}
