using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>What is assigned through a capture: the graph captures the left side of <c>r = await …</c> before the right one runs.</summary>
internal sealed record CaptureTarget(CaptureId Capture);
