using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>A request that has been sent, and what came of it.</summary>
/// <param name="Call">The call that sent it.</param>
/// <param name="Arguments">What the call was given.</param>
/// <param name="Reply">What the call gave.</param>
/// <param name="Exception">What was thrown instead, or for it.</param>
/// <param name="IsOkxException">A handler of OKX's own exceptions has caught it.</param>
/// <param name="IsQueried">What has become of the request was asked since.</param>
/// <param name="Block">The number of the block that it was sent from.</param>
internal sealed record SentRequest(
    InvocationExpressionSyntax Call,
    ImmutableArray<FlowValue> Arguments,
    FlowValue Reply,
    FlowValue? Exception,
    bool IsOkxException,
    bool IsQueried,
    int Block)
{
    /// <summary>What is known of it.</summary>
    public IEnumerable<FlowValue> Values => Exception is null ? Arguments.Add(Reply) : Arguments.Add(Reply).Add(Exception);

    /// <summary>The same request, with other values for what is known of it.</summary>
    public SentRequest Select(Func<FlowValue, FlowValue> change) => this with
    {
        Arguments = Arguments.Select(change).ToImmutableArray(),
        Reply = change(Reply),
        Exception = Exception is null ? null : change(Exception),
    };

    /// <summary>Whether the request was made of the value.</summary>
    public bool IsMadeOf(FlowValue value) => Arguments.Any(argument => argument.Contains(value));

    /// <summary>By the same arguments: an array is not equal by what it holds.</summary>
    public bool Equals(SentRequest? other) =>
        other is not null
        && Call == other.Call
        && Arguments.SequenceEqual(other.Arguments)
        && Reply == other.Reply
        && Exception == other.Exception
        && IsOkxException == other.IsOkxException
        && IsQueried == other.IsQueried
        && Block == other.Block;

    public override int GetHashCode() => Reply.Id;
}
