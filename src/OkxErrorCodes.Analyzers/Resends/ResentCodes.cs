using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;

namespace OkxAnalyzers.Resends;

/// <summary>What a function sends again though it must not: by the code's label where one lets it through, else by the request.</summary>
internal sealed class ResentCodes
{
    public static readonly ResentCodes None = new();

    private readonly Dictionary<SyntaxNode, HashSet<ErrorCode>> _found = new();
    private readonly Dictionary<object, CodeSet> _sentAgain = new();

    /// <summary>The codes of all places; one that is found at two stands there twice.</summary>
    public IEnumerable<ErrorCode> Codes => _found.Values.SelectMany(codes => codes);

    /// <summary>The codes for which a request is sent again, by the label that lets them through, or by the request.</summary>
    public ImmutableArray<ErrorCode> At(SyntaxNode place) =>
        _found.TryGetValue(place, out var codes)
            ? codes.OrderBy(code => code.Code, System.StringComparer.Ordinal).ToImmutableArray()
            : ImmutableArray<ErrorCode>.Empty;

    /// <summary>The codes on which the request is sent again that a value has come from.</summary>
    public CodeSet SentAgain(FlowValue code, CodeUniverse universe) => code.Origins
        .Select(origin => _sentAgain.TryGetValue(origin, out var codes) ? codes : universe.None)
        .Aggregate(universe.None, (one, two) => one.Or(two));

    public static ResentCodes Of(FunctionFlow function)
    {
        if (!ResendFilter.MayResend(function.Function))
            return None;

        RequestTracker? tracker = null;
        var method = function.Flow.Reader.Model.GetDeclaredSymbol(function.Function, function.Flow.Cancellation);
        var tested = function.TestedOrigins();
        return function.Observe(flow => tracker = new RequestTracker(flow, method, tested)) ? Of(tracker!) : None;
    }

    private static ResentCodes Of(RequestTracker tracker)
    {
        var found = new ResentCodes();
        var outcomes = tracker.SecondSends.Select(send => (Send: send, Outcome: new OpenOutcome(send, tracker.Flow))).ToList();
        var jobs = new HashSet<SyntaxNode>(
            outcomes
                .Where(send => !send.Send.IsNamed && !send.Outcome.IsAsked && send.Outcome.CanBeSuccess)
                .Select(send => (SyntaxNode)send.Send.Call));
        foreach (var (send, outcome) in outcomes)
        {
            if (jobs.Contains(send.Call))
                continue;

            foreach (var origin in send.First.Reply.Origins.Concat(send.First.Exception?.Origins ?? Enumerable.Empty<object>()))
                found._sentAgain[origin] = found._sentAgain.TryGetValue(origin, out var known) ? known.Or(outcome.Codes) : outcome.Codes;

            if (!send.First.IsQueried)
                found.Add(send, outcome, tracker.Flow);
        }

        return found;
    }

    private void Add(SecondSend send, OpenOutcome outcome, FlowContext flow)
    {
        var tests = outcome.Named.ToList();
        var scope = new RequestScope(
            tests.SelectMany(test => test.DescendantNodesAndSelf())
                .OfType<ExpressionSyntax>()
                .Select(flow.Reader.CodeOf)
                .OfType<ErrorCode>(),
            RequestName.OfName(RequestInvocation.NameOf(send.Call)) | RequestName.OfName(RequestInvocation.NameOf(send.First.Call)));
        var codes = flow.Universe.In(outcome.Codes).Where(code => RetryRule.IsHeldAgainstWrites(code) && scope.CanMeet(code)).ToList();
        if (codes.Count == 0 || !outcome.IsCertain)
            return;

        foreach (var code in codes)
        {
            var labels = outcome.IsNamed(code)
                ? tests.Select(test => LabelIn(test, code, flow)).OfType<SyntaxNode>().ToList()
                : new List<SyntaxNode>();
            foreach (var label in labels.Where(label => !ReadOnlyContext.IsConditional(label)))
                Add(label, code);

            if (labels.Count == 0 && !send.IsNamed && !outcome.IsAsked)
                Add(send.Call, code);
        }
    }

    private void Add(SyntaxNode place, ErrorCode code)
    {
        if (!_found.TryGetValue(place, out var codes))
            _found.Add(place, codes = new HashSet<ErrorCode>());

        codes.Add(code);
    }

    /// <summary>
    /// The constant that spells the code; a call, where the test is a predicate's or a collection's; null where neither is.
    /// </summary>
    private static SyntaxNode? LabelIn(SyntaxNode test, ErrorCode code, FlowContext flow)
    {
        var constants = test.DescendantNodesAndSelf()
            .OfType<ExpressionSyntax>()
            .Where(expression => flow.Reader.CodeOf(expression) is not null && !IsPartOfConstant(expression))
            .ToList();
        return constants.Count > 0 ? constants.FirstOrDefault(constant => flow.Reader.CodeOf(constant) == code)
            : test is InvocationExpressionSyntax call && MayName(call, code, flow) ? test
            : null;
    }

    /// <summary>The code is one of those that the call tells from all others.</summary>
    private static bool MayName(InvocationExpressionSyntax call, ErrorCode code, FlowContext flow)
    {
        var tests = flow.ConditionParts.TryGetValue(call, out var asked) ? asked.Tests.ToList() : new List<FlowValue>();
        return tests.Count == 0 || tests.Any(test => new[] { test.WhenTrue!, test.WhenFalse! }.Any(side =>
            side.Overlaps(flow.Universe.Of(code)) && !side.Overlaps(flow.Universe.Other)));
    }

    private static bool IsPartOfConstant(ExpressionSyntax expression) => expression.Parent
        is MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };
}
