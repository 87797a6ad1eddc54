using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>What tests have told of a value on the ways to a point.</summary>
internal sealed record CodeFact
{
    private CodeFact(CodeSet set)
    {
        Set = set;
        Open = set;
        Left = set;
        Unnamed = set;
    }

    /// <summary>What the value can still be.</summary>
    public CodeSet Set { get; private init; }

    /// <summary>The same, less what another code of the same reply has answered: where one is named, the other is not looked at.</summary>
    public CodeSet Open { get; private init; }

    /// <summary>
    /// The same, less what a condition has named that failed for another part of it: <c>code is "50011" &amp;&amp; attempt &lt; 3</c>
    /// has a way for 50011, though not in each attempt.
    /// </summary>
    public CodeSet Left { get; private init; }

    /// <summary>What gets here on some way without a test that names it.</summary>
    public CodeSet Unnamed { get; private init; }

    /// <summary>The tests of the value that cannot be read, each with its answer, that lie on every way.</summary>
    public ImmutableHashSet<(SyntaxNode Test, bool Answer)> Asked { get; private init; } = ImmutableHashSet<(SyntaxNode, bool)>.Empty;

    /// <summary>The tests that have let the value pass by the codes that they name.</summary>
    public ImmutableHashSet<SyntaxNode> Named { get; private init; } = ImmutableHashSet<SyntaxNode>.Empty;

    /// <summary>All tests by constants, whatever they answered.</summary>
    public ImmutableHashSet<SyntaxNode> Tested { get; private init; } = ImmutableHashSet<SyntaxNode>.Empty;

    /// <summary>What parts of the condition have answered that is being asked: tests by constants, and tests that cannot be read.</summary>
    public ImmutableDictionary<SyntaxNode, (bool Answer, bool IsRead)> Parts { get; private init; } =
        ImmutableDictionary<SyntaxNode, (bool, bool)>.Empty;

    /// <summary>Some test has told codes apart.</summary>
    public bool IsOfCode { get; private init; }

    public static CodeFact Of(CodeSet set) => new(set);

    /// <summary>A test by constants has let through what is in the set.</summary>
    public CodeFact Cut(CodeSet set, SyntaxNode test, bool answer, bool isNamed, bool isOfCode) => this with
    {
        Set = Set.And(set),
        Open = Open.And(set),
        Left = Left.And(set),
        Unnamed = isNamed ? Unnamed.Except(Unnamed) : Unnamed.And(set),
        Named = isNamed ? Named.Add(test) : Named.Remove(test),
        Tested = Tested.Add(test),
        Parts = isOfCode ? Parts.SetItem(test, (answer, true)) : Parts,
        IsOfCode = IsOfCode || isOfCode,
    };

    /// <summary>A test that cannot be read has given an answer.</summary>
    public CodeFact Ask(SyntaxNode test, bool answer) => this with { Parts = Parts.SetItem(test, (answer, false)) };

    /// <summary>Another code of the reply has been named.</summary>
    public CodeFact Close(CodeSet none) => this with { Open = none, Unnamed = none };

    /// <summary>
    /// The condition is left. What was asked of the value has had the answer of the whole; where a test by constants wanted another
    /// one, its codes have been given a way.
    /// </summary>
    public CodeFact Leave(Func<SyntaxNode, bool, bool> answerOf, Func<SyntaxNode, bool, bool> isOutvoted, CodeSet none) =>
        Parts.IsEmpty ? this : this with
        {
            Left = IsOutvoted(isOutvoted) ? none : Left,
            Asked = Asked.Union(Parts
                .Where(part => !part.Value.IsRead)
                .Select(part => (part.Key, answerOf(part.Key, part.Value.Answer)))),
            Parts = ImmutableDictionary<SyntaxNode, (bool, bool)>.Empty,
        };

    /// <summary>All that was read of the value wanted another answer.</summary>
    private bool IsOutvoted(Func<SyntaxNode, bool, bool> isOutvoted) =>
        Parts.Any(part => part.Value.IsRead)
        && Parts.All(part => !part.Value.IsRead || isOutvoted(part.Key, part.Value.Answer));

    /// <summary>A part of the condition that was not asked this time would have let these through.</summary>
    public CodeFact Skip(CodeSet set) => this with { Left = Left.Except(set) };

    /// <summary>A part of the condition that cannot be read was not asked this time.</summary>
    public CodeFact SkipAsk(SyntaxNode test, bool answer) => this with { Asked = Asked.Add((test, answer)) };

    public CodeFact Join(CodeFact other) => ReferenceEquals(this, other) ? this : new(Set.Or(other.Set))
    {
        Open = Open.Or(other.Open),
        Left = Left.Or(other.Left),
        Unnamed = Unnamed.Or(other.Unnamed),
        Asked = Asked.Intersect(other.Asked),
        Named = Named.Union(other.Named),
        Tested = Tested.Union(other.Tested),
        Parts = Parts.RemoveRange(Parts.Where(part => !other.Parts.Contains(part)).Select(part => part.Key)),
        IsOfCode = IsOfCode || other.IsOfCode,
    };

    public bool Equals(CodeFact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsOfCode == other.IsOfCode
            && Set.Equals(other.Set)
            && Open.Equals(other.Open)
            && Left.Equals(other.Left)
            && Unnamed.Equals(other.Unnamed)
            && Asked.SetEquals(other.Asked)
            && Named.SetEquals(other.Named)
            && Tested.SetEquals(other.Tested)
            && Parts.Count == other.Parts.Count
            && Parts.All(other.Parts.Contains));

    public override int GetHashCode() => Set.GetHashCode();
}
