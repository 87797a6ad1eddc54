using System;
using System.Collections.Generic;

namespace OkxAnalyzers.Flow;

/// <summary>A set over the values of a <see cref="CodeUniverse"/>. Immutable; equal sets are equal.</summary>
internal sealed class CodeSet : IEquatable<CodeSet>
{
    private readonly ulong[] _bits;

    private CodeSet(ulong[] bits) => _bits = bits;

    public bool IsEmpty => Array.TrueForAll(_bits, static word => word == 0);

    public static CodeSet Of(int size, IEnumerable<int> members)
    {
        var bits = new ulong[(size + 63) / 64];
        foreach (var member in members)
            bits[member / 64] |= 1UL << (member % 64);

        return new CodeSet(bits);
    }

    public bool Contains(int member) => (_bits[member / 64] & (1UL << (member % 64))) != 0;

    public bool Overlaps(CodeSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((_bits[i] & other._bits[i]) != 0)
                return true;
        }

        return false;
    }

    public bool IsSubsetOf(CodeSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            if ((_bits[i] & ~other._bits[i]) != 0)
                return false;
        }

        return true;
    }

    public CodeSet And(CodeSet other) => IsSubsetOf(other) ? this : Combine(other, static (one, two) => one & two);

    public CodeSet Or(CodeSet other) => other.IsSubsetOf(this) ? this : Combine(other, static (one, two) => one | two);

    public CodeSet Except(CodeSet other) => Overlaps(other) ? Combine(other, static (one, two) => one & ~two) : this;

    public IEnumerable<int> Members()
    {
        for (var i = 0; i < _bits.Length * 64; i++)
        {
            if (Contains(i))
                yield return i;
        }
    }

    public bool Equals(CodeSet? other) => other is not null && (ReferenceEquals(this, other) || _bits.AsSpan().SequenceEqual(other._bits));

    public override bool Equals(object? obj) => Equals(obj as CodeSet);

    public override int GetHashCode()
    {
        var hash = 17UL;
        foreach (var word in _bits)
            hash = (hash * 31) + word;

        return hash.GetHashCode();
    }

    private CodeSet Combine(CodeSet other, Func<ulong, ulong, ulong> combine)
    {
        var bits = new ulong[_bits.Length];
        for (var i = 0; i < bits.Length; i++)
            bits[i] = combine(_bits[i], other._bits[i]);

        return new CodeSet(bits);
    }
}
