using System.Threading;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Decisions;

/// <summary>Reads a decision over an OKX code out of a switch statement, a switch expression or the first <c>if</c> of a chain.</summary>
internal sealed class DecisionReader
{
    public DecisionReader(ErrorCodeCatalog catalog, CodeRecognizer recognizer, RecognitionSettings settings)
    {
        _ = (catalog, recognizer, settings);
    }

    /// <summary>Null where no OKX code is decided on for certain.</summary>
    public CodeDecision? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        _ = (this, node, model, cancellation);
        return null;
    }
}
