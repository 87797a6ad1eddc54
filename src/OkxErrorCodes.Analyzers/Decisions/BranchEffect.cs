using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>
/// What the branches of a decision do. One that sends, waits or changes what the program goes on with acts on the code;
/// one that yields a value, throws, leaves, logs, counts or shows only says what it means.
/// </summary>
internal sealed class BranchEffect
{
    private static readonly ImmutableHashSet<string> s_make = Words(
        "from of create build make new format describe map to as translate convert parse serialize deserialize localize");

    /// <summary>They pass on what a call gives.</summary>
    private static readonly ImmutableHashSet<string> s_await = ImmutableHashSet.Create(
        "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask");

    /// <summary>They run what they are given, on the thread of the window.</summary>
    private static readonly ImmutableHashSet<string> s_run = ImmutableHashSet.Create(
        "Invoke", "BeginInvoke", "InvokeAsync", "RunOnUIThread", "RunOnUiThread", "BeginInvokeOnMainThread", "InvokeOnMainThreadAsync");

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly DecisionResult _result;

    private BranchEffect(CodeDecision decision, SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _result = new DecisionResult(decision, model, cancellation);
    }

    /// <summary>What kind of value a call gives to the one who waits for it.</summary>
    private enum Outcome
    {
        Value,
        Task,
        Nothing,
    }

    /// <summary>Whether a branch of the decision acts; otherwise the decision only maps codes, or tells of them.</summary>
    public static bool Acts(CodeDecision decision, SemanticModel model, CancellationToken cancellation)
    {
        var effect = new BranchEffect(decision, model, cancellation);
        return decision.Branches.Any(branch => branch.Body is { } body && effect.Acts(body));
    }

    private bool Acts(SyntaxNode body) => body
        .DescendantNodesAndSelf(node => node is not SwitchLabelSyntax && !IsGivenToCall(node))
        .Any(node => node switch
        {
            InvocationExpressionSyntax call => Acts(call),
            AwaitExpressionSyntax { Parent: ExpressionStatementSyntax, Expression: not InvocationExpressionSyntax } wait =>
                wait.Expression is not ConditionalAccessExpressionSyntax,
            ContinueStatementSyntax jump => SendsAgain(jump),
            GotoStatementSyntax { RawKind: (int)SyntaxKind.GotoStatement, Expression: IdentifierNameSyntax label } =>
                GoesBackToSend(label),
            AssignmentExpressionSyntax assignment => _result.IsChangedBy(assignment),
            PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } count =>
                !_result.IsCount(count.Operand),
            PrefixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression,
            }
            count => !_result.IsCount(count.Operand),
            WithExpressionSyntax or BaseObjectCreationExpressionSyntax => IsOrder(_model.GetTypeInfo(node, _cancellation).Type),
            ExpressionSyntax value when IsYielded(value) => IsHandler(value),
            _ => false,
        });

    /// <summary>A lambda runs when and if the called method wants it to: a mock's setup, a policy.</summary>
    private static bool IsGivenToCall(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } }
        && !s_run.Contains(Invocation.Target(call).Name);

    private bool Acts(InvocationExpressionSyntax call)
    {
        var name = RequestInvocation.NameOf(call);
        if (s_await.Contains(name) || Invocation.IsNameOf(call) || (s_run.Contains(name) && RunsLambda(call)))
            return false;

        if (IsStatement(call))
            return !TellingCall.Is(call, _model, _cancellation) && !AddsToResult(call);

        var method = _model.GetSymbolInfo(call, _cancellation).Symbol as IMethodSymbol;
        return OutcomeOf(call, method) switch
        {
            Outcome.Nothing => !Makes(name) && !TellingCall.Is(call, _model, _cancellation),
            Outcome.Task => !Makes(name) && !OnlyReads(call) && !TellingCall.Is(call, _model, _cancellation),

            // Plan.Retry(), Errors.TransferFailed(code)
            _ when method is { IsStatic: true } && Invocation.Target(call).Receiver is not null => false,
            _ => RetryNames.IsResendCall(name)
                || (method is not { IsStatic: true } && RequestName.OfName(name) is not (Operations.Any or Operations.Read)),
        };
    }

    private static bool RunsLambda(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax);

    /// <summary><c>problems.Add("…")</c>, <c>text.AppendLine("…")</c>.</summary>
    private bool AddsToResult(InvocationExpressionSyntax call) =>
        Invocation.Target(call) is (var name, { } receiver)
        && NameWords.Of(name) is { IsEmpty: false } words
        && words.Any(word => word is "add" or "append" or "insert")
        && _result.IsBuilt(receiver);

    /// <summary>Nobody takes its value: it is called for what it does.</summary>
    private static bool IsStatement(InvocationExpressionSyntax call)
    {
        SyntaxNode node = call;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax
            || (node.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == node)
            || (node.Parent is InvocationExpressionSyntax awaited && awaited.Expression == node)
            || (node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && s_await.Contains(name)))
        {
            node = node.Parent;
        }

        return node.Parent is ExpressionStatementSyntax
            or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } };
    }

    private static Outcome OutcomeOf(InvocationExpressionSyntax call, IMethodSymbol? method) => method?.ReturnType switch
    {
        { SpecialType: SpecialType.System_Void } => Outcome.Nothing,
        INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: var isOfValue } => isOfValue ? Outcome.Task : Outcome.Nothing,
        null when RequestInvocation.IsAwaited(call) => Outcome.Task,
        _ => Outcome.Value,
    };

    private static bool Makes(string name) => NameWords.Of(name) is { IsEmpty: false } words && s_make.Contains(words[0]);

    /// <summary>A text of a resource; not the order, nor anything else of the exchange.</summary>
    private static bool OnlyReads(InvocationExpressionSyntax call) =>
        RequestInvocation.IsRead(RequestInvocation.NameOf(call))
        && !RequestInvocation.AsksForOutcome(call)
        && !RequestInvocation.IsOfClient(call);

    /// <summary>The whole value of an arm, a <c>return</c> or an assignment.</summary>
    private static bool IsYielded(ExpressionSyntax value) =>
        value is SimpleNameSyntax or MemberAccessExpressionSyntax
        && (value.Parent is SwitchExpressionArmSyntax or ReturnStatementSyntax
            || (value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value));

    /// <summary>A method that is chosen here to run later: <c>"51008" => HalveAsync</c>.</summary>
    private bool IsHandler(ExpressionSyntax value) =>
        _model.GetSymbolInfo(value, _cancellation).Symbol is IMethodSymbol method
        && (RetryNames.IsResendCall(method.Name)
            || (method.ReturnType is { SpecialType: SpecialType.System_Void } or { Name: "Task" or "ValueTask" } && !Makes(method.Name)));

    /// <summary>An order that is changed for this code, or another one in its place: <c>Order</c>, <c>PlaceOrderRequest</c>.</summary>
    private static bool IsOrder(ITypeSymbol? type) =>
        NameWords.Of(type?.Name ?? "") is { IsEmpty: false } words
        && (words[words.Length - 1] == "order"
            || (words.Length > 1 && words[words.Length - 1] == "request" && words[words.Length - 2] == "order"));

    /// <summary>The round of the loop sends: <c>continue</c> does so again. A loop over orders goes on to the next one instead.</summary>
    private static bool SendsAgain(ContinueStatementSyntax jump)
    {
        var loop = jump.Ancestors()
            .TakeWhile(ancestor => !EnclosingMember.Is(ancestor))
            .FirstOrDefault(ancestor =>
                ancestor is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or CommonForEachStatementSyntax);
        if (loop is null || RequestInvocation.In(loop).Any(RequestInvocation.TakesNext))
            return false;

        var sent = RequestInvocation.In(loop).Where(Sends).ToList();
        return sent.Count > 0
            && !(loop is ForEachStatementSyntax { Identifier.ValueText: var next } && sent.Any(call => call.ArgumentList
                .DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == next)));
    }

    /// <summary>The label stands before the jump, and a request between them.</summary>
    private static bool GoesBackToSend(IdentifierNameSyntax label)
    {
        var function = EnclosingMember.Of(label);
        return function.DescendantNodes()
            .OfType<LabeledStatementSyntax>()
            .Any(target => target.Identifier.ValueText == label.Identifier.ValueText
                && RequestInvocation.In(function).Any(call =>
                    call.SpanStart > target.SpanStart && call.SpanStart < label.SpanStart && Sends(call)));
    }

    private static bool Sends(InvocationExpressionSyntax call) =>
        RequestInvocation.MaySend(call)
        && (RequestInvocation.IsAwaited(call) || RequestName.OfName(RequestInvocation.NameOf(call)) != Operations.Any);

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split(' '));
}
