using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Recognition;

namespace OkxAnalyzers.Flow;

/// <summary>What one analysis of a member works with.</summary>
internal sealed class FlowContext
{
    private int _steps;

    public FlowContext(CodeReader reader, CodeUniverse universe, SummaryCache summaries, int steps, CancellationToken cancellation)
    {
        Reader = reader;
        Universe = universe;
        Summaries = summaries;
        _steps = steps;
        Cancellation = cancellation;
    }

    public CodeReader Reader { get; }

    public CodeUniverse Universe { get; }

    public SummaryCache Summaries { get; }

    public FlowValues Values { get; } = new();

    public CancellationToken Cancellation { get; }

    /// <summary>Null where nobody asks what the tests meet.</summary>
    public TestRecord? Tests { get; set; }

    /// <summary>What each test asks of, by the place of its constant, its pattern or its call.</summary>
    public Dictionary<SyntaxNode, FlowValue> Subjects { get; } = new();

    /// <summary>The states no longer change: what is seen now is what is reported.</summary>
    public bool IsFinal { get; set; }

    /// <summary>What each part of a condition asks, by its place.</summary>
    public Dictionary<SyntaxNode, FlowValue> ConditionParts { get; } = new();

    /// <summary>Where the parts of one condition are written down as well; null while nobody wants to know.</summary>
    public Dictionary<SyntaxNode, FlowValue>? LookedUpParts { get; set; }

    /// <summary>The part of a condition that stands at a place.</summary>
    public FlowValue Part(SyntaxNode place, FlowValue test)
    {
        if (LookedUpParts is not null)
            LookedUpParts[place] = test;

        return ConditionParts[place] = test;
    }

    /// <summary>A test asks for a value.</summary>
    public void Meet(SyntaxNode place, FlowValue subject)
    {
        if (IsFinal)
            Tests?.Ask(place, subject, Universe);
    }

    /// <summary>Takes a step of the budget.</summary>
    /// <exception cref="FlowBudgetException">There is none left: the member is too large to be followed.</exception>
    public void Step(int cost = 1)
    {
        Cancellation.ThrowIfCancellationRequested();
        if ((_steps -= cost) < 0)
            throw new FlowBudgetException();
    }
}

/// <summary>A member is too large to be followed.</summary>
internal sealed class FlowBudgetException : Exception
{
}
