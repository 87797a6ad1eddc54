using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OkxAnalyzers.Recognition;

/// <summary>The options of each file, read once and only where a literal asks for them.</summary>
internal sealed class RecognitionSettings
{
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ConcurrentDictionary<SyntaxTree, RecognitionOptions> _options = new();
    private readonly ConcurrentDictionary<SyntaxTree, RecognitionOptions> _told = new();
    private Outcomes? _outcomes;

    public RecognitionSettings(AnalyzerConfigOptionsProvider provider) => _provider = provider;

    public RecognitionOptions Of(SyntaxTree tree) =>
        _options.TryGetValue(tree, out var known) ? known : _options.GetOrAdd(tree, RecognitionOptions.Read(_provider.GetOptions(tree)));

    /// <summary>Whether a file is of OKX by its text, its name or its options.</summary>
    public bool SpeaksOfOkx(SyntaxTree tree) =>
        OkxMention.IsIn(tree) || Of(tree) is { IsOkxFolder: true } or { VenueWords.IsEmpty: false } or { CodeMembers.IsEmpty: false };

    /// <summary>Asked for every 0, 1 and 2: most literals of a file come one after the other, so the last answer often serves.</summary>
    public bool ReportsOutcomeCodes(SyntaxTree tree)
    {
        var last = _outcomes;
        if (last?.Tree != tree)
            _outcomes = last = new Outcomes(tree, RecognitionOptions.ReportsOutcomeCodes(_provider.GetOptions(tree)));

        return last.AreReported;
    }

    /// <summary>Adds the mistakes in a file's options to those that are told.</summary>
    public void TellMistakesOf(SyntaxTree tree) => _told.TryAdd(tree, Of(tree));

    /// <summary>The mistakes that are told, each once, in a fixed order.</summary>
    public IEnumerable<(string Key, string Reason)> Mistakes() =>
        _told.IsEmpty ? Array.Empty<(string, string)>() : Mistakes(_told.Values);

    private static IEnumerable<(string Key, string Reason)> Mistakes(IEnumerable<RecognitionOptions> read) => read
        .SelectMany(options => options.Mistakes)
        .Distinct()
        .OrderBy(mistake => mistake.Key, StringComparer.Ordinal)
        .ThenBy(mistake => mistake.Reason, StringComparer.Ordinal);

    private sealed class Outcomes
    {
        public Outcomes(SyntaxTree tree, bool areReported)
        {
            Tree = tree;
            AreReported = areReported;
        }

        public SyntaxTree Tree { get; }

        public bool AreReported { get; }
    }
}
