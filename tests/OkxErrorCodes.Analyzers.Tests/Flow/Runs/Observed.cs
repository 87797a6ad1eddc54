using System.Collections.Immutable;

namespace OkxAnalyzers.Tests.Flow.Runs;

/// <summary>What a program was seen to do.</summary>
/// <param name="Codes">Those that a decision left over, or those after which the same order was sent again unasked.</param>
/// <param name="AtHand">The code of the newest reply whenever the rest was reached, which need not be the one that was decided on.</param>
/// <param name="Branches">What the branches returned that were taken.</param>
/// <param name="IsWhole">Every way was gone.</param>
internal sealed record Observed(
    ImmutableSortedSet<string> Codes, ImmutableHashSet<string> AtHand, ImmutableHashSet<string> Branches, bool IsWhole);
