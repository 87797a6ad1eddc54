using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Requests;

/// <summary>
/// Which codes the requests in front of a decision or a list can be answered with: those of the operations that its own codes
/// belong to, and of the requests that its method has sent before.
/// </summary>
internal sealed class RequestScope
{
    private const Operations SocketOperations = Operations.Connect | Operations.Subscribe;

    private readonly Operations _operations;
    private readonly HashSet<string> _sections;
    private readonly bool _namesCloseCode;
    private readonly bool _namesSocketCode;
    private readonly bool _isOfSocketOnly;

    /// <param name="codes">The codes that a decision or a list names.</param>
    /// <param name="sent">What was sent before, as far as it is known.</param>
    public RequestScope(IEnumerable<ErrorCode> codes, Operations sent)
    {
        var named = codes.Where(code => !code.IsOutcome).ToList();
        _operations = OperationsOf(named, sent);
        _sections = new HashSet<string>(named.Select(code => code.Section));
        _namesCloseCode = named.Any(code => code.IsCloseCode);
        _namesSocketCode = named.Any(code => code.IsOfSocket);
        _isOfSocketOnly = _namesSocketCode && (_operations & ~SocketOperations) == 0 && named.All(code => code.IsOfSocket);
    }

    /// <summary>Whether one of the requests can be answered with the code.</summary>
    public bool CanMeet(ErrorCode code)
    {
        if (code.IsCloseCode ? !_namesCloseCode : code.IsOfSocket && !_namesSocketCode)
            return false;

        if (code.Operations != Operations.Any)
            return (code.Operations & _operations) != 0;

        if (!code.IsGeneral)
            return _sections.Contains(code.Section);

        // A socket has codes of its own for keys, signatures and timestamps; only orders meet the general ones there.
        return !_isOfSocketOnly && !(_namesSocketCode && code.Section == "Api");
    }

    /// <summary>
    /// A code of one operation names it, as a request does. Only where nothing does, a code of two names both: 51149 can answer
    /// an amendment, but beside a code of placing it says nothing of amendments. A code of more operations names none.
    /// </summary>
    private static Operations OperationsOf(IReadOnlyCollection<ErrorCode> named, Operations sent)
    {
        var operations = AllOf(named, 1) | sent;
        return operations != Operations.Any ? operations : AllOf(named, 2);
    }

    private static Operations AllOf(IEnumerable<ErrorCode> named, int count) => named
        .Select(code => code.Operations)
        .Where(operations => Count(operations) == count)
        .Aggregate(Operations.Any, static (all, operations) => all | operations);

    private static int Count(Operations operations) => CatalogWords.Operation.Of((int)operations).Count();

    /// <summary>
    /// What the member is named for, what it calls before the decision, and which endpoints it spells there.
    /// What a branch of the decision sends comes after.
    /// </summary>
    public static Operations SentBefore(SyntaxNode decision)
    {
        var member = decision.Ancestors().FirstOrDefault(ancestor =>
            ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        var sent = member is MethodDeclarationSyntax method ? RequestName.OfName(method.Identifier.ValueText) : Operations.Any;
        var before = member?.DescendantNodes(inner => inner.SpanStart < decision.SpanStart)
            .Where(node => node.Span.End <= decision.SpanStart);
        foreach (var node in before ?? Enumerable.Empty<SyntaxNode>())
        {
            sent |= node switch
            {
                // Cancel() is that of a CancellationTokenSource.
                InvocationExpressionSyntax call when RequestName.OfName(RequestInvocation.NameOf(call)) is var operation
                    && (operation != Operations.Cancel || call.ArgumentList.Arguments.Count > 0) => operation,
                LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } path when !IsRead(path) =>
                    RequestName.OfPath(path.Token.ValueText),
                InterpolatedStringTextSyntax path when !IsRead(path) => RequestName.OfPath(path.TextToken.ValueText),
                _ => Operations.Any,
            };
        }

        return sent;
    }

    /// <summary>A path that is given to a call that reads: the order's own path is that of its query too.</summary>
    private static bool IsRead(SyntaxNode path) =>
        path.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
        && (RequestInvocation.IsRead(RequestInvocation.NameOf(call)) || RequestInvocation.MentionsGet(call.ArgumentList));
}
