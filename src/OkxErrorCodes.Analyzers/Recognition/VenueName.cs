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

    public static Venue Of(string name, RecognitionOptions options)
    {
        if (name.Length < 2)
            return Venue.None;

        var words = NameWords.Of(name);
        bool okx = false, other = false;
        for (var i = 0; i < words.Length; i++)
        {
            okx |= OkxSpelling.IsWord(words[i], isFirst: i == 0);
            other |= i == 0 && Vocabulary.OtherVenueAtStart.Contains(words[i]);

            // A brand may be written as several words: OKEx is ok, ex; BitMart is bit, mart.
            var run = "";
            for (var j = i; j < words.Length && j < i + LongestRun; j++)
            {
                run += words[j];
                okx |= OkxSpelling.IsName(run) || options.VenueWords.Contains(run);
                other |= Vocabulary.OtherExchange.Contains(run)
                    || Vocabulary.OtherService.Contains(run)
                    || options.OtherVenueWords.Contains(run);
            }
        }

        return (okx, other) switch
        {
            (true, true) => Venue.Mixed,
            (true, false) => Venue.Okx,
            (false, true) => Venue.Other,
            _ => Venue.None,
        };
    }

    /// <summary>Whether an address is another exchange's.</summary>
    public static bool IsOfExchange(string address) => NameWords.Of(address).Any(Vocabulary.OtherExchange.Contains);

    /// <summary>The venue of a dotted name: the last part that speaks of one decides.</summary>
    public static Venue OfPath(string path, RecognitionOptions options)
    {
        var parts = path.Split('.');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var venue = Of(parts[i], options);
            if (venue != Venue.None)
                return venue;
        }

        return Venue.None;
    }
}
