using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>
/// Follows the requests that are sent: sees each call with the state before and after it, and what becomes of exceptions.
/// </summary>
internal interface ICallObserver
{
    /// <summary>Before the call runs. The arguments are known, what it gives is not.</summary>
    FlowState Before(CallSite call, FlowState state);

    /// <summary>After the call has given its result.</summary>
    FlowState After(CallSite call, FlowValue result, FlowState state);

    /// <summary>An exception is thrown, by a call or a statement, inside a <c>try</c>.</summary>
    FlowState Raised(FlowValue exception, FlowState state);

    /// <summary>A handler takes an exception of a type; null where it takes any, or asks a filter.</summary>
    FlowState Caught(FlowValue exception, ITypeSymbol? type, FlowState state);
}
