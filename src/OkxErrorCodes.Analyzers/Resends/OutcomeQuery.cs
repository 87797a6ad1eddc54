using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>Whether a call asks what has become of a request: by its name, or by what it is given and what it returns.</summary>
internal sealed class OutcomeQuery
{
    private readonly CalledFunction _called;
    private readonly Dictionary<SyntaxNode, bool> _named = new();

    public OutcomeQuery(CalledFunction called) => _called = called;

    public bool Asks(CallSite call, SentRequest sent) =>
        AsksByName(call) || (RequestInvocation.MayAskForOutcome(call.Syntax) && IsGiven(call, sent) && Tells(call.Method?.ReturnType));

    /// <summary>Of whatever request.</summary>
    public bool AsksByName(CallSite call)
    {
        if (!_named.TryGetValue(call.Syntax, out var isNamed))
            _named[call.Syntax] = isNamed = RequestInvocation.AsksForOutcome(call.Syntax) || IsOfAsking(call);

        return isNamed;
    }

    /// <summary>A function of the same file that asks, and sends nothing itself.</summary>
    private bool IsOfAsking(CallSite call) =>
        _called.Of(call) is { } function
        && RequestInvocation.In(function).ToList() is var calls
        && calls.Any(RequestInvocation.AsksForOutcome)
        && !calls.Any(SentRequests.Writes);

    /// <summary>What was sent, or the id of it.</summary>
    private static bool IsGiven(CallSite call, SentRequest sent) => call.Arguments.Any(argument =>
        (sent.IsMadeOf(argument.Value) || sent.Arguments.Any(argument.Value.IsReadFrom))
        && (argument.Parameter?.Type is { IsReferenceType: true, SpecialType: SpecialType.None } || IsId(argument.Value)));

    private static bool IsId(FlowValue value) =>
        NameWords.Of(value.Key as string ?? (value.Key as ISymbol)?.Name ?? "") is { Length: > 0 } words
        && words[words.Length - 1] == "id"
        && !words.Any(word => word is "inst" or "instrument" or "account" or "user" or "sub");

    /// <summary>Whether it stands, or the order itself; a number or a text would be a price or a signature.</summary>
    private static bool Tells(ITypeSymbol? returned)
    {
        if (returned is INamedTypeSymbol { Name: "Task" or "ValueTask" or "Nullable", TypeArguments.Length: 1 } whole)
            returned = whole.TypeArguments[0];

        return returned is null or { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum }
            || (returned is { SpecialType: SpecialType.None } && returned.Name is not ("Task" or "ValueTask"));
    }
}
