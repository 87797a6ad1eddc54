using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OkxAnalyzers.Catalog;
using OkxAnalyzers.Flow;
using OkxAnalyzers.Recognition;
using OkxAnalyzers.Requests;
using OkxAnalyzers.Syntax;

namespace OkxAnalyzers.Resends;

/// <summary>With which codes a request can still have been answered when it is sent again, and what lets them through.</summary>
internal sealed class OpenOutcome
{
    private readonly FlowContext _flow;
    private readonly SecondSend _send;
    private readonly List<KeyValuePair<FlowValue, CodeFact>> _ofReply;
    private readonly List<KeyValuePair<FlowValue, CodeFact>> _ofException;

    public OpenOutcome(SecondSend send, FlowContext flow)
    {
        _flow = flow;
        _send = send;
        _ofReply = FactsOf(send.First.Reply);
        _ofException = send.First.Exception is { } exception ? FactsOf(exception) : new();
    }

    /// <summary>The request has gone through as well when it comes here: a job that is done again and again, no retry.</summary>
    public bool CanBeSuccess => _send.First.Exception is null && !_ofReply.Any(fact => LeavesOutSuccess(fact.Key, fact.Value))
        && !AsksOf(_send.First.Reply).Any(asked => !asked.Answer && IsAboutSuccess(asked.Test));

    /// <summary>Something was asked of the answer that cannot be read: it may have taken any code out that no test names.</summary>
    public bool IsAsked =>
        AsksOf(_send.First.Reply)
            .Concat(_send.First.Exception is { } exception ? AsksOf(exception) : Enumerable.Empty<(SyntaxNode, bool)>())
            .Any(asked => !IsAboutSuccess(asked.Item1) && !LibraryFlag.IsAskedIn(asked.Item1, _flow.Reader))
        || _ofReply.Concat(_ofException).Any(fact => IsFlag(fact.Value) && !IsAboutSuccess(fact.Key) && !IsOfLibrary(fact));

    /// <summary>The codes that are possible.</summary>
    public CodeSet Codes => _ofReply.Concat(_ofException)
        .Where(IsOfLibrary)
        .Aggregate(OpenIn(_ofReply).And(OpenIn(_ofException)), (codes, flag) => codes.And(LibraryFlag.CodesOf(flag.Value, _flow.Universe)));

    /// <summary>The tests that have let codes through by name.</summary>
    public IEnumerable<SyntaxNode> Named => CodesIn(_ofReply.Concat(_ofException)).SelectMany(fact => fact.Value.Named).Distinct();

    /// <summary>On each way that the code has come, a test names it.</summary>
    public bool IsNamed(ErrorCode code) => _flow.Universe.Of(code) is var one
        && CodesIn(_ofReply.Concat(_ofException)).Any(fact => fact.Value.Open.Overlaps(one) && !fact.Value.Unnamed.Overlaps(one));

    /// <summary>That it is OKX's: by a code that is compared for certain, by the exception, or by the client.</summary>
    public bool IsCertain
    {
        get
        {
            var labels = CodesIn(_ofReply.Concat(_ofException))
                .SelectMany(fact => fact.Value.Tested)
                .Distinct()
                .SelectMany(test => test.DescendantNodesAndSelf(static node => node is not AnonymousFunctionExpressionSyntax))
                .OfType<ExpressionSyntax>()
                .Where(expression => _flow.Reader.CodeOf(expression) is { IsOutcome: false })
                .Take(16)
                .ToList();
            return labels.Any(label => _flow.Reader.Read(label) is { IsCertain: true })
                || (SentRequests.Writes(_send.First.Call)
                    && ((_send.First.Exception is null && _ofReply.Count > 0) || _send.First.IsOkxException)
                    && _flow.Reader.IsOfOkx(_send.First.Call));
        }
    }

    private List<KeyValuePair<FlowValue, CodeFact>> FactsOf(FlowValue whole) =>
        _send.State.Facts.Where(fact => fact.Key.IsReadFrom(whole)).ToList();

    private IEnumerable<(SyntaxNode Test, bool Answer)> AsksOf(FlowValue whole) => _send.State.Facts
        .Where(fact => fact.Key.Contains(whole))
        .SelectMany(fact => fact.Value.Asked);

    private IEnumerable<KeyValuePair<FlowValue, CodeFact>> CodesIn(IEnumerable<KeyValuePair<FlowValue, CodeFact>> facts) =>
        facts.Where(fact => fact.Value.IsOfCode && IsCode(fact.Key));

    /// <summary>The number of its items is none, though it may be compared with 0.</summary>
    private static bool IsCode(FlowValue value) => value.Key is not ("Count" or "Length" or "StatusCode" or "HttpStatusCode" or "Status");

    private CodeSet OpenIn(IEnumerable<KeyValuePair<FlowValue, CodeFact>> facts)
    {
        var codes = CodesIn(facts).ToList();
        return codes.Count == 0
            ? _flow.Universe.All
            : codes.Select(fact => fact.Value.Open).Aggregate(_flow.Universe.None, (one, two) => one.Or(two));
    }

    private bool LeavesOutSuccess(FlowValue value, CodeFact fact)
    {
        var universe = _flow.Universe;
        if (SaysSuccess(value) && !fact.Set.Overlaps(universe.True))
            return true;

        if (SaysFailure(value) && (!fact.Set.Overlaps(universe.Null) || !fact.Set.Overlaps(universe.False)))
            return true;

        return fact.IsOfCode && IsCode(value) && !fact.Set.Overlaps(universe.Success);
    }

    /// <summary>The value is known to be true, or to be false.</summary>
    private bool IsFlag(CodeFact fact) => fact.Set.Overlaps(_flow.Universe.True) != fact.Set.Overlaps(_flow.Universe.False);

    private bool IsOfLibrary(KeyValuePair<FlowValue, CodeFact> flag) =>
        flag.Key.Key is LibraryFlag.Name
        && flag.Value.Tested.Concat(flag.Value.Asked.Select(asked => asked.Test)).Any(test => LibraryFlag.IsAskedIn(test, _flow.Reader));

    private static bool IsAboutSuccess(FlowValue value) => SaysSuccess(value) || SaysFailure(value);

    /// <summary>By its name; an element that has none is taken for it, as in <c>(bool, string) Place(…)</c>.</summary>
    private static bool SaysSuccess(FlowValue value) =>
        value.Key is string name && (name == "Item1" || OutcomeNames.SaysSuccess(name));

    private static bool SaysFailure(FlowValue value) => value.Key is string name && OutcomeNames.SaysFailure(name);

    private static bool IsAboutSuccess(SyntaxNode test) =>
        test is ExpressionSyntax expression
        && ExpressionName.OfResult(expression) is { } name
        && (OutcomeNames.SaysSuccess(name) || OutcomeNames.SaysFailure(name));
}
