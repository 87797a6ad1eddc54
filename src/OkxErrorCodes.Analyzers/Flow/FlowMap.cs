using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Flow;

/// <summary>
/// What is known of values, in the order of their making. Immutable. A state has a few entries and is walked through all the time:
/// for that an array is many times faster than a tree.
/// </summary>
internal sealed class FlowMap<T> : IEnumerable<KeyValuePair<FlowValue, T>>, IEquatable<FlowMap<T>>
    where T : class, IEquatable<T>
{
    public static readonly FlowMap<T> Empty = new(ImmutableArray<KeyValuePair<FlowValue, T>>.Empty);

    private readonly ImmutableArray<KeyValuePair<FlowValue, T>> _entries;

    private FlowMap(ImmutableArray<KeyValuePair<FlowValue, T>> entries) => _entries = entries;

    public int Count => _entries.Length;

    public bool IsEmpty => _entries.IsEmpty;

    public IEnumerable<FlowValue> Keys => _entries.Select(static entry => entry.Key);

    public IEnumerable<T> Values => _entries.Select(static entry => entry.Value);

    public static FlowMap<T> Of(Dictionary<FlowValue, T> entries) => entries.Count == 0
        ? Empty
        : new FlowMap<T>(entries.OrderBy(static entry => entry.Key.Id).ToImmutableArray());

    public bool ContainsKey(FlowValue key) => IndexOf(key) >= 0;

    public bool TryGetValue(FlowValue key, out T value)
    {
        var index = IndexOf(key);
        value = index >= 0 ? _entries[index].Value : null!;
        return index >= 0;
    }

    public FlowMap<T> SetItem(FlowValue key, T value)
    {
        var index = IndexOf(key);
        var entry = new KeyValuePair<FlowValue, T>(key, value);
        return index < 0 ? new FlowMap<T>(_entries.Insert(~index, entry))
            : ReferenceEquals(_entries[index].Value, value) ? this
            : new FlowMap<T>(_entries.SetItem(index, entry));
    }

    public FlowMap<T> Remove(FlowValue key) => IndexOf(key) is >= 0 and var index ? new FlowMap<T>(_entries.RemoveAt(index)) : this;

    /// <summary>Without the entries that meet a condition.</summary>
    public FlowMap<T> Without(Func<FlowValue, T, bool> condition)
    {
        ImmutableArray<KeyValuePair<FlowValue, T>>.Builder? kept = null;
        for (var i = 0; i < _entries.Length; i++)
        {
            if (condition(_entries[i].Key, _entries[i].Value))
            {
                if (kept is null)
                {
                    kept = ImmutableArray.CreateBuilder<KeyValuePair<FlowValue, T>>(_entries.Length);
                    kept.AddRange(_entries, i);
                }
            }
            else
            {
                kept?.Add(_entries[i]);
            }
        }

        return kept is null ? this : new FlowMap<T>(kept.ToImmutable());
    }

    public ImmutableArray<KeyValuePair<FlowValue, T>>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<KeyValuePair<FlowValue, T>> IEnumerable<KeyValuePair<FlowValue, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<FlowValue, T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_entries).GetEnumerator();

    public bool Equals(FlowMap<T>? other)
    {
        if (other is null || _entries.Length != other._entries.Length)
            return false;

        if (_entries == other._entries)
            return true;

        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].Key != other._entries[i].Key || !_entries[i].Value.Equals(other._entries[i].Value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FlowMap<T>);

    public override int GetHashCode() => _entries.Length;

    /// <summary>The complement of the place where the key would stand, if it is not there.</summary>
    private int IndexOf(FlowValue key)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _entries[middle].Key.Id - key.Id;
            if (order == 0)
                return middle;

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
