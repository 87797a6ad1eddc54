using System;
using System.Collections.Immutable;

namespace OkxAnalyzers.Recognition;

/// <summary>What a project says of its own names.</summary>
internal sealed class RecognitionOptions
{
    public static readonly RecognitionOptions Default = new();

    /// <summary>Names that hold codes although their words do not say so.</summary>
    public ImmutableHashSet<string> CodeNames { get; set; } = ImmutableHashSet<string>.Empty;

    /// <summary>Words that mean OKX in this project.</summary>
    public ImmutableHashSet<string> VenueWords { get; set; } = ImmutableHashSet<string>.Empty;

    /// <summary>Words that mean another venue in this project.</summary>
    public ImmutableHashSet<string> OtherVenueWords { get; set; } = ImmutableHashSet<string>.Empty;
}
