using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// Follows what a function sends: a request that comes again with nothing changed, and without a query in between, is sent again.
/// </summary>
internal sealed class RequestTracker : ICallObserver
{
    private readonly FlowContext _flow;
    private readonly RequestIdentity _identity;
    private readonly ISymbol? _function;
    private readonly ISet<object> _tested;
    private readonly CalledFunction _called;
    private readonly OutcomeQuery _queries;
    private readonly HandedIn _handedIn;

    /// <param name="flow">The analysis.</param>
    /// <param name="function">The method that is analyzed, which may call itself.</param>
    /// <param name="tested">Where the values come from that the function tests.</param>
    public RequestTracker(FlowContext flow, ISymbol? function, ISet<object> tested)
    {
        _flow = flow;
        _identity = new RequestIdentity(flow.Values);
        _called = new CalledFunction(flow);
        _queries = new OutcomeQuery(_called);
        _handedIn = new HandedIn(flow);
        _function = function;
        _tested = tested;
    }

    public FlowContext Flow => _flow;

    /// <summary>Each time that a request is sent again.</summary>
    public List<SecondSend> SecondSends { get; } = new();

    public FlowState Before(CallSite call, FlowState state)
    {
        if (state.Sent.IsEmpty && _queries.AsksByName(call))
            return state.With(_flow.Values.Constant(call.Syntax), Sent(call, _flow.Values.Constant(null)) with { IsQueried = true });

        foreach (var sent in state.Sent.Where(sent => !sent.Value.IsQueried && _queries.Asks(call, sent.Value)))
            state = state.With(sent.Key, sent.Value with { IsQueried = true });

        if (!_flow.IsFinal)
            return state;

        if (MayBeRequest(call) && state.Sent.TryGetValue(_identity.Of(call, state), out var first))
            SecondSends.Add(new SecondSend(call.Syntax, first, state, IsNamed: false));
        else if (IsSelf(call))
            AddAll(call, state, request => IsUnchanged(request, call), isNamed: false);
        else if (Requeues(call))
            AddAll(call, state, request => call.Arguments.Any(argument => request.Contains(argument.Value)), isNamed: false);
        else if (RetryNames.IsResendCall(Invocation.Target(call.Syntax).Name))
            AddNamed(call, state);

        return state;
    }

    public FlowState After(CallSite call, FlowValue result, FlowState state)
    {
        if (!IsRequest(call))
            return state;

        var identity = _identity.Of(call, state);
        return identity.Origins.Contains(call.Syntax)
            ? state
            : state.With(identity, Sent(call, result));
    }

    public FlowState Raised(FlowValue exception, FlowState state)
    {
        var tried = ((ControlFlowRegion)exception.Key!).NestedRegions[0];
        foreach (var sent in state.Sent)
        {
            if (sent.Value.Block >= tried.FirstBlockOrdinal && sent.Value.Block <= tried.LastBlockOrdinal)
                state = state.With(sent.Key, sent.Value with { Exception = exception, IsOkxException = false });
        }

        return state;
    }

    public FlowState Caught(FlowValue exception, ITypeSymbol? type, FlowState state)
    {
        if (type is null || !_flow.Reader.IsOfOkx(type))
            return state;

        foreach (var sent in state.Sent.Where(sent => sent.Value.Exception == exception))
            state = state.With(sent.Key, sent.Value with { IsOkxException = true });

        return state;
    }

    /// <summary>Its answer or its failure is tested, or its name says that it writes.</summary>
    private bool IsRequest(CallSite call) => MayBeRequest(call)
        && (_tested.Contains(call.Syntax)
            || SentRequests.Writes(call.Syntax)
            || (_tested.Any(origin => origin is ControlFlowRegion) && IsInTry(call.Syntax)));

    private bool MayBeRequest(CallSite call) =>
        SentRequests.MayWrite(call.Syntax)
        && !(_called.Of(call) is { } function && SentRequests.Of(function) == RetryScope.Reads)
        && !_handedIn.OnlyReads(call);

    private static bool IsInTry(SyntaxNode call) =>
        call.Ancestors().OfType<TryStatementSyntax>().Any(@try => @try.Block.Span.Contains(call.Span));

    private bool IsSelf(CallSite call) =>
        _function is not null
        && SymbolEqualityComparer.Default.Equals(call.Method?.OriginalDefinition, _function)
        && call.Receiver is null or { Kind: ValueKind.Root, Key: string };

    /// <summary>What the request is made of is given on as it is.</summary>
    private bool IsUnchanged(FlowValue request, CallSite call) => call.Method!.Parameters.All(parameter =>
        !request.Contains(_flow.Values.Root(parameter))
        || call.Arguments.Any(argument =>
            argument.Parameter?.Ordinal == parameter.Ordinal && argument.Value == _flow.Values.Root(parameter)));

    /// <summary>Back into the queue that it was taken from.</summary>
    private static bool Requeues(CallSite call) =>
        Invocation.Target(call.Syntax).Name is "Enqueue" or "Push" or "Add" or "TryAdd" or "TryWrite" or "WriteAsync" or "Post"
        && QueueOf(call.Receiver) is { } queue
        && call.Arguments.Any(argument => IsTakenFrom(argument.Value, queue));

    private static bool IsTakenFrom(FlowValue item, FlowValue queue) =>
        item.Kind is ValueKind.Result or ValueKind.Pure && item.Parts.Any(part => QueueOf(part) == queue || IsTakenFrom(part, queue));

    /// <summary>A channel is read and written by members of its own.</summary>
    private static FlowValue? QueueOf(FlowValue? receiver) =>
        receiver is { Kind: ValueKind.Member, Key: "Reader" or "Writer" } ? receiver.Parts[0] : receiver;

    /// <summary>What is sent again is what the function has sent, or its caller, if that hands in what came of it.</summary>
    private void AddNamed(CallSite call, FlowState state)
    {
        if (!state.Sent.IsEmpty)
        {
            AddAll(call, state, _ => true, isNamed: true);
            return;
        }

        foreach (var fact in state.Facts.Where(fact => fact.Value.IsOfCode))
            SecondSends.Add(new SecondSend(call.Syntax, Sent(call, fact.Key), state, IsNamed: true));
    }

    private static SentRequest Sent(CallSite call, FlowValue reply) => new(
        call.Syntax,
        RequestIdentity.PartsOf(call).ToImmutableArray(),
        reply,
        Exception: null,
        IsOkxException: false,
        IsQueried: false,
        call.Block);

    private void AddAll(CallSite call, FlowState state, System.Func<FlowValue, bool> isSentAgain, bool isNamed)
    {
        foreach (var sent in state.Sent.Where(sent => isSentAgain(sent.Key)))
            SecondSends.Add(new SecondSend(call.Syntax, sent.Value, state, isNamed));
    }
}
