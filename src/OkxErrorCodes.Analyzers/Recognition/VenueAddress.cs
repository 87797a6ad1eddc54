using System;
using System.Linq;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Recognition;

/// <summary>
/// Reads the venue from an absolute address: OKX's, or another's. An address of this machine says nothing; a test server may stand in.
/// </summary>
internal static class VenueAddress
{
    private static readonly string[] s_schemes = { "https://", "http://", "wss://", "ws://" };
    private static readonly string[] s_local = { "localhost", "127.", "[::1]", "0.0.0.0", "host.docker." };

    public static Venue Of(string text, RecognitionOptions options)
    {
        if (OkxSpelling.IsIn(text))
            return Venue.Okx;

        var scheme = s_schemes.FirstOrDefault(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        if (scheme is null)
            return Venue.None;

        var host = text.Substring(scheme.Length).Split('/', '?', ' ')[0];
        if (host.Length == 0 || s_local.Any(start => host.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
            return Venue.None;

        // A proxy of one's own may be called okx-proxy.
        return NameWords.Of(host).Any(OkxSpelling.IsName) || VenueName.Of(host, options) == Venue.Okx ? Venue.Okx : Venue.Other;
    }
}
