using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Flow;

/// <summary>A call, and what it is made with at this point.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Method">What it calls; null where it cannot be told.</param>
/// <param name="Receiver">What it is called on; null for a static method.</param>
/// <param name="Arguments">What it is given, in the order of the parameters.</param>
/// <param name="Block">The number of the block that it stands in.</param>
internal sealed record CallSite(
    InvocationExpressionSyntax Syntax, IMethodSymbol? Method, FlowValue? Receiver, ImmutableArray<CallArgument> Arguments, int Block);

/// <summary>An argument of a call.</summary>
internal sealed record CallArgument(IParameterSymbol? Parameter, SyntaxNode Syntax, FlowValue Value);
