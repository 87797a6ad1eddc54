using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OkxAnalyzers.Constants;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>What a call gives: the value that it hands on, the answer of a test, or a result that nothing is known of.</summary>
internal sealed class CallEvaluator
{
    /// <summary>The first words of what only makes something of its arguments: <c>BuildRequest(order)</c>.</summary>
    private static readonly ImmutableHashSet<string> s_making = ImmutableHashSet.Create(
        "build", "create", "make", "sign", "format", "serialize", "to", "as", "round", "encode", "compose", "with", "from");

    private readonly FlowContext _flow;
    private readonly OperationEvaluator _operations;
    private readonly TestValues _tests;
    private readonly ICallObserver? _observer;

    public CallEvaluator(FlowContext flow, OperationEvaluator operations, TestValues tests, ICallObserver? observer)
    {
        _flow = flow;
        _operations = operations;
        _tests = tests;
        _observer = observer;
    }

    private FlowValues Values => _flow.Values;

    public FlowValue Visit(IInvocationOperation call)
    {
        var receiver = call.Instance is null ? null : _operations.Visit(call.Instance);
        var outs = new List<(FlowValue? Location, SyntaxNode Syntax)>();
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
            {
                outs.Add((_operations.Assignments.LocationOf(argument.Value), argument.Syntax));
                continue;
            }

            arguments.Add(new CallArgument(argument.Parameter, argument.Value.Syntax, _operations.Visit(argument.Value)));
        }

        _operations.IsDead |= receiver is { Kind: ValueKind.Constant, Key: null };
        if (_flow.Tests is { } tests && TestRecord.IsOfThreads(call.TargetMethod))
            _operations.State = tests.After(call.Syntax, null, _operations.State, Values);

        if (call.IsImplicit || call.Syntax is not InvocationExpressionSyntax syntax)
        {
            // What foreach and ?? call does not stand in the program: all of it has the place of the collection, or of the value.
            return call.TargetMethod.Name is "GetEnumerator" or "GetAsyncEnumerator" or "GetValueOrDefault"
                && (receiver ?? FirstOf(arguments)) is { } collection
                ? collection
                : _operations.Renew(call, Parts(receiver, arguments));
        }

        var site = new CallSite(syntax, call.TargetMethod, receiver, arguments.ToImmutable(), _operations.Block);
        var result = Known(site, outs) ?? Unknown(site);
        foreach (var (location, place) in outs)
        {
            if (!IsRead(site, result))
                _operations.Assignments.Assign(location, _operations.Renew(place, Parts(receiver, arguments)));
        }

        return result;

        bool IsRead(CallSite site, FlowValue value) =>
            site.Method?.Name == "TryParse" && value.Kind is ValueKind.Test or ValueKind.Constant && outs.Count == 1;
    }

    /// <summary>A call of what is missing or dynamic: it goes by its name.</summary>
    public FlowValue VisitUnbound(IOperation call)
    {
        var parts = call.ChildOperations.Select(_operations.Visit).ToList();
        var syntax = (InvocationExpressionSyntax)call.Syntax;
        var hasReceiver = Invocation.Target(syntax).Receiver is not null && parts.Count > syntax.ArgumentList.Arguments.Count;
        var arguments = parts.Skip(hasReceiver ? 1 : 0).Select(value => new CallArgument(null, call.Syntax, value)).ToImmutableArray();
        var site = new CallSite(syntax, null, hasReceiver ? parts[0] : null, arguments, _operations.Block);
        return Known(site, new List<(FlowValue?, SyntaxNode)>()) ?? Unknown(site);
    }

    private FlowValue? Known(CallSite site, IReadOnlyList<(FlowValue? Location, SyntaxNode Syntax)> outs)
    {
        var (name, syntaxReceiver) = Invocation.Target(site.Syntax);
        var first = site.Arguments.IsEmpty ? null : site.Arguments[0].Value;
        if (name == "TryParse" && first is not null && outs.Count == 1)
        {
            _operations.Assignments.Assign(outs[0].Location, first);
            return first.Kind == ValueKind.Constant
                ? Values.Constant(long.TryParse(first.Key as string, out _))
                : _tests.IsNumber(site.Syntax, first);
        }

        if (ValueCalls.Source(site.Syntax) is { } source)
            return source == syntaxReceiver ? site.Receiver ?? first : first;

        if (name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync" or "AsTask")
            return site.Receiver ?? first;

        if (Comparison.OfCall(site.Syntax, _flow.Reader.Model) is { } comparison
            && ValueOf(comparison.Left, site) is { } left
            && ValueOf(comparison.Right, site) is { } right)
        {
            return name.StartsWith("Compare", StringComparison.Ordinal)
                ? _tests.OrderOf(left, comparison.Left, right, comparison.Right)
                : _tests.Equality(site.Syntax, left, comparison.Left, right, comparison.Right);
        }

        if (name is "IsNullOrEmpty" or "IsNullOrWhiteSpace" && first is not null)
            return _tests.IsNullOrEmpty(site.Syntax, first);

        if (name is "FromResult" && first is not null)
            return first;

        if (name == "StartsWith" && site.Receiver is { } text && first is { Kind: ValueKind.Constant, Key: string start })
            return _tests.StartsWith(site.Syntax, text, start);

        if (name == RetryClassText.Method && site.Method?.ContainingType.Name == RetryClassText.Name && first is not null)
            return _tests.AdviceFor(first);

        return OfCollection(name, syntaxReceiver, site) ?? OfPredicate(site) ?? OfMaking(name, site);
    }

    /// <summary>
    /// A collection whose elements can be seen: written out here, or by a member of the same file that is never assigned.
    /// </summary>
    private FlowValue? OfCollection(string name, ExpressionSyntax? receiver, CallSite site)
    {
        if (name is not ("Contains" or "ContainsKey")
            || receiver is null
            || site.Arguments.LastOrDefault(argument => argument.Value != site.Receiver)?.Value is not { } value
            || (_flow.Tests is not null && !IsConstant(receiver))
            || ConstantElements.Of(receiver, _flow.Reader, _flow.Cancellation) is not { } elements)
        {
            return null;
        }

        var set = elements.Select(_flow.Universe.OfConstant).Aggregate(_flow.Universe.None, (one, two) => one.Or(two));
        return set.Overlaps(_flow.Universe.Other)
            ? Values.Test(site.Syntax, value, set, _flow.Universe.All.Except(set).Or(_flow.Universe.Other))
            : _tests.Test(site.Syntax, value, set);
    }

    /// <summary>Nobody can add to it.</summary>
    private bool IsConstant(ExpressionSyntax collection) =>
        CollectionElements.IsWrittenOut(collection)
        || (_flow.Reader.Model.GetTypeInfo(collection, _flow.Cancellation).Type is { Name: var name }
            && (name.StartsWith("Immutable", StringComparison.Ordinal) || name.StartsWith("Frozen", StringComparison.Ordinal)));

    private FlowValue? OfPredicate(CallSite site)
    {
        if (site.Method is not { ReturnType.SpecialType: SpecialType.System_Boolean } method
            || _flow.Summaries.Of(method, _flow) is not { } summary)
        {
            return null;
        }

        // Only what it asks of an argument counts; an argument that it does not ask is not tested.
        return summary.Apply(site, _flow);
    }

    private FlowValue? OfMaking(string name, CallSite site)
    {
        if (name is "NewGuid" or "GetTimestamp" || IsIdentity(name, site))
            return _flow.Tests is null ? Values.Constant(name) : _operations.Renew(site.Syntax);

        if (ReadingCall.Is(name) && (site.Receiver ?? FirstOf(site.Arguments)) is not null)
        {
            var read = Values.Pure(name, Parts(site.Receiver, site.Arguments));
            _flow.Tests?.Read(read, null);
            return read;
        }

        var isOfSystem = site.Method is { IsStatic: true, ContainingNamespace: { } space }
            && (space.ToDisplayString() is "System" || space.ToDisplayString().StartsWith("System.", StringComparison.Ordinal))
            && site.Method.ContainingType.Name is not ("Task" or "Random" or "Interlocked");
        return isOfSystem || (NameWords.Of(name) is { Length: > 0 } words && s_making.Contains(words[0]) && !IsAwaited(site))
            ? Values.Pure((OperationKind.Invocation, name), Parts(site.Receiver, site.Arguments))
            : null;
    }

    /// <summary>An id, a time or a signature of its own makes no other request of what it is sent with.</summary>
    private static bool IsIdentity(string name, CallSite site) =>
        site.Arguments.IsEmpty
        && NameWords.Of(name).Any(word => word is "id" or "nonce" or "timestamp" or "time" or "guid" or "uuid")
        && !IsAwaited(site);

    private static bool IsAwaited(CallSite site) => site.Syntax.Parent is AwaitExpressionSyntax;

    private static FlowValue? FirstOf(IReadOnlyList<CallArgument> arguments) => arguments.Count == 0 ? null : arguments[0].Value;

    private FlowValue Unknown(CallSite site)
    {
        if (_observer is not null)
            _operations.State = _observer.Before(site, _operations.State);

        var result = _operations.Renew(site.Syntax, Parts(site.Receiver, site.Arguments));
        if (_observer is not null)
            _operations.State = _observer.After(site, result, _operations.State);

        if (site.Method?.ReturnType.SpecialType == SpecialType.System_Boolean)
            _flow.Part(site.Syntax, result);

        _operations.Thrown?.Invoke(_operations.State);
        _operations.State = ArgumentChanges.By(site, _operations.State);
        if (_flow.Tests is not null && !ArgumentChanges.IsTelling(site))
            _operations.State = _flow.Tests.After(site.Syntax, Touched(site), _operations.State, Values);

        return result;
    }

    private static FlowValue[] Parts(FlowValue? receiver, IEnumerable<CallArgument> arguments)
    {
        var parts = arguments.Select(argument => argument.Value);
        return (receiver is null ? parts : parts.Prepend(receiver)).ToArray();
    }

    /// <summary>The objects that a call is made on and given; a text or a number cannot be changed.</summary>
    private static IEnumerable<FlowValue> Touched(CallSite site)
    {
        var given = site.Arguments
            .Where(argument => argument.Parameter?.Type is not ({ IsValueType: true } or { SpecialType: SpecialType.System_String }))
            .Select(argument => argument.Value);
        return site.Receiver is null ? given : given.Prepend(site.Receiver);
    }

    private static FlowValue? ValueOf(ExpressionSyntax side, CallSite site)
    {
        if (side == Invocation.Target(site.Syntax).Receiver)
            return site.Receiver ?? FirstOf(site.Arguments);

        var argument = site.Arguments.FirstOrDefault(argument =>
            argument.Syntax.Span == side.Span || side.Span.Contains(argument.Syntax.Span));
        return argument?.Value;
    }
}
