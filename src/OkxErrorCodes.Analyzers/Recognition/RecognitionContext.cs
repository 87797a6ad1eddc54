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
}
