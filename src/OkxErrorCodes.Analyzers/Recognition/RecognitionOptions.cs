using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;

namespace OkxAnalyzers.Recognition;

/// <summary>What a project's <c>.editorconfig</c> says of its own names, for the files of one section.</summary>
internal sealed class RecognitionOptions
{
    public const string Prefix = "okx_error_codes.";
    public const string ReportOutcomeCodes = Prefix + "report_outcome_codes";
    private const string RetryableWaitKey = Prefix + "retryable_wait";
    private const string DefaultHandlesRetryableKey = Prefix + "default_handles_retryable";
    private const string RetryScopeKey = Prefix + "retry_scope";
    private const string CodeNamesKey = Prefix + "code_names";
    private const string CodeMembersKey = Prefix + "code_members";
    private const string ExcludedMembersKey = Prefix + "excluded_members";
    private const string VenueWordsKey = Prefix + "venue_words";
    private const string OtherVenueWordsKey = Prefix + "other_venue_words";
    private const string VenueKey = Prefix + "venue";

    private static readonly ImmutableArray<string> s_keys = ImmutableArray.Create(
        CodeNamesKey,
            CodeMembersKey,
            ExcludedMembersKey,
            VenueWordsKey,
            OtherVenueWordsKey,
            VenueKey,
            ReportOutcomeCodes,
            RetryableWaitKey,
            DefaultHandlesRetryableKey,
            RetryScopeKey);

    private static readonly ImmutableArray<string> s_switches = ImmutableArray.Create(
        ReportOutcomeCodes, RetryableWaitKey, DefaultHandlesRetryableKey);

    private RecognitionOptions(AnalyzerConfigOptions config)
    {
        CodeNames = List(config, CodeNamesKey);
        CodeMembers = List(config, CodeMembersKey);
        ExcludedMembers = List(config, ExcludedMembersKey);
        VenueWords = List(config, VenueWordsKey);
        OtherVenueWords = List(config, OtherVenueWordsKey);
        IsOkxFolder = config.TryGetValue(VenueKey, out var venue) && IsOkx(venue);
        RetryableWait = IsTrue(config, RetryableWaitKey);
        DefaultHandlesRetryable = IsTrue(config, DefaultHandlesRetryableKey);
        RetryScope = config.TryGetValue(RetryScopeKey, out var scope) ? ScopeOf(scope) : RetryScope.Unclear;
        Mistakes = MistakesOf(config);
    }

    /// <summary>Names that hold codes although their words do not say so.</summary>
    public ImmutableHashSet<string> CodeNames { get; }

    /// <summary>Members that hold OKX codes, as <c>Namespace.Type.Member</c>.</summary>
    public ImmutableHashSet<string> CodeMembers { get; }

    /// <summary>Members that never hold OKX codes, as <c>Namespace.Type.Member</c>.</summary>
    public ImmutableHashSet<string> ExcludedMembers { get; }

    /// <summary>Words that mean OKX in this project.</summary>
    public ImmutableHashSet<string> VenueWords { get; }

    /// <summary>Words that mean another venue in this project.</summary>
    public ImmutableHashSet<string> OtherVenueWords { get; }

    /// <summary>The files of this section are OKX's.</summary>
    public bool IsOkxFolder { get; }

    /// <summary>A code that is refused in a state that passes is retryable as well.</summary>
    public bool RetryableWait { get; }

    /// <summary>A switch's default is a way for retryable codes.</summary>
    public bool DefaultHandlesRetryable { get; }

    /// <summary>What the retry lists of this section are for; unclear where it does not say.</summary>
    public RetryScope RetryScope { get; }

    /// <summary>Options that have no effect, and why.</summary>
    public ImmutableArray<(string Key, string Reason)> Mistakes { get; }

    public static RecognitionOptions Read(AnalyzerConfigOptions config) => new(config);

    /// <summary>Whether <c>0</c>, <c>1</c> and <c>2</c> are reported: asked for every such literal, so read alone.</summary>
    public static bool ReportsOutcomeCodes(AnalyzerConfigOptions config) => IsTrue(config, ReportOutcomeCodes);

    private static bool IsTrue(AnalyzerConfigOptions config, string key) =>
        config.TryGetValue(key, out var value) && bool.TryParse(value, out var isTrue) && isTrue;

    private static ImmutableHashSet<string> List(AnalyzerConfigOptions config, string key) =>
        config.TryGetValue(key, out var value)
            ? value.Split(',')
                .Select(item => item.Trim())
                .Where(item => item.Length > 0)
                .ToImmutableHashSet(StringComparer.OrdinalIgnoreCase)
            : ImmutableHashSet<string>.Empty;

    private static bool IsOkx(string venue) => venue.Trim().Equals(OkxSpelling.Name, StringComparison.OrdinalIgnoreCase);

    private static RetryScope ScopeOf(string value) => value.Trim().ToUpperInvariant() switch
    {
        "READ" => RetryScope.Reads,
        "WRITE" => RetryScope.Writes,
        _ => RetryScope.Unclear,
    };

    /// <summary>Not every host can list its options.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions config)
    {
        try
        {
            return config.Keys;
        }
        catch (NotImplementedException)
        {
            return Enumerable.Empty<string>();
        }
    }

    private static ImmutableArray<(string Key, string Reason)> MistakesOf(AnalyzerConfigOptions config)
    {
        var mistakes = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var key in KeysOf(config))
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
                continue;

            config.TryGetValue(key, out var value);
            if (!s_keys.Contains(key, StringComparer.OrdinalIgnoreCase))
                mistakes.Add((key, $"there is no such option; known are {string.Join(", ", s_keys)}"));
            else if (string.IsNullOrWhiteSpace(value))
                mistakes.Add((key, "it has no value"));
            else if (key.Equals(VenueKey, StringComparison.OrdinalIgnoreCase) && !IsOkx(value!))
                mistakes.Add((key, $"'{value}' is not a venue; the only value is okx"));
            else if (key.Equals(RetryScopeKey, StringComparison.OrdinalIgnoreCase) && ScopeOf(value!) == RetryScope.Unclear)
                mistakes.Add((key, $"'{value}' is neither read nor write"));
            else if (s_switches.Contains(key, StringComparer.OrdinalIgnoreCase) && !bool.TryParse(value, out _))
                mistakes.Add((key, $"'{value}' is neither true nor false"));
        }

        return mistakes.ToImmutable();
    }
}
