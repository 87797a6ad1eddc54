using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// Finds the branch that sends the request again for a code: by <c>continue</c> or the end of a retry loop's round, the loop's condition,
/// <c>goto</c> back, a call of the same method, a second call of what was called, a method named retry or resend, a retry policy.
/// Syntax only: nothing is bound.
/// </summary>
internal static class Resend
{
    /// <summary>The branch; null where it gives up, asks for the outcome first, only reads, or does what cannot be seen.</summary>
    public static SyntaxNode? BranchOf(ExpressionSyntax code)
    {
        var condition = CodeCondition.Of(code);
        var root = condition.Root;
        var branch = root.Parent switch
        {
            IfStatementSyntax test when test.Condition == root => condition.IsNegated
                ? test.Else is { } other ? Resending(other.Statement, code) : Jump.EndsLoop(test.Statement) && GoesRound(test) ? test : null
                : Resending(test.Statement, code),
            ConditionalExpressionSyntax choice
                when choice.Condition == root && !condition.IsNegated && RetryPolicy.Answers(choice.WhenTrue) =>
                choice,
            ConditionalExpressionSyntax choice when choice.Condition == root =>
                Resending(condition.IsNegated ? choice.WhenFalse : choice.WhenTrue, code),
            WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax when !condition.IsNegated && IsRepeated(root.Parent, root) =>
                root,
            _ when condition.IsNegated => null,
            CatchFilterClauseSyntax { Parent: CatchClauseSyntax @catch } => Resending(@catch.Block, code) is null ? null : @catch,
            WhenClauseSyntax { Parent: SwitchLabelSyntax { Parent: SwitchSectionSyntax section } } => Resending(section, code),
            SwitchLabelSyntax { Parent: SwitchSectionSyntax section } => Resending(section, code),
            WhenClauseSyntax { Parent: SwitchExpressionArmSyntax arm } => Resending(arm.Expression, code) is null ? null : arm,
            SwitchExpressionArmSyntax arm when arm.Pattern == root && RetryPolicy.Answers(arm.Expression) => arm,
            SwitchExpressionArmSyntax arm when arm.Pattern == root => Resending(arm.Expression, code) is null ? null : arm,
            LambdaExpressionSyntax lambda when RetryPolicy.Asks(lambda) => lambda,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax flag }
                when root != code
                    && !CollectionElements.IsWrittenOut(root)
                    && flag.Parent?.Parent is LocalDeclarationStatementSyntax
                    && RetryNames.IsFlag(flag.Identifier.ValueText) =>
                flag,
            AssignmentExpressionSyntax flag
                when root != code && flag.Left is IdentifierNameSyntax name && RetryNames.IsFlag(name.Identifier.ValueText) =>
                flag,
            _ => null,
        };
        if (branch is VariableDeclaratorSyntax or AssignmentExpressionSyntax
            && RetryLoop.Around(branch) is var around
            && IsQueriedBefore(branch, EnclosingMember.FunctionOf(code) ?? branch, around))
        {
            return null;
        }

        return branch is null || ReadOnlyContext.Is(code) ? null : branch;
    }

    /// <summary>The node itself where something in it sends again.</summary>
    private static SyntaxNode? Resending(SyntaxNode branch, ExpressionSyntax code)
    {
        // The branch looks at the same code again: it knows better.
        if (branch.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Any(again =>
                again != code
                && again.Span.Length == code.Span.Length
                && again.RawKind == code.RawKind
                && !IsLabel(again)
                && again.ToString() == code.ToString()))
        {
            return null;
        }

        if (branch is not ExpressionSyntax && Falls(branch) && Start(branch) is { } start && GoesRound(start))
            return branch;

        return ResendsIn(branch, code).Any(resend => !IsQueriedBefore(resend.Node, branch, resend.Again)) ? branch : null;
    }

    private static bool IsLabel(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SwitchLabelSyntax>() is { } label && label.Span.Contains(node.Span);

    private static IEnumerable<(SyntaxNode Node, SyntaxNode? Again)> ResendsIn(SyntaxNode branch, ExpressionSyntax code)
    {
        var function = EnclosingMember.FunctionOf(code);
        foreach (var node in RequestInvocation.Nodes(branch))
        {
            switch (node)
            {
                case ContinueStatementSyntax when RetryLoop.Around(node) is { } loop && loop.Span.Contains(code.Span) && RetryLoop.Is(loop):
                    yield return (node, loop);
                    break;

                case GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement, Expression: IdentifierNameSyntax target }
                    when function is not null && GoesBack(target.Identifier.ValueText, function, code):
                    yield return (node, function);
                    break;

                case GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoCaseStatement, Expression: { } label }
                    when TargetOf(label) is { } target && target != branch:
                    foreach (var resend in Falls(target) && Start(target) is { } start && GoesRound(start)
                        ? new[] { ((SyntaxNode)target, (SyntaxNode?)null) }
                        : ResendsIn(target, code))
                    {
                        yield return resend;
                    }

                    break;

                case InvocationExpressionSyntax call when function is not null && Requeues(call, function):
                    yield return (node, function);
                    break;

                case InvocationExpressionSyntax call when IsSameFunction(call, function):
                    yield return (node, function);
                    break;

                case InvocationExpressionSyntax call when RetryNames.IsResendCall(RequestInvocation.NameOf(call)) && IsAct(call):
                    yield return (node, null);
                    break;

                case InvocationExpressionSyntax call when function is not null && IsSecondCall(call, branch, function):
                    yield return (node, null);
                    break;
            }
        }
    }

    /// <summary>The label stands before the code, and a request between them.</summary>
    private static bool GoesBack(string label, SyntaxNode function, ExpressionSyntax code)
    {
        var target = function.DescendantNodes()
            .OfType<LabeledStatementSyntax>()
            .FirstOrDefault(other => other.Identifier.ValueText == label);
        return target is not null
            && RequestInvocation.In(function).Any(call =>
                call.SpanStart >= target.SpanStart && call.Span.End <= code.SpanStart && RequestInvocation.MaySend(call))
            && target.SpanStart < code.SpanStart;
    }

    /// <summary>The section that <c>goto case "50011"</c> goes to.</summary>
    private static SwitchSectionSyntax? TargetOf(ExpressionSyntax label) => label.FirstAncestorOrSelf<SwitchStatementSyntax>()?.Sections
        .FirstOrDefault(
            section => section.Labels.OfType<CaseSwitchLabelSyntax>().Any(other => other.Value.ToString() == label.ToString())
                && !section.Span.Contains(label.Span));

    /// <summary>Back into the queue that this function takes from.</summary>
    private static bool Requeues(InvocationExpressionSyntax call, SyntaxNode function)
    {
        var (name, receiver) = Invocation.Target(call);
        return name is "Enqueue" or "Push" or "Add" or "TryAdd" or "TryWrite" or "WriteAsync" or "Post"
            && Queue(receiver) is { } queue
            && RequestInvocation
                .In(function)
                .Any(other => RequestInvocation.TakesNext(other) && Queue(Invocation.Target(other).Receiver) == queue);
    }

    private static string? Queue(ExpressionSyntax? receiver) =>
        (receiver is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Reader" or "Writer", Expression: var channel }
            ? channel
            : receiver)?.ToString();

    /// <summary>It is run for what it does, not asked.</summary>
    private static bool IsAct(InvocationExpressionSyntax call) =>
        call.Parent is not (IfStatementSyntax or ArgumentSyntax or PrefixUnaryExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression });

    private static bool IsSameFunction(InvocationExpressionSyntax call, SyntaxNode? function)
    {
        var name = function switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax local => local.Identifier.ValueText,
            _ => null,
        };
        return name is not null
            && Invocation.Target(call) is var (target, receiver)
            && target == name
            && receiver is null or ThisExpressionSyntax;
    }

    /// <summary>What has been awaited or assigned before is so again.</summary>
    private static bool IsSecondCall(InvocationExpressionSyntax call, SyntaxNode branch, SyntaxNode function) =>
        (RequestInvocation.IsAwaited(call) || RequestInvocation.IsKept(call))
        && RequestInvocation.MaySend(call)
        && !RequestInvocation.IsRead(RequestInvocation.NameOf(call))
        && RequestInvocation.In(function).Any(first =>
            first.Span.End <= branch.SpanStart
            && first.ToString() == call.ToString()
            && (RequestInvocation.IsAwaited(first) || RequestInvocation.IsKept(first))
            && IsBefore(first, branch));

    /// <summary>The first call runs before the branch does, not instead of it.</summary>
    private static bool IsBefore(SyntaxNode first, SyntaxNode branch)
    {
        var common = first.Ancestors().First(ancestor => ancestor.Span.Contains(branch.Span));
        return common is BlockSyntax or TryStatementSyntax or GlobalStatementSyntax or CompilationUnitSyntax or SwitchSectionSyntax
            or SwitchStatementSyntax or SwitchExpressionSyntax
            && !first.Ancestors()
                .TakeWhile(ancestor => ancestor != common)
                .Any(ancestor => ancestor is SwitchSectionSyntax or IfStatementSyntax or SwitchExpressionArmSyntax);
    }

    /// <summary>The loop goes on for this code, and its round sends.</summary>
    private static bool IsRepeated(SyntaxNode loop, SyntaxNode condition) =>
        RetryLoop.Condition(loop) == condition
        && RequestInvocation.In(RetryLoop.Body(loop)).Any(RequestInvocation.MaySend)
        && !RequestInvocation.In(RetryLoop.Body(loop)).Any(RequestInvocation.AsksForOutcome);

    /// <summary>After the statement nothing but the end of a retry loop's round follows.</summary>
    private static bool GoesRound(StatementSyntax statement)
    {
        for (SyntaxNode node = statement; node.Parent is { } parent; node = parent)
        {
            var after = parent switch
            {
                BlockSyntax block => block.Statements.SkipWhile(sibling => sibling != node).Skip(1),
                SwitchSectionSyntax section =>
                    section.Statements.SkipWhile(sibling => sibling != node).Skip(1).Where(sibling => sibling is not BreakStatementSyntax),
                ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax => null,
                _ => Enumerable.Empty<StatementSyntax>(),
            };
            if (after is null)
            {
                return RetryLoop.Is(parent)
                    && !(RetryLoop.Condition(parent) is { } condition && (DependsOnCodes(condition) || IsEnded(condition, statement)))
                    && !IsQueriedBefore(statement, statement, parent);
            }

            if (parent is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
                or FinallyClauseSyntax
                || after.Any(MayLeave))
            {
                return false;
            }
        }

        return false;
    }

    private static bool DependsOnCodes(SyntaxNode condition) =>
        condition.DescendantNodesAndSelf()
            .Any(node => node is LiteralExpressionSyntax { Token.Value: string or int and >= CodeShape.Smallest });

    /// <summary>The branch itself sets what ends the loop: <c>done = true</c>.</summary>
    private static bool IsEnded(ExpressionSyntax condition, SyntaxNode statement) =>
        RequestInvocation.Nodes(statement).OfType<AssignmentExpressionSyntax>().Any(set =>
            set.Left is IdentifierNameSyntax flag
            && set.Right.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression
            && condition.DescendantNodesAndSelf()
                .OfType<IdentifierNameSyntax>()
                .FirstOrDefault(name => name.Identifier.ValueText == flag.Identifier.ValueText) is { } asked
            && asked.Parent is PrefixUnaryExpressionSyntax == set.Right.IsKind(SyntaxKind.TrueLiteralExpression));

    private static bool MayLeave(StatementSyntax statement) => statement switch
    {
        // if (attempt == 3) throw;
        IfStatementSyntax { Else: null } limit
            when limit.Condition
                .DescendantNodesAndSelf()
                .OfType<IdentifierNameSyntax>()
                .Any(name => RetryNames.IsAttempt(name.Identifier.ValueText)) =>
            false,
        _ => RequestInvocation.Nodes(statement).Any(Jump.Is),
    };

    private static StatementSyntax? Start(SyntaxNode branch) => branch switch
    {
        SwitchSectionSyntax section =>
            section.Statements.FirstOrDefault(statement => statement is not BreakStatementSyntax) ?? section.Statements.FirstOrDefault(),
        StatementSyntax statement => statement,
        _ => null,
    };

    /// <summary>The end of the branch is reached, if perhaps not always: <c>if (attempt == 3) throw;</c>.</summary>
    private static bool Falls(SyntaxNode branch) => branch switch
    {
        SwitchSectionSyntax section => section.Statements.All(statement => statement is BreakStatementSyntax || Falls(statement)),
        BlockSyntax { Parent: SwitchSectionSyntax } block =>
            block.Statements.All(statement => statement is BreakStatementSyntax || Falls(statement)),
        BlockSyntax block => block.Statements.All(Falls),
        IfStatementSyntax { Else: null } => true,
        StatementSyntax statement => !MayLeave(statement),
        _ => false,
    };

    /// <summary>
    /// The outcome is asked for in the branch before the resend, or anywhere in what is then run again: the round of a loop, the method.
    /// </summary>
    private static bool IsQueriedBefore(SyntaxNode resend, SyntaxNode branch, SyntaxNode? again) =>
        RequestInvocation.In(branch)
            .Any(call => call.SpanStart <= resend.Span.End && call != resend && RequestInvocation.AsksForOutcome(call))
        || (again is not null && RequestInvocation.In(again).Any(RequestInvocation.AsksForOutcome));
}
