using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Payloads;

/// <summary>What OKX0003 and OKX0015 hand to their fixes where a switch lacks codes; a chain of ifs and a list have no fix.</summary>
/// <param name="Codes">The missing codes, in their order.</param>
/// <param name="Sample">A label that shows how the switch spells its codes.</param>
/// <param name="Rest">The branch that takes what is left, where there is one.</param>
/// <param name="Joins">The branches that missing codes of an advice can join.</param>
internal sealed record MissingCodesPayload(
    ImmutableArray<MissingCode> Codes,
    Location Sample,
    Location? Rest,
    ImmutableArray<(RetryAdvice Advice, Location Branch)> Joins)
{
    // 50011 after-backoff OkxErrorCodes.RequestsTooFrequent;50013 after-pause OkxErrorCodes.SystemBusy
    private const string CodesKey = "Missing";

    // What each additional location is: sample;rest;after-backoff;after-pause
    private const string PlacesKey = "Places";
    private const string SamplePlace = "sample";
    private const string RestPlace = "rest";

    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(CodesKey, string.Join(";", Codes.Select(code => $"{code.Code} {RetryAdviceText.Of(code.Advice).Word} {code.Constant}")))
        .Add(PlacesKey, string.Join(";", Places.Select(place => place.Name)));

    public ImmutableArray<Location> ToLocations() => Places.Select(place => place.Location).ToImmutableArray();

    /// <summary>The same of a text in which the places have moved.</summary>
    public MissingCodesPayload Moved(Func<Location, Location> move) => this with
    {
        Sample = move(Sample),
        Rest = Rest is null ? null : move(Rest),
        Joins = Joins.Select(join => (join.Advice, move(join.Branch))).ToImmutableArray(),
    };

    /// <summary>Null where the diagnostic carries none.</summary>
    public static MissingCodesPayload? Read(Diagnostic diagnostic)
    {
        if (ReadCodes(diagnostic.Properties.GetValueOrDefault(CodesKey)) is not { IsEmpty: false } codes
            || diagnostic.Properties.GetValueOrDefault(PlacesKey)?.Split(';') is not { } places
            || places.Length != diagnostic.AdditionalLocations.Count)
        {
            return null;
        }

        Location? sample = null;
        Location? rest = null;
        var joins = ImmutableArray.CreateBuilder<(RetryAdvice, Location)>();
        for (var i = 0; i < places.Length; i++)
        {
            var location = diagnostic.AdditionalLocations[i];
            if (places[i] == SamplePlace)
                sample = location;
            else if (places[i] == RestPlace)
                rest = location;
            else if (ReadAdvice(places[i]) is { } advice)
                joins.Add((advice, location));
            else
                return null;
        }

        return sample is null ? null : new MissingCodesPayload(codes, sample, rest, joins.ToImmutable());
    }

    private IEnumerable<(string Name, Location Location)> Places
    {
        get
        {
            yield return (SamplePlace, Sample);
            if (Rest is not null)
                yield return (RestPlace, Rest);

            foreach (var (advice, branch) in Joins)
                yield return (RetryAdviceText.Of(advice).Word, branch);
        }
    }

    private static ImmutableArray<MissingCode>? ReadCodes(string? text)
    {
        var codes = ImmutableArray.CreateBuilder<MissingCode>();
        foreach (var entry in text?.Split(';') ?? new string[0])
        {
            if (entry.Split(' ') is not { Length: 3 } parts || ReadAdvice(parts[1]) is not { } advice)
                return null;

            codes.Add(new MissingCode(parts[0], advice, parts[2]));
        }

        return codes.ToImmutable();
    }

    /// <summary>What is empty would be <see cref="RetryAdvice.Never"/> in a catalog; here it is broken.</summary>
    private static RetryAdvice? ReadAdvice(string text) => text.Length == 0 ? null : RetryAdviceText.Parse(text);
}
