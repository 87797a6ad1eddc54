using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Recognition;

/// <summary>Where recognition works: a file of a compilation, its options, and what was found in it before.</summary>
internal sealed class RecognitionContext
{
    public RecognitionContext(SemanticModel model, RecognitionOptions options, RecognitionCache cache, CancellationToken cancellation)
    {
        Model = model;
        Options = options;
        Cache = cache;
        Cancellation = cancellation;
    }

    public SemanticModel Model { get; }

    public RecognitionOptions Options { get; }

    public RecognitionCache Cache { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>
    /// Whether a symbol is another assembly's: a library's, or a project's whose source an editor has at hand, as the build has not.
    /// </summary>
    public bool IsForeign(ISymbol symbol) =>
        symbol is not IErrorTypeSymbol
        && symbol.Locations.All(place => place.SourceTree is not { } tree || !Model.Compilation.ContainsSyntaxTree(tree));
}
