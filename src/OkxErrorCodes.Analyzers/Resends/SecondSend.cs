using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Flow;

namespace OkxAnalyzers.Resends;

/// <summary>A request is sent that has been sent before.</summary>
/// <param name="Call">The call that sends it now.</param>
/// <param name="First">How it was sent before, and what came of it.</param>
/// <param name="State">What is known when it is sent again.</param>
/// <param name="IsNamed">Nothing but the call's name says so, such as <c>RetryAsync</c>.</param>
internal sealed record SecondSend(InvocationExpressionSyntax Call, SentRequest First, FlowState State, bool IsNamed);
