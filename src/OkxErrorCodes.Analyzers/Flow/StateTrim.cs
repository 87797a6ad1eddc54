using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>Takes out of a state what cannot matter any more where a block begins.</summary>
internal static class StateTrim
{
    /// <summary>Without the locals that nobody reads any more, and what is known of nothing that is left.</summary>
    public static FlowState At(BasicBlock block, FlowState state, LocalUse locals)
    {
        var origins = new HashSet<object>(state.Sent.Values.SelectMany(sent => sent.Values).SelectMany(value => value.Origins));
        if (ExceptionRegions.HandledAt(block.EnclosingRegion) is { } caught)
            origins.Add(caught);

        // A member of an object is kept as long as something holds the object.
        int before;
        do
        {
            before = origins.Count;
            foreach (var binding in state.Bindings)
            {
                if (IsLive(binding.Key))
                    origins.UnionWith(binding.Value.Origins);
            }
        }
        while (origins.Count > before);

        return state.Where(IsLive, value => value.Origins.All(origins.Contains));

        bool IsLive(FlowValue location) => location switch
        {
            { Kind: ValueKind.Root, Key: ILocalSymbol or CaptureId } => locals.IsLive(location.Key, block),
            { Kind: ValueKind.Root, Key: CaptureTarget target } => locals.IsLive(target.Capture, block),
            _ => location.Origins.All(origins.Contains),
        };
    }
}
