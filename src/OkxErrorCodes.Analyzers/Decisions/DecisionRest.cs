using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Decisions;

/// <summary>What is left of a decision: the codes that none of its branches takes, and what the program does about them.</summary>
internal sealed class DecisionRest
{
    private readonly CodeDecision _decision;
    private readonly FunctionFlow _flow;
    private readonly List<ConditionExit> _exits;
    private readonly HashSet<int> _after;

    public DecisionRest(CodeDecision decision, FunctionFlow flow)
    {
        _decision = decision;
        _flow = flow;
        var last = LastTest(decision);
        _exits = last is null ? new() : flow.Analysis.Exits.Where(exit => Fails(exit, last)).ToList();
        _after = flow.Analysis.Order.BlocksAfter(_exits
            .Where(exit => exit.Branch is { } branch && flow.Analysis.Order.LeadsOn(branch))
            .Select(exit => exit.Branch!.Destination!));
    }

    private CodeUniverse Universe => _flow.Flow.Universe;

    /// <summary>The values that come to the rest, and that nothing has given a way before.</summary>
    public CodeSet Unhandled
    {
        get
        {
            var set = Universe.None;
            foreach (var exit in _exits)
            {
                var subject = SubjectAt(exit);
                if (!IsAsked(exit.State, subject) && !exit.State.IsAbsent(subject, Universe))
                    set = set.Or(exit.State.Facts.TryGetValue(subject, out var fact) ? fact.Left : Universe.All);
            }

            return set.Except(TakenAfter);
        }
    }

    /// <summary>The rest waits by itself, or goes on with the exception that has come.</summary>
    public bool IsLeftToOthers =>
        _exits.Any(exit => exit.Branch?.Semantics == ControlFlowBranchSemantics.Rethrow)
        || _flow.Analysis.RethrowsIn(_after)
        || _decision.Branches.Where(branch => branch.IsDefault).Any(branch => Waits(branch.Body!));

    /// <summary>The codes whose reply goes back to the caller, or to somebody who can decide.</summary>
    /// <param name="acts">The decision acts. One that maps gives everything back, the default too.</param>
    public CodeSet HandedOn(bool acts) => _flow.Analysis.Returns
        .Where(exit => _after.Contains(exit.Block.Ordinal) && (acts ? IsWhole(exit.Value) : IsReply(exit.Value)))
        .SelectMany(exit => Subjects.Select(subject => exit.State.Facts.TryGetValue(subject, out var fact) ? fact.Set : Universe.All))
        .Aggregate(Universe.None, (one, two) => one.Or(two));

    /// <summary>Codes that a test behind the decision takes by name; all of them where it cannot be read.</summary>
    private CodeSet TakenAfter
    {
        get
        {
            var set = Universe.None;
            var exits = _flow.Analysis.Exits.Where(exit => _after.Contains(exit.Block.Ordinal)).ToList();
            foreach (var subject in Subjects)
            {
                var telling = new HashSet<SyntaxNode>(exits
                    .Where(exit => exit.Value.Tests.Any(test => test.Parts[0] == subject && TellsErrors(test)))
                    .Select(exit => ConditionAnswer.Of(exit.Condition, exit.Answer).Root));
                foreach (var exit in exits)
                {
                    var whole = ConditionAnswer.Of(exit.Condition, exit.Answer);
                    if (whole.Answer == true
                        && telling.Contains(whole.Root)
                        && exit.State.Facts.TryGetValue(subject, out var fact))
                    {
                        set = set.Or(fact.Set.And(Universe.Errors));
                    }

                    if (AsksOf(exit.State, subject).Any(asked => whole.Root.Span.Contains(asked.Span)))
                        return Universe.All;
                }
            }

            return set;
        }
    }

    private IEnumerable<FlowValue> Subjects => _exits.Select(SubjectAt).Append(_decision.Subject).Distinct();

    /// <summary>
    /// What is asked last before the rest is taken: patterns that take everything come in their turn, a default at the end.
    /// </summary>
    private static SyntaxNode? LastTest(CodeDecision decision) => decision.Branches
        .TakeWhile(branch =>
            !branch.IsDefault
                || branch.Node is SwitchSectionSyntax section && section.Labels.Any(label => label is DefaultSwitchLabelSyntax))
        .LastOrDefault(branch => branch.LastTest is not null && !branch.IsDefault)?.LastTest;

    private static IEnumerable<SyntaxNode> TestsOf(SyntaxNode last) => last is SwitchExpressionArmSyntax arm
        ? new SyntaxNode?[] { arm.Pattern, arm.WhenClause }.OfType<SyntaxNode>()
        : new[] { last };

    private static bool Fails(ConditionExit exit, SyntaxNode last)
    {
        // An arm holds its value too, which may decide again.
        if (exit.Condition != last && !TestsOf(last).Any(test => test.Span.Contains(exit.Condition.Span)))
            return false;

        return last is SwitchLabelSyntax or SwitchExpressionArmSyntax && exit.Condition.Span == last.Span
            ? !exit.Answer
            : ConditionAnswer.Of(exit.Condition, exit.Answer).Answer == false;
    }

    private FlowValue SubjectAt(ConditionExit exit) =>
        exit.State.Facts.ContainsKey(_decision.Subject)
            ? _decision.Subject
            : exit.Value.Tests.FirstOrDefault()?.Parts[0] ?? _decision.Subject;

    private bool TellsErrors(FlowValue test) => test.WhenTrue!.Overlaps(Universe.Errors) && test.WhenFalse!.Overlaps(Universe.Errors);

    private bool IsAsked(FlowState state, FlowValue subject) => AsksOf(state, subject).Any();

    /// <summary>The tests of the code that cannot be read; of the whole response only those that are about retrying.</summary>
    private static IEnumerable<SyntaxNode> AsksOf(FlowState state, FlowValue subject)
    {
        foreach (var fact in state.Facts)
        {
            var isOfCode = fact.Key.Contains(subject);
            if (!isOfCode && !subject.IsReadFrom(fact.Key) && !IsFlagBeside(fact.Key, subject))
                continue;

            foreach (var (test, _) in fact.Value.Asked)
            {
                var name = test is ExpressionSyntax expression ? ExpressionName.OfResult(expression) ?? "" : "";
                if (!OutcomeNames.SaysSuccess(name) && !IsOfAbsence(name) && (isOfCode || NameWords.Of(name).Any(RetryNames.IsWord)))
                    yield return test;
            }
        }
    }

    /// <summary><c>IsNullOrWhiteSpace</c>.</summary>
    private static bool IsOfAbsence(string name) => NameWords.Of(name).Any(word => word is "null" or "empty" or "whitespace");

    /// <summary><c>reply.IsRetryable</c> beside <c>reply.Code</c>.</summary>
    private static bool IsFlagBeside(FlowValue value, FlowValue subject) =>
        value.Kind == ValueKind.Member && subject.IsReadFrom(value.Parts[0]) && value.Parts[0] is not { Kind: ValueKind.Root, Key: string };

    /// <summary>The reply, the code, or what a call makes of them for the caller.</summary>
    private bool IsWhole(FlowValue value) =>
        (Subjects.Any(subject => subject.IsReadFrom(value)) && value is not { Kind: ValueKind.Root, Key: string })
        || (value.Kind == ValueKind.Either && value.Parts.Any(IsWhole))
        || (value is { Kind: ValueKind.Result, Key: InvocationExpressionSyntax call } && Decides(call) && value.Parts.Any(IsWhole));

    /// <summary>Neither reads a text nor makes a result: <c>Results.Problem(code)</c>.</summary>
    private bool Decides(InvocationExpressionSyntax call) =>
        !RequestInvocation.IsRead(RequestInvocation.NameOf(call))
        && !(Invocation.Target(call).Receiver is not null
            && _flow.Flow.Reader.Model.GetSymbolInfo(call, _flow.Flow.Cancellation).Symbol is { IsStatic: true });

    private bool IsReply(FlowValue value) =>
        value.Kind == ValueKind.Either
            ? value.Parts.Any(IsReply)
            : Subjects.Any(subject => subject != value && subject.IsReadFrom(value)) && value is not { Kind: ValueKind.Root, Key: string };

    private static bool Waits(SyntaxNode body) => body
        .DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax)
        .OfType<InvocationExpressionSyntax>()
        .Any(call => Waits(RequestInvocation.NameOf(call)) || SentRequests.Writes(call));

    private static bool Waits(string name) => NameWords.Of(name).Any(RetryNames.IsWaiting) || RetryNames.IsResendCall(name);
}
