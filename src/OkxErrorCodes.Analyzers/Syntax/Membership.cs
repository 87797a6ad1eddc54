using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OkxAnalyzers.Syntax;

/// <summary>A test whether a collection that is written out holds a value: <c>new[] { "50011" }.Contains(code)</c>.</summary>
internal readonly struct Membership
{
    private Membership(IReadOnlyList<ExpressionSyntax?> elements, ExpressionSyntax value)
    {
        Elements = elements;
        Value = value;
    }

    /// <summary>The elements; a null stands for what cannot be seen.</summary>
    public IReadOnlyList<ExpressionSyntax?> Elements { get; }

    /// <summary>What is looked for.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>Null where the call is no such test, or where nothing of its collection is written out.</summary>
    public static Membership? Of(InvocationExpressionSyntax call)
    {
        if (Invocation.Target(call) is not ("Contains", { } collection) || call.ArgumentList.Arguments is not { Count: > 0 } arguments)
            return null;

        return CollectionElements.IsWrittenOut(collection)
            ? new Membership(CollectionElements.Of(collection).ToList(), arguments[0].Expression)
            : null;
    }
}
