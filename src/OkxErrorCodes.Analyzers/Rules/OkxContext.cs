using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Resends;

namespace OkxAnalyzers.Rules;

/// <summary>What the rules know of a compilation: made once for all of them.</summary>
internal sealed class OkxContext
{
    private static readonly ConditionalWeakTable<Compilation, OkxContext> s_contexts = new();

    private readonly ConditionalWeakTable<SyntaxNode, StrongBox<FunctionFlow?>> _flows = new();
    private readonly ConditionalWeakTable<FunctionFlow, ResentCodes> _resent = new();
    private readonly ConditionalWeakTable<SyntaxNode, TestRecord> _tests = new();
    private readonly AnalyzerOptions _options;
    private RecognitionCache? _cache;
    private MissingConstant? _constants;

    private OkxContext(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        Compilation = compilation;
        Catalog = ProjectCatalog.Of(options.AdditionalFiles, cancellation).Codes;
        Settings = new RecognitionSettings(options.AnalyzerConfigOptionsProvider);
    }

    public Compilation Compilation { get; }

    /// <summary>The package's codes with the project's own.</summary>
    public ErrorCodeCatalog Catalog { get; }

    /// <summary>What the project's <c>.editorconfig</c> says of its files.</summary>
    public RecognitionSettings Settings { get; }

    /// <summary>Which constants the project has.</summary>
    public MissingConstant Constants =>
        LazyInitializer.EnsureInitialized(
            ref _constants, () => new MissingConstant(Compilation, _options.AnalyzerConfigOptionsProvider.GlobalOptions))!;

    /// <summary>One for all analyzers that start with the same compilation and options; others get one of their own.</summary>
    public static OkxContext Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        lock (s_contexts)
        {
            if (s_contexts.TryGetValue(compilation, out var known) && known._options == options)
                return known;

            var context = new OkxContext(compilation, options, cancellation);
            s_contexts.Remove(compilation);
            s_contexts.Add(compilation, context);
            return context;
        }
    }

    /// <summary>Reads the codes of one file.</summary>
    public CodeReader ReaderOf(SemanticModel model, CancellationToken cancellation)
    {
        var cache = LazyInitializer.EnsureInitialized(ref _cache, static () => new RecognitionCache())!;
        return new CodeReader(Catalog, Settings, new RecognitionContext(model, Settings.Of(model.SyntaxTree), cache, cancellation));
    }

    /// <summary>How codes flow through the function that a node stands in; null where that cannot be followed.</summary>
    public FunctionFlow? FlowOf(SyntaxNode node, CodeReader reader, CancellationToken cancellation)
    {
        if (FunctionGraph.FunctionOf(node) is not { } function)
            return null;

        if (!_flows.TryGetValue(function, out var known))
        {
            var flow = new StrongBox<FunctionFlow?>(FunctionFlow.Of(function, reader, Catalog, cancellation));
            known = _flows.GetValue(function, _ => flow);
        }

        return known.Value;
    }

    /// <summary>What is known where a function tests its values.</summary>
    public TestRecord TestsIn(SyntaxNode function, CodeReader reader, CancellationToken cancellation)
    {
        if (_tests.TryGetValue(function, out var known))
            return known;

        var record = FunctionFlow.TestsOf(function, reader, Catalog, cancellation);
        return _tests.GetValue(function, _ => record);
    }

    /// <summary>What the function that a node stands in sends again.</summary>
    public ResentCodes ResentIn(SyntaxNode node, CodeReader reader, CancellationToken cancellation) =>
        FlowOf(node, reader, cancellation) is { } flow ? _resent.GetValue(flow, ResentCodes.Of) : ResentCodes.None;
}
