using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OkxAnalyzers.Flow;

/// <summary>What the answer of a method tells of its arguments: <c>static bool IsThrottled(string code) => …</c>.</summary>
internal sealed class PredicateSummary
{
    private readonly List<Told> _told = new();
    private readonly HashSet<int> _asked = new();

    private PredicateSummary()
    {
    }

    public static PredicateSummary Of(IMethodSymbol method, ControlFlowGraph graph, FlowContext flow)
    {
        var analysis = new GraphAnalysis(graph, flow, observer: null).Run();
        var refinement = new Refinement(flow);
        var (whenTrue, whenFalse) = (Answers(true), Answers(false));
        var summary = new PredicateSummary();
        foreach (var value in whenTrue.Concat(whenFalse).SelectMany(state => state.Facts.Keys).Distinct())
        {
            if (PathOf(value, method, flow) is not var (parameter, path))
                continue;

            if (path is null || whenTrue.Concat(whenFalse).Any(state => !refinement.FactOf(state, value).Asked.IsEmpty))
                summary._asked.Add(parameter);
            else
                summary._told.Add(new Told(parameter, path, SetOf(whenTrue, value), SetOf(whenFalse, value)));
        }

        return summary;

        List<FlowState> Answers(bool answer) =>
            analysis.Returns.SelectMany(exit => refinement.Of(exit.State, exit.Value, answer)).ToList();

        CodeSet SetOf(List<FlowState> states, FlowValue value) => states
            .Select(state => refinement.FactOf(state, value).Set)
            .Aggregate(flow.Universe.None, (one, two) => one.Or(two));
    }

    /// <summary>The answer for the arguments of a call; null where it asks nothing of them that is known.</summary>
    public FlowValue? Apply(CallSite call, FlowContext flow)
    {
        var tests = new List<FlowValue>();
        foreach (var told in _told)
        {
            if (ArgumentOf(call, told.Parameter) is not { } argument)
                return null;

            var subject = told.Path.Aggregate(argument, flow.Values.Member);
            flow.Subjects[call.Syntax] = subject;
            tests.Add(flow.Values.Test(call.Syntax, subject, told.WhenTrue, told.WhenFalse));
        }

        var asked = _asked.Select(parameter => ArgumentOf(call, parameter)).OfType<FlowValue>().ToArray();
        if (asked.Length > 0)
            tests.Add(flow.Values.Pure(call.Syntax, asked));

        return tests.Count == 0 ? null : flow.Part(call.Syntax, tests.Aggregate(flow.Values.And));
    }

    private static FlowValue? ArgumentOf(CallSite call, int parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value;

    /// <summary>The parameter, and the members that lead from it; without these where the value is computed.</summary>
    private static (int Parameter, IReadOnlyList<string>? Path)? PathOf(FlowValue value, IMethodSymbol method, FlowContext flow)
    {
        var path = new List<string>();
        while (value is { Kind: ValueKind.Member, Key: string name })
        {
            path.Insert(0, name);
            value = value.Parts[0];
        }

        foreach (var parameter in method.Parameters)
        {
            if (value == flow.Values.Root(parameter))
                return (parameter.Ordinal, path);

            if (value.Contains(flow.Values.Root(parameter)))
                return (parameter.Ordinal, null);
        }

        return null;
    }

    private sealed record Told(int Parameter, IReadOnlyList<string> Path, CodeSet WhenTrue, CodeSet WhenFalse);
}
