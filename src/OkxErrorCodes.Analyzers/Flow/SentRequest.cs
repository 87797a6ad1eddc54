using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>A request that has been sent, and what came of it.</summary>
/// <param name="Call">The call that sent it.</param>
/// <param name="Reply">What the call gave.</param>
/// <param name="Exception">What was thrown instead, or for it.</param>
/// <param name="IsOkxException">A handler of OKX's own exceptions has caught it.</param>
/// <param name="IsQueried">What has become of the request was asked since.</param>
/// <param name="Block">The number of the block that it was sent from.</param>
internal sealed record SentRequest(
    InvocationExpressionSyntax Call, FlowValue Reply, FlowValue? Exception, bool IsOkxException, bool IsQueried, int Block);
