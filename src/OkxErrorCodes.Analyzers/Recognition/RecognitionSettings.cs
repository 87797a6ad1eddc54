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
    private readonly ConcurrentDictionary<SyntaxTree, bool> _reportsOutcomeCodes = new();

    public RecognitionSettings(AnalyzerConfigOptionsProvider provider) => _provider = provider;

    public RecognitionOptions Of(SyntaxTree tree) =>
        _options.TryGetValue(tree, out var known) ? known : _options.GetOrAdd(tree, RecognitionOptions.Read(_provider.GetOptions(tree)));

    public bool ReportsOutcomeCodes(SyntaxTree tree) =>
        _reportsOutcomeCodes.TryGetValue(tree, out var known)
            ? known
            : _reportsOutcomeCodes.GetOrAdd(tree, RecognitionOptions.ReportsOutcomeCodes(_provider.GetOptions(tree)));

    /// <summary>Mistakes in the options of the files that held a candidate, each once, in a fixed order.</summary>
    public IEnumerable<(string Key, string Reason)> Mistakes() =>
        _options.Values.SelectMany(options => options.Mistakes).Distinct().OrderBy(mistake => mistake.Key, System.StringComparer.Ordinal).ThenBy(mistake => mistake.Reason, System.StringComparer.Ordinal);
}
