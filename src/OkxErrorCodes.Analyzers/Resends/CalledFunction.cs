using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Flow;

namespace OkxAnalyzers.Resends;

/// <summary>What a call runs, where that stands in the same file: a method, a local function, a lambda that a variable holds.</summary>
internal sealed class CalledFunction
{
    private readonly FlowContext _flow;

    public CalledFunction(FlowContext flow) => _flow = flow;

    public SyntaxNode? Of(CallSite call)
    {
        // A lambda, or the delegate that was made of it.
        if (call.Receiver is { Kind: ValueKind.Pure } function)
            return function.Parts.Prepend(function).Select(value => value.Key).OfType<AnonymousFunctionExpressionSyntax>().FirstOrDefault();

        return call.Method?.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
            && reference.SyntaxTree == _flow.Reader.Model.SyntaxTree
            ? reference.GetSyntax(_flow.Cancellation)
            : null;
    }
}
