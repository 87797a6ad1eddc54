using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>What tests have told of a value on the ways to a point.</summary>
internal sealed class CodeFact : IEquatable<CodeFact>
{
    private CodeFact(
        CodeSet set,
        CodeSet open,
        CodeSet unnamed,
        ImmutableHashSet<(SyntaxNode, bool)> asked,
        ImmutableHashSet<SyntaxNode> named,
        ImmutableHashSet<SyntaxNode> tested,
        bool isOfCode)
    {
        Set = set;
        Open = open;
        Unnamed = unnamed;
        Asked = asked;
        Named = named;
        Tested = tested;
        IsOfCode = isOfCode;
    }

    /// <summary>What the value can still be.</summary>
    public CodeSet Set { get; }

    /// <summary>The same, less what another code of the same reply has answered: where one is named, the other is not looked at.</summary>
    public CodeSet Open { get; }

    /// <summary>What gets here on some way without a test that names it.</summary>
    public CodeSet Unnamed { get; }

    /// <summary>The tests of the value that cannot be read, each with its answer, that lie on every way.</summary>
    public ImmutableHashSet<(SyntaxNode Test, bool Answer)> Asked { get; }

    /// <summary>The tests that have let the value pass by the codes that they name.</summary>
    public ImmutableHashSet<SyntaxNode> Named { get; }

    /// <summary>All tests by constants, whatever they answered.</summary>
    public ImmutableHashSet<SyntaxNode> Tested { get; }

    /// <summary>Some test has told codes apart.</summary>
    public bool IsOfCode { get; }

    public static CodeFact Of(CodeSet set) => new(
        set,
        set,
        set,
        ImmutableHashSet<(SyntaxNode, bool)>.Empty,
        ImmutableHashSet<SyntaxNode>.Empty,
        ImmutableHashSet<SyntaxNode>.Empty,
        isOfCode: false);

    /// <summary>A test by constants has let through what is in the set.</summary>
    public CodeFact Cut(CodeSet set, SyntaxNode test, bool isNamed, bool isOfCode) => new(
        Set.And(set),
        Open.And(set),
        isNamed ? Unnamed.Except(Unnamed) : Unnamed.And(set),
        Asked,
        isNamed ? Named.Add(test) : Named,
        Tested.Add(test),
        IsOfCode || isOfCode);

    public CodeFact Ask(SyntaxNode test, bool answer) => new(Set, Open, Unnamed, Asked.Add((test, answer)), Named, Tested, IsOfCode);

    public CodeFact Close(CodeSet none) => new(Set, none, none, Asked, Named, Tested, IsOfCode);

    public CodeFact Join(CodeFact other) => ReferenceEquals(this, other) ? this : new(
        Set.Or(other.Set),
        Open.Or(other.Open),
        Unnamed.Or(other.Unnamed),
        Asked.Intersect(other.Asked),
        Named.Union(other.Named),
        Tested.Union(other.Tested),
        IsOfCode || other.IsOfCode);

    public bool Equals(CodeFact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && IsOfCode == other.IsOfCode
            && Set.Equals(other.Set)
            && Open.Equals(other.Open)
            && Unnamed.Equals(other.Unnamed)
            && Asked.SetEquals(other.Asked)
            && Named.SetEquals(other.Named)
            && Tested.SetEquals(other.Tested));

    public override bool Equals(object? obj) => Equals(obj as CodeFact);

    public override int GetHashCode() => Set.GetHashCode();
}
