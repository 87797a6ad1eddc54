using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OkxAnalyzers.Flow;

/// <summary>Where exceptions are thrown and caught in a graph: by its regions, since no branch of it says so.</summary>
internal static class ExceptionRegions
{
    /// <summary>Something is called in a <c>try</c>. What is only read throws nothing that a program goes by.</summary>
    public static bool MayThrow(BasicBlock block) =>
        RegionsOf(block.EnclosingRegion).Any(region => region.Kind == ControlFlowRegionKind.Try)
        && (block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .Any(operation => operation is IInvocationOperation or IAwaitOperation or IInvalidOperation or IDynamicInvocationOperation);

    public static ControlFlowRegion? HandledAt(ControlFlowRegion region) => RegionsOf(region)
        .FirstOrDefault(
            inner => inner.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler
                or ControlFlowRegionKind.Filter) is { } handler
            ? RegionsOf(handler).FirstOrDefault(outer => outer.Kind == ControlFlowRegionKind.TryAndCatch)
            : null;

    /// <summary>The filter with its handler that a block belongs to.</summary>
    public static ControlFlowRegion? FilterOf(BasicBlock block) => RegionsOf(block.EnclosingRegion)
        .FirstOrDefault(region => region.Kind == ControlFlowRegionKind.Filter)?.EnclosingRegion;

    private static IEnumerable<ControlFlowRegion> RegionsOf(ControlFlowRegion? region)
    {
        // The root of a lambda's graph has the outer graph's region around it.
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            yield return region;
    }
}
