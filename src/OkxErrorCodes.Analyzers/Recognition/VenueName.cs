using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>Which venue a name or a scope speaks of.</summary>
internal enum Venue
{
    /// <summary>None that is known.</summary>
    None,

    /// <summary>OKX.</summary>
    Okx,

    /// <summary>Another exchange, platform or trade: what is nearer to it is not OKX's.</summary>
    Other,

    /// <summary>OKX and another one in the same name: possible, not certain.</summary>
    Mixed,
}

/// <summary>Reads the venue from the words of a name.</summary>
internal static class VenueName
{
    private const int LongestRun = 3;

    /// <summary>
    /// The venue of a value, a member or a type. What only stores values, <c>_db</c> or <c>MongoContext</c>, is no venue of theirs:
    /// a store speaks for its own errors alone, <c>SqlException</c>.
    /// </summary>
    public static Venue Of(string name, RecognitionOptions options) => Of(name, options, isScope: false);

    /// <summary>The venue of what surrounds a code: a type, a namespace, a branch. What is about a store is not about OKX.</summary>
    public static Venue OfScope(string name, RecognitionOptions options) => Of(name, options, isScope: true);

    /// <summary>Whether a name or an address is another exchange's.</summary>
    public static bool IsOfExchange(string name, RecognitionOptions options) =>
        NameWords.Of(name) is var words
        && (Vocabulary.OtherVenueAtStart.Contains(words.FirstOrDefault() ?? "")
            || Runs(words).Any(run => Vocabulary.OtherExchange.Contains(run) || options.OtherVenueWords.Contains(run)));

    private static Venue Of(string name, RecognitionOptions options, bool isScope)
    {
        if (name.Length < 2)
            return Venue.None;

        var words = NameWords.Of(name);
        var okx = words.Length > 0 && OkxSpelling.IsWord(words[0], isFirst: true);
        var other = words.Length > 0 && Vocabulary.OtherVenueAtStart.Contains(words[0]);
        var store = false;
        for (var i = 1; i < words.Length; i++)
            okx |= OkxSpelling.IsWord(words[i], isFirst: false);

        foreach (var run in Runs(words))
        {
            okx |= OkxSpelling.IsName(run) || options.VenueWords.Contains(run);
            other |= Vocabulary.OtherExchange.Contains(run)
                || Vocabulary.OtherService.Contains(run)
                || options.OtherVenueWords.Contains(run);
            store |= Vocabulary.Store.Contains(run);
        }

        other |= store && (isScope || words.Any(Vocabulary.StoreError.Contains));
        return (okx, other) switch
        {
            (true, true) => Venue.Mixed,
            (true, false) => Venue.Okx,
            (false, true) => Venue.Other,
            _ => Venue.None,
        };
    }

    /// <summary>A brand may be written as several words: OKEx is ok, ex; BitMart is bit, mart.</summary>
    private static IEnumerable<string> Runs(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var run = "";
            for (var j = i; j < words.Length && j < i + LongestRun; j++)
                yield return run += words[j];
        }
    }

    /// <summary>The venue of a dotted name: the last part that speaks of one decides.</summary>
    /// <param name="path">The name.</param>
    /// <param name="options">Words of the project's own.</param>
    /// <param name="isScope">Whether it names what surrounds a code.</param>
    public static Venue OfPath(string path, RecognitionOptions options, bool isScope = false)
    {
        var parts = path.Split('.');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var venue = Of(parts[i], options, isScope);
            if (venue != Venue.None)
                return venue;
        }

        return Venue.None;
    }
}
