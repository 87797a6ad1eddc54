using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>What makes two calls the same request: what is called, and what it is given.</summary>
internal sealed class RequestIdentity
{
    private const int Deepest = 6;

    private readonly FlowValues _values;

    public RequestIdentity(FlowValues values) => _values = values;

    public FlowValue Of(CallSite call, FlowState state)
    {
        // A client that the object keeps is the same one, whatever else is assigned; so is the part of it that sends.
        var receiver = call.Receiver is null or { Kind: ValueKind.Root, Key: string } || IsMemberOfThis(call.Receiver)
            ? _values.Constant(Invocation.Target(call.Syntax).Receiver?.ToString())
            : Of(call.Receiver, state, 0);
        var arguments = PartsOf(call).Select(argument => Of(argument, state, 0));
        return _values.Pure(Invocation.Target(call.Syntax).Name, arguments.Prepend(receiver));
    }

    /// <summary>What is sent: how long one waits for it makes no other request.</summary>
    public static IEnumerable<FlowValue> PartsOf(CallSite call) => call.Arguments
        .Where(argument => argument.Parameter?.Type.Name is not ("CancellationToken" or "HttpCompletionOption"))
        .Select(argument => argument.Value);

    /// <summary>An object that was created is what went into it, and not where that was.</summary>
    private FlowValue Of(FlowValue value, FlowState state, int depth)
    {
        if (depth > Deepest)
            return value;

        switch (value.Kind)
        {
            case ValueKind.Created:
                var members = state.Bindings
                    .Where(binding => binding.Key is { Kind: ValueKind.Member, Key: string } && binding.Key.Parts[0] == value)
                    .OrderBy(binding => (string)binding.Key.Key!, System.StringComparer.Ordinal)
                    .Select(binding => _values.Pure(binding.Key.Key!, new[] { Of(binding.Value, state, depth + 1) }));
                return _values.Pure(nameof(ValueKind.Created), members.ToList());

            case ValueKind.Pure:
                return _values.Pure(value.Key!, value.Parts.Select(part => Of(part, state, depth + 1)).ToList());

            case ValueKind.Member when value.Key is string name:
                return _values.Member(Of(value.Parts[0], state, depth + 1), name);

            default:
                return value;
        }
    }

    private static bool IsMemberOfThis(FlowValue value) =>
        value is { Kind: ValueKind.Member }
        && (value.Parts[0] is { Kind: ValueKind.Root, Key: string } || IsMemberOfThis(value.Parts[0]));
}
