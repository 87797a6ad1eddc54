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
        var caught = ExceptionRegions.HandledAt(block.EnclosingRegion);
        var held = new HashSet<FlowValue>();
        foreach (var value in state.Sent.Values.SelectMany(sent => sent.Values))
            Hold(value);

        // A member of an object is kept as long as something holds the object.
        var open = state.Bindings.ToList();
        while (open.RemoveAll(HoldValue) > 0)
        {
        }

        return state.Where(IsLive, IsWithinReach);

        bool HoldValue(KeyValuePair<FlowValue, FlowValue> binding)
        {
            if (!IsLive(binding.Key))
                return false;

            Hold(binding.Value);
            return true;
        }

        void Hold(FlowValue value)
        {
            if (!held.Add(value) || value.Kind == ValueKind.Either)
                return;

            foreach (var part in value.Parts)
                Hold(part);
        }

        bool IsLive(FlowValue location) => location switch
        {
            { Kind: ValueKind.Root, Key: ILocalSymbol or CaptureId } => locals.IsLive(location.Key, block),
            { Kind: ValueKind.Root, Key: CaptureTarget target } => locals.IsLive(target.Capture, block),
            _ => IsWithinReach(location),
        };

        // What a place has given is gone once nobody holds it; what is read or computed is there as long as its parts are.
        bool IsWithinReach(FlowValue value) =>
            value.Origin is { } origin ? held.Contains(value) || Equals(origin, caught) : value.Parts.All(IsWithinReach);
    }
}
