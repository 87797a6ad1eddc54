using System.Linq;
using Microsoft.CodeAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>Which states are joined at a block, and which are kept apart: those of one key are one.</summary>
internal static class StateKey
{
    /// <param name="state">The state.</param>
    /// <param name="locals">Which locals conditions ask for.</param>
    /// <param name="isFine">Also by constants, conditions and answers; else by what was sent alone.</param>
    public static ulong Of(FlowState state, LocalUse locals, bool isFine)
    {
        var key = 0UL;
        foreach (var sent in state.Sent)
            key += Mix(sent.Key.Id, (sent.Value.IsQueried ? 1 : 2) + (sent.Value.Exception is null ? 4 : 8));

        return isFine ? key + OfFlags(state, locals) + OfRequests(state) : key;
    }

    /// <summary>A flag that two ways have given different tests would be neither where they are joined.</summary>
    private static ulong OfFlags(FlowState state, LocalUse locals)
    {
        var key = 0UL;
        foreach (var binding in state.Bindings)
        {
            if ((binding.Value.Kind == ValueKind.Constant || binding.Value.IsTruth)
                && binding.Key is { Kind: ValueKind.Root, Key: { } local }
                && locals.IsAsked(local))
            {
                key += Mix(~binding.Key.Id, FlagOf(binding.Value));
            }
        }

        return key;
    }

    /// <summary>Which tests it is made of, and not of which values: these are joined.</summary>
    private static int FlagOf(FlowValue value) => value.Kind switch
    {
        ValueKind.Constant => value.Id,
        ValueKind.Test => ((SyntaxNode)value.Key!).SpanStart,
        _ => value.Parts.Aggregate((int)value.Kind, static (key, part) => (key * 31) + FlagOf(part)),
    };

    /// <summary>
    /// What a request was made of is still there, or something else stands in its place; a test of its reply that cannot be read has said
    /// yes, or no.
    /// </summary>
    private static ulong OfRequests(FlowState state)
    {
        var key = 0UL;
        foreach (var sent in state.Sent)
        {
            foreach (var binding in state.Bindings.Where(binding => IsVariable(binding.Key)))
            {
                var (isThere, wasThere) = (sent.Value.IsMadeOf(binding.Value), sent.Value.IsMadeOf(binding.Key));
                if (isThere || wasThere)
                    key += Mix(binding.Key.Id, (sent.Key.Id * 4) + (isThere ? 1 : 0) + (wasThere ? 2 : 0));
            }

            var asked = state.Facts
                .Where(fact => !fact.Value.Asked.IsEmpty && fact.Key.Contains(sent.Value.Reply))
                .SelectMany(fact => fact.Value.Asked)
                .Distinct();
            foreach (var (test, answer) in asked)
                key += Mix(sent.Key.Id, (test.SpanStart * 2) + (answer ? 1 : 0));
        }

        return key;
    }

    private static bool IsVariable(FlowValue location) => location is { Kind: ValueKind.Root, Key: ILocalSymbol or IParameterSymbol };

    private static ulong Mix(int one, int two)
    {
        var mixed = (((ulong)(uint)one << 32) | (uint)two) * 0x9E3779B97F4A7C15UL;
        return (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9UL;
    }
}
