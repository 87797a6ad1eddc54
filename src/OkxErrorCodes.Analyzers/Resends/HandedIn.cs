using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>
/// What a function runs that is handed in to it: <c>send()</c> only reads where all that the file hands in only reads, and where
/// nobody else can hand in anything.
/// </summary>
internal sealed class HandedIn
{
    private readonly FlowContext _flow;
    private readonly Dictionary<IParameterSymbol, bool> _onlyReads = new(SymbolEqualityComparer.Default);

    public HandedIn(FlowContext flow) => _flow = flow;

    public bool OnlyReads(CallSite call)
    {
        if (call.Receiver is not { Kind: ValueKind.Root, Key: IParameterSymbol parameter }
            || call.Method?.MethodKind != MethodKind.DelegateInvoke)
        {
            return false;
        }

        if (!_onlyReads.TryGetValue(parameter, out var onlyReads))
            _onlyReads.Add(parameter, onlyReads = OnlyReads(parameter));

        return onlyReads;
    }

    private bool OnlyReads(IParameterSymbol parameter)
    {
        var function = parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_flow.Cancellation);
        if (function is not (LocalFunctionStatementSyntax or MethodDeclarationSyntax) || IsSeen(function))
            return false;

        var uses = function.SyntaxTree.GetRoot(_flow.Cancellation).DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText == parameter.ContainingSymbol.Name && !function.Span.Contains(name.Span))
            .ToList();
        return uses.Count > 0 && uses.All(use => OnlyReads(GivenBy(use, parameter)));
    }

    private static ExpressionSyntax? GivenBy(SimpleNameSyntax use, IParameterSymbol parameter)
    {
        var target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : (ExpressionSyntax)use;
        if (target.Parent is not InvocationExpressionSyntax call || call.Expression != target)
            return null;

        return Invocation.ArgumentFor(call.ArgumentList, parameter.Name, parameter.Ordinal);
    }

    private static bool OnlyReads(ExpressionSyntax? given)
    {
        if (given is not AnonymousFunctionExpressionSyntax)
            return given is not null && ExpressionName.Of(given) is { } name && RequestInvocation.IsRepeatable(name);

        var sent = given.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(RequestInvocation.MaySend).ToList();
        return sent.Count > 0
            && sent.All(call => SentRequests.Reads(call) || RequestInvocation.IsRepeatable(RequestInvocation.NameOf(call)));
    }

    private static bool IsSeen(SyntaxNode function) =>
        function is MethodDeclarationSyntax method
        && method.Modifiers.Any(modifier =>
            modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
}
