using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Resends;

/// <summary>A set, an array or a predicate that says by its name which codes are sent again.</summary>
internal sealed class RetryList
{
    public RetryList(SyntaxNode node, SyntaxToken name, ImmutableArray<CodeLabel> codes, bool isWhole)
    {
        Node = node;
        Name = name;
        Codes = codes;
        IsWhole = isWhole;
    }

    /// <summary>The declaration.</summary>
    public SyntaxNode Node { get; }

    public SyntaxToken Name { get; }

    /// <summary>The codes that it lists, in their order.</summary>
    public ImmutableArray<CodeLabel> Codes { get; }

    /// <summary>It lists all that it admits: it asks nothing and nobody else.</summary>
    public bool IsWhole { get; }
}
