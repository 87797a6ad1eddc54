using System.Collections.Generic;
using System.Linq;

namespace OkxAnalyzers.Tests.Fuzz;

/// <summary>How often something was seen: what was never reported, fixed or compiled proves nothing.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _counts = new(System.StringComparer.Ordinal);

    public int this[string what] => _counts.GetValueOrDefault(what);

    public void Add(string what, int times = 1) => _counts[what] = this[what] + times;

    public override string ToString() => string.Join(", ", _counts.Select(count => $"{count.Key} {count.Value}"));
}
