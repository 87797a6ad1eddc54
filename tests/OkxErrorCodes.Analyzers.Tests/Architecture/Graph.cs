using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OkxAnalyzers.Tests.Architecture;

/// <summary>Rooms or files, and the arrows between them, each with the uses that make it.</summary>
internal sealed class Graph
{
    private readonly SortedDictionary<(string From, string To), ImmutableArray<NameUse>> _arrows;

    private readonly ILookup<string, (string From, string To)> _from;

    private Graph(IEnumerable<KeyValuePair<(string From, string To), ImmutableArray<NameUse>>> arrows)
    {
        _arrows = new(arrows.ToDictionary(arrow => arrow.Key, arrow => arrow.Value), Comparer<(string, string)>.Create(Compare));
        _from = Arrows.ToLookup(arrow => arrow.From);
    }

    public static Graph Of(IEnumerable<NameUse> uses, Func<SourceFile, string> place) =>
        new(from use in uses
            group use by (From: place(use.From), To: place(use.To)) into arrow
            where arrow.Key.From != arrow.Key.To
            select KeyValuePair.Create(arrow.Key, arrow.ToImmutableArray()));

    public IEnumerable<(string From, string To)> Arrows => _arrows.Keys;

    public NameUse FirstUse((string From, string To) arrow) => _arrows[arrow][0];

    public Graph Without(IEnumerable<(string From, string To)> arrows)
    {
        var left = arrows.ToHashSet();
        return new(_arrows.Where(arrow => !left.Contains(arrow.Key)));
    }

    /// <summary>Does an arrow close a circle with the arrows of this graph?</summary>
    public bool Closes((string From, string To) arrow) => Way(arrow.To, arrow.From) is not null;

    /// <summary>
    /// Circles, the shortest first, each without the arrows that were taken out of those before. The arrow that is taken out comes
    /// last in its circle: the one with the fewest uses is most likely the odd one.
    /// </summary>
    public IEnumerable<ImmutableArray<(string From, string To)>> Circles()
    {
        for (var graph = this; graph.ShortestCircle() is { } circle;)
        {
            var weakest = circle.MinBy(arrow => graph._arrows[arrow].Length);
            var start = circle.IndexOf(weakest) + 1;
            yield return [.. circle[start..], .. circle[..start]];

            graph = graph.Without([weakest]);
        }
    }

    private ImmutableArray<(string From, string To)>? ShortestCircle()
    {
        var circles = from arrow in Arrows
                      let way = Way(arrow.To, arrow.From)
                      where way is not null
                      select way.Value.Add(arrow);
        return circles.Select(circle => (ImmutableArray<(string, string)>?)circle).MinBy(circle => circle!.Value.Length);
    }

    /// <summary>The shortest way, breadth first.</summary>
    private ImmutableArray<(string From, string To)>? Way(string from, string to)
    {
        var ways = new Queue<(string Place, ImmutableArray<(string, string)> Way)>([(from, [])]);
        var seen = new HashSet<string> { from };
        while (ways.TryDequeue(out var reached))
        {
            if (reached.Place == to)
                return reached.Way;

            foreach (var arrow in _from[reached.Place].Where(arrow => seen.Add(arrow.To)))
                ways.Enqueue((arrow.To, reached.Way.Add(arrow)));
        }

        return null;
    }

    private static int Compare((string From, string To) one, (string From, string To) other) =>
        string.CompareOrdinal(one.From, other.From) is not 0 and var order ? order : string.CompareOrdinal(one.To, other.To);
}
